// The table of contents marks where the reader is: the last heading above a line near the top.
{
  const links = all(".contents a");
  const targets = links.map((link) => targetOf(link.hash));
  const line = 140;
  let isWaiting = false;
  const mark = () => {
    isWaiting = false;
    const isEnd = innerHeight + scrollY >= root.scrollHeight - 2;
    let here = -1;
    targets.forEach((target, at) => {
      if (target?.offsetParent && (target.getBoundingClientRect().top < line || (isEnd && at > here))) {
        here = at;
      }
    });
    links.forEach((link, at) => {
      if (at === here) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    });
  };
  if (links.length > 0) {
    addEventListener("scroll", () => {
      if (!isWaiting) {
        isWaiting = true;
        requestAnimationFrame(mark);
      }
    }, { passive: true });
    mark();
  }
}
