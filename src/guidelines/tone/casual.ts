import { rangesOverlap, type TextRange } from '../../note/text.js';
import { alternativesOf } from '../alternation.js';
import type { Fix, Guideline, Problem } from '../guideline.js';
import { PhraseFinder } from '../phraseFinder.js';
import { shouting } from './shouting.js';
import { MORE_SLANG, OPENING_SLANG, SLANG } from './slang.js';

/** Ambiguous chat words count only in the small letters of chat ("ty", "def", "lit"), and never next to an apostrophe. */
const LOWER_CASE_ONLY = new Set(
  'def ty ta u ur prob xx gnarly fam lotta sia liao bru boet aweh irie b4 ppl abt kiff'.split(' '),
);
/** In capitals these are short for something of a trade: "the TA for the course", "an ERM audit". */
const ALSO_ACRONYMS =
  /^(?:TA|ERM|JK|GTG|NBD|FTW|ILY|OMW|WTH|KK|IMMA|RAD|LIT|DOPE|BET|ACE|FAB|CYA|TKS|W8|M8|FAM|OOF)\b/;
/** Without the `u` flag, which makes it several times slower: what are letters beyond ASCII is looked at afterwards. */
const CASUAL = new PhraseFinder([...SLANG, ...MORE_SLANG].flatMap(alternativesOf), {
  before: "(?<![\\w'’@/.-])",
  behind: "(?![\\w/@-]|['’](?!s\\b))",
});
const OPENING = new PhraseFinder(OPENING_SLANG.flatMap(alternativesOf), { behind: '(?![\\w/@-])' });
/** Faces stand by themselves: "(aged 8)" and "as follows:(a)" have none. */
const EMOTICON =
  /(?<=^|\s)(?:[:;=][-o^']?[)(\]DPp|\\3*]+|[:;]-[/oO]|\^\^|-_-|[oO]_[oO]|\(:|:['’]\(|<3+|[xX]D+|\^_+\^|\\o\/|T_T|¯\\_\(ツ\)_\/¯)(?=$|[\s.,!?)])/gu;
const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|[☺☻☹♥❤✌])(?:\u200D(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F?)|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}])*/gu;

/** One sign at least of which every one of these has, and hardly a note. */
const FACE_MARK = /[:;=][^\s]|[\\^_<¯]|[xX]D|\(:|T_T/;
const EMOJI_MARK = /[\u2100-\uffff]/;
const DRAWN = [
  { mark: FACE_MARK, pattern: EMOTICON },
  { mark: EMOJI_MARK, pattern: EMOJI },
];

/** What somebody else said, in their words. */
const QUOTATION = /"[^"\n]{2,200}"|“[^“”\n]{2,200}”/g;

export const casual: Guideline = {
  id: 'tone/casual',
  severity: 'warning',
  description:
    'Slang, chat abbreviations, emoji or emoticons, “Hey”, “gonna”, “awesome”, words in capitals for emphasis.',
  page: {
    why: 'You can be warm without being casual, and you do not know yet how this reader talks.',
    bad: 'Hey Raj, that was AWESOME, gonna be super hyped to hear back :)',
    good: 'Hi Raj, I enjoyed every minute, and look forward to hearing from you.',
  },
  *check({ note }) {
    const { prose, range: body } = note.body;
    const text = prose.slice(body.start, body.end);
    const quoted = [...text.matchAll(QUOTATION)];
    const slang: TextRange[] = [];
    const openings = note.body.sentences.flatMap(({ range }) => {
      const opening = OPENING.findAt(prose.slice(range.start, range.end), 0);
      return opening ? [{ ...opening, index: range.start - body.start }] : [];
    });
    for (const { text: phrase, index } of [...openings, ...CASUAL.find(text)]) {
      if (isMeant(text, index, phrase)) continue;
      if (quoted.some((quote) => index > quote.index && index < quote.index + quote[0].length)) continue;
      const range = { start: body.start + index, end: body.start + index + phrase.length };
      if (slang.some((other) => rangesOverlap(other, range))) continue;
      slang.push(range);
      yield casualProblem(range, phrase);
    }
    for (const { mark, pattern } of DRAWN) {
      if (!mark.test(text)) continue;
      for (const match of text.matchAll(pattern)) {
        const range = { start: body.start + match.index, end: body.start + match.index + match[0].length };
        const blank = prose[range.start - 1] === ' ' ? 1 : 0;
        yield {
          range,
          message: `Leave "${match[0]}" out of a professional note.`,
          fixes: [
            {
              title: `Delete "${match[0]}"`,
              edits: [{ range: { start: range.start - blank, end: range.end }, newText: '' }],
            },
          ],
        };
      }
    }
    for (const problem of shouting(note)) {
      const { start, end } = problem.range;
      if (isSpokenOf(prose, start, prose.slice(start, end))) continue;
      if (!slang.some((range) => rangesOverlap(range, problem.range))) yield problem;
    }
  },
};

