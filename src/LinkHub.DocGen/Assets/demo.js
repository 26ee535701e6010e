// The page around a form that `docgen serve` has for trying one: it embeds the form as an application would, and lists all messages.
(async () => {
  "use strict";

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const read = async (address) => (await fetch(address)).json();
  const asked = new URLSearchParams(location.search);
  const { hub, brands, answers } = await read(`/hubs.json?answer=${encodeURIComponent(asked.get("answer") ?? "200")}`);
  const chosen = (name, among) => (among.includes(asked.get(name)) ? asked.get(name) : among[0]);
  const brand = chosen("brand", brands);
  const { providers } = await read(`/${brand}.json`);
  const forms = providers.flatMap(({ key, title, methods }) =>
    methods.map(({ slug, label }) => [`${key}/${slug}`, `${title}: ${label}`]));

  const list = document.getElementById("heard");
  const note = (from, type, body) =>
    list.append(make("li", {}, make("code", {}, `${from} ${type} ${JSON.stringify(body)}`)));

  // The names of typed values are shown here, never the values.
  const named = (request) => ({ ...request, fields: Object.keys(request.fields ?? {}) });
  addEventListener("message", ({ origin, data }) => {
    const { type = "?", version, nonce, id, request, ...body } = Object(data);
    note(origin, type, request ? { ...body, request: named(request) } : body);
  });

  const choices = document.getElementById("choices");
  const choose = (name, label, values) => {
    const select = make("select", { name });
    for (const [value, text = value] of values) {
      select.append(make("option", { value, selected: value === chosen(name, values.map(([one]) => one)) }, text));
    }
    choices.append(make("label", {}, `${label} `, select));
    return select.value;
  };
  const each = (values) => values.map((value) => [value]);
  choose("brand", "Brand", each(brands));
  const form = choose("form", "Form", forms);
  const theme = choose("theme", "Theme", each(["auto", "light", "dark"]));
  const show = choose("show", "Shown", [["inline", "in the page"], ["dialog", "in a dialog"], ["element", "as an element"]]);
  const count = Number(choose("count", "How many", each(["1", "2", "3"])));
  const answer = choose("answer", "Answered", each(answers));
  const language = (asked.get("language") ?? "").replace(/[^A-Za-z0-9-]/g, "");
  choices.append(
    make("label", {}, "Language ", make("input", { name: "language", value: language, size: 5, maxLength: 12 })),
    make("button", {}, "Show"),
  );
  choices.addEventListener("change", () => choices.requestSubmit());

  const home = `${hub}/${brand}/`;
  const script = make("script", { src: `${home}embed.js` });
  script.addEventListener("load", () => {
    const [provider, method] = (form || "").split("/");
    const url = language ? `${home}${language}/` : home;
    const sessionToken = answer === "nosession" ? undefined : "preview";
    const account = answer === "foreign"
      ? { id: "account-2", name: "Somebody Else", user: "mallory@elsewhere.example" }
      : { id: "account-1", name: "Brightwater", user: "ada@brightwater.example" };
    const place = document.getElementById("forms");
    for (let number = 1; provider && number <= count; number += 1) {
      const name = `form ${number}`;
      const tell = (type) => (value) => note(name, type, value ?? null);
      const onSubmit = (request) => (note(name, "onSubmit", named(request)), { account: "account-1" });
      const common = { provider, method, url, theme, title: `Connect an account (${number})` };
      if (show === "element") {
        const element = document.createElement("connect-hub");
        Object.assign(element, { sessionToken, account, onSubmit });
        for (const [key, value] of Object.entries(common)) element.setAttribute(key, value);
        for (const type of ["ready", "success", "error", "close"]) {
          element.addEventListener(type, ({ detail }) => tell(type)(detail));
        }
        place.append(element);
        continue;
      }
      const open = (container) => ConnectHub.open({
        ...common, container, sessionToken, account, onSubmit,
        onReady: tell("onReady"), onSuccess: tell("onSuccess"), onError: tell("onError"), onClose: tell("onClose"),
      });
      if (show === "inline") {
        open(place.appendChild(make("div", {})));
      } else {
        place.append(make("button", { type: "button", onclick: () => open() }, `Connect (${number})`));
      }
    }
  });
  document.head.append(script);
})();
