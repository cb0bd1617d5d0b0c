import type { Note } from '../../note/note.js';
import type { Sentence } from '../../note/sentences.js';
import type { Guideline } from '../guideline.js';
import type { Reading } from '../reading.js';

const MAX_POINTS = 3;
/** "To your squad I would bring:" */
const ANNOUNCES = /\b(?:I|my)\b[^.?!]*:\s*$/i;
const BRINGS = /\bI(?:['’]d|['’]ll| would| will| can| could)? bring\b/i;
const LONGEST_PART = 6;
const FIRST_PERSON = /\b(?:I|[Mm]y|[Mm]ine|me)\b/;
/** "I bring four things: …" */
const ANNOUNCED =
  /\b(?:I|my)\b.*\b(?:bring|offer|add|have|hold|skills?|experience|background|strengths?|can|know)\b/i;
const BETWEEN_PARTS =
  /,\s+(?=(?:and|or|as well as|plus)\s)|,\s+|\s+(?=(?:and|&)\s[^,]*(?:$|,\s(?:along|together) with\b|,\s(?:as well as|plus|not to mention|in addition to)\b))/;
/** What `BETWEEN_PARTS` begins with. */
const BETWEEN_POINTS = /,\s|\s(?:and|&)\s/g;
/** "a series that I founded": the thing counts, not the clause. */
const RELATIVE = /\s(?:that|which|who|whom|whose)\s.*$/i;
/** "over it": no subject of a clause. */
const OBJECT = /\s(?:it|them|you|us)\s*$/i;
/** "counting it, turning it": what is done to the one thing of before. */
const WITH_THE_SAME = /^\w+ing (?:it|them)$/i;
/** "I ran the desk, fixing …, resetting …": each tells of the clause before them, which is the point. */
const PARTICIPLE = /^\w+ing\b/i;
/** "I have been sorting", "experience in fixing": the first of the participles is in the clause itself. */
const BEGINS_PARTICIPLES =
  /\b(?:in|of|at|by|with|for|from|been|am|was|like|love|enjoy|includes?|included)\s+(?:\w+ly\s+)?\w+ing\b/i;
/** Where or how, which makes a point no less of one. */
const PREPOSITIONAL = /(?<=\S\s.*)\s(?:in|at|on|for|from|to|with|without|by)\s.*$/i;
/** A part that begins so goes on with the sentence, and is no point of its own. */
const NO_POINT =
  /^(?:in|at|on|from|to|by|with|without|for|of|into|as|than|not|still|then|also|even|now|never|always|often|once|each|all|both|including|the same|mostly|mainly|chiefly|largely|partly|usually)(?![\w-])/i;
/** "a suite of contracts, reviewed every April": what was done to the thing before. */
const DONE_TO_IT =
  /^\w+ed (?:(?:every|each) (?:\w+ )?(?:years?|quarter|months?|weeks?|days?|season|spring|summer|autumn|fall|winter|morning|evening|night|shift|term|\p{Lu}\p{L}+)|once|twice|by)\b/u;
/** Another point behind the last one. */
const GOES_ON = /^(?:(?:along|together) with|not to mention|in addition to)\b/i;
/** A part with a subject or a verb of its own is a clause, and no point of a list. */
const CLAUSE =
  /\b(?:i|we|you|he|she|it|they|nobody|everybody|everyone|someone|somebody|which|who|where|when|that|because|but|so|if|is|are|was|were|am|be|have|has|had|would|will|can|could)\b/i;

