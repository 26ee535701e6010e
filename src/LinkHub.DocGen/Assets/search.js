// The search dialog: type, walk with the arrows, open with Enter, leave with Escape.
const marked = (text, words) => {
  const line = document.createDocumentFragment();
  let at = 0;
  for (const match of text.matchAll(runs)) {
    const word = fold(match[0]);
    if (words.some((typed) => word.startsWith(typed))) {
      line.append(text.slice(at, match.index), make("mark", "", match[0]));
      at = match.index + match[0].length;
    }
  }
  line.append(text.slice(at));
  return line;
};

// A manipulated index cannot lead to another site.
const within = (address) => {
  const url = new URL(String(address), hubAddress);
  return url.href.startsWith(hubAddress.href) ? url : hubAddress;
};

const hitItem = ({ address, title, trail, description, id, heading }, words) => {
  const link = make("a", "hit");
  link.href = pageUrl(within(address)) + (id ? `#${encodeURIComponent(id)}` : "");
  if (trail) {
    link.append(make("span", "hit-trail", trail));
  }
  const name = make("span", "hit-title");
  name.append(marked(title, words));
  link.append(name);
  const about = make("span", "hit-about");
  about.append(heading ? marked(`${say.inPart} ${heading}`, words) : marked(description, words));
  link.append(about);
  const item = make("li", "");
  item.append(link);
  return item;
};

const recentItems = () => (recall("recent") ?? []).map(([key, name]) => {
  const item = make("li", "");
  const link = make("a", "hit");
  link.href = pageUrl(new URL(`connectors/${encodeURIComponent(key)}/`, hubAddress));
  link.append(make("span", "hit-trail", say.recent), make("span", "hit-title", name));
  item.append(link);
  return item;
});

const makeDialog = () => {
  const dialog = make("dialog", "search");
  dialog.setAttribute("aria-label", say.search);
  const input = make("input", "search-box");
  Object.assign(input, { type: "search", placeholder: say.searchFor, maxLength: 200, autocomplete: "off" });
  input.setAttribute("aria-label", say.searchFor);
  input.spellcheck = false;
  const list = make("ol", "hits");
  const status = make("p", "search-status");
  status.setAttribute("role", "status");
  const close = makeButton("search-close", say.close);
  close.addEventListener("click", () => dialog.close());
  const top = make("div", "search-top");
  top.append(input, close);
  const keys = make("p", "search-keys", say.keys);
  dialog.append(top, status, list, keys);
  document.body.append(dialog);

  let turn = 0;
  const show = async () => {
    const mine = ++turn;
    const typed = input.value;
    if (typed.trim() === "") {
      status.textContent = "";
      list.replaceChildren(...recentItems());
      return;
    }
    try {
      const { total, hits, words } = await find(typed, 12);
      if (mine === turn) {
        const at = all("a", list).indexOf(document.activeElement);
        list.replaceChildren(...hits.map((hit) => hitItem(hit, words)));
        if (at >= 0) {
          (all("a", list)[at] ?? input).focus();
        }
        list.scrollTop = 0;
        status.textContent = fill(total === 0 ? say.nothing : total === 1 ? say.oneHit : say.hits, { total, typed });
      }
    } catch {
      status.textContent = say.searchFails;
    }
  };

  input.addEventListener("input", show);
  dialog.addEventListener("keydown", (event) => {
    const links = all("a", list);
    const at = links.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      event.preventDefault();
      dialog.close();
    } else if (step) {
      event.preventDefault();
      (links[at + step] ?? (at + step < 0 ? input : links.at(-1)))?.focus();
    } else if (event.key === "Enter" && at < 0 && document.activeElement === input) {
      links[0]?.click();
    } else if (at >= 0 && (event.key.length === 1 || event.key === "Backspace") && !event.ctrlKey && !event.metaKey) {
      input.focus();
    }
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a")) {
      dialog.close();
    }
  });
  return { dialog, input, show };
};

{
  let made = null;
  window.hubSearch = {
    open() {
      made ??= makeDialog();
      made.dialog.showModal();
      made.input.select();
      made.show();
      openIndex().catch(() => {});
    },
    // The best results as items for a list; null if the index cannot be loaded.
    list: (typed, most) => find(typed, most)
      .then(({ hits, words }) => hits.map((hit) => hitItem(hit, words)))
      .catch(() => null),
    find,
  };
}
