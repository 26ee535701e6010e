// The index: its words are kept, its parts are loaded when they are needed. Nothing in them is ever run.
const hubAddress = new URL("../", document.currentScript.src);
const fromDisk = location.protocol === "file:";
const parts = new Map();

// A page opened from a disk may fetch nothing, but can load a style sheet with one property.
const loadSheet = (file) => new Promise((resolve, reject) => {
  const holder = document.querySelector("#search-data") ?? document.createElement("i");
  holder.id = "search-data";
  holder.hidden = true;
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = new URL(file, hubAddress).href;
  sheet.onerror = () => reject(new Error(file));
  sheet.onload = () => {
    const name = file.split(/[/.]/).at(-2);
    resolve(JSON.parse(getComputedStyle(holder).getPropertyValue(`--${name}`)));
    sheet.remove();
  };
  document.body.append(holder);
  document.head.append(sheet);
});

const fetchPart = async (file) => {
  const answer = await fetch(new URL(file, hubAddress), { credentials: "omit" });
  if (!answer.ok) {
    throw new Error(file);
  }
  const text = await answer.text();
  return JSON.parse(text.slice(text.indexOf(":") + 1, text.lastIndexOf("}")));
};

const load = (file) => {
  if (!parts.has(file)) {
    const part = (fromDisk ? loadSheet : fetchPart)(file);
    part.catch(() => parts.delete(file));
    parts.set(file, part);
  }
  return parts.get(file);
};

let opened = null;

// The entry and all words; a failure is forgotten, so that the next try loads again.
const openIndex = () => {
  opened ??= (async () => {
    const entry = await load("search.css");
    if (entry.version !== 1) {
      throw new Error("version");
    }
    const words = (await Promise.all(entry.wordParts.map(load))).flat().map((word) => fold(String(word)));
    return { ...entry, words, masks: words.map(maskOf) };
  })();
  opened.catch(() => (opened = null));
  return opened;
};

// The letters of a word as bits: a quick way to see that two words are too different.
const maskOf = (word) => {
  let mask = 0;
  for (let at = 0; at < word.length; at++) {
    mask |= 1 << (word.charCodeAt(at) & 31);
  }
  return mask;
};

const bitsIn = (number) => {
  let count = 0;
  for (let rest = number; rest; rest &= rest - 1) {
    count++;
  }
  return count;
};

// The value of a digit by its character; digits of the second alphabet, which end a number, have the eighth bit set.
const digits = new Uint8Array(128);
[..."!#$()*+,-.:;"].forEach((sign, digit) => (digits[sign.charCodeAt(0)] = digit));
[..."=?@[]^_`{|}~"].forEach((sign, digit) => (digits[sign.charCodeAt(0)] = digit | 128));

// Numbers to the base of twelve, the lowest digit first.
const numbersIn = (text) => {
  const numbers = [];
  let [number, scale] = [0, 1];
  for (let at = 0; at < text.length; at++) {
    const digit = digits[text.charCodeAt(at) & 127];
    number += (digit & 127) * scale;
    scale *= 12;
    if (digit & 128) {
      numbers.push(number);
      [number, scale] = [0, 1];
    }
  }
  return numbers;
};

const postingsOf = async (index, word) => {
  let part = index.postingParts.length - 1;
  while (part > 0 && index.postingParts[part][0] > word) {
    part--;
  }
  const [first, file] = index.postingParts[part];
  const loaded = await load(file);
  const text = String(loaded[word - first] ?? "");
  if (typeof loaded[word - first] === "string") {
    loaded[word - first] = { isCommon: text.startsWith(" "), numbers: numbersIn(text.trimStart()) };
  }
  return loaded[word - first];
};

const pageOf = async (index, number) => {
  const part = await load(index.pageParts[Math.floor(number / index.pagesInPart)]);
  const [address, title, trail, description, kind, ...places] = part[number % index.pagesInPart];
  return { address, title, trail, description, kind, places };
};