/** A clause that begins with the writer, and no aside: "I have run …", not "I think" or "I said". */
const OWN_CLAUSE =
  /^\s*(?:and |or |plus )?I(?:['’](?:m|ve|d)\b|\b)(?! (?:think|thought|said|say|believe|hope|guess|suppose|know|knew|wondered?|was told|am told|would|will|should)\b)/;

export const tooManyPoints: Guideline = {
  id: 'reinforcement/too-many-points',
  severity: 'info',
  description: `More than ${MAX_POINTS} skills or achievements are listed.`,
  page: {
    why: 'One point is remembered, three perhaps; a list of six is the resume again.',
    bad: 'I bring SQL, dbt, Airflow, Looker, Python and stakeholder management.',
    good: 'Two years of running dbt for forty analysts taught me what your team is about to need.',
  },
  *check({ note, reading }) {
    for (const { kind, range, sentences } of note.body.paragraphs) {
      if (kind === 'list' && sentences.length > MAX_POINTS && listsOwnPoints(note, reading, sentences)) {
        yield {
          range,
          message: `This lists ${sentences.length} points: choose the ${MAX_POINTS} that matter most.`,
        };
      }
      if (kind === 'list') continue;
      for (const sentence of sentences) {
        if (!reading.does(sentence, 'fit')) continue;
        const points = enumeratedParts(sentence.text);
        if (points <= MAX_POINTS) continue;
        yield {
          range: sentence.range,
          message: `This lists ${points} points: choose the ${MAX_POINTS} that matter most.`,
        };
      }
    }
  },
};

/** The items say what the writer has done, or the line above them announces that. */
function listsOwnPoints(note: Note, reading: Reading, items: readonly Sentence[]): boolean {
  const all = note.body.sentences;
  const first = items[0];
  const above = first && all[all.indexOf(first) - 1];
  const own = items.filter((item) => reading.does(item, 'fit')).length;
  return (
    own * 2 >= items.length ||
    (above !== undefined &&
      ANNOUNCES.test(above.text) &&
      (BRINGS.test(above.text) || reading.does(above, 'fit')))
  );
}

/**
 * How many points the longest enumeration of a sentence has: phrases between commas, with an "and" before the last, of a
 * clause that says what the writer has or does; or such clauses, one after the other.
 */
function enumeratedParts(text: string): number {
  // Most sentences have too few commas and ands for too many points.
  if ((text.match(BETWEEN_POINTS)?.length ?? 0) < MAX_POINTS) return 0;
  let most = 0;
  let before = '';
  for (const clause of text.replace(/ ?\([^()]*\)/g, '').split(/[.;:!?()—–]/)) {
    const parts = clause.split(BETWEEN_PARTS);
    // Who comes in only behind the list does not own it: "casting, testing and sales in a year mean that I …".
    if (FIRST_PERSON.test(parts.slice(0, -1).join(' ')) || ANNOUNCED.test(before))
      most = Math.max(most, longestRun(parts), ownClauses(parts));
    before = clause;
  }
  return most;
}

/** "I have run sessions, I lead a choir, I'm trained in first aid and I can play the accordion." */
function ownClauses(parts: readonly string[]): number {
  return parts.filter((part) => OWN_CLAUSE.test(part)).length;
}

function longestRun(parts: readonly string[]): number {
  let most = 0;
  let run = 1;
  let isOver = false;
  const startsAlike = BEGINS_PARTICIPLES.test(parts[0] ?? '');
  // The first part carries the beginning of the clause, so its form says nothing.
  for (const [i, part] of parts.slice(1).entries()) {
    const phrase = part.trim().replace(/^(?:and|or|as well as|plus|&)\s+/, '');
    const isLast = phrase !== part.trim();
    // "…, and let the sprinkler, duct and pipe foremen argue": what comes behind the last point is a list within it.
    if (isOver && !isLast && !GOES_ON.test(phrase)) run = 0;
    isOver = isLast;
    if (!isPoint(phrase)) {
      // "…, occupational health and pensions, and I have led on all six": the list is over where a clause begins.
      if (OWN_CLAUSE.test(part) || isLast) most = Math.max(most, run);
      run = 1;
    } else if (i > 0 || startsAlike || !PARTICIPLE.test(phrase)) run++;
    if (isLast) most = Math.max(most, run);
  }
  return most;
}

/** What is had, or, behind "I can", done: "testify in court", "fly a drone over it". */
function isPoint(phrase: string): boolean {
  const point = phrase.replace(RELATIVE, '').replace(OBJECT, '');
  const head = point.replace(PREPOSITIONAL, '');
  return (
    point !== '' &&
    head.split(/\s+/).length <= LONGEST_PART &&
    !CLAUSE.test(head) &&
    !NO_POINT.test(point) &&
    !DONE_TO_IT.test(point) &&
    !WITH_THE_SAME.test(phrase.trim())
  );
}
