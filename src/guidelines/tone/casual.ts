import type { Note } from '../../note/note.js';
import { findWords, type Word } from '../../note/sentences.js';
import type { TextRange } from '../../note/text.js';
import { alternativesOf, anyOf } from '../alternation.js';
import type { Fix, Guideline, Problem } from '../guideline.js';

/** Slang and chat, as patterns over words; what is also an ordinary word must show by its neighbours that it is slang. */
const SLANG = [
  'gonna|wanna|gotta|gimme|lemme|kinda|sorta|dunno|ain.t|y.?all|whatcha|outta|cuz|coz|tho|thru|innit',
  'awesome|awesomeness|badass|kick-?ass|freaking|frickin|friggin|hella|bougie|legit|lowkey|highkey|yolo|fomo',
  'totes|obvs|deffo|defo|def|cray|adorbs|gnarly|chuffed to bits|gobsmacked',
  '(?:am|i.m|was|were|are|we.re|be|being|feel|feeling|felt|get|got|so|really|super|pretty|totally|completely|beyond) (?:so |really |super |pretty |totally )?(?:stoked|psyched|pumped|hyped|amped|jazzed)',
  'omg|omfg|lol|lmao|rofl|btw|imo|imho|tbh|idk|ngl|fyi|asap|thx|thnx|tysm|ty|pls|plz|brb|ttyl|tbf|irl|afaik|fwiw|smh|ikr',
  'yeah|yea|yep|yup|nope|nah|yay|woo-?hoo|woot|wowza|wow|whoa|oops|whoops|duh|meh|ugh|haha+|hehe+|hooray|yikes',
  'dude|dudes|bro|bros|homie|bestie|peeps|you guys|hey guys',
  'hey|hiya|wassup|what.s up|cheers mate|laters|catch ya|see ya',
  'u|ur|r u|2moro|gr8|l8r|b4',
  'super (?:duper )?(?:excited|keen|cool|happy|fun|interesting|impressed|helpful|nice|great|grateful|thankful|stressed|nervous|chill|smart|friendly|glad|thrilled|into)',
  '(?:so|really|very|pretty|super|how|sounds?|sounded|looks?|looked|seems?|seemed|too|such a|damn) cool(?! (?:and|under|down|to|enough|in|by)\\b)(?![^.!?]{0,40} that\\b)',
  'cool (?:stuff|team|company|project|projects|product|products|idea|ideas|people|place|office|job|work|things|thing|vibe|vibes|bunch|gig)',
  '(?:great|good|amazing|cool|positive|chill|team|office|loved the|love the) vibes?|vibed|vibing',
  '(?:such|was|had|is|be) a (?:total |real |absolute )?(?:blast|hoot)',
  '(?:blew|blown|blows|blowing) (?:my|our) mind|mind-?blow(?:n|ing)|blew me away',
  'geek(?:ed|ing)? out|nerd(?:ed|ing)? out|(?:crush(?:ed|ing)?|kill(?:ed|ing)|nail(?:ed|ing)|smash(?:ed|ing)?|rock(?:ed|ing)) it(?! (?:in the end|with|by|for|before|after|when|once|off|because|until|to)\\b)|hung out|chill(?:ed|ing) out',
  'no worries|no probs?|no biggie|my bad|hit me up|holla|gimme a|give me a buzz',
  '(?:tons|loads|heaps|bunches|oodles|a ton|a bunch|a whole bunch) of (?:fun|love|thanks|stuff|cool|great|good)|a whole lotta|lotsa|bazillion|gazillion|insanely|crazy (?:good|excited|smart|impressed|talented)',
  'freakin|darn|damn|crap|crappy|screwed up|shit|bullshit|pissed off',
  'thanks a (?:bunch|ton|heap|lot,? (?:dude|man|mate))|ta|cheerio|toodles|xoxo|xx',
  'anyhoo|anyways|whatevs|deets|prob|probs|faves|fave|convos|convo|big-time|all that jazz|and stuff|or whatever|and whatnot',
  'can.t wait to (?:rock|crush|kill|smash|party|hang)|let.s (?:do this|go|rock|roll)!|bring it on|(?<!\\b(?:time|when|whenever|while|if|once|until|till) )i.m (?:totally |so )?(?:down|game)(?=[.!?,]| for it| with that)|hell yes|hell yeah',
  '(?:straight-?up|pure|absolute|so|lowkey|deadass) (?:fire|lit|dope|sick|goated)|(?:so|totally|absolutely|super|pretty) lit|(?:is|it.s|that.s) lit(?=[.!,;]|$)|no cap|deadass|goated|bussin|slaps|slay(?:ed|ing)?|on fleek|hits different',
  '(?:well|proper|dead|bare) (?:wicked|sick|nuts|mental|lush|jel|chuffed|buzzing|peng|jokes)|(?:massive|big|mad|major) props|props to|that slap(?:s|ped)|(?:i.m|i am|was|am|still) (?:absolutely |so |proper |well )?(?:buzzing|gutted|knackered|gassed|shook)',
  'pure class|(?:is|was|are|were|.s) (?:just )?class(?=[.,!;])|ripper|bonzer|arvo|arvos|(?:thanks|cheers) heaps|heaps (?:keen|good|excited|happy|fun|grateful|better)',
  'lah|leh|lor|jare|abeg|yaar|eish|crikey|strewth|bloody (?:good|great|brilliant|marvellous|fantastic|amazing|loved)',
  'shiok|siao|alamak|aiya|aiyo|walao|jialat|lekker|howzit|chur|yeah,? nah|sweet as(?! (?:an?|the)\\b)|bruv|wagwan|bants',
  '(?:so|pretty|really|absolutely|super) (?:epic|rad|insane|ace|chill|dope)|(?:pretty|super) (?:neat|wild)|epic (?:day|time|chat|team|stuff|win|fail|place|office|visit|tour)|(?:is|was|were|.s) (?:just |absolutely |pure )?(?:insane|unreal|ace|brill|fab|epic)(?=[.!,])|fab(?:ulously)? (?:team|place|people|day|time|office)|sick (?:setup|set-up|office|view|views|gear|kit|demo|project|lab|kitchen|workshop)',
  '(?:dead|well|proper|wicked) (?:good|nice|keen|happy|pleased|impressed|interesting|cool|smart|friendly|clever|excited)|belter|bangin|banging(?= (?:team|office|place|day|set))',
  '(?:total|absolute) (?:rock ?star|legend|beast|weapon)|absolute unit|what a legend|you (?:guys )?rock(?=[.!,])|rockstars?|(?:is|was|.s) (?:so |totally |right )?my jam',
  '(?:cheers|thanks|ta),? (?:mate|pal|buddy|boss|big man|fella)|(?<=, )(?:mate|buddy|pal)(?=[.!])',
  '(?:learn(?:ed|t)|enjoyed|appreciated?|helped|taught|laughed) (?:me )?(?:a ton|tons|heaps|a bunch|bunches|oodles)|(?:great|amazing|fun|neat|crazy|wild|awesome) stuff',
  'phew|whew|geez|jeez|gosh|golly|blimey|bloody hell|holy (?:moly|cow|smokes|crap|mackerel)|omigod|oh my (?:god|gosh|days)|what the (?:heck|hell)|(?:hell|heck) of a|heckuva',
  'lmk|hmu|soz|obvi|thanx|okie|okey|okey-dokey|easy[- ]peasy|no sweat|hunky-dory|so{3,}|lo{3,}ve|ye{3,}s|ple{3,}ase|rea{3,}lly|hm{3,}',
  'bummer|bummed|(?:that|it|this|which|really|kinda) (?:sucks|sucked)(?=[.!,])|freak(?:ed|ing)? (?:me )?out|hang(?:ing)? out with|yummy|woo?p woo?p|(?:ka|cha)-ching|literally (?:the best|obsessed|died|dying|so)|(?:so|totally|literally) obsessed|i (?:really|totally|so) dig',
  "(?:do|go|look|com|gett|work|talk|think|feel|hop|say|try|someth|noth)in['’](?= )",
  'no dramas|she.ll be right|good on ya|on ya|beast mode|awesome sauce|bruh|dawg|top (?:bloke|lad|banana)|happy days(?=[.!,])|bonkers',
  'killer (?:team|demo|product|idea|setup|set-up|place)|(?:pretty|so|super) sweet|sweet (?:gig|setup|set-up)|shoot me (?:a|an) (?:text|message|dm|email)|(?:mad|mega|stupid|crazy|stupidly) (?:keen|excited|good|impressive|clever|fun|interesting|helpful|happy)|(?:good|great|mighty|savage) craic|(?:absolutely|completely|totally|proper) (?:mental|nuts|smashed it|buzzing|made up)',
  'totally(?! (?:different|separate|new|unrelated|independent|blind|enclosed|dependent|unlike))',
  'guys',
  '(?<=[a-z] )(?:AF|as f)',
];

