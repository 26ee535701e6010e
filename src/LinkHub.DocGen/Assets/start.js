// Runs before anything is drawn: chooses the colours, and says that scripts run.
(function () {
  const root = document.documentElement;
  root.dataset.live = "";
  root.toggleAttribute("data-session",
    parent !== window || new URLSearchParams(location.hash.slice(1)).has("session"));
  let theme = null;
  try {
    theme = localStorage.getItem("hub-theme");
    root.toggleAttribute("data-recent", localStorage.getItem("hub-recent") !== null);
  } catch {
    // Storage may be switched off: then the device's own choice counts.
  }
  if (!root.dataset.theme && (theme === "light" || theme === "dark")) {
    root.dataset.theme = theme;
  }
})();
