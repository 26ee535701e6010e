// The home page: search as you type, categories, and the providers seen last.
{
  const input = document.querySelector("#search");
  const cards = all(".provider");
  const status = document.querySelector(".nothing");
  const hits = document.querySelector(".home-hits");
  const known = cards.map((card) => wordsOf(`${card.textContent} ${card.dataset.find}`));
  const shown = () => cards.filter((card) => !card.hidden);
  let category = "";
  let asked = 0;

  const fits = (typed, words) => words.some((word) => word.startsWith(typed))
    || words.some((word) => mayBegin(typed, word) && typos(typed, word, typosAllowed(typed)) <= typosAllowed(typed));

  const showHits = (typed) => {
    const turn = ++asked;
    hits.hidden = true;
    if (typed.trim().length > 1) {
      withSearch(async (search) => {
        const list = await search.list(typed, 6);
        if (turn === asked && list) {
          hits.querySelector("ol").replaceChildren(...list);
          hits.hidden = list.length === 0;
          status.textContent = list.length > 0 ? "" : status.textContent;
        }
      });
    }
  };

  const show = () => {
    const words = wordsOf(input.value.slice(0, 200));
    cards.forEach((card, at) => {
      card.hidden = !words.every((word) => fits(word, known[at]))
        || (category !== "" && !card.dataset.categories.split("|").includes(category));
    });
    const count = shown().length;
    status.textContent = count > 0 ? "" : status.dataset.empty;
    showHits(input.value);
  };

  // Up and down move from the box through the results; typing continues in the box.
  const walk = (event) => {
    const links = [...shown().map((card) => card.querySelector(".provider-link")), ...all(".home-hits:not([hidden]) a")];
    const at = links.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && (at >= 0 || document.activeElement === input)) {
      event.preventDefault();
      (links[at + step] ?? (at + step < 0 ? input : links.at(-1)))?.focus();
    } else if (at >= 0 && event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey) {
      input.focus();
    }
  };

  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && input.value.trim() !== "") {
      (shown()[0]?.querySelector(".provider-link") ?? hits.querySelector("a"))?.click();
    } else if (event.key === "Escape") {
      input.value = "";
      show();
    }
  });
  document.querySelector(".home").addEventListener("keydown", walk);

  const buttons = all(".filters button");
  for (const button of buttons) {
    button.addEventListener("click", () => {
      category = button.dataset.category;
      buttons.forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
      show();
    });
  }

  const recent = document.querySelector(".recent");
  const seen = (recall("recent") ?? []).map(([key]) => cards.find((card) => card.dataset.key === key)).filter(Boolean);
  for (const card of seen) {
    const link = make("a", "recent-link");
    link.href = card.querySelector(".provider-link").href;
    link.append(card.querySelector(".mark").cloneNode(true), card.querySelector(".provider-link").textContent);
    const item = make("li", "");
    item.append(link);
    recent.querySelector("ul").append(item);
  }
  recent.hidden = seen.length === 0;

  if (location.hash === "#search") {
    input.focus();
  }
  if (input.value) {
    show();
  }
}
