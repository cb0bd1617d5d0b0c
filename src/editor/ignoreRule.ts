import { addToList } from '../note/editFrontMatter.js';
import { parseNote } from '../note/note.js';
import { applyEdits, type TextEdit } from '../note/text.js';

/**
 * The edits that switch a rule off in a note. None where they would not help: in front matter that is no valid YAML, a
 * new line may be read as part of something else.
 */
export function ignoreRule(text: string, rule: string): TextEdit[] {
  const edits = addToList(text, 'ignore', [rule]);
  const ignored = parseNote(applyEdits(text, edits))?.ignore ?? [];
  return ignored.some((item) => item.text === rule) ? edits : [];
}
