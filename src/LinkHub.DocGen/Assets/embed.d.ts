/** Credential forms of this hub in other pages. Load `embed.js` of the hub with a plain script element. */

/** A token of the person's session with the endpoint, or a function that gets one whenever it is needed. */
export type SessionToken = string | (() => string | Promise<string>);

/** Whom a session is for. The form shows it, as text, before anything can be entered. */
export interface SessionAccount {
  /** Tells accounts apart: what was typed stays only while sessions for the same one follow each other. */
  id: string;
  name: string;
  /** Who is signed in, such as an e-mail address. */
  user?: string;
}

/** What a person filled in; handed over in the mode `message` only. */
export interface ConnectRequest {
  readonly provider: string;
  readonly method: string;
  readonly kind: "link-account" | "connector-profile";
  /** The key of the provider's environment; null where it has none. */
  readonly environment: string | null;
  readonly scopes: readonly string[];
  /** Values by field key. Fields that were left empty are absent. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What became of a request: an account, or what is wrong with which field. */
export interface ConnectAnswer {
  account?: string | { id?: string; name?: string };
  errors?: readonly { field?: string; message: string }[];
}

/** Why nothing was connected. What was typed is still in the form. */
export type ConnectErrorCode =
  | "invalid"
  | "session"
  | "refused"
  | "rate"
  | "waiting"
  | "unavailable"
  | "offline"
  | "late"
  | "blocked"
  | "closed"
  | "declined";

export interface ConnectOptions {
  /** The connector's key, as in the hub's addresses. */
  provider: string;
  /** The method's slug, as in the hub's addresses. */
  method: string;
  /** The hub's address; without it the one that `embed.js` came from. */
  url?: string;
  sessionToken?: SessionToken;
  /** Whom the tokens are for. */
  account?: SessionAccount;
  /** The element to put the form into; without it the form opens in a modal dialog. */
  container?: Element;
  theme?: "light" | "dark" | "auto";
  /** What the frame and the dialog are called. */
  title?: string;
  /** What the dialog's button to close it is called. */
  closeLabel?: string;
  onReady?(): void;
  /** The account's name or id, as the endpoint gave it; empty where it gave none. */
  onSuccess?(result: { account: string }): void;
  onError?(problem: { code: ConnectErrorCode }): void;
  onClose?(): void;
  /** Takes what was typed in the mode `message`; when it throws, the person may try again. */
  onSubmit?(request: ConnectRequest): ConnectAnswer | Promise<ConnectAnswer>;
}

export interface ConnectHandle {
  readonly frame: HTMLIFrameElement;
  /** Takes the form away, with what was typed. */
  close(): void;
  /** Without an account, or with another than before, what was typed is removed. */
  setSession(token: SessionToken, account?: SessionAccount): Promise<void>;
}

/**
 * `<connect-hub provider="…" method="…">`: a form within the page. The attributes `url`, `theme` and `title` are those
 * of the options; the events `ready`, `success`, `error` and `close` are their callbacks, with the value as `detail`.
 */
export interface ConnectHubElement extends HTMLElement {
  sessionToken?: SessionToken;
  /** Set it before `sessionToken`. */
  account?: SessionAccount;
  onSubmit?(request: ConnectRequest): ConnectAnswer | Promise<ConnectAnswer>;
}

declare global {
  const ConnectHub: {
    /** @throws TypeError where provider, method or url are none. */
    open(options: ConnectOptions): ConnectHandle;
  };

  interface HTMLElementTagNameMap {
    "connect-hub": ConnectHubElement;
  }
}
