import { describeStructures } from '../../support/structures.js';

describeStructures('missing words', [
  {
    name: 'the preposition that a verb or an adjective takes',
    wrong: [
      ['The ferry depends the tide.', 'depends → depends on'],
      ['We laughed the gulls.', 'laughed → laughed at'],
      ['I have to deal rude sailors at dawn.', 'deal → deal with'],
      ['He is fond the lighthouse.', 'fond → fond of'],
      ['I am keen oysters.', 'keen → keen on'],
      ['You take real pride your boats.', 'pride → pride in'],
      ['Several your boats leak.', 'Several → Several of'],
      ['She showed the chart me in silence.', 'chart me → chart to me'],
      ['It was one the best days.', 'one → one of'],
      ['The hut in front the pier is ours.', 'front → front of'],
      ['His boat is similar the old one.', 'similar → similar to'],
    ],
    right: [
      'It depends. We laughed all day, and arrived this morning.',
      'They are keen gardeners, and I deal cards.',
      'The rate worries me, and I am afraid my boat is late.',
      'The ship you gave me is red.',
    ],
  },
  {
    name: '"to" before a verb',
    wrong: [
      ['I am writing ask about the berth.', 'writing → writing to'],
      ['We were invited join the crew.', 'invited → invited to'],
      ['He allowed me steer the barge.', 'me → me to'],
      ['I should love hear the organ.', 'love → love to'],
      ['She explained how tie a bowline.', 'how → how to'],
    ],
    right: [
      'I saw him steer the barge, and let her write the log.',
      'I was told stories, and I love work.',
      'You need help with the ropes, and the crews I have managed keep their heads.',
    ],
  },
  {
    name: 'the verb of a sentence',
    wrong: [
      ['He used to a diver.', 'used to → used to be'],
      ['We sailing to Oban on Sunday.', 'We sailing → We are sailing'],
      ['Please me know the date.', 'Please me → Please let me'],
      ['I found hard to moor there.', 'found → found it'],
      ['It meant a lot me that you came.', 'lot me → lot to me'],
      ['To honest, I was cold.', 'To honest → To be honest'],
      ['We both so tired by then.', 'both so → both are so'],
      ['This exactly the boat I wanted.', 'This exactly → This is exactly'],
      ['The boats could ready by noon.', 'could ready → could be ready'],
      ['Because was late, I ran.', 'Because was → Because it was'],
      ['What liked most was the bell.', 'What liked → What I liked'],
      ['You need a man for people love the sea.', 'people love → people who love'],
    ],
    right: [
      'He was used to a cold hull.',
      'We both know it, and this is exactly the boat.',
      'What struck me most was the bell.',
      'It was a knot that I found hard to tie.',
      'They left because they were late.',
    ],
  },
  {
    name: '"not" before what only it allows',
    wrong: [
      ['The mast has been painted yet.', 'has been → has not been'],
      ['It does matter in the least.', 'does → does not'],
    ],
    right: [
      'The mast has not been painted yet.',
      'Has it been painted yet?',
      'It does not matter in the least.',
    ],
  },
  {
    name: 'an article',
    wrong: [
      ['We crossed whole harbour.', 'crossed whole → crossed the whole'],
      ['She is welder by trade.', 'is welder → is a welder'],
      ['I am engineer by training.', 'am engineer → am an engineer'],
      ['I wrote letter to the captain.', 'wrote letter → wrote a letter'],
      ['Running restaurant is hard.', 'Running → Running a'],
      ['All same, I sailed.', 'All same → All the same'],
      ['I came with bag of salt.', 'with bag → with a bag'],
    ],
    right: [
      'She is head welder of the yard, and he was captain.',
      'I took note of it, and kept house by the sea.',
      'I opened last year with a bag of salt, at the same time.',
      'By end of day the whole harbour was white.',
    ],
  },
]);

describeStructures('numbers of things', [
  {
    name: 'by the word before them',
    wrong: [
      ['A dozen sailor came.', 'sailor → sailors'],
      ['Many of the boat have leaks.', 'boat → boats'],
      ['This two ropes are wet.', 'This → These'],
      ['Hundreds of boat came in.', 'boat → boats'],
      ['The sailors washed himself at dawn.', 'himself → themselves'],
      ['That was an ideas of mine.', 'ideas → idea'],
    ],
    right: [
      'A dozen people came, and most of the hour was lost.',
      'This two-deck ferry is old.',
      'The order that three captains signed is here, with a few ideas.',
    ],
  },
]);

describeStructures('verbs behind what looks like a noun', [
  {
    name: 'and in questions',
    wrong: [
      ['The pace of the night tides suit me.', 'suit → suits'],
      ['The keepers trusts you.', 'trusts → trust'],
      ['Over the bar hangs three lamps.', 'hangs → hang'],
      ['I want learning the knots.', 'learning → to learn'],
      ['I work here since last May.', 'work → have worked'],
      ['The mast should has arrived.', 'has → have'],
      ['We have drank all of the tea.', 'drank → drunk'],
      ['I managed getting to the pier.', 'getting → to get'],
      ['The news were bad.', 'were → was'],
      ['He thanked me for bring the rope.', 'bring → bringing'],
      ['You must to see the lamp.', 'must to → must'],
      ['You could have talk about it.', 'talk → talked'],
      ['Yesterday I arrive at the pier.', 'arrive → arrived'],
      ['I was thinking of move to the coast.', 'move → moving'],
      ['The smell of tar and wet ropes are strong.', 'are → is'],
    ],
    right: [
      'The suit of the old captain fits me.',
      'You could have help with it, and they could have put it there.',
      'I want nothing, and the need of the crews is great.',
      'The man I work for brings news, and the news and the weather are good.',
      'The captain and the crews are glad.',
    ],
  },
]);

describeStructures('words too many', [
  {
    name: 'by what is before or behind them',
    wrong: [
      ['She asked to me why I sailed.', 'asked to → asked'],
      ['We reached to the pier at noon.', 'reached to → reached'],
      ['It was the most oldest boat.', 'most oldest → oldest'],
      ['Thank you to for the rope.', 'to for → for'],
      ['He told me that where the key was.', 'that where → where'],
      ['The sails are look older now.', 'are look → look'],
      ['I was lived in Oban for years.', 'was lived → lived'],
    ],
    right: [
      'It was told to me in confidence, and she asked to join.',
      'It was the most honest of boats, and the rope reached down to the pier.',
      'I want to thank you, and to ask what the key is.',
      'What they are look like sails.',
    ],
  },
]);
