// The table of contents marks where the reader is.
{
  const links = all(".contents a");
  const targets = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  if (links.length > 0 && "IntersectionObserver" in window) {
    const seen = new Set();
    const mark = () => {
      const first = targets.findIndex((target) => seen.has(target));
      if (first >= 0) {
        links.forEach((link, index) => link.toggleAttribute("data-here", index === first));
      }
    };
    const observer = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        seen[entry.isIntersecting ? "add" : "delete"](entry.target);
      }
      mark();
    }, { rootMargin: "-80px 0px -60% 0px" });
    targets.filter(Boolean).forEach((target) => observer.observe(target));
  }
}
