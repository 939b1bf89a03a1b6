// Posts a form in the background, with the answer's page left unread: what the form would do, without leaving.

/** Resolves when the server has done it; rejects otherwise. */
export async function post(form, action, fields = {}) {
  const body = new URLSearchParams(new FormData(form));
  for (const [name, value] of Object.entries(fields)) {
    body.set(name, value);
  }
  const answer = await fetch(action, { method: "POST", body, redirect: "manual" });
  // the answer to a form that worked leads back to the page: there is no need to follow
  if (answer.type !== "opaqueredirect" && !answer.ok) {
    throw new Error(`answered ${answer.status}`);
  }
}

/** Reads a page of this server as a document that runs nothing. */
export function page(address) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.open("GET", address);
    request.onload = () => (request.status === 200 ? resolve(request.response) : reject(new Error(`answered ${request.status}`)));
    request.onerror = () => reject(new Error("no answer"));
    request.send();
  });
}
