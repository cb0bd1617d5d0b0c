import type { Note } from '../../note/note.js';
import type { Word } from '../../note/sentences.js';
import type { TextRange } from '../../note/text.js';
import type { Fix, Guideline, Problem } from '../guideline.js';

/** Slang and chat, as patterns over words; what is also an ordinary word must show by its neighbours that it is slang. */
const SLANG = [
  'gonna|wanna|gotta|gimme|lemme|kinda|sorta|dunno|ain.t|y.?all|whatcha|outta|cuz|coz|tho|thru|innit',
  'awesome|awesomeness|badass|kick-?ass|freaking|frickin|friggin|hella|dope|bougie|legit|lowkey|highkey|yolo|fomo',
  'totes|obvs|deffo|defo|def|cray|adorbs|rad|gnarly|bummed|stoked|psyched|jazzed|amped|hyped|pumped|chuffed to bits|gobsmacked',
  'omg|omfg|lol|lmao|rofl|btw|imo|imho|tbh|idk|ngl|fyi|asap|thx|thnx|tysm|ty|pls|plz|brb|ttyl|tbf|irl|afaik|fwiw|jk|smh|ikr|w/|b/c',
  'yeah|yea|yep|yup|nope|nah|yay|woo-?hoo|woot|wowza|wow|whoa|oops|whoops|duh|meh|ugh|haha+|hehe+|lol+|hooray|yikes',
  'dude|dudes|bro|bros|buddy|homie|bestie|mate|fam|peeps|you guys|hey guys|folks at the top',
  'hey|hiya|sup|wassup|what.s up|howdy|cheers mate|laters|catch ya|see ya|ya',
  'u|ur|r u|2moro|gr8|l8r|b4',
  'super (?!user|computer|visor)(?:duper )?(?:excited|pumped|stoked|keen|cool|happy|fun|interesting|impressed|helpful|nice|great|grateful|thankful|stressed|nervous|chill|smart|friendly|early|late|easy|hard|busy|glad|thrilled|into)',
  '(?:so|really|very|pretty|super|super-|how|is|was|be|sounds?|sounded|looks?|looked|seems?|seemed|quite|too|such a|damn|extra|extremely) cool(?! (?:and calm|under|down|to the touch|enough|in temper))',
  'cool (?:stuff|team|company|project|projects|product|products|idea|ideas|people|place|office|job|work|things|thing|vibe|vibes|bunch|gig)',
  '(?:great|good|amazing|cool|awesome|positive|chill|team|office|whole|loved the|love the) vibes?|vibed|vibing|a (?:real |total |great )?vibe',
  '(?:a|the) (?:blast|hoot|no-brainer)(?! (?:furnace|freezer|chiller|radius|door|zone|wave|wall))|slam dunk|piece of cake|game[- ]changer|rockstar|rock star|ninja|guru|wizard at',
  '(?:blew|blown|blows|blowing) (?:my|me|our) (?:mind|away)|mind-?blow(?:n|ing)|blew me away|blown away',
  'geek(?:ed|ing)? out|nerd(?:ed|ing)? out|crush(?:ed|ing)? it|kill(?:ed|ing|s)? it|nail(?:ed|ing) it|smash(?:ed|ing)? it|rock(?:ed|s)? it|hit it off|hang(?:ing)? out|hung out|chill(?:ed|ing)? out',
  'no worries|no probs?|no biggie|my bad|for sure|fingers crossed|hit me up|ping me back|holla|shoot me a|drop me a line|keep me posted|touch base|give me a (?:shout|buzz|ring)|gimme a',
  '(?:tons|loads|heaps|bunches|oodles|a ton|a bunch|a whole bunch|a heap) of (?:fun|love|thanks|stuff|cool|great|good|awesome)|a whole lotta|lotsa|bazillion|gazillion|ridiculously|insanely|crazy (?:good|excited|smart|impressed|talented|busy)',
  '(?:freakin|darn|damn|heck|hell|crap|crappy|sucks?|sucked|screwed up|shit|bullshit|bloody|pissed)(?:ed)?(?! (?:diamond|mary|sunday))',
  'thanks a (?:bunch|ton|heap|lot,? (?:dude|man|mate))|ta|cheerio|toodles|xoxo|xx|hugs',
  'anyhoo|anyways|whatevs|whatever,|deets|prob|probs|info dump|intel on|comfy|fave|faves|convo|convos|vid|vids|pics|perks galore|swag|bosses?man|big time|big-time|all that jazz|and stuff|or whatever|and whatnot',
  'can.t wait to (?:rock|crush|kill|smash|party|hang)|let.s (?:do this|go|rock|roll)|bring it on|count me in|sign me up|i.m (?:totally |so )?(?:down|game|in)(?=[.!?,]| for it| with that)|hell yes|hell yeah',
  'totally(?! (?:different|separate|new|unrelated|independent|blind|enclosed|dependent|unlike))',
  'guys',
  '(?<=\\p{Ll}[ ])(?:AF|as f)',
];

