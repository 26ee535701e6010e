// Signing in at the provider: in a window that is opened by a post, so that no address holds a value, or in this
// tab where windows are blocked. The posted values are never in the page.
const signsIn = form.hasAttribute("data-signs-in");
const extra = new Map();
form.addEventListener("formdata", ({ formData }) => extra.forEach((value, key) => formData.set(key, value)));

// Kept for this tab while the reader is away: the nonce that must come back once, and the time of leaving.
const slot = `connect:${location.pathname}`;
const awayFor = 30 * 60_000;
const expect = (nonce) => {
  try {
    sessionStorage.setItem(slot, `${nonce} ${Date.now()}`);
    return true;
  } catch {
    return false;
  }
};
const isExpected = (nonce) => {
  try {
    const [expected, since] = (sessionStorage.getItem(slot) ?? "").split(" ");
    if (!expected || expected !== nonce) {
      return false;
    }
    sessionStorage.removeItem(slot);
    const away = Date.now() - Number(since);
    return away >= 0 && away < awayFor;
  } catch {
    return false;
  }
};

const signIn = () => {
  const nonce = random();
  const popup = open("", `connect-${nonce}`, "popup,width=540,height=720");
  if (!popup && (framed || !expect(nonce))) {
    fail("blocked", "blocked");
    return;
  }
  const { action, target } = form;
  const [page] = location.href.split("#");
  form.action = `${endpoint}/oauth/${[provider, method].map(encodeURIComponent).join("/")}`;
  form.target = popup ? `connect-${nonce}` : "_self";
  const scopes = gather().scopes.join(" ");
  Object.entries({ session: session.token, nonce, version, scopes, page, display: popup ? "popup" : "page" })
    .forEach(([key, value]) => extra.set(key, value));
  HTMLFormElement.prototype.submit.call(form);
  extra.clear();
  Object.assign(form, { action, target });
  if (popup) {
    const watch = setInterval(() => popup.closed && settle({ code: "closed" }), 500);
    work(say("window"), { popup, nonce, watch });
  }
};

addEventListener("message", ({ data, origin, source }) => {
  if (busy?.popup && source === busy.popup && origin === new URL(endpoint).origin && isMessage(data)
    && data.type === "connect:result" && data.nonce === busy.nonce && Number.isInteger(data.status)) {
    settle({ code: data.status, body: data, wait: data.retryAfter });
  }
});
