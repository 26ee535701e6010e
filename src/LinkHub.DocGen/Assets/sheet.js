// On narrow screens the form is a sheet that the browser itself opens; these are the links in and out of it.
{
  const sheet = document.querySelector(".guide-side[popover]");
  const isNarrow = matchMedia("(width < 60rem)");
  if (sheet?.showPopover) {
    const isOpen = () => sheet.matches(":popover-open");
    document.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href^='#']");
      const target = link && targetOf(link.hash);
      if (!target || !isNarrow.matches) {
        return;
      }
      if (sheet.contains(target)) {
        event.preventDefault();
        if (!isOpen()) {
          sheet.showPopover();
        }
        target.scrollIntoView({ block: "center" });
        (target.querySelector("input, select, textarea, button") ?? sheet).focus({ preventScroll: true });
      } else if (isOpen()) {
        sheet.hidePopover();
      }
    });
    isNarrow.addEventListener("change", () => isOpen() && sheet.hidePopover());
  }
}

// A link to a field points the reader at it, and one to a step at the step.
const point = () => {
  const target = targetOf(location.hash);
  all("[data-pointed]").forEach((other) => other.removeAttribute("data-pointed"));
  target?.setAttribute("data-pointed", "");
};
addEventListener("hashchange", point);
