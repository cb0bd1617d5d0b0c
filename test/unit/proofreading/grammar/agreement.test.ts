import { describeStructures } from '../../support/structures.js';

describeStructures('agreement', [
  {
    name: 'asides, dates, names and clauses between them',
    wrong: [
      ['The chart, as I understood it, have the reefs.', 'have → has'],
      ['Every chart since 1987 have a name.', 'have → has'],
      ['The mayor we had were kind.', 'were → was'],
      ['I came with the hope that the boat were sold.', 'were → was'],
      ['At Cooma each of the pumps were old.', 'were → was'],
      ['I like the way your editors decides the page.', 'decides → decide'],
      ['My sister says she are late.', 'are → is'],
    ],
    right: [
      'The boats, the nets, and the chart have a name.',
      'The mayors we had were kind, and the news that the boats were sold was sad.',
      'The boat that the owners sell, as they say, is theirs.',
    ],
  },
  {
    name: 'a noun and its verb',
    wrong: [
      ['The engineers was kind to me.', 'was → were'],
      ['My referee have written to you.', 'have → has'],
      ['My husband enjoy a puzzle far more than I do.', 'enjoy → enjoys'],
      ['The nurses asks good questions.', 'asks → ask'],
    ],
    right: [
      'The engineers were kind to me.',
      'The team were kind to me, and the team was right.',
      'The data are on the shared drive.',
      'A product launch in Pune made me careful.',
      'If the price were right, I would come.',
      'The fish were painted by a father.',
    ],
  },
  {
    name: 'prepositions between them',
    wrong: [
      ['The people on your team in Leeds was generous.', 'was → were'],
      ['The depth of the pumps at both sites were new to me.', 'were → was'],
      ["The clinic's no-show rates in the spring has fallen.", 'has → have'],
    ],
    right: [
      'The people on your team in Leeds were generous.',
      'A number of plans were shelved, and the number of plans was small.',
      'The rest of the boxes are in the hall.',
    ],
  },
  {
    name: 'a relative clause between them',
    wrong: [
      ['The people who run the site was generous.', 'was → were'],
      ['The approach you described for the two wards make sense to me.', 'make → makes'],
      ['The notes taken at the second meeting was clear.', 'was → were'],
    ],
    right: [
      'The people who run the site were generous.',
      'What the city needs is benches.',
      'The handover you let me listen to took seven minutes.',
      "The wage you named won't do.",
    ],
  },
  {
    name: 'what a relative clause is about',
    wrong: [
      ['I admire people who has patience.', 'has → have'],
      ['I want a manager who listen to the night shift.', 'listen → listens'],
      ['I handed back nine that was not right.', 'was → were'],
      ['Will feedback be given to those who is not chosen?', 'is → are'],
    ],
    right: [
      'I admire people who have patience.',
      'You need a person for farm accounts who owns wellingtons.',
      'She is one of the people who have patience.',
      'It is the chairs that make me want to come.',
      'I told the nurses that is fine.',
    ],
  },
  {
    name: 'one of many',
    wrong: [
      ['Each of the cameras were set to the clock.', 'were → was'],
      ['Neither of the answers are short.', 'are → is'],
      ['In the busy season each of them get one evening.', 'get → gets'],
      ['Both of the pumps was new.', 'was → were'],
      ['Every one of the pumps need a new seal.', 'need → needs'],
      ['A lot of people was waiting.', 'was → were'],
      ['The number of calls have doubled.', 'have → has'],
    ],
    right: [
      'Each of the cameras was set.',
      'All of the fleet is electric.',
      'Both of your team leads came up.',
    ],
  },
  {
    name: 'two that are joined',
    wrong: [
      ['The setup and the student was weak.', 'was → were'],
      ['First aid and oxygen tickets is current.', 'is → are'],
    ],
    right: [
      'The setup or the student was weak.',
      'My friend and mentor was there.',
      'Each nurse and each doctor was there.',
      'The owner of the shop and the farm was there.',
      'We met the cook, the porter, and the manager was kind.',
    ],
  },
  {
    name: 'there, and what is turned round',
    wrong: [
      ['There is three boats at the quay, and there is two new questions.', 'is → are'],
      ['I am excited, and so is my two boys.', 'is → are'],
      ['Here is the drawings that you asked for.', 'is → are'],
      ['There seems to be many reasons for it.', 'seems → seem'],
    ],
    right: [
      'There is a pump and two valves.',
      'I wish there were a place like it.',
      'I am excited, and so are my two boys.',
      'There are a lot of ways.',
    ],
  },
  {
    name: 'a pronoun and its verb',
    wrong: [
      ['The layout you has chosen is right.', 'has → have'],
      ['It were a pleasure to meet you.', 'were → was'],
      ['I shout seldom, and I has never lost a child.', 'has → have'],
      ['We was late.', 'was → were'],
    ],
    right: [
      'Meeting you was a pleasure.',
      'If it were mine, I would keep it.',
      'My brother and I are coming.',
      'Did it have a lid, and does she have the key?',
      'I ask that it have a lid.',
      'Before you stands a man.',
      'The deadline that worries you is near.',
    ],
  },
  {
    name: 'something that is done',
    wrong: [['Coming in at short notice were no trouble.', 'were → was']],
    right: ['Working dogs are welcome.', 'Hearing the plans was good.'],
  },
  {
    name: 'a question, and how many',
    wrong: [
      ['Is you able to tell me?', 'Is → Are'],
      ['I have much questions.', 'much → many'],
      ['You gave me an advice.', 'an advice → advice'],
      ['It was more easier than before.', 'more easier → easier'],
    ],
    right: ['Is it you?', 'As much friends as colleagues, they laughed.', 'It is an advice line.'],
  },
  {
    name: 'what is asked for, and what stands alone',
    wrong: [['I packed those crate for the fair.', 'crate → crates']],
    right: [
      'These help the crew, and those map to the chart.',
      'It is vital that the owner sign the lease.',
      'Will parcels be sent to boats that are late?',
      'What sets you apart is the yard.',
      'A bell helps everyone get a turn, so nobody waits long.',
      'The password that you use to open the safe is old.',
      'The ministry want it by noon, and all three balance.',
    ],
  },
]);
