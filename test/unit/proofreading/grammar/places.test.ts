import { describeStructures } from '../../support/structures.js';

describeStructures('places that only one word can take', [
  {
    name: 'your, their and its behind a preposition or a verb that takes a thing',
    wrong: [
      ["Thank you for you're time.", "you're → your"],
      ["I want to join you're crew.", "you're → your"],
      ["They bought they're boat.", "they're → their"],
      ["The ferry lost it's mast.", "it's → its"],
    ],
    right: [
      "I know you're right, and that you're part of it.",
      "I think they're kind, and it's time to go before you're gone.",
    ],
  },
  {
    name: 'there before a mark or a verb',
    wrong: [
      ['I would love to work their.', 'their → there'],
      ['Is their a date for it?', 'their → there'],
      ['Their comes a point.', 'Their → There'],
      ["I hope to be they're.", "they're → there"],
    ],
    right: ['Their own boat is there, and their on-call crew too.', 'I did their best walk, then theirs.'],
  },
  {
    name: 'where and were',
    wrong: [
      ['That is were I want to work.', 'were → where'],
      ['We where a crew of six.', 'where → were'],
      ['The biscuits where not good.', 'where → were'],
    ],
    right: ['I know where we were, and were I you, I would stay.', 'Show us where the boats were.'],
  },
  {
    name: 'verbs by what stands before them',
    wrong: [
      ['I would except the offer.', 'except → accept'],
      ['We never loose by waiting.', 'loose → lose'],
      ["I'd advice against it.", 'advice → advise'],
      ['I have past the harbour.', 'past → passed'],
    ],
    right: [
      'All except the mast was new, and the ropes were loose.',
      'Your advice was good, and the past was kind.',
    ],
  },
]);
