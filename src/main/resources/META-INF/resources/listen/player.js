// Speaks one sentence after the other. Pausing forgets the sentence's middle: browsers that can pause in it often cannot
// go on, and all of them can begin it again.
const TRIES = 3;

/**
 * @param speech `speechSynthesis`
 * @param utter makes an utterance of a sentence
 * @param sentences each at least `{text}`
 * @param tell called with the player whenever something is different; `end` once the last sentence was heard
 */
export function player({ speech, utter, sentences, tell = () => {}, end = () => {} }) {
  let failures = 0;
  let current;
  const state = { index: 0, playing: false, blocked: false };

  function change(changes) {
    Object.assign(state, changes);
    tell(state);
  }

  function silence() {
    current = undefined;
    speech.cancel();
  }

  function speak() {
    const utterance = utter(sentences[state.index]);
    current = utterance;
    utterance.onend = () => utterance === current && spoken();
    utterance.onerror = ({ error }) => utterance === current && fail(error);
    speech.speak(utterance);
  }

  function spoken() {
    failures = 0;
    follow();
  }

  function follow() {
    if (state.index + 1 < sentences.length) {
      change({ index: state.index + 1 });
      speak();
    } else {
      current = undefined;
      change({ index: 0, playing: false });
      end();
    }
  }

  /** What a browser refuses before anybody has touched the page is not skipped; one bad sentence is. */
  function fail(error) {
    failures += 1;
    if (error === "not-allowed" || failures >= TRIES) {
      current = undefined;
      failures = 0;
      change({ playing: false, blocked: error === "not-allowed" });
    } else {
      follow();
    }
  }

  function play(index = state.index) {
    if (sentences.length === 0) {
      return;
    }
    silence();
    change({ index, playing: true, blocked: false });
    speak();
  }

  function pause() {
    silence();
    change({ playing: false });
  }

  function step(by) {
    const index = Math.min(Math.max(state.index + by, 0), sentences.length - 1);
    if (state.playing) {
      play(index);
    } else {
      change({ index });
    }
  }

  return {
    state,
    play,
    pause,
    toggle: () => (state.playing ? pause() : play()),
    next: () => step(1),
    previous: () => step(-1),
    /** Begins the sentence again, as it is to be spoken now. */
    again: () => state.playing && play(),
  };
}
