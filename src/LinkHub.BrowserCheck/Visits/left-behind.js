(values) => {
  const places = {
    "the address": location.href,
    "local storage": JSON.stringify({ ...localStorage }),
    "session storage": JSON.stringify({ ...sessionStorage }),
    "a cookie": document.cookie,
    "the history": JSON.stringify(history.state),
    "the window's name": window.name,
    "the page's markup": document.documentElement.outerHTML,
    "a control": [...document.querySelectorAll("input, textarea")].filter((input) => !input.readOnly && input.type !== "hidden"
      && input.type !== "radio").map((input) => input.value).join("\n"),
  };
  return Object.keys(places).filter((place) => values.some((value) => String(places[place]).includes(value)));
}
