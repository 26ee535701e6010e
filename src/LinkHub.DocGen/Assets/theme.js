// Chooses the colours before anything is drawn.
(function () {
  let theme = null;
  try {
    theme = localStorage.getItem("hub-theme");
  } catch {
    // Storage may be switched off: the device's own choice holds.
  }
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme;
  }
})();
