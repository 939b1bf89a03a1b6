// Which of the browser's voices can read a language, the likeliest first.

const base = (language) => (language ?? "").toLowerCase().replace("_", "-").split("-")[0];

function rank(voice, language) {
  const exact = voice.lang.replace("_", "-").toLowerCase() === language.toLowerCase();
  return (exact ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
}

export function voicesFor(voices, language) {
  return voices
    .filter((voice) => base(voice.lang) === base(language))
    .sort((one, other) => rank(other, language) - rank(one, language));
}

/** The one that was chosen for the language before, else the likeliest; undefined leaves it to the browser. */
export function voiceFor(voices, language, chosen) {
  const able = voicesFor(voices, language);
  return able.find((voice) => voice.voiceURI === chosen) ?? able[0];
}
