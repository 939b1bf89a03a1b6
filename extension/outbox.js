// The only storage of unsent clips. Every clip is written here before it is sent, and taken out when the server has
// answered for it: neither a server that is down nor a browser that ends loses one. What is sent is kept byte for
// byte, so that sending it again under its key is the same clip to the server.

const NAME = "offprint";
const ENTRIES = "entries";
const BODIES = "bodies";

function settled(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export class Outbox {
  #factory;
  #database;

  constructor(factory = globalThis.indexedDB) {
    this.#factory = factory;
  }

  /** @param entry {id, url, title, at, nextAt, attempts, failure?}; the id is the clip's idempotency key */
  add(entry, body) {
    return this.#within("readwrite", (entries, bodies) => {
      bodies.put({ id: entry.id, ...body });
      return entries.put(entry);
    });
  }

  /** All that waits, oldest first, without the bodies. */
  async list() {
    const entries = await this.#within("readonly", (store) => store.getAll());
    return entries.sort((a, b) => a.at - b.at);
  }

  get(id) {
    return this.#within("readonly", (entries) => entries.get(id));
  }

  body(id) {
    return this.#within("readonly", (_, bodies) => bodies.get(id));
  }

  /** Changes an entry that is still there; one that has gone stays gone. */
  async change(id, changes) {
    const database = await this.#open();
    const store = database.transaction(ENTRIES, "readwrite").objectStore(ENTRIES);
    const entry = await settled(store.get(id));
    return entry && settled(store.put({ ...entry, ...changes }));
  }

  remove(id) {
    return this.#within("readwrite", (entries, bodies) => {
      bodies.delete(id);
      return entries.delete(id);
    });
  }

  async #within(mode, act) {
    const database = await this.#open();
    const transaction = database.transaction([ENTRIES, BODIES], mode, { durability: "strict" });
    const complete = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    const result = await settled(act(transaction.objectStore(ENTRIES), transaction.objectStore(BODIES)));
    await complete;
    return result;
  }

  #open() {
    this.#database ??= settled(this.#upgradable()).catch((error) => {
      this.#database = undefined;
      throw error;
    });
    return this.#database;
  }

  #upgradable() {
    const request = this.#factory.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(ENTRIES, { keyPath: "id" });
      request.result.createObjectStore(BODIES, { keyPath: "id" });
    };
    return request;
  }
}
