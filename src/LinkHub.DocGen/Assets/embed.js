// Puts a credential form of this hub into another page. See embed.d.ts for all options.
(() => {
  const home = new URL(".", document.currentScript.src).href;
  const version = 1;
  const plainName = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
  const sandbox = "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox";
  const random = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

  const pageOf = ({ url = home, provider, method, theme }) => {
    if (!plainName.test(provider) || !plainName.test(method)) {
      throw new TypeError("provider and method must be named as in the hub's addresses");
    }
    const page = new URL(`embed/${provider}/${method}/`, new URL(url.endsWith("/") ? url : `${url}/`, document.baseURI));
    if (!/^https?:$/.test(page.protocol)) {
      throw new TypeError("url must be the address of a hub");
    }
    if (theme === "light" || theme === "dark") {
      page.searchParams.set("theme", theme);
    }
    return page;
  };

  const dialogAround = (frame, { title, closeLabel = "Close" }) => {
    const dialog = document.createElement("dialog");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "\u00d7";
    button.setAttribute("aria-label", closeLabel);
    button.addEventListener("click", () => dialog.close());
    dialog.setAttribute("aria-label", title);
    dialog.append(button, frame);
    const place = { position: "absolute", insetInlineEnd: "8px", insetBlockStart: "8px", font: "24px/1 sans-serif" };
    Object.assign(button.style, place, { inlineSize: "40px", blockSize: "40px", border: "0", background: "none", color: "gray" });
    Object.assign(dialog.style, { inlineSize: "min(30rem, 100%)", padding: "0", border: "0", borderRadius: "12px" });
    return dialog;
  };

  const open = (options) => {
    const page = pageOf(options);
    const { container, title = "Connect an account" } = options;
    const call = (name, ...values) => options[name]?.(...values);
    const frame = document.createElement("iframe");
    const dialog = container ? null : dialogAround(frame, { ...options, title });
    let nonce = "";
    let sent = 0;
    let heard = 0;
    let isOpen = true;
    let isGreeted = false;
    let { sessionToken: given, account } = options;

    const send = (type, body) => {
      sent += 1;
      frame.contentWindow?.postMessage({ ...body, type: `connect:${type}`, version, nonce, id: sent }, page.origin);
    };
    // The account belongs to the requested token. If another one was set meanwhile, a token is requested for that.
    const session = async () => {
      const [asked, whom] = [given, account];
      const token = await (typeof asked === "function" ? asked() : asked);
      return asked === given && whom === account ? { token, account: whom } : session();
    };
    // Without a session, the form stays as it is: hidden before the first, and with the last one after it.
    const bring = async () => {
      let brought;
      try {
        brought = await session();
      } catch {
        call("onError", { code: "session" });
        return;
      }
      send(isGreeted ? "session" : "hello", brought);
      isGreeted = true;
    };
    const greet = () => {
      nonce = random();
      heard = 0;
      isGreeted = false;
      return bring();
    };

    const answer = async ({ request, id: to }) => {
      try {
        const { account: connected, errors } = await options.onSubmit(request) ?? {};
        send("answer", errors ? { to, status: 422, errors } : { to, status: 200, account: connected });
      } catch {
        send("answer", { to, status: 500 });
      }
    };

    const hear = async ({ data, origin, source }) => {
      if (source !== frame.contentWindow || origin !== page.origin || data?.version !== version
        || data.nonce !== nonce || !Number.isInteger(data.id) || data.id <= heard) {
        return;
      }
      heard = data.id;
      switch (data.type) {
        case "connect:ready": return call("onReady");
        case "connect:success": return call("onSuccess", { account: String(data.account ?? "") });
        case "connect:submit": return answer(data);
        case "connect:close": return dialog?.close();
        case "connect:size":
          if (data.height > 0 && Number.isFinite(data.height)) {
            frame.height = Math.min(Math.ceil(data.height), 4000);
          }
          return;
        case "connect:error":
          call("onError", { code: String(data.code) });
          if (data.code === "session" && typeof given === "function") {
            await bring();
          }
      }
    };

    const close = () => {
      if (isOpen) {
        isOpen = false;
        removeEventListener("message", hear);
        (dialog ?? frame).remove();
        call("onClose");
      }
    };

    frame.title = title;
    frame.src = page.href;
    frame.width = "100%";
    frame.height = 480;
    frame.setAttribute("sandbox", sandbox);
    frame.allow = "clipboard-write";
    Object.assign(frame.style, { display: "block", border: "0" });
    frame.addEventListener("load", greet);
    addEventListener("message", hear);
    if (dialog) {
      dialog.addEventListener("close", close);
      document.body.append(dialog);
      dialog.showModal();
    } else {
      container.append(frame);
    }
    return {
      frame,
      close: () => (dialog?.open ? dialog.close() : close()),
      setSession: (next, whom) => {
        given = next;
        account = whom;
        return bring();
      },
    };
  };

  class ConnectHubElement extends HTMLElement {
    #session = this.#own();
    #handle = null;

    // A property that was set before the element knew its name.
    #own() {
      const value = Object.hasOwn(this, "sessionToken") ? this.sessionToken : undefined;
      delete this.sessionToken;
      return value;
    }

    get sessionToken() {
      return this.#session;
    }

    set sessionToken(value) {
      this.#session = value;
      this.#handle?.setSession(value, this.account);
    }

    connectedCallback() {
      const tell = (type) => (detail) => this.dispatchEvent(new CustomEvent(type, { detail }));
      const given = Object.fromEntries(["url", "provider", "method", "theme", "title"]
        .map((name) => [name, this.getAttribute(name) ?? undefined]));
      this.#handle = open({
        ...given,
        container: this,
        sessionToken: this.#session,
        account: this.account,
        onReady: tell("ready"),
        onSuccess: tell("success"),
        onError: tell("error"),
        onClose: tell("close"),
        onSubmit: (request) => this.onSubmit(request),
      });
    }

    disconnectedCallback() {
      this.#handle?.close();
    }
  }

  globalThis.ConnectHub = Object.freeze({ open });
  if (!customElements.get("connect-hub")) {
    customElements.define("connect-hub", ConnectHubElement);
  }
})();