/** Ambiguous chat words count only in the small letters of chat ("ty", "def", "lit"), and never next to an apostrophe. */
const LOWER_CASE_ONLY = new Set('def ty ta u ur prob legit xx gnarly'.split(' '));
/** Without the `u` flag, which makes it several times slower: what are letters beyond ASCII is looked at afterwards. */
const CASUAL = new RegExp(
  `(?<![\\w'’@/.-])${anyOf(SLANG.flatMap(alternativesOf))}(?![\\w/@-]|['’](?!s\\b))`,
  'gi',
);
/** Faces stand by themselves: "(aged 8)" and "as follows:(a)" have none. */
const EMOTICON =
  /(?<=^|\s)(?:[:;=][-o^']?[)(\]DPp|\\3*]+|:['’]\(|<3+|[xX]D+|\^_+\^|\\o\/|T_T|¯\\_\(ツ\)_\/¯)(?=$|[\s.,!?)])/gu;
const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F)(?:\u200D(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F?)|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}])*/gu;

/** What somebody else said, in their words. */
const QUOTATION = /"[^"\n]{2,200}"|“[^“”\n]{2,200}”/g;

export const casual: Guideline = {
  id: 'tone/casual',
  severity: 'warning',
  description:
    'Slang, chat abbreviations, emoji or emoticons, “Hey”, “gonna”, “awesome”, words in capitals for emphasis.',
  page: {
    why: 'You can be warm without being casual, and you do not know yet how this reader talks.',
    bad: 'Hey Raj, that was AWESOME, gonna be super hyped to hear back :)',
    good: 'Hi Raj, I enjoyed every minute, and look forward to hearing from you.',
  },
  *check({ note }) {
    const { prose, range: body } = note.body;
    const text = prose.slice(body.start, body.end);
    const quoted = [...text.matchAll(QUOTATION)];
    for (const match of text.matchAll(CASUAL)) {
      if (isMeant(text, match.index, match[0])) continue;
      if (quoted.some(({ index, 0: quote }) => match.index > index && match.index < index + quote.length))
        continue;
      yield casualProblem(
        { start: body.start + match.index, end: body.start + match.index + match[0].length },
        match[0],
      );
    }
    for (const pattern of [EMOTICON, EMOJI]) {
      for (const match of text.matchAll(pattern)) {
        const range = { start: body.start + match.index, end: body.start + match.index + match[0].length };
        const blank = prose[range.start - 1] === ' ' ? 1 : 0;
        yield {
          range,
          message: `Leave "${match[0]}" out of a professional note.`,
          fixes: [
            {
              title: `Delete "${match[0]}"`,
              edits: [{ range: { start: range.start - blank, end: range.end }, newText: '' }],
            },
          ],
        };
      }
    }
    yield* shouting(note);
  },
};

