import { expect, test } from 'vitest';
import { parseNote } from '../../../src/note/note.js';
import { vocabularyOf } from '../../../src/proofreading/vocabulary.js';
import { VocabularyIndex } from '../../../src/proofreading/vocabularyIndex.js';
import { FRONT_MATTER } from '../support/proofreading.js';

test('the words of a note are those of its front matter, and who signs it', () => {
  const note = parseNote(`${FRONT_MATTER}Hi Niamh,\n\nZwölf Quorks.\n\nBest regards,\nAoife Ní Bhriain\n`);
  if (!note) throw new Error('That is no note.');
  const { names, terms } = vocabularyOf(note);
  expect(names).toEqual(['Niamh', 'Ó', 'Súilleabháin', 'Zyloquent', 'Aoife', 'Ní', 'Bhriain']);
  expect(terms).toEqual(expect.arrayContaining(['Kubernetes', 'Wrangler', 'grubbler', 'Zig', 'flumphing']));
  expect(terms).not.toContain('Quorks');
});

test('the words of many notes are the same object until one comes or goes', () => {
  const index = new VocabularyIndex();
  index.set('a', { names: ['Raj'], terms: ['Go'] });
  index.set('b', { names: ['Raj', 'Una'], terms: [] });
  const { current } = index;
  expect(current).toEqual({ names: ['Raj', 'Una'], terms: ['Go'] });
  index.set('b', { names: ['Raj', 'Una'], terms: [] });
  index.delete('c');
  expect(index.current).toBe(current);
  index.set('b', { names: ['Una'], terms: [] });
  expect(index.current).toBe(current);
  index.delete('a');
  expect(index.current).toEqual({ names: ['Una'], terms: [] });
});
