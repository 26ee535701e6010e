// Finds pages: every word must be found, exactly, as a beginning, or with a typing error.
const weights = [0, 1, 2, 3, 5, 7, 9, 10];
const mostCandidates = 32;

// Words of the index that a typed word may mean, each with how well it fits: at most 1.
const candidatesFor = ({ words, masks }, typed) => {
  const found = [];
  let isNear = false;
  for (let number = 0; number < words.length; number++) {
    if (words[number].startsWith(typed)) {
      const fit = words[number].length === typed.length ? 1 : 0.85 * Math.sqrt(typed.length / words[number].length);
      isNear ||= fit > 0.6;
      found.push({ number, fit });
    }
  }
  const limit = isNear ? 0 : typosAllowed(typed);
  const mask = maskOf(typed);
  for (let number = 0; limit > 0 && number < words.length; number++) {
    const word = words[number];
    if (word.length >= typed.length - limit && mayBegin(typed, word) && bitsIn(mask & ~masks[number]) <= limit) {
      const wrong = typos(typed, word, limit);
      if (wrong > 0 && wrong <= limit) {
        found.push({ number, fit: (0.6 - 0.15 * wrong) / (1 + 0.1 * Math.max(0, word.length - typed.length)) });
      }
    }
  }
  return found.sort((one, other) => other.fit - one.fit || one.number - other.number).slice(0, mostCandidates);
};

// The contribution of one typed word to each page, by the page's number, and where on the page.
const contributions = (pages, candidates, lists) => {
  const scores = new Float32Array(pages);
  const places = new Uint8Array(pages);
  let isCommon = false;
  lists.forEach((list, at) => {
    const { fit } = candidates[at];
    isCommon ||= list.isCommon && fit === 1;
    const rarity = fit * Math.log2(2 + (2 * pages) / (list.numbers.length + 1));
    for (let page = -1, i = 0; i + 1 < list.numbers.length; i += 2) {
      page += list.numbers[i] + 1;
      const code = list.numbers[i + 1];
      const isText = code % 2 === 0;
      const score = rarity * weights[isText ? 1 : (code >> 1) & 7];
      if (score > scores[page]) {
        scores[page] = score;
        places[page] = isText ? code >> 1 : code >> 4;
      }
    }
  });
  return { scores, places, isCommon };
};

// The best pages, those with the most words first, and how many pages there are.
const rank = (pages, found, most) => {
  const needed = found.filter(({ isCommon }) => !isCommon).length;
  const best = [];
  let [total, whole] = [0, 0];
  for (let number = 0; number < pages; number++) {
    let words = 0;
    let score = 0;
    let place = 0;
    let placeScore = 0;
    for (let at = 0; at < found.length; at++) {
      const part = found[at].scores[number];
      if (part > 0) {
        words++;
        score += 1000 + part;
        if (part > placeScore && found[at].places[number] > 0) {
          place = found[at].places[number];
          placeScore = part;
        }
      }
    }
    if (words > 0) {
      total++;
      whole += words >= needed;
      if (best.length < most || score > best.at(-1).score) {
        best.splice(best.findIndex((other) => score > other.score) >>> 0, 0, { number, score, words, place });
        best.length = Math.min(best.length, most);
      }
    }
  }
  return whole > 0 ? { total: whole, best: best.filter((page) => page.words >= needed) } : { total, best };
};

// The pages for what was typed, best first, with the part of the page that fits best.
const find = async (typed, most) => {
  const index = await openIndex();
  const words = [...new Set(wordsOf(typed.slice(0, 200)))].slice(0, 8);
  const found = await Promise.all(words
    .map((word) => candidatesFor(index, word))
    .filter((candidates) => candidates.length > 0)
    .map(async (candidates) => {
      const lists = await Promise.all(candidates.map(({ number }) => postingsOf(index, number)));
      return contributions(index.pages, candidates, lists);
    }));
  const { total, best } = rank(index.pages, found, most);
  const hits = await Promise.all(best.map(async ({ number, place }) => {
    const page = await pageOf(index, number);
    const [id, heading] = place > 0 ? page.places.slice(2 * place - 2, 2 * place) : [];
    return { ...page, id, heading };
  }));
  return { total, hits, words };
};
