// The home page: search as you type, categories, and the providers seen last. A theme may leave any of it out.
{
  const input = document.querySelector("#search");
  const cards = all(".provider");
  const status = document.querySelector(".nothing");
  const hits = document.querySelector(".home-hits");
  const known = cards.map((card) => wordsOf(`${card.textContent} ${card.dataset.find ?? ""}`));
  const shown = () => cards.filter((card) => !card.hidden);
  const linkOf = (card) => card.querySelector(".provider-link");
  let category = "";
  let asked = 0;

  const fits = (typed, words) => words.some((word) => word.startsWith(typed))
    || words.some((word) => mayBegin(typed, word) && typos(typed, word, typosAllowed(typed)) <= typosAllowed(typed));

  const tell = (text) => {
    if (status) {
      status.textContent = text;
    }
  };

  const showHits = (typed) => {
    if (!hits) {
      return;
    }
    const turn = ++asked;
    hits.hidden = true;
    if (typed.trim().length > 1) {
      withSearch(async (search) => {
        const list = await search.list(typed, 6);
        if (turn === asked && list) {
          hits.querySelector("ol")?.replaceChildren(...list);
          hits.hidden = list.length === 0;
          if (list.length > 0) {
            tell("");
          }
        }
      });
    }
  };

  const show = () => {
    const typed = input?.value ?? "";
    const words = wordsOf(typed.slice(0, 200));
    cards.forEach((card, at) => {
      card.hidden = !words.every((word) => fits(word, known[at]))
        || (category !== "" && !(card.dataset.categories ?? "").split("|").includes(category));
    });
    tell(shown().length > 0 ? "" : status?.dataset.empty);
    showHits(typed);
  };

  // Up and down move from the box through the results; typing continues in the box.
  const walk = (event) => {
    const links = [...shown().map(linkOf).filter(Boolean), ...all(".home-hits:not([hidden]) a")];
    const at = links.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && (at >= 0 || document.activeElement === input)) {
      event.preventDefault();
      (links[at + step] ?? (at + step < 0 ? input : links.at(-1)))?.focus();
    } else if (at >= 0 && event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey) {
      input?.focus();
    }
  };

  input?.addEventListener("input", show);
  input?.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && input.value.trim() !== "") {
      (shown().map(linkOf).find(Boolean) ?? hits?.querySelector("a"))?.click();
    } else if (event.key === "Escape") {
      input.value = "";
      show();
    }
  });
  document.querySelector(".home")?.addEventListener("keydown", walk);

  const buttons = all(".filters button");
  for (const button of buttons) {
    button.addEventListener("click", () => {
      category = button.dataset.category;
      buttons.forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
      show();
    });
  }

  const recent = document.querySelector(".recent");
  const seen = recent === null ? [] : (recall("recent") ?? [])
    .map(([key]) => cards.find((card) => card.dataset.key === key))
    .filter((card) => card && linkOf(card));
  for (const card of seen) {
    const link = make("a", "recent-link");
    link.href = linkOf(card).href;
    link.append(card.querySelector(".mark")?.cloneNode(true) ?? "", linkOf(card).textContent);
    const item = make("li", "");
    item.append(link);
    recent.querySelector("ul").append(item);
  }
  if (recent) {
    recent.hidden = seen.length === 0;
  }

  if (location.hash === "#search") {
    input?.focus();
  }
  if (input?.value) {
    show();
  }
}
