// @ts-check
// Says from what score on a word of the word model is told: where prose that is right reaches it next to never.

/** What every score must reach at least, and by how much more than what is right. */
const [LEAST, LEAST_GAP] = [4.7, -0.3];
const MARGIN = 1.1;
/** How much of what is found one false alarm is worth. */
const COST = 0.15;
const GAP_COST = 0.006;
/** A word that is found less often than this is not told. */
const LEAST_FOUND = 0.02;
const LEAST_EXAMPLES = 20;
/** What is right looks like these slips to what sees no more than a few words, and nobody makes them. */
const NEVER = ['her he', 'no now'];

/** @param {number} set @param {number} written @param {number} right */
export const memberName = (set, written, right) => `${set} ${written} ${right}`;
/** @param {number} word */
export const gapName = (word) => `-${word}`;

/**
 * @param {any} core @param {(text: string) => any[][]} tag
 * @param {any} model whose scores are as they are
 * @param {readonly string[]} texts that are right
 * @param {import('./corpus.mjs').Examples} changed of which the right words are known
 * @returns {Map<string, number>} what is missing in it is never told
 */
export function leastScores(core, tag, model, texts, { changed, swapped, gaps }) {
  /** @type {Map<string, number[]>} */
  const ofRight = new Map();
  /** @type {Map<string, number[]>} */
  const ofWrong = new Map();
  const add = (
    /** @type {Map<string, number[]>} */ map,
    /** @type {string} */ name,
    /** @type {number} */ score,
  ) => {
    const scores = map.get(name);
    if (scores) scores.push(score);
    else map.set(name, [score]);
  };
  for (const text of texts)
    for (const tokens of tag(text)) {
      const [words, classes] = [tokens.map(core.wordOf), tokens.map(core.classOf)];
      for (const at of tokens.keys()) {
        if (!core.isWordOfSentence(text, tokens, at)) continue;
        if (at > 0)
          for (const [word, score] of model.missing(words, classes, at).entries())
            if (score > LEAST_GAP - 1) add(ofRight, gapName(word), score);
        for (const { tokens: parts, set, member } of core.membersAt(tokens, at)) {
          const place = { start: at, end: at + parts.length, set, member };
          for (const [right, score] of model.meant(words, classes, place).entries())
            if (right !== member && score > LEAST - 3) add(ofRight, memberName(set, member, right), score);
        }
      }
    }
  for (const { sentence, start, length, set, right, written } of swapped) {
    const [words, classes] = changed.get(sentence);
    const scores = model.meant(words, classes, { start, end: start + length, set, member: written });
    add(ofWrong, memberName(set, written, right), scores[right]);
  }
  for (const [sentence, at, word] of gaps) {
    const [words, classes] = changed.get(sentence);
    add(ofWrong, gapName(word), model.missing(words, classes, at)[word]);
  }
  /** @type {Map<string, number>} */
  const least = new Map();
  let alarms = 0;
  for (const [name, wrong] of ofWrong) {
    const [set = '', written = '', right = ''] = name.split(' ');
    const members = core.CONFUSION_SETS[Number(set)];
    if (NEVER.includes(`${members?.[Number(written)]} ${members?.[Number(right)]}`)) continue;
    const best = bestOf(ofRight.get(name) ?? [], wrong, name.startsWith('-'));
    if (!best || wrong.length < LEAST_EXAMPLES || best.found < LEAST_FOUND) continue;
    least.set(name, best.score);
    alarms += best.alarms;
  }
  console.log(`${least.size} are told, with ${alarms} false alarms in ${texts.length} paragraphs`);
  return least;
}

/**
 * The score at which what is found is most worth its false alarms.
 * @param {number[]} right @param {number[]} wrong @param {boolean} isGap
 */
function bestOf(right, wrong, isGap) {
  right.sort((a, b) => b - a);
  let best;
  for (let i = 0; i <= Math.min(right.length, 40); i++) {
    const score = Math.max(isGap ? LEAST_GAP : LEAST, (right[i] ?? -Infinity) + MARGIN);
    const alarms = right.filter((each) => each >= score).length;
    const found = wrong.filter((each) => each >= score).length / wrong.length;
    const worth = found - (isGap ? GAP_COST : COST) * alarms;
    if (!best || worth > best.worth) best = { score, alarms, found, worth };
  }
  return best;
}
