// Requests to the endpoint. Values pass through and are not kept.
const patience = 60_000;
const slowness = 8_000;
const pollFor = 120_000;
const pollEvery = 2_000;
const [offline, late] = [0, -1];

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

// An answer's text; nothing if it is longer than any valid answer.
const longestAnswer = 200_000;
const textOf = async (response) => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let part = await reader?.read(); part && !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > longestAnswer) {
      reader.cancel();
      return "";
    }
  }
  return text;
};

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

const addressOf = (text, base) => {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
};

// The answer as its code, its body and the seconds to wait; special codes for no connection and for no answer in time.
const ask = async (url, options, leaving) => {
  const control = new AbortController();
  const stop = () => control.abort();
  const timer = setTimeout(stop, patience);
  leaving.addEventListener("abort", stop);
  try {
    const response = await fetch(url, {
      mode: "cors",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      signal: control.signal,
      ...options,
    });
    const body = parsed(await textOf(response));
    const wait = Number.parseInt(response.headers.get("Retry-After") ?? body?.retryAfter, 10);
    return { code: response.status, body: isObject(body) ? body : {}, wait };
  } catch {
    return { code: control.signal.aborted ? late : offline, body: {} };
  } finally {
    clearTimeout(timer);
    leaving.removeEventListener("abort", stop);
  }
};

// Asks again until the account is confirmed; only at the endpoint's own origin.
const follow = async (first, endpoint, headers, leaving) => {
  let answer = first;
  const address = typeof first.body.poll === "string" ? addressOf(first.body.poll, endpoint) : null;
  if (address?.origin !== new URL(endpoint).origin) {
    return { code: 502, body: {} };
  }
  for (let waited = 0; answer.code === 202 && waited < pollFor && !leaving.aborted;) {
    const pause = answer.wait >= 1 ? Math.min(answer.wait * 1000, 30_000) : pollEvery;
    await sleep(pause);
    waited += pause;
    answer = await ask(address, { headers }, leaving);
  }
  return answer;
};
