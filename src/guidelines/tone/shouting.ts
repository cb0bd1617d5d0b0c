import type { Note } from '../../note/note.js';
import { findWords, type Word } from '../../note/sentences.js';
import type { Problem } from '../guideline.js';

/** Everyday words that are shouted for emphasis; anything else in capitals may be an acronym. */
const SHOUTED = new Set(
  (
    'really very so too not never always must absolutely totally definitely extremely exactly only all every everything nothing any huge ' +
    'amazing amazingly great best better love loved loves enjoy enjoyed thank thanks thankyou please perfect perfectly truly again much more ' +
    'most ever now need needs want wanted wants right such super incredible incredibly yes no wow will would do did does is was were are be ' +
    'have has had can could should just exciting excited thrilled fantastic wonderful brilliant excellent awesome cool fun good big new first ' +
    'last favorite favourite important asap happy glad sure certain highly so-much forward and but the this that you your my i me we hope ready ' +
    'passionate passion dream job hard work works worked fast quickly immediately today completely entirely fully deeply genuinely sincerely ' +
    'epic way especially even still one two both finally also with for about hire pick choose impressed impressive inspiring unique special real whole literally honour honor proud sorry kind thankful grateful welcome seriously honestly everything everyone everybody ' +
    'nobody anything anywhere everywhere forever greatest smartest nicest kindest fastest beautiful beautifully lovely friendly helpful interesting interested goals start ' +
    'determined committed hugely massively insanely crazy legit obsessed'
  ).split(' '),
);
/** "IT WAS GREAT" is shouting, "US", "IT", "WHO", "CAN" and "ALL" alone are also acronyms. */
const ALSO_ACRONYMS = new Set(
  'is are be can will do did has had was i one two fun new all and the for right hard work real first best sure big good best no now not with any me we my so start kind goals'.split(
    ' ',
  ),
);

/** Of those, the ones that are shouted all the same when they stand alone. */
const SHOUTED_ALONE = new Set('so not now no best all any good great'.split(' '));
/** Two of them in one word; "I'd" has one. Other letters than those of ASCII may be capitals: to know takes ten times as long. */
const MAY_HAVE_CAPITALS = /[A-Z\u00c0-\uffff]['’-]*[A-Z\u00c0-\uffff]/;
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]*$/u;

/** Words in capitals for emphasis. */
export function* shouting(note: Note): Iterable<Problem> {
  for (const sentence of note.body.sentences) {
    if (!MAY_HAVE_CAPITALS.test(sentence.text)) continue;
    const words = findWords(note.body.visible, sentence.range);
    for (let start = 0; start < words.length; start++) {
      let end = start;
      while (isCapitals(words[end])) end++;
      if (end === start) continue;
      const run = words.slice(start, end);
      const isEmphasis = isShouted(run) || isStressed(words[start - 1], run, words[end]);
      if (isEmphasis && !isQuoted(note.text, run)) yield shoutingProblem(note, run, start === 0);
      start = end;
    }
  }
}

function isCapitals(word: Word | undefined): boolean {
  return word !== undefined && CAPITALS.test(word.text) && word.text !== 'I';
}

function isShouted(run: readonly Word[]): boolean {
  const everyday = run.map(({ text }) => text.toLowerCase()).filter((word) => SHOUTED.has(word));
  const isLong = everyday.some((word) => word.length > 1);
  if (run.length > 1) return isLong && everyday.length * 2 >= run.length;
  return isLong && everyday.some((word) => !ALSO_ACRONYMS.has(word) || SHOUTED_ALONE.has(word));
}

/** "THE best", "I DO want": what would be an acronym elsewhere is stressed between such neighbours. */
function isStressed(before: Word | undefined, run: readonly Word[], behind: Word | undefined): boolean {
  if (run.length > 1) return false;
  if (run[0]?.text === 'THE')
    return /^(?:best|most|only|one|perfect|\p{Ll}{3,}est)$/u.test(behind?.text ?? '');
  return (
    /^(?:IS|WAS|ARE|WERE|DO|DOES|DID|WILL|CAN|HAVE|HAD|AM|NEED)$/.test(run[0]?.text ?? '') &&
    /^(?:I|you|we|it|this|that|they)$/i.test(before?.text ?? '')
  );
}

/** "whoever types YES": what stands on a screen or a sign is quoted even without marks. */
const WRITES = /\b(?:types?|typed|reads?|stamped|marked|labelled|labeled|press|pressed|prints?|printed)\s+$/i;

function isQuoted(text: string, run: readonly Word[]): boolean {
  return (
    WRITES.test(text.slice(Math.max(0, (run[0]?.range.start ?? 0) - 12), run[0]?.range.start)) ||
    /["“‘'«*_[]/.test(text[(run[0]?.range.start ?? 0) - 1] ?? '') ||
    /["”’»]/.test(text[run.at(-1)?.range.end ?? 0] ?? '')
  );
}

function shoutingProblem({ text }: Note, run: readonly Word[], startsSentence: boolean): Problem {
  const range = { start: run[0]?.range.start ?? 0, end: run.at(-1)?.range.end ?? 0 };
  const shouted = text.slice(range.start, range.end);
  const lower = shouted.toLowerCase().replace(/\bi\b/g, 'I');
  const newText = startsSentence ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
  return {
    range,
    message: `"${shouted}" in capitals reads as shouting.`,
    fixes: [{ title: `Change to "${newText}"`, edits: [{ range, newText }] }],
  };
}
