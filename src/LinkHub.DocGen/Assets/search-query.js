// Finds pages: every word must be found, exactly, as a beginning, or with a slip of the finger.
const weights = [0, 1, 2, 3, 5, 7, 9, 10];
const mostCandidates = 32;

// Words of the index that a typed word may mean, each with how well it fits: at most 1.
const candidatesFor = (index, typed) => {
  const found = [];
  index.words.forEach((word, number) => {
    if (word.startsWith(typed)) {
      found.push({ number, fit: word.length === typed.length ? 1 : 0.85 * Math.sqrt(typed.length / word.length) });
    }
  });
  const limit = typosAllowed(typed);
  if (limit > 0 && !found.some(({ fit }) => fit > 0.6)) {
    const mask = maskOf(typed);
    index.words.forEach((word, number) => {
      if (word.length >= typed.length - limit && bitsIn(mask & ~index.masks[number]) <= limit) {
        const wrong = typos(typed, word, limit);
        if (wrong > 0 && wrong <= limit) {
          const extra = Math.max(0, word.length - typed.length);
          found.push({ number, fit: (0.6 - 0.15 * wrong) / (1 + 0.1 * extra) });
        }
      }
    });
  }
  return found.sort((one, other) => other.fit - one.fit || one.number - other.number).slice(0, mostCandidates);
};

// What one typed word contributes to each page, and where on the page.
const contributions = async (index, candidates) => {
  const best = new Map();
  let isCommon = false;
  const lists = await Promise.all(candidates.map(({ number }) => postingsOf(index, number)));
  lists.forEach((list, at) => {
    const { fit } = candidates[at];
    isCommon ||= list.isCommon && fit === 1;
    const rarity = Math.log2(2 + (2 * index.pages) / (list.numbers.length + 1));
    for (let page = -1, i = 0; i + 1 < list.numbers.length; i += 2) {
      page += list.numbers[i] + 1;
      const code = list.numbers[i + 1];
      const isText = code % 2 === 0;
      const place = isText ? code >> 1 : code >> 4;
      const score = fit * rarity * weights[isText ? 1 : (code >> 1) & 7];
      if (score > (best.get(page)?.score ?? 0)) {
        best.set(page, { score, place });
      }
    }
  });
  return { best, isCommon };
};

const rank = (found) => {
  const pages = new Map();
  for (const { best } of found) {
    for (const [number, { score, place }] of best) {
      const page = pages.get(number) ?? { number, score: 0, words: 0, place: 0, placeScore: 0 };
      page.score += score;
      page.words++;
      if (place > 0 && score > page.placeScore) {
        [page.place, page.placeScore] = [place, score];
      }
      pages.set(number, page);
    }
  }
  const needed = found.filter(({ isCommon }) => !isCommon).length;
  const all = [...pages.values()];
  const whole = all.filter(({ words }) => words >= needed);
  return (whole.length > 0 ? whole : all)
    .sort((one, other) => other.words - one.words || other.score - one.score || one.number - other.number);
};

// The pages for what was typed, best first: `{ total, hits: [{ address, title, trail, description, place }] }`.
const find = async (typed, most) => {
  const index = await openIndex();
  const words = [...new Set(wordsOf(typed.slice(0, 200)))].slice(0, 8);
  const candidates = words.map((word) => candidatesFor(index, word)).filter((list) => list.length > 0);
  const ranked = rank(await Promise.all(candidates.map((list) => contributions(index, list))));
  const hits = await Promise.all(ranked.slice(0, most).map(async ({ number, place }) => {
    const page = await pageOf(index, number);
    const [id, heading] = place > 0 ? page.places.slice(2 * place - 2, 2 * place) : [];
    return { ...page, id, heading };
  }));
  return { total: ranked.length, hits, words };
};
