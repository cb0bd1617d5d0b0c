import { stem } from './stem.js';

/**
 * Families of words that do the same work in a letter. The classifier sees a sentence once in its words and once in
 * these classes, so that "I adore looms" teaches it something about "I love ledgers".
 */
const CLASSES: Readonly<Record<string, string>> = {
  I: "i i'm i've i'd i'll me myself",
  MY: 'my mine',
  YOU: "you you're you've you'd you'll yourself yourselves",
  YOUR: 'your yours',
  WE: "we we're we've we'd we'll us our ours",
  BE: "am is are was were be been being 's",
  MODAL: 'would could should might may can will shall must',
  NOT: "not no never nor none nothing nobody don't didn't doesn't isn't wasn't can't couldn't won't wouldn't haven't hasn't without hardly",
  THANK:
    'thank thanks thanked thankful grateful gratitude appreciate appreciated appreciative appreciation obliged indebted merci gracias grazie danke obrigado obrigada tack takk kiitos arigato shukran shukriya dhanyavaad dhanyavad nandri terima xiexie mahalo asante hvala dziekuje spasibo efcharisto diolch',
  KIND: 'kind kindness generous generosity patient patience candour candor candid welcome welcoming welcomed warm warmth hospitality thoughtful thoughtfulness courtesy courteous gracious frank frankness honest honesty hosting hosted trusting',
  GIFT: 'time hour hours afternoon morning care trouble attention opportunity chance',
  MEANT: 'meant mattered treat privilege pleasure honour honor joy',
  TELL: 'told tell telling described describe describing explained explain explaining mentioned mention mentioning showed show showing shown shared share sharing walked walking talked talking discussed discussing discussion raised asked asking drew sketched outlined said spoke question point story account description tour demo demonstration whiteboard introduced introducing',
  THINK:
    'think thinking thought thoughts wondering wondered kept stayed stuck remember reflecting turning mulling resonated mind head',
  LEARN:
    'learn learned learnt learning hear heard hearing understand understood see saw seeing seen discover discovered read',
  LOVE: 'love loved adore enjoy enjoyed relish delight delighted thrilled thrill excited exciting excitement excites enthusiasm enthusiastic passion passionate eager keen energised energized energise inspired inspiring captivated fascinated fascinating fascinates hooked drawn draws appeals appeal attracted attracts interested interest interests interesting intrigued convinced heart certain',
  WANT: 'want wanting wanted hope hoping wish longing dream aspire choose happily happy glad gladly proud jump chance privilege honoured honored',
  JOIN: 'join joining part belong contribute contributing contribution step stepping start starting become becoming apply applying accept role position job post team work place company organisation organization school ward crew firm office',
  DONE: 'led lead ran run built build managed manage made taught wrote designed trained developed launched delivered cut reduced raised grew handled supervised created introduced set worked spent completed maintained ran fixed solved opened closed sold shipped organised organized coordinated won held kept supported rebuilt migrated reviewed served covered negotiated installed planned brought drove oversaw trained volunteered studied qualified grown',
  BACKGROUND:
    'experience experienced background years year skill skills skilled training degree diploma certificate certified licence license qualification qualified previous previously former formerly last career trade fluent native expertise knowledge strength habit used apprenticeship placement internship',
  BRING:
    'bring bringing offer add apply use match fit suit equip equipped prepared prepare ready serve carry',
  FORWARD:
    'forward ahead hope hoping hear hearing speak speaking meet meeting next again soon continue continuing conversation decide decision steps step stage see visit return',
  OFFER:
    'happy glad gladly pleased send sending provide share supply answer available availability reach call anything further else more references referees samples sample copy portfolio details question questions help forward attach attached welcome delighted free',
  IF: 'if should whenever wherever unless in case',
  PROCESS:
    'decision decide timeline timetable process next steps step stage round hear expect when shortlist panel schedule recruitment hiring selection long soon week weeks date',
  PRESS:
    'need must expect require required insist demand deadline latest immediately urgent urgently asap today tomorrow friday monday tuesday wednesday thursday by before end week noon soon confirm confirmation answer response reply decide otherwise unless withdraw elsewhere',
  PAY: 'salary pay paid package compensation wage wages rate offer offers competing counteroffer bonus equity money raise benefits k lakh relocation hourly',
  SORRY: 'sorry apologise apologize apologies apology forgive excuse regret embarrassed ashamed embarrassing',
  POOR: 'nervous nerves rambled rambling froze frozen blanked stumbled fumbled flustered badly poor poorly terrible awful worst weak bad messed mess failed fail failing unprepared underprepared tired disappointing disappointed incoherent clumsy waffled mumbled tongue-tied bombed butchered blew struggled lacked lack lacking underqualified inexperienced rusty stupid silly slow hopeless',
  PLEAD:
    'please beg begging desperate desperately really need chance anything willing bills rent mortgage unemployed months everything last dying',
  EMPLOYER:
    'employer employers boss bosses manager managers management administration director directors leadership leads owner owners supervisor company firm job workplace outfit colleagues colleague teammates clients client there regime head headteacher partners board',
  ILL: 'toxic dysfunctional incompetent incompetence disaster disastrous mess messy mismanaged mismanagement lazy hated hate hates bullied bully bullies bullying awful terrible horrible nightmare unfair useless clueless chaos chaotic joke abusive abused micromanaged micromanager micromanages lie lies lied liar liars lying dirt ground mean stingy petty rude arrogant ignorant ignores ignored ungrateful disorganised disorganized sinking rotten hopeless pathetic stupid idiots idiot fools fool corrupt crooked shambles shambolic circus miserable hell dreadful appalling spineless cowardly vindictive jealous backstabbing gossip burned underpaid overworked exploited exploits cheated cheats stole credit blame blamed screamed shouting shouts throws yells indifferent neglect neglected broken worst wrecked ruined',
  HEDGE:
    'think suppose guess maybe perhaps possibly probably might somewhat fairly moderately reasonably bit sort kind potentially arguably if could unsure sure mind okay ok fine open tempted suppose enough worst backup fallback either whether undecided depending unless though considering consider',
  STOCK:
    'excellent wonderful perfectly possess quality qualities needed succeed benefit doubt ideal well right natural terrific truly highly very extremely particularly certain sure feel feeling align aligns aligned match matches meet exceed ideally suited unique leading reputable prestigious renowned respected organisation institution institute firm business school hospital department growth grow environment challenge challenging opportunity apply applied further discuss detail details posting vacancy advertised description background profile make makes addition member esteemed great perfect strong ideal good asset valuable fit match candidate position role company opportunity organization organisation esteemed dynamic team player skills qualifications consideration confident believe forward requirements culture values mission success vision honour honor honoured honored admire admirer admired always prestige standing reputation consideration considered enjoy enjoyed pleasure privilege',
  KIN: 'mother mum mam mom mummy mama father dad daddy papa parents son daughter wife husband partner brother sister sibling twin twins aunt auntie uncle cousin niece nephew grandmother granny nan nana gran grandma grandfather grandad granddad grandpa grandson granddaughter grandchildren grandparents kid kids baby toddler fiancé fiancée girlfriend boyfriend flatmate housemate neighbour neighbor neighbours neighbors godmother godson goddaughter family wedding anniversary birthday christening engagement',
  ANIMAL:
    'dog dogs puppy pup hound terrier labrador collie spaniel whippet greyhound lurcher cat cats kitten pony horse horses mare foal donkey goat goats sheep lamb lambs ewe ram cow calf bull pig piglet hen hens chicken chickens cockerel rooster duck ducks goose geese swan swans robin owl owls heron kestrel kingfisher swift swifts swallow swallows blackbird seagull gull parrot budgie budgerigar pigeon pigeons bee bees wasp moth butterfly hedgehog fox badger squirrel rabbit hamster tortoise seal seals dolphin whale otter trout salmon pike carp bass perch snake frog toad newt slugs snails',
  FOOD: 'bread loaf sourdough bun scone scones cake cakes sponge biscuit biscuits pie pies tart pastry pasta pizza soup stew curry dhal dal biryani jollof rice noodles dumplings sushi ramen sandwich sandwiches cheese butter egg eggs bacon sausage sausages ham fish chips crisps jam marmalade chutney pickle pickles kimchi honey chocolate toffee fudge pudding trifle crumble plum plums apple apples rhubarb tomato tomatoes potatoes marrow courgette courgettes pumpkin leeks onions garlic chilli mango coffee espresso beer ale stout cider wine whisky gin pint supper dinner lunch breakfast barbecue roast recipe baking bake cooking cook oven samosas tamales empanadas dosa idli hummus olives figs',
  PASTIME:
    'football rugby cricket hockey netball basketball baseball softball hurling camogie shinty tennis badminton squash golf bowls darts snooker pool chess bridge backgammon scrabble crossword crosswords sudoku puzzle quiz running runner run parkrun marathon triathlon cycling bike bicycle ride riding swim swimming dip rowing sculls kayak kayaking canoe sailing surf surfing paddle diving ski skiing snowboarding skating climbing bouldering hiking hike walking hillwalking fell fells ramble camping fishing angling knitting knit crochet sewing quilt quilting embroidery weaving pottery painting drawing sketching woodwork carving photography camera film films cinema novel novels poetry poem book books reading library choir sing singing song songs band guitar fiddle violin cello piano ukulele banjo drums accordion trumpet concert gig opera ballet dance dancing ceilidh céilí tango salsa yoga gardening garden allotment greenhouse roses dahlias orchids compost beekeeping birding birdwatching vinyl records record podcast podcasts game games gaming match final cup league season team squad club tournament race finish goal goals innings wicket try score penalties derby play plays theatre panto museum festival carnival raffle fair fete hobby hobbies',
  OUTDOORS:
    'weather rain rained raining snow snowed sun sunny sunshine wind windy storm fog mist frost ice thaw monsoon heat sea beach coast shore harbour bay tide waves lake loch lough river stream hill hills mountain mountains summit peak ridge trail path wood woods forest moor bog valley island islands holiday holidays vacation weekend camp tent caravan campfire picnic walk dawn sunset evening stars moon eclipse spring summer autumn winter christmas easter diwali eid hanukkah ramadan pongal onam lent halloween hogmanay new-year church chapel mass mosque temple parish',
};

/** A class is its place in this list. */
export const CLASS_NAMES: readonly string[] = Object.keys(CLASSES);

const classesOfStem = new Map<string, number[]>();
Object.values(CLASSES).forEach((words, number) => {
  for (const word of new Set(words.split(' ').map(stem))) {
    classesOfStem.set(word, [...(classesOfStem.get(word) ?? []), number]);
  }
});

export const NO_CLASSES: readonly number[] = [];

/** The classes of a word, given by its stem. */
export function wordClasses(stemmed: string): readonly number[] {
  return classesOfStem.get(stemmed) ?? NO_CLASSES;
}
