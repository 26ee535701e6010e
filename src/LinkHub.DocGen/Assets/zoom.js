// Pictures open large in a dialog, which Escape or a click closes.
{
  const pictures = all(".shot > img, .frame > img");
  let dialog = null;
  const open = (picture) => {
    if (!dialog) {
      dialog = make("dialog", "lightbox");
      dialog.append(make("img", ""), makeButton("lightbox-close", say.close));
      dialog.addEventListener("click", () => dialog.close());
      document.body.append(dialog);
    }
    const large = dialog.querySelector("img");
    large.src = picture.currentSrc || picture.src;
    large.alt = picture.alt;
    dialog.setAttribute("aria-label", picture.alt || say.enlarge);
    dialog.showModal();
  };
  for (const picture of pictures) {
    const button = makeButton("zoom", "");
    button.setAttribute("aria-label", `${say.enlarge}: ${picture.alt}`);
    picture.after(button);
    button.append(picture);
    button.addEventListener("click", () => open(picture));
  }
}
