// The worker behind our pages: it keeps articles for reading without a connection, answers for the server when that
// cannot be reached, and holds back changes until it can. What it stores is deliberate, although every page says
// no-store: it belongs to the reader who is signed in, and goes when that ends.
import { changes } from "./changes.js";
import { highlights, isHighlight } from "./highlights.js";
import { keeping, USUAL } from "./keep.js";
import { memory as open } from "./memory.js";
import { pages as answers } from "./pages.js";
import { canWait } from "./requests.js";
import { sending } from "./sending.js";
import { shell as files } from "./shell.js";

const PAUSE = 60_000;
const SYNC = "changes";

/** @param scope the worker's global; @param version of this build and `addresses` of its files */
export function work(scope, version, addresses) {
  const { caches, navigator } = scope;
  const fetch = scope.fetch.bind(scope);
  const memory = open(scope.indexedDB);
  const keptVersion = async () => (await memory.get("state", "kept"))?.version;
  const shell = files({ caches, fetch, version, addresses, keptVersion });
  const keep = keeping({ caches, fetch, memory, version, estimate: () => navigator.storage?.estimate?.() });
  const waiting = changes({ memory, fetch });
  const pages = answers({ caches, fetch, memory, shell, keep });
  const alone = (name, work) => navigator.locks.request(`offprint-${name}`, work);

  scope.addEventListener("install", (event) => event.waitUntil(shell.install().then(() => scope.skipWaiting())));

  scope.addEventListener("activate", (event) =>
    event.waitUntil(
      (async () => {
        await shell.tidy();
        await scope.registration.navigationPreload?.enable();
        await scope.clients.claim();
      })(),
    ),
  );

  /** Tells every open page how things stand. */
  async function tell(news = {}) {
    const failures = (await memory.get("state", "failures")) ?? [];
    const message = { ...news, failures, waiting: (await waiting.waiting()).length };
    for (const client of await scope.clients.matchAll()) {
      client.postMessage(message);
    }
    return message;
  }

  async function later() {
    // where the browser can, it wakes the worker once there is a connection, even with no page open
    await scope.registration.sync?.register(SYNC).catch(() => {});
  }

  /** Sends what waits; what is left says that it could not. */
  function deliver() {
    return alone("changes", async () => {
      const { sent, signedOut, reader } = await waiting.deliver();
      if (signedOut) {
        await keep.forget();
      } else if (reader) {
        await keep.belongTo(reader);
      }
      if (sent > 0) {
        await tell({ sent });
      }
      return sent;
    });
  }

  const put = () => later().then(() => tell());
  const changing = sending({ fetch, queue: waiting, put });
  const marks = highlights({ memory, queue: waiting, fetch });

  async function change(event) {
    const { answer, held } = await changing.change(event.request);
    event.waitUntil(held ? deliver().catch(() => {}) : undefined);
    return answer;
  }

  async function mayRefresh({ asked, metered }) {
    const choice = { ...USUAL, ...(await memory.get("state", "choice")) };
    const { at = 0 } = (await memory.get("state", "tried")) ?? {};
    const due = asked || Date.now() - at > PAUSE;
    return choice.on && due && (asked || choice.metered || !metered);
  }

  function refresh(how) {
    return alone("keep", async () => {
      if (await mayRefresh(how)) {
        await memory.put("state", "tried", { at: Date.now() });
        await keep.refresh();
        await shell.tidy();
      }
    });
  }

  const ORDERS = {
    deliver: () => deliver().catch(() => {}),
    keep: async (how) => {
      await deliver().catch(() => {});
      await refresh(how);
    },
    forget: () => alone("keep", () => keep.forget()),
    heard: () => memory.update("state", "failures", ([, ...rest] = []) => rest),
    status: () => {},
  };

  scope.addEventListener("message", (event) => {
    const { order, ...how } = event.data ?? {};
    if (!ORDERS[order]) {
      return;
    }
    event.waitUntil(
      (async () => {
        const failed = await Promise.resolve(ORDERS[order](how)).then(() => false, () => true);
        event.ports[0]?.postMessage({ failed, ...(await tell()) });
      })(),
    );
  });

  scope.addEventListener("sync", (event) => {
    if (event.tag === SYNC) {
      event.waitUntil(deliver().then(() => refresh({})));
    }
  });

  scope.addEventListener("fetch", (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (origin !== scope.location.origin) {
      return;
    }
    if (canWait(request)) {
      event.respondWith(change(event));
    } else if (isHighlight(request)) {
      event.respondWith(marks.answer(request, put));
    } else if (request.method !== "GET") {
      return;
    } else if (request.mode === "navigate") {
      if (pages.isPage(pathname)) {
        event.respondWith(pages.answer({ request, preload: event.preloadResponse, client: event.resultingClientId }));
      }
    } else if (pathname.startsWith("/images/")) {
      event.respondWith(pages.image(request));
    } else if (shell.isFile(pathname)) {
      event.respondWith(shell.answer(request, event.clientId));
    }
  });
}
