// The rules for values, and for what pasting removes from them. FieldJudge has the same rules.
const unseen = "\\u00ad\\u200b-\\u200f\\u2060\\ufeff";
const outer = new RegExp(`^[\\s${unseen}]+|[\\s${unseen}]+$`, "g");
const space = "\\u0000-\\u0020\\u007f-\\u00a0\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u3000\\ufeff";
const name = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const day = "(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}";
const time = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]+)?)?";
const formats = {
  email: `[^@${space}]{1,64}@[^@.${space}]+(?:\\.[^@.${space}]+)+`,
  url: `https?://[^/?#${space}]+(?:[/?#][^${space}]*)?`,
  uri: `[A-Za-z][A-Za-z0-9+.-]*:[^${space}]+`,
  uuid: "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
  date: day,
  datetime: `${day}[Tt ]${time}(?:[Zz]|[+-][0-9]{2}:[0-9]{2})?`,
  hostname: `(?=.{1,253}$)${name}(?:\\.${name})*`,
};

// A pattern that does not compile accepts any value: the definition is wrong, not the reader.
const matches = (shape, text) => {
  try {
    return new RegExp(`^(?:${shape})$`, "u").test(text);
  } catch {
    return true;
  }
};

const isDay = (text) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const fitsFormat = (format, text) =>
  matches(formats[format], text) && (!format.startsWith("date") || isDay(text.slice(0, 10)));

const longest = (rule) => (rule.area ? 100_000 : 10_000);

// The defect of a value as one word, or nothing.
const verdict = (rule, text) => {
  if (text.replace(outer, "") === "") {
    return rule.required ? "missing" : "";
  }
  if (text.length > longest(rule)) {
    return "long";
  }
  const whole = /^ur[il]$/.test(rule.format) ? rule.prefix + text + rule.suffix : text;
  if (rule.format && !fitsFormat(rule.format, whole)) {
    return "format";
  }
  return rule.shape && !matches(rule.shape, text) ? "shape" : "";
};

const quoted = /^(?:"([^"]*)"|'([^']*)'|`([^`]*)`|\u201c([^\u201d]*)\u201d)$/;
const startsWith = (text, start) => start !== "" && text.toLowerCase().startsWith(start.toLowerCase());
const endsWith = (text, end) => end !== "" && text.toLowerCase().endsWith(end.toLowerCase());

// A text without characters that were copied with it, and the names of what was removed. Less is removed from
// typed text, and from text pasted into the middle of a value, than from a value pasted whole.
const clean = (rule, pasted, how = "whole") => {
  const cuts = [];
  let text = pasted;
  const cut = (what, next) => {
    if (next !== text) {
      cuts.push(what);
      text = next;
    }
  };
  if (how !== "part") {
    cut("blanks", text.replace(outer, ""));
  }
  cut("unseen", text.replace(/[\u00ad\u200b\u2060\ufeff]/g, ""));
  if (!rule.area) {
    cut("lines", text.replace(/[\r\n\u2028\u2029]+/g, ""));
  }
  if (how !== "whole") {
    return { text, cuts };
  }
  if (!rule.area) {
    cut("quotes", text.replace(quoted, (all, ...parts) => parts.slice(0, 4).find((part) => part !== undefined)));
  }
  if (rule.secret) {
    cut("bearer", text.replace(/^(?:authorization:\s*)?bearer\s+/i, ""));
  }
  let bare = text;
  if (endsWith(bare.replace(/\/$/, ""), rule.suffix)) {
    bare = bare.replace(/\/$/, "").slice(0, -rule.suffix.length).replace(rule.prefix ? /^$/ : /^https?:\/\//i, "");
  }
  if (startsWith(bare, rule.prefix)) {
    bare = bare.slice(rule.prefix.length);
  }
  cut("affix", bare);
  text = text.replace(outer, "");
  return { text, cuts };
};
