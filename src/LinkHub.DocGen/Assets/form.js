// Typed values stay in their inputs until they are sent, and are kept nowhere else. No other script reads them.
let attempt = "";
let busy = null;

const valueOf = ({ inputs }) => (inputs[0].type === "radio" ? inputs.find((i) => i.checked) : inputs[0])?.value ?? "";

// Shows the fields whose conditions the other values fulfil.
const arrange = () => {
  for (let pass = 0, changed = true; changed && pass <= fields.length; pass += 1) {
    changed = false;
    for (const field of fields) {
      const hidden = !field.when.every(([key, values]) => {
        const other = fields.find((candidate) => candidate.key === key);
        return !other || (shown(other) && values.includes(valueOf(other)));
      });
      changed ||= hidden !== field.box.hidden;
      field.box.hidden = hidden;
      field.inputs.forEach((input) => (input.disabled = hidden));
    }
  }
};

const check = (field) => {
  const isHalf = field.inputs[0].validity.badInput;
  const wrong = !shown(field) ? "" : isHalf ? "format" : verdict(field.rule, valueOf(field));
  fault(field, wrong && explain(field, wrong));
  return !wrong;
};

const clear = () => {
  form.reset();
  isBegun = false;
  for (const field of fields) {
    fault(field, "");
    note(field.box, "");
    mask(field);
  }
  arrange();
};

// The browser itself puts the text in, so that its undo still works.
const paste = (field, event) => {
  const [input] = field.inputs;
  const pasted = event.clipboardData?.getData("text") ?? "";
  if (pasted.length > longest(field.rule)) {
    event.preventDefault();
    fault(field, explain(field, "long"));
    return;
  }
  const isWhole = input.selectionStart === null || input.selectionEnd - input.selectionStart === input.value.length;
  const { text, cuts } = clean(field.rule, pasted, isWhole ? "whole" : "part");
  if (text !== pasted) {
    event.preventDefault();
    if (text && !document.execCommand("insertText", false, text)) {
      input.setRangeText(text);
    }
  }
  tellCuts(field, cuts);
};

const leave = (field) => {
  const [input] = field.inputs;
  mask(field);
  if (isTyped(field) && !field.rule.secret && input.type !== "date") {
    const { text, cuts } = clean(field.rule, input.value, "typed");
    if (cuts.length > 0) {
      input.value = text;
      tellCuts(field, cuts);
    }
  }
  afterPress(() => done.hidden && check(field));
};

for (const field of fields) {
  const { box, inputs: [input] } = field;
  box.addEventListener("focusout", ({ relatedTarget }) => box.contains(relatedTarget) || leave(field));
  box.addEventListener("input", ({ isComposing }) => {
    attempt = "";
    note(box, "");
    arrange();
    if (input.hasAttribute("aria-invalid") && !isComposing) {
      check(field);
    }
  });
  if (isTyped(field)) {
    box.addEventListener("paste", (event) => paste(field, event));
  }
}

// Ends the work in progress and its display.
const rest = () => {
  clearTimeout(busy?.timer);
  clearInterval(busy?.watch);
  busy = null;
  form.removeAttribute("aria-busy");
  button.removeAttribute("aria-disabled");
};
const work = (text, more) => {
  rest();
  busy = { leaving: new AbortController(), ...more };
  form.setAttribute("aria-busy", "true");
  button.setAttribute("aria-disabled", "true");
  tell(text);
};
const fail = (code, key, values) => {
  tell(say(key, values), true);
  line("error", { code });
};

const finish = (account) => {
  const text = short(isObject(account) ? account.name ?? account.id : account);
  clear();
  attempt = "";
  tell("");
  wear(null);
  done.querySelector(".form-account").textContent = text && say("account", { account: text });
  form.hidden = true;
  done.hidden = false;
  done.focus();
  line("success", { account: text });
};

const point = (wrong, text) => {
  tell(text || say(wrong.length === 1 ? "problem" : wrong.length ? "problems" : "refused", { count: wrong.length }), true);
  fields.find((field) => wrong.includes(field))?.inputs[0].focus();
};
const show = (errors) => {
  const [wrong, other] = [[], []];
  for (const error of Array.isArray(errors) ? errors.slice(0, 100) : []) {
    const field = fields.find((candidate) => shown(candidate) && candidate.key === error?.field);
    if (field) {
      fault(field, short(error.message) || explain(field, "shape"));
      wrong.push(field);
    } else {
      other.push(short(error?.message));
    }
  }
  line("error", { code: "invalid" });
  point(wrong, other.join(" ").trim());
};

const pause = (wait) => {
  const seconds = Math.min(Math.max(wait || 30, 1), 3600);
  const timer = setTimeout(() => {
    rest();
    tell(say("again"));
    takeHeld();
  }, seconds * 1000);
  work("", { timer });
  form.removeAttribute("aria-busy");
  fail("rate", "many", { seconds });
};

// Each answer has its own display; all but success keep the typed values.
const face = (code, body, wait) => {
  switch (code) {
    case 200: return finish(body.account);
    case 202: return fail("waiting", "unconfirmed");
    case 401: return fail("session", "expired");
    case 403: return fail("refused", form.hasAttribute("data-say-unapproved") ? "unapproved" : "refused");
    case 422: return show(body.errors);
    case 429: return pause(wait);
    case "closed":
      // A provider's own policy (COOP) makes an open window look closed: no failure is reported.
      tell(say("closed"));
      return line("error", { code });
    case offline: return fail("offline", "offline");
    case late: return fail("late", "late");
    default: return code >= 500 ? fail("unavailable", "broken") : fail("refused", "refused");
  }
};
const settle = ({ code, body, wait }) => {
  busy?.popup?.close();
  rest();
  if (code > 400 && code < 500 && code !== 401 && code !== 429) {
    attempt = "";
  }
  face(code, body, wait);
  takeHeld();
};

const gather = () => ({
  provider,
  method,
  kind,
  environment: form.querySelector("[id^=environment-]:checked")?.value ?? form.dataset.environment ?? null,
  scopes: [...new Set([form.dataset.scopes, ...Array.from(
    document.querySelectorAll("[data-grants]:checked"), (box) => box.dataset.grants)]
    .flatMap((list) => list?.split(" ") ?? []))],
  fields: Object.fromEntries(fields.filter((field) => shown(field) && verdict({ required: true }, valueOf(field)) !== "missing")
    .map((field) => [field.key, valueOf(field)])),
});

const post = async () => {
  const timer = setTimeout(() => tell(say("slow")), slowness);
  work(say("sending"), { timer });
  const { signal } = busy.leaving;
  attempt ||= random();
  const headers = { Authorization: `Bearer ${session.token}` };
  const answer = await ask(endpoint, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json", "Idempotency-Key": attempt },
    body: JSON.stringify(gather()),
  }, signal);
  if (answer.code === 202 && !signal.aborted) {
    work(say("waiting"), { leaving: busy.leaving });
  }
  const last = answer.code === 202 ? await follow(answer, endpoint, headers, signal) : answer;
  if (!signal.aborted) {
    settle(last);
  }
};
