import { expect, test } from 'vitest';
import { Proofreader } from '../../../src/proofreading/proofreader.js';
import { createTagger } from '../../../src/proofreading/tagger.js';
import { wordListOf } from '../../../src/proofreading/wordList.js';

/** Finds every word likely. */
const SILENT = { missing: () => [], meant: () => [] };

/** An engine that knows no word, and what it was asked. */
function listener() {
  const asked: string[] = [];
  const engine = {
    lint: async () => [],
    spell: async (word: string) => {
      asked.push(word);
      return [];
    },
    addWords: async (words: readonly string[]) => {
      asked.push(`+${words.join()}`);
    },
  };
  return { asked, proofreader: new Proofreader(engine, createTagger(), wordListOf('auto'), SILENT) };
}

test('the engine is asked for words that no list has, each once, and for no names', async () => {
  const { asked, proofreader } = listener();
  for (const text of ['I met Oluwaseun, and we flumphed.', 'We flumphed with Hrvatski at PGB2.'])
    await proofreader.check({ kind: 'prose', text });
  expect(asked).toEqual(['flumphed']);
});

test('it is told the words of the notes when it is asked, and answers anew', async () => {
  const { asked, proofreader } = listener();
  const check = (text: string) => proofreader.check({ kind: 'prose', text });
  await check('We flumphed.');
  proofreader.setVocabulary({ names: ['Zyloquent'], terms: ['order pipeline'] });
  await check('We met.');
  expect(asked).toEqual(['flumphed']);
  await check('We flumphed.');
  expect(asked).toEqual(['flumphed', "+Zyloquent,Zyloquent's", 'flumphed']);
});

test('a sentence that was read before has its mistakes where it stands now', async () => {
  const { proofreader } = listener();
  const wrong = 'She have a good plan.';
  const starts = async (text: string) =>
    (await proofreader.check({ kind: 'prose', text })).map(({ range, fixes }) => [
      range.start,
      fixes[0]?.range.start,
    ]);
  const [[at = Number.NaN] = []] = await starts(wrong);
  expect(at).toBe(4);
  expect(await starts(`It was new. ${wrong} ${wrong}`)).toEqual(
    [12 + at, 12 + 22 + at].map((start) => [start, start]),
  );
});
