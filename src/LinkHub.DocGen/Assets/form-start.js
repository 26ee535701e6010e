// Brings the form to life: what it does when it is sent, and that nothing stays when it is left.
const signsIn = form.hasAttribute("data-signs-in");

const takeSession = (token) => {
  if (isToken(token)) {
    session = token;
    remark.hidden = true;
    tell("");
  }
};

// The address holds the session for a moment only; values are never taken from it.
const readAddress = () => {
  const hash = new URLSearchParams(location.hash.slice(1));
  const [token, result] = [hash.get("session"), hash.get("connect")];
  if (token !== null || result !== null) {
    history.replaceState(history.state, "", location.pathname + location.search);
    takeSession(token);
  }
  if (result === "done" || result === "failed") {
    settle(result === "done" ? { code: 200, body: {} } : { code: 403, body: {} });
  }
};

const dispatch = () => {
  if (mode === "preview") {
    tell(say("preview"));
  } else if (mode === "message") {
    if (line("submit", { request: gather() })) {
      const timer = setTimeout(() => settle({ code: late }), patience);
      work(say("sending"), { timer });
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
  if (busy) {
    busy.popup?.focus();
    return;
  }
  const wrong = fields.filter((field) => !check(field));
  fields.forEach(mask);
  wrong.length > 0 ? point(wrong) : dispatch();
});

addEventListener("message", ({ data, origin, source }) => {
  if (busy?.popup && source === busy.popup && origin === new URL(endpoint).origin && isMessage(data)
    && data.type === "connect:result" && data.nonce === busy.nonce && Number.isInteger(data.status)) {
    settle({ code: data.status, body: data, wait: data.retryAfter });
  }
});

const forget = () => {
  busy?.leaving.abort();
  rest();
  tell("");
  clear();
};
addEventListener("pagehide", forget);
addEventListener("pageshow", ({ persisted }) => persisted && forget());
document.addEventListener("visibilitychange", () => document.hidden && fields.forEach(mask));

arrange();
if (mode !== "preview") {
  remark.textContent = say("alone");
  remark.hidden = framed;
}
addEventListener("hashchange", readAddress);
readAddress();
