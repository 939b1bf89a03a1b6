// Reads the article aloud, and the ones behind it if the reader wishes. Where the browser has no voice there is nothing
// to see but a word of why among the looks. What reading aloud takes is fetched when it is first asked for.
import { say } from "/toast.js";
import { voiceFor, voicesFor } from "./voices.js";

const GOING_ON = "offprint.listening";
const speech = globalThis.speechSynthesis;
const panel = document.getElementById("player");
const button = document.querySelector("[data-listen]");
const article = document.querySelector(".article");
const why = document.getElementById("no-voice");

const stored = (name) => localStorage.getItem(`offprint.listen.${name}`);
const store = (name, value) => localStorage.setItem(`offprint.listen.${name}`, value);
const language = article?.lang || document.documentElement.lang;

let means;
let reader;
let keys;

function controls() {
  return panel.querySelector("form").elements;
}

function utter(sentence) {
  const utterance = new SpeechSynthesisUtterance(sentence.text);
  const lang = sentence.language || language;
  const voice = voiceFor(speech.getVoices(), lang, stored(`voice.${lang.split("-")[0]}`));
  utterance.lang = voice?.lang ?? lang;
  utterance.voice = voice ?? null;
  utterance.rate = Number(controls().rate.value);
  return utterance;
}

function show({ index, playing, blocked }, sentences) {
  panel.dataset.playing = button.dataset.playing = playing;
  button.setAttribute("aria-pressed", playing);
  keys(playing);
  panel.querySelector("[role='status']").textContent = blocked ? panel.dataset.blocked : "";
  panel.querySelector("progress").value = index / Math.max(sentences.length - 1, 1);
  if (playing) {
    means.mark(sentences[index]);
  }
}

function first(sentences) {
  const inSight = sentences.findIndex(({ range }) => range.getBoundingClientRect().bottom > 60);
  return scrollY > 200 && inSight > 0 ? inSight : 0;
}

/** Heard to the end: put away if so chosen, and on with the next one of the feed. */
function heard() {
  means.clear();
  const goOn = controls().queue.checked;
  const next = document.querySelector(".reader-bar [rel='next']");
  const archive = document.querySelector(".reader-bar button[data-act='archive']");
  if (goOn && next) {
    sessionStorage.setItem(GOING_ON, "yes");
  }
  if (controls().archive.checked && archive) {
    archive.click();
  } else if (goOn && next) {
    next.click();
  }
}

async function fetchMeans() {
  const modules = [import("./blocks.js"), import("./keys.js"), import("./mark.js"), import("./player.js")];
  means = Object.assign({}, ...(await Promise.all(modules)));
}

async function begin() {
  await (means ?? fetchMeans());
  if (reader) {
    return;
  }
  const sentences = means.spoken(article, panel.dataset);
  reader = means.player({ speech, utter, sentences, tell: (state) => show(state, sentences), end: heard });
  const title = document.querySelector(".reading-head h1")?.textContent ?? document.title;
  keys = means.mediaKeys({ title, artist: document.querySelector(".reading-site")?.textContent.trim() ?? "" }, acts);
  panel.hidden = false;
  reader.play(first(sentences));
}

const acts = {
  play: () => (means.follow(), reader.play()),
  pause: () => reader.pause(),
  next: () => (means.follow(), reader.next()),
  previous: () => (means.follow(), reader.previous()),
  toggle: () => (means.follow(), reader.toggle()),
  close() {
    reader.pause();
    means.clear();
    panel.hidden = true;
    reader = undefined;
    button.focus();
  },
};

function offerVoices() {
  const able = voicesFor(speech.getVoices(), language);
  const { voice } = controls();
  voice.replaceChildren(...able.map(({ name, voiceURI }) => new Option(name, voiceURI)));
  voice.value = voiceFor(able, language, stored(`voice.${language.split("-")[0]}`))?.voiceURI ?? "";
  voice.closest("label").hidden = able.length < 2;
}

function settle() {
  const able = speech.getVoices().length > 0;
  button.hidden = !able;
  why.hidden = able;
  if (!able) {
    return;
  }
  offerVoices();
  if (sessionStorage.getItem(GOING_ON)) {
    sessionStorage.removeItem(GOING_ON);
    begin().catch(() => say("failed"));
  }
}

function remember() {
  const { rate, queue, archive } = controls();
  rate.value = stored("rate") ?? "1";
  queue.checked = stored("queue") === "true";
  archive.checked = stored("archive") === "true";
  panel.addEventListener("change", ({ target }) => {
    const { name, type, checked, value } = target;
    store(name === "voice" ? `voice.${language.split("-")[0]}` : name, type === "checkbox" ? checked : value);
    if (name === "rate" || name === "voice") {
      reader?.again();
    }
  });
}

if (speech && article && panel) {
  remember();
  panel.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
  panel.addEventListener("click", ({ target }) => acts[target.closest("button")?.dataset.play]?.());
  button.addEventListener("click", () => (reader ? acts.toggle() : begin().catch(() => say("failed"))));
  speech.addEventListener?.("voiceschanged", settle);
  addEventListener("pagehide", () => speech.cancel());
  settle();
}
