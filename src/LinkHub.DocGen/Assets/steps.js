// Steps that a reader ticks off. This device remembers them for this page.
{
  const steps = all(".step[id]");
  const count = document.querySelector("[data-steps]");
  const name = `steps:${location.pathname}`;
  const kept = recall(name);
  const done = new Set(Array.isArray(kept) ? kept : []);

  const show = () => {
    for (const step of steps) {
      const isDone = done.has(step.id);
      step.toggleAttribute("data-done", isDone);
      step.querySelector(":scope > .tick").checked = isDone;
      for (const link of all(`.contents a[href="#${CSS.escape(encodeURIComponent(step.id))}"]`)) {
        link.toggleAttribute("data-done", isDone);
      }
    }
    const shown = steps.filter((step) => !step.closest("[hidden]"));
    const ticked = shown.filter((step) => done.has(step.id)).length;
    if (count) {
      count.querySelector("span").textContent = ticked > 0
        ? fill(say.stepsDone, { done: ticked, all: shown.length })
        : fill(shown.length === 1 ? say.oneStep : say.steps, { all: shown.length });
      count.querySelector("progress").hidden = ticked === 0;
      count.querySelector("progress").max = Math.max(shown.length, 1);
      count.querySelector("progress").value = ticked;
    }
  };

  for (const step of steps) {
    const tick = make("input", "tick");
    tick.type = "checkbox";
    const title = step.querySelector(":scope > .step-title");
    tick.setAttribute("aria-label", fill(say.stepDone, { step: title ? title.firstChild.textContent : step.id }));
    tick.addEventListener("change", () => {
      done[tick.checked ? "add" : "delete"](step.id);
      remember(name, [...done]);
      show();
    });
    step.prepend(tick);
  }
  if (steps.length > 0) {
    show();
    document.addEventListener("hub:scopes", show);
  }
}
