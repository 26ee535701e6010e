// Copy buttons. Where copying is not allowed the text is selected, ready for the reader's own keys.
const selectAll = (element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
};

const copyText = async (button, text, otherwise) => {
  const label = button.textContent;
  let outcome = say.copied;
  try {
    await navigator.clipboard.writeText(await text());
  } catch {
    outcome = otherwise() ?? say.pressKeys;
  }
  button.textContent = outcome;
  setTimeout(() => (button.textContent = label), 2500);
};

const addCopy = (place, source) => {
  const button = makeButton("copy", say.copy);
  button.setAttribute("aria-live", "polite");
  const isText = typeof source === "function";
  button.addEventListener("click", () => copyText(
    button, () => (isText ? source() : source.textContent), () => void selectAll(isText ? place : source)));
  place.append(button);
};

for (const block of all(".code")) {
  addCopy(block, block.querySelector("code"));
}

// A page as Markdown; if its twin cannot be read or copied, it is opened instead.
for (const button of all("[data-twin]")) {
  button.addEventListener("click", () => copyText(button.querySelector("span"), async () => {
    const answer = await fetch(button.dataset.twin, { credentials: "omit" });
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    return answer.text();
  }, () => {
    location.assign(button.dataset.twin);
    return say.copy;
  }));
}
