// Brings what is in the outbox to the server: at once, and again with growing pauses until it has arrived.

import { Api } from "./api.js";
import { describe, Failure } from "./failures.js";
import { readSettings } from "./settings.js";

const PAUSES_MINUTES = [0.5, 1, 2, 5, 15, 30, 60];
// a clip under way is left alone for so long; then whoever was sending it has been ended
const UNDER_WAY_MILLISECONDS = 120_000;
const ALARM = "outbox";

export class Delivery {
  #browser;
  #fetch;
  #outbox;
  #now;
  #delivered;

  /** @param delivered told of every clip that has arrived after it had waited: (entry, state) */
  constructor({ browser, fetch, outbox, now = Date.now, delivered = () => undefined }) {
    this.#browser = browser;
    this.#fetch = fetch;
    this.#outbox = outbox;
    this.#now = now;
    this.#delivered = delivered;
  }

  /** Keeps the clip, then tries to deliver it. Returns the state to show: {stage, clip?, failure?, entry?}. */
  async send(about, body) {
    const at = this.#now();
    const entry = { id: crypto.randomUUID(), ...about, at, attempts: 0, nextAt: at + UNDER_WAY_MILLISECONDS };
    await this.#outbox.add(entry, body);
    await this.#schedule();
    const state = await this.#deliver(entry);
    await this.#schedule();
    return state;
  }

  /** Takes a clip out of the outbox that something else stands for. */
  drop(id) {
    return this.#outbox.remove(id);
  }

  /** Tries everything whose time has come; with {all: true} everything that may succeed at all. */
  async retry({ all = false } = {}) {
    await this.#lock(async () => {
      for (const entry of await this.#outbox.list()) {
        const isDue = entry.nextAt <= this.#now() || (all && entry.failure);
        if (!entry.stuck && isDue) {
          const state = await this.#deliver(entry);
          if (state.failure?.waits) {
            break;
          }
          await this.#delivered(entry, state);
        }
      }
    });
    await this.#schedule();
  }

  // One round at a time, in the popup or in the background.
  #lock(act) {
    const locks = globalThis.navigator?.locks;
    return locks ? locks.request("outbox", { ifAvailable: true }, (lock) => lock && act()) : act();
  }

  async #deliver(entry) {
    const settings = await readSettings(this.#browser);
    const api = new Api(this.#browser, this.#fetch, settings);
    try {
      const { clip, isNew } = await api.clip(await this.#outbox.body(entry.id), entry.id);
      await this.#outbox.remove(entry.id);
      return { stage: "kept", clip, isNew, entry: entry.id };
    } catch (error) {
      return this.#postpone(entry, error);
    }
  }

  async #postpone(entry, error) {
    const known = error instanceof Failure ? error : new Failure("unexpected", { detail: String(error), waits: true });
    const attempts = entry.attempts + 1;
    const pause = (known.retryAfter ?? 60 * PAUSES_MINUTES[Math.min(attempts, PAUSES_MINUTES.length) - 1]) * 1000;
    const failure = { ...describe(known), waits: known.waits };
    await this.#outbox.change(entry.id, { attempts, failure, stuck: !known.waits, nextAt: this.#now() + pause });
    return { stage: known.waits ? "waiting" : "failed", failure, entry: entry.id };
  }

  async #schedule() {
    const entries = await this.#outbox.list();
    const failed = entries.filter((entry) => entry.failure).length;
    await this.#browser.action.setBadgeText({ text: failed > 0 ? String(failed) : "" });
    const times = entries.filter((entry) => !entry.stuck).map((entry) => entry.nextAt);
    if (times.length === 0) {
      await this.#browser.alarms.clear(ALARM);
    } else {
      await this.#browser.alarms.create(ALARM, { when: Math.max(Math.min(...times), this.#now() + 30_000) });
    }
  }
}
