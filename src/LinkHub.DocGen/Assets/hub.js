// What every page has: the switch of colours, copy buttons, and the way to the search.
const root = document.documentElement;
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const make = (tag, className, text = "") => {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
};

{
  const order = ["auto", "light", "dark"];
  const button = document.querySelector(".theme-switch");
  if (button) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const next = order[(order.indexOf(root.dataset.theme ?? "auto") + 1) % order.length];
      if (next === "auto") {
        delete root.dataset.theme;
      } else {
        root.dataset.theme = next;
      }
      try {
        localStorage.setItem("hub-theme", next);
      } catch {
        // The choice then lasts as long as the page.
      }
    });
  }
}

const selectAll = (element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
};

// A copy button; where copying is not allowed the text is selected, ready for the reader's own keys.
const addCopy = (place, source) => {
  const button = make("button", "copy", root.dataset.copy);
  button.type = "button";
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(typeof source === "function" ? source() : source.textContent);
      button.textContent = root.dataset.copied;
      setTimeout(() => (button.textContent = root.dataset.copy), 2000);
    } catch {
      selectAll(typeof source === "function" ? place : source);
    }
  });
  place.append(button);
};

for (const block of all(".code")) {
  addCopy(block, block.querySelector("code"));
}

addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) {
    return;
  }
  const target = document.querySelector("#search") ?? document.querySelector("[data-search-link]");
  if (target) {
    event.preventDefault();
    target.matches("a") ? target.click() : target.focus();
  }
});

// Opened from a disk there is no server that finds the page of a folder.
if (location.protocol === "file:") {
  for (const link of all("a[href]")) {
    const url = new URL(link.href);
    if (url.protocol === "file:" && url.pathname.endsWith("/")) {
      url.pathname += "index.html";
      link.href = url.href;
    }
  }
}
