import { expect, test } from 'vitest';
import { parseNote } from '../../../src/note/note.js';
import { BUILT_IN_TEMPLATES } from '../../../src/templates/builtIn.js';

test('a template is no note', () => {
  for (const { text } of BUILT_IN_TEMPLATES) expect(parseNote(text)).toBeUndefined();
  expect(parseNote('---\ninterviewer: {{ interviewer }} # who\n---\nHi')).toBeUndefined();
  expect(parseNote('---\ninterviewer: {{#via}}{{via}}{{/via}}\n---\nHi')).toBeUndefined();
});

test('a note whose interviewer is written in braces is one', () => {
  expect(parseNote('---\ninterviewer: "{{interviewer}}"\n---\nHi')?.interviewer).toBe('{{interviewer}}');
});
