// What can go wrong between here and the server, each with a name of its own. The names are keys of the messages in
// _locales ("failure_…" and "advice_…"), so that each says what happened and what to do.

/** A failed exchange. `waits`: it may succeed later without the clip being changed, so the clip waits for that. */
export class Failure extends Error {
  constructor(code, { waits = false, detail, limit, retryAfter } = {}) {
    super(code);
    this.code = code;
    this.waits = waits;
    this.detail = detail;
    this.limit = limit;
    this.retryAfter = retryAfter;
  }
}

const BY_STATUS = {
  401: ["wrong_token", true],
  403: ["forbidden", true],
  404: ["not_found", false],
  413: ["too_large", false],
  429: ["busy", true],
  503: ["busy", true],
  507: ["full", true],
};

async function problemOf(response) {
  try {
    return JSON.parse(await response.text());
  } catch {
    return undefined;
  }
}

function retryAfterSeconds(response) {
  const value = response.headers.get("Retry-After");
  const seconds = Number(value);
  const until = Number.isNaN(seconds) ? (Date.parse(value) - Date.now()) / 1000 : seconds;
  return value && until > 0 ? Math.min(until, 3600) : undefined;
}

/** The failure that an answer other than the one hoped for means. */
export async function failureOf(response) {
  if (response.type === "opaqueredirect") {
    return new Failure("redirected", { waits: true });
  }
  if (response.status === 511) {
    return new Failure("captive_portal", { waits: true });
  }
  const type = response.headers.get("Content-Type") ?? "";
  if (!type.includes("json")) {
    return foreignAnswer(response);
  }
  const problem = (await problemOf(response)) ?? {};
  const about = { detail: problem.detail, limit: problem.limit, retryAfter: retryAfterSeconds(response) };
  if (problem.code === "client-too-old" || response.status === 426) {
    return new Failure("client_too_old", { ...about, waits: true });
  }
  const [code, waits] = BY_STATUS[response.status]
    ?? (response.status >= 500 ? ["server_error", true] : ["refused", false]);
  return new Failure(code, { ...about, waits });
}

// Offprint speaks JSON. What else answers here is another program, a proxy whose Offprint is down, or a network's
// sign-in page.
function foreignAnswer(response) {
  if (response.status === 413) {
    return new Failure("too_large");
  }
  if (response.status === 429 || response.status >= 500) {
    return new Failure(response.status === 429 ? "busy" : "server_error", {
      waits: true,
      retryAfter: retryAfterSeconds(response),
    });
  }
  return new Failure(response.ok ? "captive_portal" : "not_offprint", { waits: true });
}

/** A failure as plain data, for storage and for the popup. */
export const describe = (error) =>
  error instanceof Failure
    ? { code: error.code, detail: error.detail, limit: error.limit }
    : { code: "unexpected", detail: String(error?.message ?? error) };
