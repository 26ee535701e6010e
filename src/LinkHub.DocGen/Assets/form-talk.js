// The messages between forms, the pages around them and endpoints.
const version = 1;
const longestToken = 4096;
const framed = window.parent !== window;

const isMessage = (data) => typeof data === "object" && data !== null && data.version === version;
const isToken = (token) => typeof token === "string" && token.length <= longestToken && /^[\w.~+/=-]+$/.test(token);
const random = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

// Foreign text as one line: no invisible characters, none that change the direction of writing, no pile of marks,
// and no more characters than there is room for.
const plain = (text, most) => {
  const line = (typeof text === "string" ? text.slice(0, 4 * most) : "")
    .replace(/[\p{Cc}\p{Z}\u2800]+/gu, " ")
    .replace(/[^\P{C}\u200c\u200d]|[^\P{DI}\u200c\u200d]/gu, "")
    .replace(/((?:\p{M}[\u200c\u200d]*){4})[\p{M}\u200c\u200d]+/gu, "$1")
    .trim();
  const signs = Array.from(line);
  return signs.length > most ? `${signs.slice(0, most).join("")}\u2026` : line;
};
