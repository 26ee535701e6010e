// What forms, the pages around them and endpoints say to each other.
const version = 1;
const longestToken = 4096;
const framed = window.parent !== window;

const isMessage = (data) => typeof data === "object" && data !== null && data.version === version;
const isToken = (token) => typeof token === "string" && token.length <= longestToken && /^[\w.~+/=-]+$/.test(token);
const random = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
