// Tells the worker what to do, and waits until it has done it.

/** @returns what the worker answers: `{failed, waiting}`; undefined when there is no worker */
export async function order(name, how = {}) {
  const worker = (await navigator.serviceWorker?.getRegistration())?.active;
  if (!worker) {
    return undefined;
  }
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
  worker.postMessage({ order: name, ...how }, [port2]);
  return answer;
}
