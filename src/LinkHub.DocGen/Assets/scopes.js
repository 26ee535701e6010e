// The scope panel: what a reader ticks decides which parts are shown, and stands in the page's address.
{
  const panel = document.querySelector(".scope-panel");
  if (panel) {
    const boxes = all("input", panel);
    const parts = all("[data-scopes]");
    const show = () => {
      const ticked = boxes.filter((box) => box.checked);
      const granted = new Set(ticked.flatMap((box) => box.dataset.grants.split(" ")));
      for (const part of parts) {
        part.hidden = ticked.length > 0 && !part.dataset.scopes.split(" ").some((scope) => granted.has(scope));
      }
      for (const link of all(".contents a")) {
        const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        link.parentElement.hidden = Boolean(target?.closest("[data-scopes][hidden]"));
      }
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
      history.replaceState(null, "", address);
    };

    const chosen = new Set((new URLSearchParams(location.search).get("actions") ?? "").split(","));
    for (const box of boxes) {
      box.checked = chosen.has(box.value);
      box.addEventListener("change", keep);
    }
    panel.hidden = false;
    show();
  }

  for (const list of all(".scope-list")) {
    const shown = () => all("li", list).filter((item) => !item.hidden).map((item) => item.textContent);
    const separator = make("select", "separator");
    separator.setAttribute("aria-label", list.querySelector(".scope-list-title").textContent);
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
