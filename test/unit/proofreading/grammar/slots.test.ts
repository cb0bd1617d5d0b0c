import { describeStructures } from '../../support/structures.js';

describeStructures('places for a verb, a thing or what describes one', [
  {
    name: 'where only a verb can stand',
    wrong: [
      ['The barge looses water every night.', 'looses → loses'],
      ['The fog made us loose an hour.', 'loose → lose'],
      ['I tell divers to breath slowly.', 'breath → breathe'],
      ['The deck can bare our weight.', 'bare → bear'],
      ['I would except the post today.', 'except → accept'],
      ['It was good to here about the lock.', 'here → hear'],
      ['I still morn the old mill.', 'morn → mourn'],
      ['She was glad to so the sails.', 'so → sew'],
      ['They know that we by the ropes ourselves.', 'by → buy'],
      ['I tell people not to waist another day.', 'waist → waste'],
      ['He was told that he could not precede without a permit.', 'precede → proceed'],
      ['The hot deck was effected most.', 'effected → affected'],
    ],
    right: [
      'They let us loose in the yard, and I hold my breath.',
      'I would not bare my soul to be talked down to by a crane.',
      'The loose rope, except for one, lay here and there.',
      'She lied to me, by the way, and passed the buoy.',
    ],
  },
  {
    name: 'past and passed, led and lead',
    wrong: [
      ['We past the buoy at noon.', 'past → passed'],
      ['They never past through the lock twice.', 'past → passed'],
      ['You walked me passed the cranes.', 'passed → past'],
      ['The ferry leaves at ten passed four.', 'passed → past'],
      ['I have lead small crews for years.', 'lead → led'],
      ['In 2019 I lead the night shift.', 'lead → led'],
    ],
    right: [
      'We were past the worst, and he walked past us as the time passed.',
      'I lead a crew of five, and the lead time is long.',
    ],
  },
  {
    name: 'where only a thing can stand',
    wrong: [
      ['Thank you for the lone of a coat.', 'lone → loan'],
      ['I sat on the parish counsel.', 'counsel → council'],
      ['She is the vice principle there.', 'principle → principal'],
      ['I cut food waist by half.', 'waist → waste'],
      ['We took our tea brake on the quay.', 'brake → break'],
      ['The break pads were worn.', 'break → brake'],
      ['Many patience were seen late.', 'patience → patients'],
      ['I would like another our of that.', 'our → hour'],
      ['We keep the plain flower in the hold.', 'flower → flour'],
    ],
    right: [
      'The lone sailor took counsel, and on principle had patience.',
      'He measured my waist at the break of day, by our watch.',
      'A flower grew in the plain, and the brake held.',
    ],
  },
  {
    name: 'you are, they are and what is theirs',
    wrong: [
      ['I know how your fixing the hull.', "your → you're"],
      ['Your right that tides forgive nobody.', "Your → You're"],
      ['The rail that your supposed to paint is dry.', "your → you're"],
      ['The ropes are old but their clean.', "their → they're"],
      ["I think that they're crews work late.", "they're → their"],
    ],
    right: ['Your rights are clear, and your fixing of it too.', 'Their clean decks are their pride.'],
  },
  {
    name: 'small words',
    wrong: [
      ['Thank you four the tour.', 'four → for'],
      ['He had all ready gone aboard.', 'all ready → already'],
      ['The hold was cleared buy noon.', 'buy → by'],
      ['Switch of the lamp at dusk.', 'of → off'],
      ['I check the winch very morning.', 'very → every'],
      ['I went on to long about ropes.', 'to → too'],
      ['I am quiet sure of it.', 'quiet → quite'],
    ],
    right: [
      'That very morning we were all ready at four, quite quiet.',
      'The keel of the boat was long to wait for.',
    ],
  },
  {
    name: 'each of them, kin, and verbs behind did and was',
    wrong: [
      ['Each of them need a new rope.', 'need → needs'],
      ['My husband work on the quay.', 'work → works'],
      ['It is one of the most useful lesson I had.', 'lesson → lessons'],
      ['I did enjoyed the tour.', 'enjoyed → enjoy'],
      ['We were help them to moor.', 'help → helping'],
      ['I have work in docks for six years.', 'work → worked'],
      ['We stop until is found.', 'until is → until it is'],
      ['It seems, that we agree.', 'seems, → seems'],
    ],
    right: [
      'Watching somebody lift a mast took all day, and let each of them see it.',
      'It is true, as you said, that the tide turns, and all we did was help them.',
      'I did lost and found, and they let my mother come along.',
    ],
  },
]);
