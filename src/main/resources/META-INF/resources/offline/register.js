// Registers our worker. Where Trusted Types are enforced, its address has to come out of a policy: this is the only one
// that our Content-Security-Policy allows, and it lets nothing through but the one constant.
const WORKER = "/sw.js";

function address() {
  if (!globalThis.trustedTypes) {
    return WORKER;
  }
  return trustedTypes.createPolicy("offprint-worker", { createScriptURL: () => WORKER }).createScriptURL("");
}

/** Null where there are no workers: without https, or in a browser that has none made of modules. */
export async function register() {
  if (!navigator.serviceWorker) {
    return null;
  }
  try {
    return await navigator.serviceWorker.register(address(), { type: "module", updateViaCache: "none" });
  } catch {
    return null;
  }
}
