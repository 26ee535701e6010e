// The scope panel: the ticked actions decide which parts are shown, and are kept in the page's address.
{
  const panel = document.querySelector(".scope-panel");
  if (panel) {
    const boxes = all("input", panel);
    const parts = all("[data-scopes]");
    const reset = panel.querySelector(".scope-reset");
    const status = panel.querySelector(".scope-status");
    const show = () => {
      const ticked = boxes.filter((box) => box.checked);
      const granted = new Set(ticked.flatMap((box) => box.dataset.grants.split(" ")));
      for (const part of parts) {
        part.hidden = ticked.length > 0 && !part.dataset.scopes.split(" ").some((scope) => granted.has(scope));
      }
      for (const link of all(".contents a")) {
        const target = targetOf(link.hash);
        link.parentElement.hidden = Boolean(target?.closest("[data-scopes][hidden]"));
      }
      reset.hidden = ticked.length === 0;
      status.textContent = ticked.length > 0 ? fill(say.chosen, { some: ticked.length, all: boxes.length }) : "";
      document.dispatchEvent(new CustomEvent("hub:scopes", { detail: { scopes: [...granted] } }));
      return ticked;
    };
    const keep = () => {
      const address = new URL(location.href);
      const ticked = show();
      if (ticked.length > 0) {
        address.searchParams.set("actions", ticked.map((box) => box.value).join(","));
      } else {
        address.searchParams.delete("actions");
      }
      history.replaceState(history.state, "", address);
    };

    const chosen = new Set((new URLSearchParams(location.search).get("actions") ?? "").split(","));
    for (const box of boxes) {
      box.checked = chosen.has(box.value);
      box.addEventListener("change", keep);
    }
    reset.addEventListener("click", () => {
      boxes.forEach((box) => (box.checked = false));
      keep();
      boxes[0].focus();
    });
    show();
    if (boxes.some((box) => box.checked)) {
      panel.open = true;
    }
  }

  for (const list of all(".scope-list")) {
    const shown = () => all("li", list).filter((item) => !item.hidden).map((item) => item.textContent);
    const separator = make("select", "separator");
    separator.setAttribute("aria-label", say.separator);
    for (const [value, text] of [[" ", "a b"], [",", "a,b"], ["\n", "a ↵ b"]]) {
      const option = make("option", "", text);
      option.value = value;
      separator.append(option);
    }
    const tools = make("div", "scope-tools");
    tools.append(separator);
    addCopy(tools, () => shown().join(separator.value));
    list.append(tools);
  }
}
