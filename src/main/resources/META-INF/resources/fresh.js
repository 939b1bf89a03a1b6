// Notices when something was clipped elsewhere: asked for when the page comes to the front and every half minute.
const SECONDS = 30;

const notice = document.querySelector(".fresh");
let known;

async function look() {
  if (document.visibilityState !== "visible" || !notice) {
    return;
  }
  try {
    const answer = await fetch("/fresh", { headers: known ? { "If-None-Match": known } : {}, cache: "no-store" });
    const tag = answer.headers.get("ETag");
    if (answer.status === 200 && known && tag !== known && !document.getElementById(`c-${await answer.text()}`)) {
      notice.hidden = false;
    }
    known = tag ?? known;
  } catch {
    // offline: the next look may find more
  }
}

look();
setInterval(look, SECONDS * 1000);
document.addEventListener("visibilitychange", look);
