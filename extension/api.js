// The only fetch: the server's HTTP surface. Answers are JSON; everything else becomes a Failure with a name.

import { Failure, failureOf } from "./failures.js";

const SECONDS = 90;

export class Api {
  #browser;
  #fetch;
  #settings;

  /** @param settings where the server is and with which token: {server, token} */
  constructor(browser, fetch, settings) {
    this.#browser = browser;
    this.#fetch = fetch;
    this.#settings = settings;
  }

  /** Saves a clip: {clip, isNew}. The key makes sending it again harmless. */
  async clip({ bytes, contentType, encoding }, key) {
    const headers = { "Content-Type": contentType, "Idempotency-Key": key };
    if (encoding) {
      headers["Content-Encoding"] = encoding;
    }
    const { status, content } = await this.#exchange("POST", "clips", { headers, body: bytes });
    return { clip: content, isNew: status === 201 };
  }

  change(id, changes) {
    return this.#send("PATCH", `clips/${id}`, json(changes));
  }

  undo(id) {
    return this.#send("POST", `clips/${id}/undo`, json({}));
  }

  exists(url) {
    return this.#send("POST", "clips/exists", json({ url }));
  }

  /** The names of the user's tags. */
  async tags() {
    const answer = await this.#send("GET", "tags");
    return answer.items.map(({ name }) => name);
  }

  /** Whose token this is, and which server answers: {product, version, user, name, scope}. */
  async current() {
    const answer = await this.#send("GET", "tokens/current");
    if (answer?.product !== "offprint") {
      throw new Failure("not_offprint");
    }
    return answer;
  }

  openPairing(name, challenge) {
    return this.#send("POST", "pairings", json({ name, challenge }));
  }

  /** The token once the user has typed the code, else an answer without one. */
  pollPairing(id, verifier) {
    return this.#send("POST", `pairings/${id}`, json({ verifier }));
  }

  /** Takes this token back. */
  revoke() {
    return this.#send("DELETE", "tokens/current");
  }

  async #send(method, path, request) {
    return (await this.#exchange(method, path, request)).content;
  }

  async #exchange(method, path, { headers, body } = {}) {
    const { server, token } = this.#settings;
    const response = await this.#reach(`${server}/api/v1/${path}`, {
      method,
      body,
      headers: { Accept: "application/json", ...(token && { Authorization: `Bearer ${token}` }), ...headers },
      credentials: "omit",
      cache: "no-store",
      // a redirect would carry the page to somewhere else
      redirect: "manual",
      signal: AbortSignal.timeout(SECONDS * 1000),
    });
    const isJson = response.headers.get("Content-Type")?.includes("json");
    if (!response.ok || (response.status !== 204 && response.status !== 202 && !isJson)) {
      const failure = await failureOf(response);
      const wasGood = failure.code === "wrong_token" && this.#settings.connectedAt;
      throw wasGood ? new Failure("revoked", { waits: true }) : failure;
    }
    return { status: response.status, content: isJson ? await response.json() : undefined };
  }

  async #reach(url, request) {
    try {
      return await this.#fetch(url, request);
    } catch (error) {
      throw await this.#unreachable(url, error);
    }
  }

  // A failed connection has no reason that a program may see; what can be found out narrows it down.
  async #unreachable(url, error) {
    const { hostname, protocol, host } = new URL(url);
    if (!(await this.#browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }))) {
      return new Failure("not_permitted", { waits: true });
    }
    if (globalThis.navigator?.onLine === false) {
      return new Failure("offline", { waits: true });
    }
    if (error.name === "TimeoutError") {
      return new Failure("busy", { waits: true });
    }
    if (protocol === "https:" && (await this.#answersPlainly(`http://${host}/`))) {
      return new Failure("tls", { waits: true });
    }
    return new Failure(protocol === "https:" ? "unreachable_securely" : "unreachable", { waits: true });
  }

  // Somebody listens there, without a secret being sent: then it was the encryption that failed.
  async #answersPlainly(url) {
    try {
      await this.#fetch(url, { mode: "no-cors", credentials: "omit", redirect: "manual", signal: AbortSignal.timeout(3000) });
      return true;
    } catch {
      return false;
    }
  }
}

const json = (value) => ({ headers: { "Content-Type": "application/json" }, body: JSON.stringify(value) });
