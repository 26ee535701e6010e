// Runs before a form for frames is drawn. Its colours are what the page around it asks for, if it asks for one of these;
// what is only for a form on its own shows there alone.
{
  document.documentElement.toggleAttribute("data-live", parent === window);
  document.documentElement.toggleAttribute("data-session",
    parent !== window || new URLSearchParams(location.hash.slice(1)).has("session"));
  const theme = new URLSearchParams(location.search).get("theme");
  if (!document.documentElement.dataset.theme && (theme === "light" || theme === "dark")) {
    document.documentElement.dataset.theme = theme;
  }
}
