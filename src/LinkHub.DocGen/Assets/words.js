// Words of a text as the search index has them: runs of letters and digits; pairs in scripts without blanks.
const unspaced = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff"
  + "\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
const runs = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
const isUnspaced = new RegExp(`^[${unspaced}]`, "u");
const letters = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i", þ: "th" };

// Lower case without accents, so that `café` is found by `cafe`.
const fold = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
  .replace(/[ßæœøłđıþ]/g, (letter) => letters[letter]);

const pairs = (run) => {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => signs[at] + sign);
};

const wordsOf = (text) => (text.toLowerCase().match(runs) ?? [])
  .flatMap((run) => (isUnspaced.test(run) ? pairs(run) : [run]))
  .map(fold)
  .filter(Boolean);

// Rows of the table that `typos` fills; no word of an index is longer.
const rows = [0, 1, 2].map(() => new Uint8Array(64));

// How many letters must change, be added, left out or swapped until a word begins with what was typed; at most
// `limit`, else more than it.
const typos = (typed, word, limit) => {
  const width = Math.min(word.length, typed.length + limit, 60);
  let [above, before, current] = rows;
  for (let at = 0; at <= width; at++) {
    before[at] = at;
  }
  let least = 0;
  for (let row = 1; row <= typed.length; row++) {
    const letter = typed.charCodeAt(row - 1);
    least = current[0] = row;
    for (let at = 1; at <= width; at++) {
      let cost = Math.min(before[at - 1] + (letter !== word.charCodeAt(at - 1)), before[at] + 1, current[at - 1] + 1);
      if (row > 1 && at > 1 && letter === word.charCodeAt(at - 2) && typed.charCodeAt(row - 2) === word.charCodeAt(at - 1)) {
        cost = Math.min(cost, above[at - 2] + 1);
      }
      current[at] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) {
      return limit + 1;
    }
    [above, before, current] = [before, current, above];
  }
  return least;
};

// A first letter is rarely wrong, unless it was swapped with the next one, left out or added.
const mayBegin = (typed, word) => word[0] === typed[0] || word[0] === typed[1] || word[1] === typed[0];

const typosAllowed = (word) => (word.length < 4 || isUnspaced.test(word) ? 0 : word.length < 8 ? 1 : 2);
