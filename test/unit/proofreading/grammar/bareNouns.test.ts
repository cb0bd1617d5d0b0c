import { describeStructures } from '../../support/structures.js';

describeStructures('things that are never named bare', [
  {
    name: 'behind a preposition, or what has or makes them',
    wrong: [
      ['We met in workshop.', 'in workshop → in a workshop'],
      ['I wrote it on cold roof.', 'on cold roof → on a cold roof'],
      ['I have idea for that.', 'have idea → have an idea'],
    ],
    right: [
      'We went from village to village, by bus and in pencil.',
      'The workshop manager is in week-long talks, and I clock in at hotel prices.',
      'I had ladder work to do, and to taxi is slow.',
    ],
  },
]);

describeStructures('small words behind what governs them', [
  {
    name: 'of',
    wrong: [
      ['I asked two them about the winch.', 'two them → two of them'],
      ['Most our ropes are new.', 'Most → Most of'],
      ['See the note at the end this page.', 'end → end of'],
      ['It was kind you to wait.', 'kind you → kind of you'],
      ['I fear the thought sharing a desk.', 'thought → thought of'],
      ['I met three mates, two whom sail.', 'two whom → two of whom'],
    ],
    right: [
      'In the end the crew won, and the day the mast fell we sang.',
      'The most our boat can carry is ten, and I told them both.',
      'He reminds me of several whom I taught.',
    ],
  },
  {
    name: 'to, as and than',
    wrong: [
      ['I hope be there by noon.', 'hope → hope to'],
      ['We were obliged you, and said so.', 'obliged → obliged to'],
      ['I am used sharing a desk.', 'used → used to'],
      ['I would like ask about it.', 'like → like to'],
      ['They agreed let me steer.', 'agreed → agreed to'],
      ['Come as soon possible.', 'soon possible → soon as possible'],
    ],
    right: ['I hope we meet, and we used sailing boats.', 'As regards the pay, I would like help with it.'],
  },
  {
    name: 'the and is',
    wrong: [
      ['It broke in middle of the trip.', 'in middle → in the middle'],
      ['There no hurry at all.', 'There no → There is no'],
      ['That should no problem for us.', 'should no → should be no'],
    ],
    right: ['There, no doubt, it should in no way break.'],
  },
]);
