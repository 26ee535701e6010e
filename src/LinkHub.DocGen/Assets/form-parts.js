// The parts of the form and what they show. No value is read here.
const form = document.querySelector(".connect-form");
const { mode, endpoint, provider, method, kind } = form.dataset;
const panel = form.parentElement;
const [button, alarm, status, remark] = [".form-submit", ".form-alert", ".form-status", ".form-mode"]
  .map((selector) => form.querySelector(selector));
const done = panel.querySelector(".form-done");
const refused = panel.querySelector(".form-refused");

const say = (key, values = {}) => (form.getAttribute(`data-say-${key}`) ?? "")
  .replace(/\{(\w+)\}/g, (whole, word) => (Object.hasOwn(values, word) ? values[word] : whole));
const short = (text) => plain(text, 300);

// One message at a time is shown for the whole form.
const tell = (text, isWrong = false) => {
  alarm.textContent = isWrong ? text : "";
  status.textContent = isWrong ? "" : text;
};

const fields = [...form.querySelectorAll("[data-key]")].map((box) => {
  const { key, label, required, format, shape, message, prefix = "", suffix = "", when } = box.dataset;
  const inputs = [...box.querySelectorAll("input, select, textarea")];
  const area = inputs[0].matches("textarea");
  const toggle = box.querySelector(".field-reveal");
  const rule = { required: required !== undefined, format, shape, prefix, suffix, area, secret: toggle !== null };
  return { key, label, message, box, inputs, toggle, rule, when: JSON.parse(when ?? "[]") };
});
const isTyped = ({ inputs: [input] }) => input.matches("textarea, input:not([type=radio])");
const shown = ({ box }) => !box.hidden;

const note = (box, text) => (box.querySelector(".field-note").textContent = text);
const tellCuts = ({ box }, cuts) => note(box, cuts.map((cut) => say(cut)).join(" "));
const fault = ({ box, inputs }, text) => {
  const place = box.querySelector(".field-error");
  place.textContent = text;
  place.hidden = !text;
  for (const input of inputs) {
    text ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
  }
};
const explain = ({ label, message, rule, ...field }, wrong) => {
  const key = { missing: isTyped(field) ? "missing" : "choice", format: rule.format }[wrong] ?? wrong;
  return (["format", "shape"].includes(wrong) && message) || say(key, { label });
};

const reveal = ({ inputs: [input], toggle, rule }, isShown) => {
  rule.area ? input.classList.toggle("is-masked", !isShown) : (input.type = isShown ? "text" : "password");
  toggle.setAttribute("aria-pressed", String(isShown));
};
const mask = (field) => field.toggle && reveal(field, false);
for (const field of fields.filter(({ toggle }) => toggle)) {
  field.toggle.hidden = false;
  field.toggle.addEventListener("click", () => reveal(field, field.toggle.getAttribute("aria-pressed") === "false"));
}

for (const copy of form.querySelectorAll(".field-copy")) {
  const box = copy.closest(".field");
  const input = box.querySelector("input");
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(input.value);
      note(box, document.documentElement.dataset.copied);
    } catch {
      input.select();
      note(box, say("hand"));
    }
  });
}

// While the pointer is pressed nothing may move under it, or it would be released on another element.
let isPressed = false;
addEventListener("pointerdown", () => (isPressed = true), true);
for (const end of ["pointerup", "pointercancel"]) {
  addEventListener(end, () => setTimeout(() => (isPressed = false)), true);
}
const afterPress = (act) =>
  (isPressed ? addEventListener("pointerup", () => setTimeout(act), { once: true }) : act());
