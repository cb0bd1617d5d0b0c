import { expect, test } from 'vitest';
import { SentenceIndex } from '../../../src/guidelines/sentenceIndex.js';
import { NoteDirectory } from '../../../src/guidelines/siblings.js';

test('a company is known without its legal form and its trade, as long as a note is for it', () => {
  const directory = new NoteDirectory(new SentenceIndex());
  directory.set({ file: 'a.md', interviewer: 'Ada Berg', company: 'Orrin Freight Ltd' }, []);
  directory.set({ file: 'b.md', interviewer: 'Bo Lind', company: 'Boston University' }, []);
  const { hasCompany } = directory.siblingsOf('c.md');
  expect(['Orrin Freight', 'Orrin', 'Boston University'].map(hasCompany)).toEqual([true, true, true]);
  expect(hasCompany('Boston')).toBe(false);
  directory.delete('a.md');
  expect(hasCompany('Orrin')).toBe(false);
});