/** Quoted, a name ("the Awesome Oscillator", "Cool Runnings"), or a part of a longer word. */
function isMeant(text: string, index: number, word: string): boolean {
  const lower = word.toLowerCase();
  if (LOWER_CASE_ONLY.has(lower) && word !== lower) return true;
  // "an IMO number": with an article before it, it is a thing of that trade.
  if (
    /^[A-Z]{2,5}$/.test(word) &&
    /\b(?:an?|the|our|your|its|their|each|every)\s$/i.test(text.slice(Math.max(0, index - 8), index))
  )
    return true;
  const before = text.slice(Math.max(0, index - 2), index);
  const behind = text.slice(index + word.length, index + word.length + 2);
  if (/\p{L}$/u.test(before) || /^\p{L}/u.test(behind)) return true;
  if (/["“‘'‹«]$/.test(before) || /^["”’'»]/.test(behind)) return true;
  const startsSentence =
    /(?:^|[.!?:\n]["'”’)]?\s*|^\s*)$/.test(text.slice(Math.max(0, index - 4), index)) || index === 0;
  const isTitle = /^\p{Lu}\p{Ll}/u.test(word) && !startsSentence;
  return isTitle && lower !== 'hey';
}

function casualProblem(range: TextRange, word: string): Problem {
  const plain = PLAIN_FORMS[word.toLowerCase()];
  const fixes: Fix[] = plain
    ? [
        {
          title: `Change to "${plain}"`,
          edits: [
            {
              range,
              newText: /^\p{Lu}/u.test(word) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain,
            },
          ],
        },
      ]
    : [];
  return { range, message: `"${word}" is too casual for this note.`, fixes };
}

const PLAIN_FORMS: Readonly<Record<string, string>> = {
  hey: 'hi',
  hiya: 'hi',
  howdy: 'hello',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  kinda: 'rather',
  sorta: 'rather',
  awesome: 'impressive',
  yeah: 'yes',
  yep: 'yes',
  yup: 'yes',
  nope: 'no',
  thx: 'thank you',
  thnx: 'thank you',
  pls: 'please',
  plz: 'please',
  u: 'you',
  ur: 'your',
  cuz: 'because',
  coz: 'because',
  tho: 'though',
  thru: 'through',
  asap: 'soon',
  btw: 'by the way',
  guys: 'everyone',
  'you guys': 'you',
  anyways: 'anyway',
  convo: 'conversation',
  fave: 'favourite',
  stoked: 'glad',
  psyched: 'glad',
  pumped: 'glad',
  hyped: 'excited',
};

/** Everyday words that are shouted for emphasis; anything else in capitals may be an acronym. */
const SHOUTED = new Set(
  (
    'really very so too not never always must absolutely totally definitely extremely exactly only all every everything nothing any huge ' +
    'amazing amazingly great best better love loved loves enjoy enjoyed thank thanks thankyou please perfect perfectly truly again much more ' +
    'most ever now need needs want wanted wants right such super incredible incredibly yes no wow will would do did does is was were are be ' +
    'have has had can could should just exciting excited thrilled fantastic wonderful brilliant excellent awesome cool fun good big new first ' +
    'last favorite favourite important asap happy glad sure certain highly so-much forward and but the this that you your my i me we hope ready ' +
    'passionate passion dream job hard work works worked fast quickly immediately today completely entirely fully deeply genuinely sincerely ' +
    'epic way especially even still one two both finally also with for about hire pick choose impressed impressive inspiring unique special real whole literally'
  ).split(' '),
);
/** "IT WAS GREAT" is shouting, "US", "IT", "WHO", "CAN" and "ALL" alone are also acronyms. */
const ALSO_ACRONYMS = new Set(
  'is are be can will do did has had was i one two fun new all and the for right hard work real first best sure big good best no now not with any me we my so'.split(
    ' ',
  ),
);

/** Of those, the ones that are shouted all the same when they stand alone. */
const SHOUTED_ALONE = new Set('so not now no best all any good great'.split(' '));
/** Two of them in one word; "I'd" has one. */
const HAS_CAPITALS = /\p{Lu}['’-]*\p{Lu}/u;
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]*$/u;

function* shouting(note: Note): Iterable<Problem> {
  for (const sentence of note.body.sentences) {
    if (!HAS_CAPITALS.test(sentence.text)) continue;
    const words = findWords(note.body.visible, sentence.range);
    for (let start = 0; start < words.length; start++) {
      let end = start;
      while (isCapitals(words[end])) end++;
      if (end === start) continue;
      const run = words.slice(start, end);
      if (isShouted(run) && !isQuoted(note.text, run)) yield shoutingProblem(note, run, start === 0);
      start = end;
    }
  }
}

function isCapitals(word: Word | undefined): boolean {
  return word !== undefined && CAPITALS.test(word.text) && word.text !== 'I';
}

function isShouted(run: readonly Word[]): boolean {
  const everyday = run.map(({ text }) => text.toLowerCase()).filter((word) => SHOUTED.has(word));
  const isLong = everyday.some((word) => word.length > 1);
  if (run.length > 1) return isLong && everyday.length * 2 >= run.length;
  return isLong && everyday.some((word) => !ALSO_ACRONYMS.has(word) || SHOUTED_ALONE.has(word));
}

/** "whoever types YES": what stands on a screen or a sign is quoted even without marks. */
const WRITES = /\b(?:types?|typed|reads?|stamped|marked|labelled|labeled|press|pressed|prints?|printed)\s+$/i;

function isQuoted(text: string, run: readonly Word[]): boolean {
  return (
    WRITES.test(text.slice(Math.max(0, (run[0]?.range.start ?? 0) - 12), run[0]?.range.start)) ||
    /["“‘'«*_]/.test(text[(run[0]?.range.start ?? 0) - 1] ?? '') ||
    /["”’»]/.test(text[run.at(-1)?.range.end ?? 0] ?? '')
  );
}

function shoutingProblem({ text }: Note, run: readonly Word[], startsSentence: boolean): Problem {
  const range = { start: run[0]?.range.start ?? 0, end: run.at(-1)?.range.end ?? 0 };
  const shouted = text.slice(range.start, range.end);
  const lower = shouted.toLowerCase().replace(/\bi\b/g, 'I');
  const newText = startsSentence ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
  return {
    range,
    message: `"${shouted}" in capitals reads as shouting.`,
    fixes: [{ title: `Change to "${newText}"`, edits: [{ range, newText }] }],
  };
}
