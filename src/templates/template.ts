import { fieldOf } from './frontMatterLines.js';

/** A note to begin with. */
export interface NoteTemplate {
  /** Its file's name without `.md`: what a template of the workspace has in common with the built-in one in place of which it stands. */
  readonly id: string;
  /** Its name in the list of templates. */
  readonly label: string;
  /** For which kind of interview it is meant, in a few words; `''` where it does not say. */
  readonly detail: string;
  /** Mustache, front matter included; see `renderNote`. Its lines end with `\n`. */
  readonly text: string;
}

/** What a template's own front matter says of it, for the list; none of it is part of a note. */
export const TEMPLATE_FIELDS = {
  template: 'The name of the template in the lists. Without it, the name of its file.',
  description: 'For which interviews it is meant: shown below the name.',
  file: 'The name of the file of a new note: `{{firstName}} late`. Without it, the interviewer’s name.',
} as const;

/** Reads what a template says of itself. */
export function readTemplate(id: string, text: string): NoteTemplate {
  return {
    id,
    label: fieldOf(text, 'template') || inWords(id),
    detail: fieldOf(text, 'description'),
    text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
  };
}

/** A template's name out of that of its file: `second-round` is "Second Round". */
function inWords(id: string): string {
  return id
    .split(/[-_\s]+/)
    .map((word) => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()))
    .join(' ');
}
