// The session of the form. It comes once from the address, or from the page around a frame, and its account is
// shown before anything can be typed. It is kept only here.
const [body, whom, user, forWhom, notMe] = ["body", "whom", "user", "for-whom", "leave"]
  .map((part) => form.querySelector(`.form-${part}`));
let session = null;
let held = null;
let isLeft = false;

// Whether anything was entered since the form was last cleared.
let isBegun = false;
for (const type of ["input", "change"]) {
  form.addEventListener(type, () => (isBegun = true), true);
}

const remind = (text, isWrong = false) => {
  remark.textContent = text;
  remark.hidden = !text;
  remark.classList.remove("if-live");
  remark.classList.toggle("is-wrong", isWrong);
};

// While a text gives the reason, nothing can be entered.
const lock = (text, isWrong = false) => {
  body.disabled = Boolean(text);
  remind(text, isWrong);
};

// Without a session the form can be read, but sends nothing.
const unbind = () => {
  wear(null);
  lock("");
  remind(framed ? "" : say("alone"));
};

const accountOf = (account) => {
  const [name, person] = [account?.name, account?.user].map((text) => plain(text, 80));
  const id = typeof account?.id === "string" ? account.id : "";
  return /[\p{L}\p{N}\p{S}]/u.test(name) ? { id, name, person } : null;
};

// A sentence with foreign text in it, which is isolated so that its direction changes nothing around it.
const write = (place, key, words) => {
  const [before, after = ""] = words ? say(key).split(/\{\w+\}/) : [""];
  const apart = document.createElement("bdi");
  apart.textContent = words ?? "";
  place?.replaceChildren(...(words ? [before, apart, after] : []));
};

const wear = (next) => {
  if (session?.token !== next?.token) {
    attempt = "";
  }
  session = next;
  held = null;
  const { name, person } = next?.account ?? {};
  write(whom, "whom", name);
  write(user, "user", person);
  write(forWhom, "for", name);
  forWhom.prepend(" ");
  if (notMe) {
    notMe.hidden = !name;
  }
};

// The token in an address is a ticket: it is exchanged once, and the answer names the account of the session.
const exchange = async (ticket) => {
  lock(say("checking"));
  work("", { timer: setTimeout(() => remind(say("slow")), slowness) });
  form.removeAttribute("aria-busy");
  const { signal } = busy.leaving;
  const { code, body: answer } = await ask(`${endpoint}/session`, {
    method: "POST",
    headers: { Authorization: `Bearer ${ticket}`, "Content-Type": "application/json" },
    body: JSON.stringify({ provider, method, kind }),
  }, signal);
  if (signal.aborted) {
    return;
  }
  rest();
  const account = accountOf(answer.account);
  if (code === 200 && account && isToken(answer.session)) {
    lock("");
    wear({ token: answer.session, account });
  } else {
    const isLost = [offline, late].includes(code);
    lock(say([401, 403, 410].includes(code) ? "used" : isLost ? "unreached" : "unnamed"), true);
  }
};

// A session from the page around. It takes over neither values typed for another account nor a running request.
const take = ({ token, account }) => {
  const next = { token: isToken(token) ? token : "", account: accountOf(account) };
  if (isLeft || mode === "preview" || !(next.token || (mode === "message" && next.account))) {
    return;
  }
  if (busy) {
    held = { token, account };
    return;
  }
  const [old, fresh] = [session, next].map((one) => one?.account);
  const isSameAccount = Boolean(old?.id) && old.id === fresh?.id;
  const isSame = isSameAccount || (!old && !fresh && session?.token === next.token);
  remind("");
  tell(isBegun && isSame && session.token !== next.token ? say("again") : "");
  if (!isSame) {
    // Some values change without an event: all are removed, and the reader is told if any was noticed.
    const wasBegun = isBegun;
    document.activeElement?.blur();
    clear();
    tell(wasBegun ? say("switched") : "", true);
  }
  wear(next);
};
const takeHeld = () => held && take(held);

const forget = () => {
  busy?.leaving.abort();
  rest();
  tell("");
  clear();
  if (mode === "post" && !isLeft) {
    unbind();
  }
  takeHeld();
};

notMe?.addEventListener("click", () => {
  busy?.popup?.close();
  isLeft = true;
  forget();
  unbind();
  lock(say("left"));
  remark.focus();
  line("error", { code: "declined" });
});
