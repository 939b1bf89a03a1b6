// The only storage of what the worker has to remember: changes that wait, what is kept, what the reader chose.
const NAME = "offprint";
const STORES = ["state", "changes", "seen"];

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function open(indexedDB) {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => STORES.forEach((store) => request.result.createObjectStore(store));
  return done(request);
}

/** Values under keys, in three stores: `state`, `changes` (by clip), `seen` (by clip: changes that kept pages lack). */
export function memory(indexedDB = globalThis.indexedDB) {
  async function use(store, mode, work) {
    const database = await open(indexedDB);
    try {
      const transaction = database.transaction(store, mode, { durability: "strict" });
      const result = work(transaction.objectStore(store));
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = transaction.onabort = () => reject(transaction.error);
      });
      return (await result)?.result;
    } finally {
      database.close();
    }
  }

  return {
    get: (store, key) => use(store, "readonly", (values) => values.get(key)),
    put: (store, key, value) => use(store, "readwrite", (values) => values.put(value, key)),
    remove: (store, key) => use(store, "readwrite", (values) => values.delete(key)),
    clear: (store) => use(store, "readwrite", (values) => values.clear()),
    all: (store) => use(store, "readonly", (values) => values.getAll()),

    /** Replaces a value by what the function makes of it, nobody coming between; undefined removes it. */
    update: (store, key, change) =>
      use(store, "readwrite", (values) => {
        const read = values.get(key);
        read.onsuccess = () => {
          const value = change(read.result);
          if (value === undefined) {
            values.delete(key);
          } else {
            values.put(value, key);
          }
        };
      }),
  };
}
