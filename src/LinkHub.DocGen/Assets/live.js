// Only a preview loads this: it listens for changes, shows findings, and switches between brands.
(() => {
  "use strict";

  const here = () => location.pathname.split("/").slice(2).join("/");
  const make = (tag, name, text) => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    if (text) element.textContent = text;
    return element;
  };

  const bar = make("aside", "live-bar");
  bar.setAttribute("aria-label", "Preview");
  const findings = make("details", "live-findings");
  findings.hidden = true;
  const summary = make("summary");
  const list = make("div", "live-list");
  findings.append(summary, list);
  const brands = make("select", "live-brands");
  brands.setAttribute("aria-label", "Brand");
  brands.addEventListener("change", () => {
    location.assign(`/${brands.value}/${here()}${location.hash}`);
  });
  const demo = make("a", "live-demo", "Embed");
  demo.title = "Try the form in a page of another origin";
  bar.append(findings, brands, demo);

  const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

  const show = (state) => {
    const blocks = state.findings ?? [];
    findings.hidden = blocks.length === 0;
    bar.classList.toggle("live-broken", state.errors > 0);
    const parts = [];
    if (state.errors > 0) parts.push(counted(state.errors, "error"));
    if (state.warnings > 0) parts.push(counted(state.warnings, "warning"));
    summary.textContent = parts.join(", ");
    list.replaceChildren(...blocks.map((text) => make("pre", "", text)));
    findings.open = state.errors > 0;
    const current = location.pathname.split("/")[1];
    brands.hidden = (state.brands ?? []).length < 2;
    brands.replaceChildren(...(state.brands ?? []).map((id) => {
      const option = make("option", "", id);
      option.value = id;
      option.selected = id === current;
      return option;
    }));
  };

  // On a page with a form, that form; elsewhere the first one of the hub.
  const [, , , provider, , , method] = location.pathname.split("/");
  const form = document.querySelector(".connect-form") && method ? `&form=${provider}/${method}` : "";
  demo.href = `/~live/demo?brand=${location.pathname.split("/")[1]}${form}`;

  // A frame has its session from the page around it, and that page chooses the answer.
  const isFramed = window !== top;

  const answer = new URLSearchParams(location.search).get("answer") ?? "200";

  // Forms send only within a session; here any ticket is accepted, and it names the answer that it asks for. The form's
  // own script reads it next.
  if (!isFramed && !location.hash && document.querySelector(".connect-form")) {
    const page = location.pathname + location.search;
    history.replaceState(history.state, "", `${page}#session=${encodeURIComponent(answer)}`);
  }

  // The new text shows at once; the effects of scripts follow with the reload, when the writer pauses.
  const pause = 800;
  let reloading = 0;
  const renew = () => {
    clearTimeout(reloading);
    const request = new XMLHttpRequest();
    request.open("GET", location.pathname);
    request.responseType = "document";
    request.addEventListener("load", () => {
      const [old, fresh] = [document, request.response].map((page) => page?.querySelector("main"));
      if (!old || !fresh) return location.reload();
      document.title = request.response.title;
      old.replaceWith(document.adoptNode(fresh));
      clearTimeout(reloading);
      reloading = setTimeout(() => location.reload(), pause);
    });
    request.addEventListener("error", () => location.reload());
    request.send();
  };

  if (!isFramed) fetch(`/~live/answer?answer=${encodeURIComponent(answer)}`, { method: "POST" });
  const events = new EventSource("/~live/events");
  let wasLost = false;
  events.addEventListener("error", () => { wasLost = true; });
  events.addEventListener("state", (event) => {
    // The program was restarted: this page may be outdated.
    if (wasLost) location.reload();
    show(JSON.parse(event.data));
  });
  events.addEventListener("change", (event) => {
    const state = JSON.parse(event.data);
    show(state);
    if (state.everything) location.reload();
    else if (state.addresses.includes(here())) renew();
  });
  addEventListener("pagehide", () => events.close());
  if (!isFramed) document.body.append(bar);
})();
