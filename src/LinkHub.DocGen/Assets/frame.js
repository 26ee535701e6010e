// Runs before a form for frames is drawn. It takes the colours that the page around asks for, if they are one of these,
// and hides parts that only a form outside a frame shows.
{
  document.documentElement.toggleAttribute("data-live", parent === window);
  document.documentElement.toggleAttribute("data-session",
    parent !== window || new URLSearchParams(location.hash.slice(1)).has("session"));
  const theme = new URLSearchParams(location.search).get("theme");
  if (!document.documentElement.dataset.theme && (theme === "light" || theme === "dark")) {
    document.documentElement.dataset.theme = theme;
  }
}
