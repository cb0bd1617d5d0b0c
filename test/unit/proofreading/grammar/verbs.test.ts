import { describeStructures } from '../../support/structures.js';

describeStructures('verbs', [
  {
    name: 'behind "to"',
    wrong: [
      ['I would be willing to gave dispatch a try.', 'gave → give'],
      ['You had time yesterday to talked through the plan.', 'talked → talk'],
      ['I want to going there again.', 'going → go'],
      ['I have learned how to talks with them.', 'talks → talk'],
      ['I look forward to heard from you.', 'heard → hearing'],
    ],
    right: [
      'I went from stressed to relieved.',
      'The handover you let me listen to took seven minutes.',
      'I am used to working nights, and committed to finding out.',
      'You introduced me to running a ward.',
      'It is open to experienced nurses.',
    ],
  },
  {
    name: 'behind a modal verb',
    wrong: [
      ['I could hardly told them.', 'told → tell'],
      ['I shall gladly answers anything.', 'answers → answer'],
      ['I would bringing energy to it.', 'bringing → bring'],
    ],
    right: [
      'The story of the will written on a goatskin stayed with me.',
      'I did the best I could given the time.',
      'By Lent it was a twentieth.',
    ],
  },
  {
    name: 'behind "do"',
    wrong: [
      ['I did not expected it.', 'expected → expect'],
      ["The bridge didn't broke.", 'broke → break'],
      ['It does looked like a bin.', 'looked → look'],
    ],
    right: ['What they do matters.', 'The work she did helped me.', 'I did lost and found for the railways.'],
  },
  {
    name: 'behind "have"',
    wrong: [
      ['It was the worst interview I have ever gave.', 'gave → given'],
      ['They have mostly went back.', 'went → gone'],
      ['My manager has ask me to stay.', 'ask → asked'],
    ],
    right: [
      'The plan we had fell through.',
      "The best compliment I've had came from a chef.",
      'I have reread the plan.',
      'You have work to do.',
    ],
  },
  {
    name: 'behind "be"',
    wrong: [
      ['I was delighted to be gave this chance.', 'gave → given'],
      ['The yard was build for fifty.', 'build → built'],
      ['He is meet the team now.', 'meet → meeting'],
    ],
    right: [
      'All I did was ask.',
      'I was home for lunch.',
      'It was fun to meet them.',
      'To be blunt, it is part of the work.',
    ],
  },
  {
    name: 'behind "have", a noun that a verb is like',
    wrong: [['My uncle has decide on a barge.', 'decide → decided']],
    right: ['The crew has rust on every hinge, and I have trouble with rust.'],
  },
  {
    name: 'in a question',
    wrong: [
      ['Did you knew the team before?', 'knew → know'],
      ['Have they went home?', 'went → gone'],
      ['Could you told me more?', 'told → tell'],
    ],
    right: ['Did you know the team before?', 'What you did changed my mind.', 'The notes I have you wrote.'],
  },
  {
    name: '"used to", "made", and objects',
    wrong: [
      ['I am used to work at night.', 'work → working'],
      ['I used to working at night.', 'working → work'],
      ['You made me to think again.', 'to think → think'],
      ['We discussed about the rota.', 'discussed about → discussed'],
      ['You explained me how it works.', 'explained → explained to'],
    ],
    right: ['The press is used to bind books.', 'I was made to wait.', 'I had much to discuss about it.'],
  },
  {
    name: 'behind a subject',
    wrong: [
      ['The panel you shown me was new.', 'shown → showed'],
      ['They never seen it.', 'seen → saw'],
    ],
    right: ['Have you seen it?', 'Had I known, I would have asked.', 'We run out of time each day.'],
  },
  {
    name: 'behind a preposition or a verb with a gerund',
    wrong: [
      ['I like the possibility of joined your team.', 'joined → joining'],
      ['Thank you for explained how it works.', 'explained → explaining'],
      ['He enjoys to write code.', 'to write → writing'],
      ['You suggested to move the desk.', 'to move → moving'],
    ],
    right: [
      'The landlord I worked for robbed his tenants.',
      'I take it for granted that you read it.',
      'It was considered to be safe.',
      'That made up my mind to join you.',
    ],
  },
  {
    name: 'where only one form can stand',
    wrong: [
      ['You asked what I would did if a tyre burst.', 'did → do'],
      ['Then I would brought one of them along.', 'brought → bring'],
      ['I have never work on one so quiet.', 'work → worked'],
      ['We should have measure the oil.', 'measure → measured'],
      ['I have been work remotely since then.', 'work → working'],
      ['The deed was sign by the wrong man.', 'sign → signed'],
      ['I had one that hummed for months before it was gave out.', 'gave → given'],
      ['I hear that you have began to collect stamps.', 'began → begun'],
      ['I grew up by the sea and am used to live with wind.', 'live → living'],
    ],
    right: [
      'Will existing habits change?',
      'I dedicate the whole morning to taking notes.',
      'The ticket is set to closed.',
      'The firm that I kept books for asked me to stay.',
      'It is easy to gauge and to change.',
      'The step from planning to revising is short.',
      'Find answers to questions you have.',
      'I made a commitment to keep the place clean.',
      'For now consider the first one.',
      'I could sort of manage the till.',
    ],
  },
  {
    name: 'without their ending, and with "to" where none stands',
    wrong: [
      ['The wall that was build by your uncle stands.', 'build → built'],
      ['The gates are paint by hand.', 'paint → painted'],
      ['Each lid should be inspect before noon.', 'inspect → inspected'],
      ['The boats have pass through our lock.', 'pass → passed'],
      ['When I was work on the mural, it rained.', 'work → working'],
      ['I am interested in understand the rota.', 'understand → understanding'],
      ['We sent it without ask whether it fitted.', 'ask → asking'],
      ['Before that I used to ran a bakery.', 'ran → run'],
      ['The drivers must to take a ferry.', 'must to → must'],
      ['She suggested me to visit the mill.', 'suggested me to → suggested that I'],
      ['When we have visited Crewe last autumn, it snowed.', 'have visited → visited'],
      ['I would brought a lamp.', 'brought → bring'],
    ],
    right: [
      'It was sign of the times, and the day is test day.',
      'I was cook on the boat and mate on the barge.',
      'We have walk-in clinics, start times and visit rights.',
      'We have met every week since last winter, and worked on it over the last year.',
      'She has grown used to working nights.',
      'The seal must, to my mind, be old.',
    ],
  },
]);