/** Quoted, a name ("the Awesome Oscillator", "Cool Runnings"), or a part of a longer word. */
function isMeant(text: string, index: number, word: string): boolean {
  const lower = word.toLowerCase();
  if (LOWER_CASE_ONLY.has(lower) && word !== lower) return true;
  if (ALSO_ACRONYMS.test(word) || isSpokenOf(text, index, word)) return true;
  // "an IMO number": with an article before it, it is a thing of that trade.
  if (
    /^[A-Z]{2,5}$/.test(word) &&
    /\b(?:an?|the|our|your|its|their|each|every)\s$/i.test(text.slice(Math.max(0, index - 8), index))
  )
    return true;
  const before = text.slice(Math.max(0, index - 2), index);
  const behind = text.slice(index + word.length, index + word.length + 2);
  if (/\p{L}$/u.test(before) || /^\p{L}/u.test(behind)) return true;
  if (/["“‘'‹«]$/.test(before) || /^["”’'»]/.test(behind)) return true;
  const startsSentence =
    /(?:^|[.!?:\n]["'”’)]?\s*|^\s*)$/.test(text.slice(Math.max(0, index - 4), index)) || index === 0;
  const isTitle = /^\p{Lu}\p{Ll}/u.test(word) && !startsSentence;
  return isTitle && lower !== 'hey';
}

/** "ASAP was your word", "the term FYI": whose word it is, and no word of the writer's. */
function isSpokenOf(text: string, index: number, word: string): boolean {
  const behind = text.slice(index + word.length, index + word.length + 40);
  const before = text.slice(Math.max(0, index - 40), index);
  return IS_A_WORD.test(behind) || CALLED.test(before);
}

const IS_A_WORD =
  /^,? (?:was|is|were|being|as) (?:your|his|her|their|the) (?:own |exact )?(?:word|words|phrase|term|expression|answer|motto|verdict)\b/i;
const CALLED =
  /\b(?:(?:the|your|his|her|their|that) (?:word|words|phrase|term|expression|motto)|(?:you|he|she|they|we|who|people|everyone) calls? (?:it|this|that|them))[,:]? $/i;

function casualProblem(range: TextRange, word: string): Problem {
  const plain = PLAIN_FORMS[word.toLowerCase()];
  const fixes: Fix[] = plain
    ? [
        {
          title: `Change to "${plain}"`,
          edits: [
            {
              range,
              newText: /^\p{Lu}/u.test(word) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain,
            },
          ],
        },
      ]
    : [];
  return { range, message: `"${word}" is too casual for this note.`, fixes };
}

const PLAIN_FORMS: Readonly<Record<string, string>> = {
  hey: 'hi',
  hiya: 'hi',
  howdy: 'hello',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  kinda: 'rather',
  sorta: 'rather',
  awesome: 'impressive',
  yeah: 'yes',
  yep: 'yes',
  yup: 'yes',
  nope: 'no',
  thx: 'thank you',
  thnx: 'thank you',
  pls: 'please',
  plz: 'please',
  u: 'you',
  ur: 'your',
  cuz: 'because',
  coz: 'because',
  tho: 'though',
  thru: 'through',
  asap: 'soon',
  btw: 'by the way',
  guys: 'everyone',
  'you guys': 'you',
  anyways: 'anyway',
  convo: 'conversation',
  fave: 'favourite',
  stoked: 'glad',
  psyched: 'glad',
  pumped: 'glad',
  hyped: 'excited',
};
