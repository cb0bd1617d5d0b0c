import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { pack, type TaggerModel, unpack } from '../../../scripts/taggerModel.mjs';

const require = createRequire(import.meta.url);
const readModel: () => TaggerModel = require('wink-eng-lite-web-model/dist/read-core-model.js');
const UNREAD = ['prefix', 'suffix', 'shape', 'nerHint', 'isStopWord'];
const MADE_OUT = ['isSLemma', 'isContraction', 'isSpellingMapped'];

describe('the packed model of the tagger', () => {
  const model = readModel();
  const packed = pack(readModel());
  const unpacked = unpack(JSON.parse(JSON.stringify(packed)));

  test('gives back the words, and what else the model has', () => {
    const { lexeme, posClusters, tokenType, pos } = model.features;
    expect(unpacked.features).toMatchObject({ posClusters, tokenType, pos });
    expect(unpacked.features['lexeme']?.list).toEqual(lexeme?.list);
    expect(Object.entries(unpacked.features['lexeme']?.hash ?? {})).toEqual(
      Object.entries(lexeme?.hash ?? {}),
    );
    expect(unpacked.xpansions).toEqual(model.xpansions);
    const { lexicon: _, features: _f, packing: _p, ...others } = model;
    expect(unpacked).toMatchObject(others);
  });

  test('gives back every field of every word that is ever asked for', () => {
    const { lexicon, packing } = model;
    const { size, layout } = packing;
    const wrong: string[] = [];
    const field = (numbers: Uint32Array, word: number, name: string) => {
      const [at, mask, shift] = layout[name] ?? [0, 0, 0];
      return ((numbers[word * size + at] ?? 0) & mask) >>> shift;
    };
    const read = Object.keys(layout).filter((name) => !UNREAD.includes(name));
    for (let word = 0; word < lexicon.length / size; word++) {
      const hasLemma = MADE_OUT.some((name) => field(lexicon, word, name) > 0);
      for (const name of hasLemma ? read : read.filter((name) => name !== 'lemma'))
        if (field(lexicon, word, name) !== field(unpacked.lexicon, word, name))
          wrong.push(`${name} of ${word}`);
    }
    expect(read.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  test('takes less than half the room', () => {
    const before = JSON.stringify(
      require('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'),
    );
    expect(JSON.stringify(packed).length).toBeLessThan(before.length / 2);
  });
});
