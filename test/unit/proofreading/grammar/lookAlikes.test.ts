import { describe, expect, test } from 'vitest';
import { readLookAlikes } from '../../../../src/proofreading/grammar/lookAlikes/lookAlike.js';
import { describeStructures } from '../../support/structures.js';

describeStructures('look-alikes', [
  {
    name: 'a word where only a verb can stand',
    wrong: [
      ['The chairman would not brooch the matter.', 'brooch → broach'],
      ['I will weight until the kiln cools.', 'weight → wait'],
      ['Her answer still alludes me.', 'alludes → eludes'],
      ['He hops that the ferry runs.', 'hops → hopes'],
      ['We staid until the last bell.', 'staid → stayed'],
    ],
    right: [
      'The brooch on her coat was a gift.',
      'I will weight the net with lead.',
      'Her answer alludes to the strike.',
      'The rabbit hops to the hutch.',
      'It was a staid old firm.',
    ],
  },
  {
    name: 'a word by what the sentence is about',
    wrong: [
      ['I can sow a button on a shirt.', 'sow → sew'],
      ['The sommelier has a fine palette.', 'palette → palate'],
      ['The forklift dropped a palate by the lorry.', 'palate → pallet'],
      ['The mechanic fitted new break pads.', 'break → brake'],
      ['She spent the night pouring over the ledgers.', 'pouring → poring'],
    ],
    right: [
      'I can sow a field of barley.',
      'The painter has a fine palette of greens.',
      'The forklift dropped a pallet by the lorry.',
      'We had two breaks for tea and drove the van home.',
      'She was pouring tea over the biscuits.',
    ],
  },
  {
    name: 'a word that makes a pair with its neighbours',
    wrong: [
      ['It caused no undo worry.', 'undo → undue'],
      ['My soul aim is to learn glazing.', 'soul → sole'],
      ['The hole choir came by barge.', 'hole → whole'],
      ['Your advice struck a cord with the crew.', 'cord → chord'],
      ['The trail period lasts a month.', 'trail → trial'],
      ['Two naval oranges fed the navel base.', 'navel → naval'],
    ],
    right: [
      'I had to undo the knot.',
      'My soul was glad of it, and my sole shoe was wet.',
      'The hole in the hull was small.',
      'He pulled a cord by the bed.',
      'The trail by the river is long.',
    ],
  },
  {
    name: 'a part of speech by its place',
    wrong: [
      ['We must lesson the load.', 'lesson → lessen'],
      ['I have maid the bed.', 'maid → made'],
      ['It is a strong believe of hers.', 'believe → belief'],
      ['He wore a pail coat.', 'pail → pale'],
      ['Weave been to Skye.', "Weave → We've"],
      ['Some of hour boats leak.', 'hour → our'],
    ],
    right: [
      'The lesson was long, and the maid made the bed.',
      'I believe that a pail of milk is pale.',
      'They weave by hand for an hour.',
    ],
  },
  {
    name: 'at the end of a clause',
    wrong: [
      ['The mill was never idol, even at night.', 'idol → idle'],
      ['What the crew did was a feet.', 'feet → feat'],
      ['The rent is long overdo.', 'overdo → overdue'],
    ],
    right: [
      'The idol was of clay, and we did not overdo it.',
      'The hill is nine feet high, and I have two feet.',
    ],
  },
  {
    name: 'small words',
    wrong: [
      ['I left wit a bag of seed.', 'wit → with'],
      ['After been fed, the owls slept.', 'been → being'],
      ['All went well, accept for the rain.', 'accept → except'],
      ['Wile we sat there, the bell rang.', 'Wile → While'],
    ],
    right: [
      'Her wit is dry, and I have never before been fed so well.',
      'Please accept for now that it rains.',
      'The wile of the fox is known.',
    ],
  },
]);

describe('a table of look-alikes', () => {
  test('is read with all forms of a word, its places and what must be near', () => {
    const patterns = readLookAlikes('v sow sew : a _ ; _ ~ #cloth !! seed');
    expect(patterns.map(({ match, fix }) => `${match} ${fix}`)).toEqual([
      'a [sow] sew',
      '[sow] sew',
      'a [sows] sews',
      '[sows] sews',
      'a [sowed] sewed',
      '[sowed] sewed',
      'a [sowing] sewing',
      '[sowing] sewing',
    ]);
    expect(patterns.map(({ near }) => near?.has('hem'))).toEqual(
      patterns.map(({ match }) => (match.startsWith('a') ? undefined : true)),
    );
    expect(patterns.every(({ notNear }) => notNear?.has('seed'))).toBe(true);
  });
});
