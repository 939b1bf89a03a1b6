// The browser as far as the modules use it, in memory.

/** As memory.js, without a database. */
export function fakeMemory(state = {}) {
  const stores = { state: new Map(Object.entries(state)), changes: new Map(), seen: new Map() };
  const memory = {
    get: async (store, key) => structuredClone(stores[store].get(key)),
    put: async (store, key, value) => void stores[store].set(key, structuredClone(value)),
    remove: async (store, key) => void stores[store].delete(key),
    clear: async (store) => stores[store].clear(),
    all: async (store) => [...stores[store].values()],
    async update(store, key, change) {
      const value = change(structuredClone(stores[store].get(key)));
      await (value === undefined ? memory.remove(store, key) : memory.put(store, key, value));
    },
  };
  return memory;
}

const ORIGIN = "https://o.example";

// as in a browser, addresses may leave out the origin
globalThis.Request = class extends Request {
  constructor(input, options) {
    super(typeof input === "string" ? new URL(input, ORIGIN) : input, options);
  }
};

const full = (request, ignoreSearch) => {
  const url = new URL(typeof request === "string" ? request : request.url, ORIGIN);
  return ignoreSearch ? url.pathname : url.pathname + url.search;
};

function fakeCache() {
  const answers = new Map();
  return {
    match: async (request, { ignoreSearch } = {}) =>
      [...answers].find(([key]) => full(key, ignoreSearch) === full(request, ignoreSearch))?.[1].clone(),
    put: async (request, answer) => void answers.set(full(request), answer),
    delete: async (request) => answers.delete(full(request)),
    keys: async () => [...answers.keys()].map((key) => ({ url: ORIGIN + key })),
    async addAll(requests) {
      requests.forEach((request) => answers.set(full(request), new Response(full(request))));
    },
  };
}

export function fakeCaches() {
  const caches = new Map();
  return {
    async open(name) {
      caches.set(name, caches.get(name) ?? fakeCache());
      return caches.get(name);
    },
    has: async (name) => caches.has(name),
    keys: async () => [...caches.keys()],
    delete: async (name) => caches.delete(name),
  };
}

/** A fetch that answers by path and remembers what it was asked; what it does not know is no connection. */
export function fakeServer(answers) {
  const fetch = async (request, options = {}) => {
    const path = full(request);
    fetch.asked.push({ path, ...options });
    const known = Object.keys(answers).find((start) => path === start || path.startsWith(`${start}?`));
    if (!known || answers[known] === undefined) {
      throw new TypeError("no connection");
    }
    const answer = answers[known];
    return typeof answer === "function" ? answer(path, options) : answer.clone();
  };
  fetch.asked = [];
  fetch.answers = answers;
  return fetch;
}
