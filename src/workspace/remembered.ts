import { companyKey } from '../note/companyName.js';
import type { NoteSummary } from './noteSummary.js';

type Known = Pick<NoteSummary, 'company' | 'role' | 'via' | 'interviewed'>;

/** The companies of notes, each once, that of the latest interview first. */
export function rememberedCompanies(notes: Iterable<Known>): string[] {
  return unique(
    latestFirst(notes).map(({ company }) => company),
    companyKey,
  );
}

/** The roles of notes, those at the company first. */
export function rememberedRoles(notes: Iterable<Known>, company: string): string[] {
  return unique(companyFirst(notes, company).map(({ role }) => role));
}

/** Who forwards the company's notes, as `via` writes it. */
export function rememberedForwarders(notes: Iterable<Known>, company: string): string[] {
  const key = companyKey(company);
  return unique(
    latestFirst(notes)
      .filter((note) => companyKey(note.company) === key)
      .map(({ via }) => via),
  );
}

function latestFirst(notes: Iterable<Known>): Known[] {
  const time = ({ interviewed }: Known) => interviewed?.instant.getTime() ?? 0;
  return [...notes].sort((a, b) => time(b) - time(a));
}

function companyFirst(notes: Iterable<Known>, company: string): Known[] {
  const key = companyKey(company);
  const distance = (note: Known) => (companyKey(note.company) === key ? 0 : 1);
  return latestFirst(notes).sort((a, b) => distance(a) - distance(b));
}

function unique(texts: readonly string[], keyOf = (text: string) => text.toLowerCase()): string[] {
  const found = new Map<string, string>();
  for (const text of texts) if (text !== '' && !found.has(keyOf(text))) found.set(keyOf(text), text);
  return [...found.values()];
}