/** Ambiguous chat words count only in the small letters of chat ("ty", "def", "lit"), and never next to an apostrophe. */
const LOWER_CASE_ONLY = new Set(
  'lit dope def rad ty sup ta u ur ya jk prob lol intel mate fam buddy gnarly legit swag xx'.split(' '),
);
/** Words of this list are slang only alone: "soul-mate" and "whirli-gig" are not. */
const NEVER_BEHIND_NOUN = new Set('mate fam rad ur ta ya def'.split(' '));

const CASUAL = new RegExp(
  `(?<![\\p{L}\\p{N}'’@/.-])(?:${SLANG.join('|')})(?![\\p{L}\\p{N}/@-]|['’](?!s\\b))`,
  'giu',
);
const EMOTICON =
  /(?<![\p{L}\p{N}])(?:[:;=8][-o^']?[)(\]DPp|/\\3*]+|<3+|[xX]D+|\^_+\^|\\o\/|:'\(|T_T|¯\\_\(ツ\)_\/¯)(?![\p{L}\p{N}])/gu;
const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F)(?:\u200D(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F?)|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}])*/gu;

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
    for (const match of text.matchAll(CASUAL)) {
      if (isMeant(text, match.index, match[0])) continue;
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

/** Quoted, a name ("the Awesome Oscillator", "Cool Runnings"), or a part of a compound. */
function isMeant(text: string, index: number, word: string): boolean {
  const lower = word.toLowerCase();
  if (LOWER_CASE_ONLY.has(lower) && word !== lower) return true;
  const before = text.slice(Math.max(0, index - 2), index);
  const behind = text.slice(index + word.length, index + word.length + 2);
  if (/["“‘'‹«]$/.test(before) || /^["”’'»]/.test(behind)) return true;
  if (NEVER_BEHIND_NOUN.has(lower) && /[\p{L}]-$/u.test(before)) return true;
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
    'especially even still one two both finally also with for about hire pick choose impressed impressive inspiring unique special real'
  ).split(' '),
);
/** "IT WAS GREAT" is shouting, "US", "IT", "WHO", "CAN" and "ALL" alone are also acronyms. */
const ALSO_ACRONYMS = new Set(
  'is are be can will do did has had was i one two fun new all and the for right hard work real first best sure big good best no now not with any me we my so'.split(
    ' ',
  ),
);

function* shouting(note: Note): Iterable<Problem> {
  for (const { words } of note.body.sentences) {
    let start = 0;
    while (start < words.length) {
      let end = start;
      while (end < words.length && isCapitals(words[end]?.text ?? '')) end++;
      const run = words.slice(start, end);
      const everyday = run.filter((word) => SHOUTED.has(word.text.toLowerCase()));
      const first = everyday[0];
      const last = everyday.at(-1);
      const isShouting =
        run.length === 1
          ? everyday.some(
              (word) =>
                !ALSO_ACRONYMS.has(word.text.toLowerCase()) ||
                /^(?:so|not|now|no|best|all|any|good|great)$/i.test(word.text),
            )
          : everyday.some((word) => word.text.length > 1) && everyday.length * 2 >= run.length;
      if (
        first &&
        last &&
        !isQuoted(note.text, run) &&
        isShouting &&
        !(run.length === 1 && run[0]?.text.length === 1)
      ) {
        const range =
          run.length > 1
            ? {
                start: run[0]?.range.start ?? first.range.start,
                end: run.at(-1)?.range.end ?? last.range.end,
              }
            : first.range;
        const shouted = note.text.slice(range.start, range.end);
        const startsSentence = start === 0;
        const lower = shouted.toLowerCase().replace(/\bi\b/g, 'I');
        yield {
          range,
          message: `"${shouted}" in capitals reads as shouting.`,
          fixes: [
            {
              title: `Change to "${startsSentence ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower}"`,
              edits: [
                { range, newText: startsSentence ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower },
              ],
            },
          ],
        };
      }
      start = Math.max(end, start + 1);
    }
  }
}

function isQuoted(text: string, run: readonly Word[]): boolean {
  return (
    /["“‘'«*_]/.test(text[(run[0]?.range.start ?? 0) - 1] ?? '') ||
    /["”’»]/.test(text[run.at(-1)?.range.end ?? 0] ?? '')
  );
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}'’-]*$/u.test(word) && word !== 'I';
}
