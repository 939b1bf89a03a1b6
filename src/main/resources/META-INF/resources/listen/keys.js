// The keys of headphones, keyboards and lock screens. They reach a page only while it plays something that browsers
// count as media, and speech does not: a silent loop stands in for it.
const SILENCE = "/listen/silence.flac";

/** @param act `{play, pause, next, previous}` */
export function mediaKeys({ title, artist }, act) {
  const session = navigator.mediaSession;
  const loop = new Audio();
  loop.loop = true;
  loop.src = SILENCE;
  loop.preload = "none";
  if (session && globalThis.MediaMetadata) {
    const artwork = [{ src: "/icons/mark-maskable-512.png", sizes: "512x512", type: "image/png" }];
    session.metadata = new MediaMetadata({ title, artist, album: "Offprint", artwork });
    const names = { play: "play", pause: "pause", nexttrack: "next", previoustrack: "previous", stop: "pause" };
    for (const [name, method] of Object.entries(names)) {
      try {
        session.setActionHandler(name, () => act[method]());
      } catch {
        // a browser that does not know the key
      }
    }
  }
  return (playing) => {
    if (playing) {
      loop.play().catch(() => {});
    } else {
      loop.pause();
    }
    if (session) {
      session.playbackState = playing ? "playing" : "paused";
    }
  };
}
