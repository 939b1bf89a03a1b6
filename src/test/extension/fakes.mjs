// The browser and the network as far as the modules use them, in memory.

function area() {
  const values = {};
  const listeners = [];
  return {
    values,
    async get(key) {
      return key in values ? { [key]: structuredClone(values[key]) } : {};
    },
    async set(changes) {
      Object.assign(values, structuredClone(changes));
      const news = Object.fromEntries(Object.entries(changes).map(([key, newValue]) => [key, { newValue }]));
      listeners.forEach((listener) => listener(news));
    },
    async remove(key) {
      delete values[key];
    },
    onChanged: { addListener: (listener) => listeners.push(listener) },
  };
}

/**
 * @param page what the capture brings back from every tab; an Error is what executeScript throws
 * @param pictures what it brings back of them
 */
export function fakeBrowser({ page, pictures = [], permitted = true } = {}) {
  const browser = {
    alarmsSet: [],
    storage: { local: area(), session: area() },
    permissions: { contains: async () => permitted },
    alarms: {
      create: async (name, alarm) => browser.alarmsSet.push(alarm.when),
      clear: async () => browser.alarmsSet.splice(0),
    },
    action: { setBadgeText: async ({ text }) => (browser.badge = text) },
    runtime: { getManifest: () => ({ version: "0.1.0" }), getURL: (path) => `extension:${path}` },
    i18n: { getMessage: (name) => (name === "language" ? "en" : name) },
    scripting: {
      async executeScript({ files, func }) {
        if (page instanceof Error) {
          throw page;
        }
        const source = String(func ?? "");
        return [{ result: files ? undefined : source.includes(".capture()") ? page : source.includes(".bytes(") ? pictures : false }];
      },
    },
  };
  return browser;
}

/** An outbox without a database. */
export function fakeOutbox() {
  const entries = new Map();
  const bodies = new Map();
  return {
    async add(entry, body) {
      entries.set(entry.id, entry);
      bodies.set(entry.id, body);
    },
    list: async () => [...entries.values()].sort((a, b) => a.at - b.at),
    get: async (id) => entries.get(id),
    body: async (id) => bodies.get(id),
    async change(id, changes) {
      if (entries.has(id)) {
        entries.set(id, { ...entries.get(id), ...changes });
      }
    },
    async remove(id) {
      entries.delete(id);
      bodies.delete(id);
    },
  };
}

/** A fetch that answers one after the other, the last one for good, and remembers what it was asked. */
export function fakeFetch(...answers) {
  const fetch = async (url, request) => {
    fetch.calls.push({ url, ...request });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    const given = typeof answer === "function" ? answer(url, request) : answer;
    if (given instanceof Error) {
      throw given;
    }
    return given.clone ? given.clone() : given;
  };
  fetch.calls = [];
  return fetch;
}

export const json = (status, body, headers = {}) =>
  new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });

export const problem = (status, code, more = {}, headers = {}) =>
  new Response(JSON.stringify({ status, code, ...more }), { status, headers: { "Content-Type": "application/problem+json", ...headers } });

export const html = (status) => new Response("<h1>Hello</h1>", { status, headers: { "Content-Type": "text/html" } });
