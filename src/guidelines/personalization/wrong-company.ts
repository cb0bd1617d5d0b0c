import { companyInitials, companyKey } from '../../note/companyName.js';
import { editDistance } from '../../note/editDistance.js';
import { fieldText } from '../../note/fieldValues.js';
import type { Note } from '../../note/note.js';
import { parsePersonName } from '../../note/personName.js';
import type { Sentence } from '../../note/sentences.js';
import { rangesOverlap, type TextRange } from '../../note/text.js';
import type { Guideline } from '../guideline.js';
import { isStopWord } from '../stopWords.js';
import { contentStems } from '../vocabulary.js';
import { placeOf } from './employerPlace.js';
import { LIKING, OFFER, WISH } from './wishes.js';

const NAME =
  /(?<![\p{L}\p{N}.'’-])\p{Lu}[\p{L}\p{N}&'’.-]*(?:(?:\s+(?:&|and|of|the|de|du|van|von)\s+|\s+)\p{Lu}[\p{L}\p{N}&'’.-]*){0,4}/gu;
/** A word that has its capital from the beginning of the sentence, and no part in the name behind it. */
const OPENING =
  /^(?:That|This|What|How|At|In|For|With|Since|Because|If|When|While|As|Whether|And|But|So|To|Seeing|Knowing|Working|Joining|Helping|Should|Whenever|Whatever|Once|Before|After|Until|Though|Although|Perhaps|Even|Only|Of|From|On|By|Why)\s+(?=\p{Lu})/u;
/** Names in a sentence that are looked at: a list of more is no sentence of a letter. */
const MOST_NAMES = 40;
/** What has a capital and is no company: the calendar, "I'd", and words that sentences of letters begin with. */
const NO_COMPANY =
  /^(?:thanks?|please|kindly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|diwali|eid|i|i['’]\w+)$/i;

export const wrongCompany: Guideline = {
  id: 'personalization/wrong-company',
  severity: 'error',
  description: 'The body speaks of another company as the one applied to.',
  page: {
    why: 'The usual slip of a copied note, and the one that is never forgiven. Naming a former employer or a competitor in passing is fine.',
    bad: 'company: Acme\n---\nI am excited about joining Globex.',
    good: 'company: Acme\n---\nI am excited about joining Acme, after four years at Globex.',
  },
  *check({ note, context, reading }) {
    if (companyKey(note.company) === '') return;
    const frontMatter = new NamesOfNote(note);
    for (const sentence of note.body.sentences) {
      const names = [...namesIn(note, sentence)].filter(
        ({ start, end }) => !frontMatter.isOwn(note.text.slice(start, end)),
      );
      if (names.length === 0) continue;
      const isInterest = reading.does(sentence, 'interest');
      // Interest that is hedged away is interest in somebody.
      const isWish = isInterest || reading.does(sentence, 'hedge');
      const isWarm = isWish || [WISH, OFFER, LIKING].some((sign) => sign.test(sentence.text));
      for (const range of names) {
        const written = note.text.slice(range.start, range.end);
        // A company of the workspace is a slip wherever it is wished for; an unknown name only where an employer stands.
        const place = placeOf(note, sentence, range, isWarm);
        const known = context.siblings.companyCalled(written);
        const isKnown = known !== undefined && (known === 'whole' || isWorkedFor(note, sentence, range));
        const isSlip = isKnown ? place !== 'elsewhere' && (place !== 'none' || isWish) : place === 'employer';
        if (
          !isSlip ||
          frontMatter.has(written, isKnown) ||
          reading.gaps.some((gap) => rangesOverlap(gap, range))
        )
          continue;
        yield {
          range,
          message: `"${written}" is another company: this note is for ${note.company}.`,
          fixes: [{ title: `Change to "${note.company}"`, edits: [{ range, newText: note.company }] }],
        };
      }
    }
  },
};

/** What is short for a company may be a town or a person as well: one works at or for a company, and lives in a town. */
function isWorkedFor({ body: { prose } }: Note, sentence: Sentence, range: TextRange): boolean {
  const before = prose.slice(Math.max(sentence.range.start, range.start - 40), range.start);
  return WORKED_FOR.test(before) && !GOING.test(before);
}

const WORKED_FOR =
  /(?:^|\b(?:at|for|with|within|of|to|join|joining|(?:interest|interested|faith|place|future|part|career|role|position|job|life) (?:in|on)|on|if|should|whether|because|since|that|why|what|how|see|seeing|help|helping|make|makes|making)\s+)(?:the\s+)?$/iu;
const GOING =
  /\b(?:move|moving|relocat\w+|driv(?:e|ing)|rid(?:e|ing)|fly(?:ing)?|walk(?:ing)?|sail(?:ing)?|travel\w*|commut\w+|back|home|return\w*|train|bus|road|way|ferry|flight|trip|visit|journey|used|new|next|close|get|getting|speak|speaking|talk|talking|meet|meeting|listen|listening|thanks?|regards|say|said|write|writing|love) (?:to|with|at|for) (?:the )?$/iu;

/** Capitalised names, without the point or the genitive at their end. */
function* namesIn(note: Note, sentence: Sentence): Iterable<TextRange> {
  const { prose } = note.body;
  let count = 0;
  for (const match of prose.slice(sentence.range.start, sentence.range.end).matchAll(NAME)) {
    if (++count > MOST_NAMES) return;
    // Nearly every sentence begins with a word that is no name.
    if (match.index === 0 && isStopWord(match[0].toLowerCase())) continue;
    // "That Globex sends its people": the first word of a sentence has its capital from there.
    const opening = match.index === 0 ? (OPENING.exec(match[0])?.[0].length ?? 0) : 0;
    // "at Bluebonnet I'd like to": the writer is no part of the name.
    const name = match[0]
      .slice(opening)
      .replace(/(?:\s+and)?\s+I(?:['’]\p{L}+)?(?:\s.*)?$/u, '')
      .replace(/(?:['’]s|['’.,-])+$/u, '');
    const start = sentence.range.start + match.index + opening;
    if (name.length > 1) yield { start, end: start + name.length };
  }
}

/** What the front matter speaks of: the company, a part of its name, a person, a topic, a place of the role. */
class NamesOfNote {
  readonly #note: Note;
  readonly #own: string;
  readonly #initials: string;
  #words: readonly string[] | undefined;
  #stems: ReadonlySet<string> | undefined;

  constructor(note: Note) {
    this.#note = note;
    this.#own = companyKey(note.company);
    this.#initials = companyInitials(note.company);
  }

  /** Whether the name is the company's, longer, shorter or in its first letters, or nobody's. */
  isOwn(name: string): boolean {
    if (NO_COMPANY.test(name)) return true;
    const key = companyKey(name);
    return this.#own.includes(key) || key.includes(this.#own) || key === this.#initials;
  }

  has(name: string, isKnown: boolean): boolean {
    this.#words ??= wordsOf(this.#note.company);
    const own = this.#words;
    const words = wordsOf(name);
    if (words.length === 0 || words.every((word) => NO_COMPANY.test(word))) return true;
    // A letter wrong in the company's own name: that is the proofreader's, and no other company.
    if (!isKnown && words.every((word) => own.some((other) => isNearly(word, other)))) return true;
    if (words[0] === own[0] || words.every((word) => own.includes(word))) return true;
    this.#stems ??= new Set(contentStems(spokenOf(this.#note)));
    const stems = this.#stems;
    return contentStems(name).every((word) => stems.has(word));
  }
}

function wordsOf(name: string): string[] {
  return parsePersonName(name).tokens.map((token) => token.key);
}

function spokenOf({ interviewer, role, frontMatter, topics, skills, interests }: Note): string {
  return [interviewer, role, fieldText(frontMatter, 'title'), fieldText(frontMatter, 'via')]
    .concat([...topics, ...skills, ...interests].map((item) => item.text))
    .join(' ');
}

function isNearly(word: string, own: string): boolean {
  if (word === own) return true;
  const least = Math.min(word.length, own.length);
  return least >= 5 && word[0] === own[0] && editDistance(word, own) <= (least >= 7 ? 2 : 1);
}
