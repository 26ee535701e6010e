// The home page: search as you type, and categories. Words may come in any order.
{
  const input = document.querySelector("#search");
  const cards = all(".provider");
  const status = document.querySelector(".nothing");
  const plain = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");

  if (input) {
    const index = cards.map((card) => plain(`${card.textContent} ${card.dataset.find}`));
    let category = "";
    const show = () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      cards.forEach((card, at) => {
        const fits = words.every((word) => index[at].includes(word))
          && (!category || card.dataset.categories.split("|").includes(category));
        card.hidden = !fits;
        shown += fits;
      });
      status.textContent = shown ? "" : status.dataset.empty;
    };

    input.closest(".finder").hidden = false;
    input.addEventListener("input", show);
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        cards.find((card) => !card.hidden)?.querySelector(".provider-link").click();
      } else if (event.key === "Escape") {
        input.value = "";
        show();
      }
    });

    const buttons = all(".filters button");
    for (const button of buttons) {
      button.parentElement.hidden = false;
      button.addEventListener("click", () => {
        category = button.dataset.category;
        buttons.forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
        show();
      });
    }

    if (location.hash === "#search") {
      input.focus();
    }
  }
}
