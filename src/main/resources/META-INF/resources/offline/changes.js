// Changes that wait for a connection: one entry for each clip, holding what was last wanted of it. They survive restarts
// and a new session, are sent in the order in which they were begun, and are told apart when they come too late.

/**
 * @param memory see memory.js
 * @param fetch the network
 * @param now this browser's clock, in milliseconds
 */
export function changes({ memory, fetch, now = Date.now }) {
  /** Keeps a change for later, and for the kept pages to show at once. The promise is the acknowledgement. */
  async function add(clip, fields) {
    const { reader } = (await memory.get("state", "reader")) ?? {};
    const title = (await memory.get("state", "kept"))?.articles?.[clip]?.title;
    const { difference = 0 } = (await memory.get("state", "clock")) ?? {};
    const changedAt = new Date(now() + difference).toISOString();
    await memory.update("changes", clip, (entry) => ({
      clip,
      reader,
      title: title ?? entry?.title,
      begun: entry?.begun ?? now(),
      revision: (entry?.revision ?? 0) + 1,
      fields: { ...entry?.fields, ...fields },
      changedAt,
    }));
    await see(clip, fields);
  }

  /** Notes what became of a clip, for pages that were kept before. */
  function see(clip, fields) {
    return memory.update("seen", clip, (entry) => ({ clip, at: now(), fields: { ...entry?.fields, ...fields } }));
  }

  async function waiting() {
    return (await memory.all("changes")).sort((one, other) => one.begun - other.begun);
  }

  async function pass() {
    const answer = await fetch("/offline/pass", { headers: { Accept: "application/json" }, cache: "no-store" });
    if (answer.status === 401) {
      return { signedOut: true };
    }
    if (!answer.ok) {
      throw new Error(`answered ${answer.status}`);
    }
    const { reader, token, now: there } = await answer.json();
    await memory.put("state", "clock", { difference: Date.parse(there) - now() });
    return { reader, token };
  }

  function send(entry, token) {
    return fetch(`/api/v1/clips/${entry.clip}`, {
      method: "PATCH",
      headers: { Accept: "application/json", "Content-Type": "application/json", "X-CSRF-Token": token },
      body: JSON.stringify({ ...entry.fields, changedAt: entry.changedAt }),
    });
  }

  /** Takes an entry away, unless more was wanted of the clip while it was on its way. */
  function settle(sent) {
    return memory.update("changes", sent.clip, (entry) => (entry?.revision === sent.revision ? undefined : entry));
  }

  async function fail(entry, why) {
    const failures = (await memory.get("state", "failures")) ?? [];
    await memory.put("state", "failures", [...failures, { why, title: entry.title ?? "…" }]);
  }

  /**
   * Sends what waits, as far as it goes.
   *
   * @returns how many were sent; `signedOut` when nobody is signed in, `reader` when it is somebody else than those who
   *     made the changes: theirs are kept then
   */
  async function deliver() {
    const entries = await waiting();
    let sent = 0;
    if (entries.length === 0) {
      return { sent };
    }
    const { reader, token, signedOut } = await pass();
    if (signedOut || entries.some((entry) => entry.reader && entry.reader !== reader)) {
      return { sent, signedOut, reader };
    }
    for (const entry of entries) {
      const answer = await send(entry, token);
      if (answer.ok) {
        if (isLate(entry.fields, await answer.json())) {
          await fail(entry, "late");
        }
        sent += 1;
      } else if ([400, 404, 410, 422].includes(answer.status)) {
        await fail(entry, "refused");
      } else {
        throw new Error(`answered ${answer.status}`);
      }
      await settle(entry);
    }
    return { sent };
  }

  return { add, see, waiting, deliver };
}

/** Whether the clip is otherwise than was wanted: what came last from elsewhere stands. */
function isLate(fields, clip) {
  return ["state", "starred"].some((name) => name in fields && name in clip && fields[name] !== clip[name]);
}
