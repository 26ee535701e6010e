(values) => {
  // Where a browser refuses a place to the page, nothing can be in it.
  const places = {
    "the address": () => location.href,
    "local storage": () => JSON.stringify({ ...localStorage }),
    "session storage": () => JSON.stringify({ ...sessionStorage }),
    "a cookie": () => document.cookie,
    "the history": () => JSON.stringify(history.state),
    "the window's name": () => window.name,
    "the page's markup": () => document.documentElement.outerHTML,
    "a control": () => [...document.querySelectorAll("input, textarea")].filter((input) => !input.readOnly
      && input.type !== "hidden" && input.type !== "radio").map((input) => input.value).join("\n"),
  };
  const read = (place) => {
    try {
      return String(places[place]());
    } catch (problem) {
      if (problem.name === "SecurityError") {
        return "";
      }
      throw problem;
    }
  };
  return Object.keys(places).filter((place) => values.some((value) => read(place).includes(value)));
}
