import { describeStructures } from '../../support/structures.js';

describeStructures('what is one person’s, or of one time', [
  {
    name: 'possessives without their apostrophe',
    wrong: [
      ['She is a surgeons secretary.', "surgeons → surgeon's"],
      ['My husbands boat is old.', "husbands → husband's"],
      ['I went to my nieces recital.', "nieces → niece's"],
      ['It was a days work.', "days → day's"],
      ['We mended last seasons rota.', "seasons → season's"],
      ['We steer other peoples boats.', "peoples → people's"],
    ],
    right: [
      'The customers laugh, and it made the clients laugh.',
      'In the next years students work on the quay, and my brothers sail.',
      'We met the angry customers today.',
    ],
  },
]);
