// The line to the page around a form in a frame: only to an origin that the hub lists, never to any other.
const version = 1;
const longestToken = 4096;
const framed = window.parent !== window;

const isMessage = (data) => typeof data === "object" && data !== null && data.version === version;
const isToken = (token) => typeof token === "string" && token.length <= longestToken && /^[\w.~+/=-]+$/.test(token);
const random = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

// The browsers that say who is around a page leave nothing to wait for where that is somebody else.
const isStranger = (parents) => Array.from(location.ancestorOrigins ?? []).some((origin) => !parents.includes(origin));

// Each message has the nonce of the parent's first one and a number higher than the last, so that none counts twice.
const openLine = (parents, hear) => {
  let origin = "";
  let nonce = "";
  let sent = 0;
  let heard = 0;
  const send = (type, body = {}) => {
    if (origin) {
      sent += 1;
      window.parent.postMessage({ ...body, type: `connect:${type}`, version, nonce, id: sent }, origin);
    }
    return origin !== "";
  };
  addEventListener("message", ({ data, origin: from, source }) => {
    if (source !== window.parent || !parents.includes(from) || !isMessage(data) || !Number.isInteger(data.id)) {
      return;
    }
    const isHello = data.type === "connect:hello" && !origin && /^[\w-]{16,64}$/.test(data.nonce);
    if (isHello) {
      ({ nonce } = data);
      origin = from;
    } else if (from !== origin || data.nonce !== nonce || data.id <= heard) {
      return;
    }
    heard = data.id;
    hear(isHello ? "hello" : String(data.type).replace("connect:", ""), data);
  });
  return send;
};
