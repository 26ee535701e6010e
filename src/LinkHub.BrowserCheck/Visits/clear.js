() => {
  window.name = "";
  for (const kind of ["localStorage", "sessionStorage"]) {
    try {
      window[kind].clear();
    } catch (problem) {
      if (problem.name !== "SecurityError") {
        throw problem;
      }
    }
  }
}
