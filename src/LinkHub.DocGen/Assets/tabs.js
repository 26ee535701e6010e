// Panels that stand one below the other become tabs. Arrow keys move between them.
for (const [group, box] of all(".tabs").entries()) {
  const panels = all(":scope > .tab", box);
  if (panels.length < 2) {
    continue;
  }
  const list = make("div", "tab-list");
  list.setAttribute("role", "tablist");
  const buttons = panels.map((panel, index) => {
    const title = panel.querySelector(":scope > .tab-title");
    const button = make("button", "tab-button", title ? title.textContent : String(index + 1));
    button.type = "button";
    button.id = `t-${group}-${index}`;
    button.setAttribute("role", "tab");
    panel.id ||= `p-${group}-${index}`;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", button.id);
    panel.tabIndex = 0;
    button.setAttribute("aria-controls", panel.id);
    if (title) {
      title.hidden = true;
    }
    return button;
  });
  const choose = (chosen) => {
    buttons.forEach((button, index) => {
      const isChosen = index === chosen;
      button.setAttribute("aria-selected", String(isChosen));
      button.tabIndex = isChosen ? 0 : -1;
      panels[index].hidden = !isChosen;
    });
  };
  buttons.forEach((button, index) => {
    button.addEventListener("click", () => choose(index));
    button.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        const next = (index + step + buttons.length) % buttons.length;
        choose(next);
        buttons[next].focus();
      }
    });
  });
  list.append(...buttons);
  box.prepend(list);
  box.classList.add("is-live");
  const linked = panels.findIndex((panel) => panel === targetOf(location.hash));
  choose(Math.max(linked, 0));
}

// A link into a folded part opens it.
const openTarget = () => {
  const target = targetOf(location.hash);
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
};
addEventListener("hashchange", openTarget);
openTarget();
