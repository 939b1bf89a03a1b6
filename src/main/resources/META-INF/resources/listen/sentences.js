// Text into what is said in one breath: sentences, and long ones in parts, because browsers stop speaking after a while.
const LONGEST = 200;
const PAUSES = /[,;:–—)\]]\s|\s/g;

/** Where each begins and ends in the text, without the white space around it. */
export function sentences(text, language) {
  const spans = [];
  for (const { segment, index } of segmenter(language).segment(text)) {
    const lead = segment.length - segment.trimStart().length;
    const from = index + lead;
    const to = from + segment.trim().length;
    spans.push(...parts(text, from, to));
  }
  return spans;
}

function segmenter(language) {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: "sentence" });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: "sentence" });
  }
}

function parts(text, from, to) {
  if (from >= to) {
    return [];
  }
  if (to - from <= LONGEST) {
    return [{ from, to }];
  }
  const at = from + pause(text.slice(from, from + LONGEST));
  const rest = at + text.slice(at, to).search(/\S|$/);
  return [{ from, to: from + text.slice(from, at).trimEnd().length }, ...parts(text, rest, to)];
}

/** The last place to breathe: behind a comma in the later half, else between words, else anywhere. */
function pause(text) {
  const places = [...text.matchAll(PAUSES)].map(({ 0: mark, index }) => ({ comma: mark.length > 1, at: index + mark.length }));
  const comma = places.findLast(({ comma, at }) => comma && at > text.length / 2);
  return (comma ?? places.at(-1))?.at ?? text.length;
}
