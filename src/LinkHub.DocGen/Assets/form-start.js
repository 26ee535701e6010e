// Starts the form: sending, and removing all values when the page is left.

// Fragments for the form are removed from the address at once. A session or a result counts only when the page is
// opened; values are never taken from an address.
const readAddress = (isBeginning) => {
  const asked = new URLSearchParams(location.hash.slice(1));
  const [ticket, result] = [asked.get("session")?.replaceAll(" ", "+") ?? null, asked.get("connect")];
  if (ticket === null && result === null) {
    return;
  }
  history.replaceState(history.state, "", location.pathname + location.search);
  if (framed || mode !== "post") {
    return;
  }
  if (ticket === null) {
    if (isBeginning && ["done", "failed"].includes(result) && isExpected(asked.get("nonce"))) {
      settle({ code: result === "done" ? 200 : 403, body: {} });
    }
  } else if (!isBeginning) {
    body.disabled ? (alarm.textContent = say("another")) : remind(say("another"));
  } else if (isToken(ticket)) {
    exchange(ticket);
  }
};

const dispatch = () => {
  if (mode === "preview") {
    tell(say("preview"));
  } else if (mode === "message") {
    const asked = line("submit", { request: gather() });
    if (asked) {
      const timer = setTimeout(() => settle({ code: late }), patience);
      work(say("sending"), { timer, asked });
    } else {
      fail("alone", "alone");
    }
  } else if (!session) {
    fail("session", "alone");
  } else {
    signsIn ? signIn() : post();
  }
};

form.noValidate = true;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (busy || body.disabled) {
    busy?.popup?.focus();
    return;
  }
  const wrong = fields.filter((field) => !check(field));
  fields.forEach(mask);
  wrong.length > 0 ? point(wrong) : dispatch();
});

addEventListener("pagehide", forget);
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) {
    forget();
    if (mode === "post" && !form.hidden) {
      line("error", { code: "session" });
    }
  }
});
document.addEventListener("visibilitychange", () => document.hidden && fields.forEach(mask));

if (mode === "preview") {
  arrange();
} else {
  clear();
  unbind();
}
addEventListener("hashchange", () => readAddress(false));
readAddress(true);
document.documentElement.removeAttribute("data-session");
