// The parts of every page: the switch of colours, the button of the search, and the providers seen last.
{
  const order = ["auto", "light", "dark"];
  const button = document.querySelector(".theme-switch");
  const show = () => {
    const theme = root.dataset.theme ?? "auto";
    button.title = fill(say.colours, { now: say[theme] });
    button.setAttribute("aria-label", button.title);
  };
  if (button) {
    show();
    button.addEventListener("click", () => {
      const next = order[(order.indexOf(root.dataset.theme ?? "auto") + 1) % order.length];
      if (next === "auto") {
        delete root.dataset.theme;
      } else {
        root.dataset.theme = next;
      }
      show();
      try {
        localStorage.setItem("hub-theme", next);
      } catch {
        // The choice then lasts as long as the page.
      }
    });
  }
}

// The search is loaded when it is first used. Its script element waits in a template, as the page's policy lets no
// script load another by name.
const withSearch = (use) => {
  if (window.hubSearch) {
    use(window.hubSearch);
    return;
  }
  const ready = document.querySelector("#late");
  if (!ready) {
    return;
  }
  const late = document.importNode(ready.content, true);
  late.querySelector("script").addEventListener("load", () => use(window.hubSearch));
  document.body.append(late);
};

const finder = document.querySelector("#search");

const toSearch = () => {
  if (finder) {
    finder.focus();
    finder.select();
  } else {
    withSearch((search) => search.open());
  }
};

for (const link of all("[data-search-link]")) {
  link.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      toSearch();
    }
  });
}

addEventListener("keydown", (event) => {
  const isTyping = event.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]");
  const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping;
  const isChord = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
  if ((isSlash || isChord) && document.querySelector("#late") && !document.querySelector("dialog[open]")) {
    event.preventDefault();
    toSearch();
  }
});

if (location.protocol === "file:") {
  for (const link of all("a[href]")) {
    if (link.protocol === "file:") {
      link.href = pageUrl(link.href);
    }
  }
}

{
  const here = document.querySelector("[data-provider]");
  if (here) {
    const { provider, providerName } = here.dataset;
    const before = (recall("recent") ?? []).filter((entry) => Array.isArray(entry) && entry[0] !== provider);
    remember("recent", [[provider, providerName], ...before].slice(0, 6));
  }
}
