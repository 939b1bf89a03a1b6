// Says what went wrong, what is safe and what to do.

const find = (selector) => document.querySelector(selector);

/** The sentences for a failure: {title, advice, detail}. */
export function explain(words, failure, server) {
  const { code, limit, detail } = failure;
  const values = [server, limit ? words.bytes(limit) : ""];
  return {
    title: words.say(`failure_${code}`, ...values) || words.say("failure_unexpected"),
    advice: words.say(`advice_${code}`, ...values),
    detail: detail ?? "",
  };
}

export function showFailure({ words, settings }, state) {
  const unconnected = state.stage === "unconnected";
  const failure = unconnected ? { code: "unconnected" } : state.failure;
  const { title, advice, detail } = explain(words, failure, settings.server);
  const waiting = state.stage === "waiting";
  find("#problem").classList.toggle("lost", state.stage === "failed");
  find("#problem h1").textContent = title;
  find("#problem .advice").textContent = waiting ? `${advice} ${words.say("waits")}` : advice;
  find("#problem .detail").textContent = detail;
  find("#again").hidden = unconnected || waiting || failure.code === "closed_page";
  find("#connect").hidden = !unconnected && !["wrong_token", "revoked", "not_permitted"].includes(failure.code);
  find("#connect").textContent = words.say(unconnected ? "connect" : "connect_again");
}
