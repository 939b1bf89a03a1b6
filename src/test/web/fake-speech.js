// Stands in for the voices that a headless browser does not have: speaks when the test says so.
(() => {
  const speech = new EventTarget();
  let now;
  Object.assign(speech, {
    said: [],
    getVoices: () => [
      { name: "Amy", lang: "en-GB", voiceURI: "amy", localService: true },
      { name: "Joe", lang: "en-US", voiceURI: "joe", localService: true },
    ],
    speak(utterance) {
      speech.said.push(`${utterance.text} [${utterance.lang} ${utterance.rate}]`);
      now = utterance;
    },
    cancel: () => (now = undefined),
    finish: () => now.onend(),
  });
  Object.defineProperty(window, "speechSynthesis", { value: speech });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
})();
