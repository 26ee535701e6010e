// Small helpers that every script of a page uses.
const root = document.documentElement;
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

const make = (tag, className, text = "") => {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
};

const makeButton = (className, text) => {
  const button = make("button", className, text);
  button.type = "button";
  return button;
};

// The element that a fragment names; null for none, and for one that cannot be decoded.
const targetOf = (hash) => {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
};

// A sentence with its blanks filled: `{done} of {all}`.
const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (blank, name) => values[name] ?? blank);

// Values that a device keeps for its reader; none if storage is switched off.
const recall = (name) => {
  try {
    return JSON.parse(localStorage.getItem(`hub-${name}`));
  } catch {
    return null;
  }
};

const remember = (name, value) => {
  try {
    localStorage.setItem(`hub-${name}`, JSON.stringify(value));
  } catch {
    // It then lasts as long as the page.
  }
};

// Opened from a disk there is no server that finds the page of a folder.
const pageUrl = (address) => {
  const url = new URL(address, location.href);
  if (url.protocol === "file:" && url.pathname.endsWith("/")) {
    url.pathname += "index.html";
  }
  return url.href;
};
