import { nameKey } from '../../note/personName.js';
import type { Note } from '../../note/note.js';
import type { Sentence } from '../../note/sentences.js';
import type { CheckContext } from '../context.js';
import type { Guideline } from '../guideline.js';

/** Legal forms and other words that a company is usually named without. */
const LEGAL_FORMS =
  /[,\s]+(?:inc|incorporated|llc|llp|ltd|limited|plc|gmbh|ag|sa|bv|nv|pty|pvt|co|corp|corporation|company|group|holdings)\.?$/iu;

/** The writer's wish or future, right before a company's name. */
const APPLYING =
  /(?:\b(?:join(?:ing)?|interest(?:ed)? in|excited (?:about|by|for)|enthusias(?:m|tic) (?:for|about)|keen on|drawn to|contribut(?:e|ing) to|work(?:ing)? (?:at|for|with)|(?:role|position|opportunity|opening|vacancy|post|job|future|career|next (?:step|chapter)|place|time) (?:\S+ ){0,4}?(?:at|with|within)|fit (?:\S+ ){0,2}?(?:at|for|with|in)|part of|member of|team at|everyone at|people at|bring(?:ing)? (?:\S+ ){1,4}to|learn(?:ing|ed|t)? (?:more )?about|hear(?:ing)? (?:more )?about|help(?:ing)?|what|consider(?:ing|ed)? me for|why|impressed (?:by|with)|grow(?:ing)? (?:with|at)|success (?:at|of)|thrive (?:at|in))\s+(?:the\s+|a\s+)?)$/iu;
/** The past, a comparison, somebody else: the company is spoken of, not applied to. */
const ELSEWHERE =
  /\b(?:was|were|had|did|left|previous(?:ly)?|former(?:ly)?|past|last|used to|back (?:at|in)|years? (?:at|with)|time (?:at|with)|worked|led|built|ran|managed|taught|trained|interned|internship|shipped|launched|spent|employer|customers?|clients?|competitors?|compet(?:e|es|ing)|rival|unlike|compared?|comparison|versus|vs|against|instead of|rather than|alumn\w+|graduat\w+|studied|degree|university|college|before|since|ago|during|while|when i|from|supplier|vendor|partner(?:s|ed|ship)?|acqui\w+|formerly|ex-|came|moved|migrat\w+|similar to|like)\b/iu;

export const wrongCompany: Guideline = {
  id: 'personalization/wrong-company',
  severity: 'error',
  description: 'The body speaks of another company as the one applied to.',
  page: {
    why: 'The usual slip of a copied note, and the one that is never forgiven. Naming a former employer or a competitor in passing is fine.',
    bad: 'company: Acme\n---\nI am excited about joining Globex.',
    good: 'company: Acme\n---\nI am excited about joining Acme, after four years at Globex.',
  },
  *check({ note, context }) {
    const own = companyKey(note.company);
    if (own === '') return;
    const others = otherCompanies(note, context);
    if (others.length === 0) return;
    for (const sentence of note.body.sentences) {
      for (const other of others) {
        const start = findName(note.body.prose, sentence, other);
        if (start === undefined || !isAppliedTo(note.body.prose, sentence, start, other.length)) continue;
        const range = { start, end: start + other.length };
        const written = note.text.slice(range.start, range.end);
        yield {
          range,
          message: `"${written}" is another company: this note is for ${note.company}.`,
          fixes: [{ title: `Change to "${note.company}"`, edits: [{ range, newText: note.company }] }],
        };
        break;
      }
    }
  },
};

function otherCompanies(note: Note, context: CheckContext): string[] {
  const own = companyKey(note.company);
  const names = new Set<string>();
  for (const company of context.siblings.companies) {
    const name = shortName(company);
    const key = companyKey(company);
    if (key.length > 1 && key !== own && !own.includes(key) && !key.includes(own)) names.add(name);
  }
  return [...names];
}

function isAppliedTo(prose: string, sentence: Sentence, start: number, length: number): boolean {
  const before = prose.slice(sentence.range.start, start);
  const behind = prose.slice(start + length, sentence.range.end);
  if (APPLYING.test(before.replace(/\s+/g, ' '))) return !ELSEWHERE.test(before.slice(-40));
  if (
    /^['’]s\s+(?:mission|values|culture|work|product|products|team|vision|approach|growth|future|commitment|customers)/i.test(
      behind,
    )
  ) {
    return !ELSEWHERE.test(before) && !/\bmy\b/i.test(before);
  }
  return (
    !ELSEWHERE.test(before) &&
    !ELSEWHERE.test(behind) &&
    /\b(?:join|role|position|opportunity|excited|interest|future|look forward|would love)\b/i.test(before)
  );
}

function findName(prose: string, sentence: Sentence, name: string): number | undefined {
  const text = prose.slice(sentence.range.start, sentence.range.end);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const letter = /[\p{L}\p{N}]/u;
    if (!letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + name.length] ?? ' '))
      return sentence.range.start + at;
  }
  return undefined;
}

function shortName(company: string): string {
  let name = company.trim();
  for (
    let shorter = name.replace(LEGAL_FORMS, '');
    shorter !== name && shorter !== '';
    shorter = name.replace(LEGAL_FORMS, '')
  )
    name = shorter;
  return name;
}

function companyKey(company: string): string {
  return nameKey(shortName(company));
}
