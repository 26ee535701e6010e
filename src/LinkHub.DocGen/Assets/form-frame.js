// Messages to and from the page around a form in a frame: only with an origin that the hub lists.
const parents = form.dataset.parents?.split(" ") ?? [];

// Every page around the frame must be listed, not the next one alone. A browser that does not name these pages
// reveals at least whether there are several.
const isListedAround = () => {
  const around = Array.from(location.ancestorOrigins ?? []);
  return around.length > 0
    ? around.every((origin) => parents.includes(origin))
    : window.top === window.parent;
};

// Sending gives the message's number, or nothing.
// Each message has the nonce of the parent's first one and a number above the last one's, so that none counts twice.
const openLine = (hear) => {
  let origin = "";
  let nonce = "";
  let sent = 0;
  let heard = 0;
  const send = (type, body = {}) => {
    if (origin) {
      sent += 1;
      window.parent.postMessage({ ...body, type: `connect:${type}`, version, nonce, id: sent }, origin);
    }
    return origin && sent;
  };
  addEventListener("message", ({ data, origin: from, source }) => {
    const isParent = source === window.parent && parents.includes(from) && isListedAround();
    if (!isParent || !isMessage(data) || !Number.isInteger(data.id)) {
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

const admit = (isAllowed) => {
  form.hidden = !isAllowed;
  refused.textContent = isAllowed === false ? say("outside") : "";
  refused.hidden = isAllowed !== false;
};

const line = openLine((type, message) => {
  switch (type) {
    case "hello":
      clearTimeout(silence);
      admit(true);
      take(message);
      line("ready");
      size();
      break;
    case "session":
      take(message);
      break;
    case "answer":
      if (mode === "message" && busy?.asked && [undefined, busy.asked].includes(message.to)) {
        settle({ code: message.status, body: message, wait: message.retryAfter });
      }
      break;
  }
});

let height = 0;
const size = () => {
  const next = Math.ceil(document.body.getBoundingClientRect().height);
  if (next !== height && line("size", { height: next })) {
    height = next;
  }
};

let silence = 0;
if (framed) {
  admit(isListedAround() ? null : false);
  silence = setTimeout(() => admit(false), 5_000);
  new ResizeObserver(size).observe(document.body);
  addEventListener("keydown", ({ key, defaultPrevented }) => key === "Escape" && !defaultPrevented && line("close"));
  for (const link of document.querySelectorAll("a[href]:not([href^='#'])")) {
    Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
  }
}

const fold = document.querySelector(".embed-guide");
if (fold && matchMedia("(min-width: 56rem)").matches) {
  fold.open = true;
}
