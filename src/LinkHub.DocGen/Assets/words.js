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

// How many letters must change, be added, left out or swapped until a word begins with what was typed; at most
// `limit`, else more than it.
const typos = (typed, word, limit) => {
  const width = Math.min(word.length, typed.length + limit);
  let [above, before] = [[], Array.from({ length: width + 1 }, (_, at) => at)];
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let at = 1; at <= width; at++) {
      const same = typed[row - 1] === word[at - 1];
      let cost = Math.min(before[at - 1] + !same, before[at] + 1, current[at - 1] + 1);
      if (row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1]) {
        cost = Math.min(cost, above[at - 2] + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > limit) {
      return limit + 1;
    }
    [above, before] = [before, current];
  }
  return Math.min(...before);
};

const typosAllowed = (word) => (word.length < 4 || isUnspaced.test(word) ? 0 : word.length < 8 ? 1 : 2);
