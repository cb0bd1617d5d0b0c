import type { Note } from '../../note/note.js';
import type { Sentence } from '../../note/sentences.js';
import type { Guideline } from '../guideline.js';
import { continueWith, gap } from '../insertions.js';
import { greetingLine } from '../places.js';
import type { Reading } from '../reading.js';

export const nextStepsMissing: Guideline = {
  id: 'next-steps/missing',
  severity: 'warning',
  description: 'The last paragraph neither looks forward nor offers anything further.',
  page: {
    why: 'A quiet look ahead, or an offer to send something, keeps the door open without pushing at it.',
    bad: '… and that is how we solved it.\n\nBest regards,',
    good: 'If a sample of that dashboard is useful, I can send it. I look forward to hearing how you decide.\n\nBest regards,',
  },
  *check({ note, reading }) {
    if (note.body.paragraphs.length === 0) return;
    if (closesAhead(note) || closingSentences(note).some((sentence) => looksForward(sentence, reading)))
      return;
    yield {
      range: greetingLine(note),
      fixes: continueWith(
        note,
        'last',
        'Look ahead',
        `I look forward to ${gap(1, 'speaking with you again')}.`,
      ),
      message: 'Close by looking forward to speaking again, or by offering something further.',
    };
  },
};

/** The last paragraph; with a list the lines that lead to it; and postscripts. */
function closingSentences({ body: { paragraphs, postscripts } }: Note): readonly Sentence[] {
  const last = paragraphs.at(-1)?.kind === 'prose' ? paragraphs.slice(-1) : paragraphs.slice(-2);
  return [...last, ...postscripts].flatMap(({ sentences }) => sentences);
}

/** "Looking forward to Thursday," */
function closesAhead({ text, body: { signOff } }: Note): boolean {
  const closing = signOff?.closing && text.slice(signOff.closing.start, signOff.closing.end);
  return (
    closing !== undefined &&
    (/\b(?:forward|hop(?:e|es|ing)|until|soon|next)\b/i.test(closing) || SEE_YOU.test(closing))
  );
}

/** Until we meet again, in the language of one of the two. */
const SEE_YOU =
  /(?:^|[^\p{L}])(?:à (?:très |tout )?(?:bient[oô]t|vite)|até (?:breve|logo|já)|hasta (?:pronto|luego|entonces)|nos vemos|bis bald|auf wiedersehen|tot (?:snel|ziens|gauw)|vi ses|vi sees|på gensyn|a presto|arrivederci|do zobaczenia|sampai jumpa|ka kite|näkemiin|viszontlátásra|na shledanou|doviđenja|kita kita)(?!\p{L})/iu;

/** A hint of a look ahead is enough: a letter that closes on small talk has none at all. */
const HINT = -2.8;

function looksForward(sentence: Sentence, reading: Reading): boolean {
  return (
    reading.score(sentence, 'ahead') > HINT ||
    SEE_YOU.test(sentence.text) ||
    isOfferedQuestion(sentence.text) ||
    reading.does(sentence, 'question') ||
    reading.does(sentence, 'pressure')
  );
}

/** "Would it help if I sent you the sheet?", "May my first meeting be with you?" */
function isOfferedQuestion(text: string): boolean {
  return /\?["'”’)]*$/.test(text) && /\b(?:I|me|my|we|us)\b/.test(text) && /\byou(?:r|rs)?\b/i.test(text);
}
