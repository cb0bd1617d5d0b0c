import { expect, test } from 'vitest';
import { SentenceIndex } from '../../../src/guidelines/sentenceIndex.js';
import { NoteDirectory } from '../../../src/guidelines/siblings.js';

test('a company is known without its legal form and by its shorter names, as long as a note is for it', () => {
  const directory = new NoteDirectory(new SentenceIndex());
  directory.set({ file: 'a.md', interviewer: 'Ada Berg', company: 'Orrin Freight Ltd' }, []);
  directory.set({ file: 'b.md', interviewer: 'Bo Lind', company: 'Boston University' }, []);
  directory.set({ file: 'c.md', interviewer: 'Cy Orr', company: 'Ardna Forest Trust' }, []);
  const { companyCalled } = directory.siblingsOf('d.md');
  expect(['Orrin Freight', 'Boston University', 'Ardna Forest Trust'].map(companyCalled)).toEqual(
    Array(3).fill('whole'),
  );
  expect(['Orrin', 'Ardna Trust', 'Ardna Forest'].map(companyCalled)).toEqual(Array(3).fill('short'));
  expect(companyCalled('Boston')).toBeUndefined();
  directory.delete('a.md');
  expect(companyCalled('Orrin')).toBeUndefined();
});
