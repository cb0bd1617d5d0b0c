import { type Body, parseBody } from './body.js';
import { fieldItems, fieldText } from './fieldValues.js';
import { type FrontMatter, type FrontMatterItem, parseFrontMatter } from './frontMatter.js';
import type { TextRange } from './text.js';
import { parseTimestamp, type Timestamp } from './timestamp.js';

/** A thank-you note: a markdown file whose front matter has the key `interviewer`. All ranges are offsets into `text`. */
export interface Note {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** Text of a field, `''` where it is missing, empty or no text. */
  readonly interviewer: string;
  readonly company: string;
  readonly role: string;
  readonly subject: string;
  readonly interviewed: Timestamp | undefined;
  /** When it was sent; `undefined` where `sent` is empty or no date. */
  readonly sent: Timestamp | undefined;
  /** Anything stands in `sent`. */
  readonly isSent: boolean;
  readonly topics: readonly FrontMatterItem[];
  readonly skills: readonly FrontMatterItem[];
  readonly interests: readonly FrontMatterItem[];
  readonly ignore: readonly FrontMatterItem[];
  readonly body: Body;
}

/** Reads a note, or says `undefined` where the file is none. Never throws, whatever the text. */
export function parseNote(text: string): Note | undefined {
  const frontMatter = parseFrontMatter(text);
  const interviewer = frontMatter?.entries.get('interviewer');
  // `interviewer: {{interviewer}}` is what a template says, of nobody yet.
  if (!frontMatter || !interviewer || text.startsWith('{{', interviewer.valueRange.start)) return undefined;
  return {
    text,
    frontMatter,
    interviewer: fieldText(frontMatter, 'interviewer'),
    company: fieldText(frontMatter, 'company'),
    role: fieldText(frontMatter, 'role'),
    subject: fieldText(frontMatter, 'subject'),
    interviewed: parseTimestamp(fieldText(frontMatter, 'interviewed')),
    sent: parseTimestamp(fieldText(frontMatter, 'sent')),
    isSent: (frontMatter.entries.get('sent')?.value.kind ?? 'empty') !== 'empty',
    topics: fieldItems(frontMatter, 'topics'),
    skills: fieldItems(frontMatter, 'skills'),
    interests: fieldItems(frontMatter, 'interests'),
    ignore: fieldItems(frontMatter, 'ignore'),
    body: parseBody(text, bodyRange(text, frontMatter)),
  };
}

function bodyRange(text: string, frontMatter: FrontMatter): TextRange {
  return { start: frontMatter.range.end, end: text.length };
}
