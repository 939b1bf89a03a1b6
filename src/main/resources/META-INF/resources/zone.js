// Tells the server once a session in which time zone its reader is, so that a day is the reader's day.
const KEY = "offprint.zone";

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const csrf = document.querySelector("input[name='csrf-token'], meta[name='csrf-token']");
const shown = document.querySelector("[data-zone]")?.dataset.zone;

async function tell() {
  const body = new URLSearchParams({ zone, "csrf-token": csrf.value ?? csrf.content });
  const answer = await fetch("/settings/zone", { method: "POST", body, redirect: "manual" });
  if (answer.type === "opaqueredirect" || answer.ok) {
    sessionStorage.setItem(KEY, zone);
    if (shown && shown !== zone) {
      location.reload();
    }
  }
}

// who has no scripts says it on the page of the statistics
if (zone && csrf && sessionStorage.getItem(KEY) !== zone) {
  tell().catch(() => {
    // the next page tells it
  });
}
