import { companyInitials, companyKey } from '../../note/companyName.js';
import { fieldText } from '../../note/fieldValues.js';
import type { Note } from '../../note/note.js';
import { parsePersonName } from '../../note/personName.js';
import type { Sentence } from '../../note/sentences.js';
import { rangesOverlap, type TextRange } from '../../note/text.js';
import type { Guideline } from '../guideline.js';
import { contentStems } from '../vocabulary.js';

/** "joining X", "the role at X", "do that for X": the place of the one applied to, with the name still to come. */
const PLACE =
  /(?:(?<verb>\b(?:join|joining|(?:serve|serving) (?:in|at|with)))|(?<noun>\b(?:role|position|opportunity|opening|vacancy|post|job|place|seat|future|career|work|working|team|contribute|contributing|contribution|do|begin|start|grow|growing|build|fit|interview|interviewing|here|that|this|so|same|again|next|chapter|part|member|years|everyone|people|colleagues|service)\b[^,;:]{0,24}?)?\s(?:at|for|with|to|of|within))\s+(?:the\s+|everyone at\s+)?$/iu;
/** A name that says by itself that it is one of an organisation. */
const ORGANISATION =
  /^(?:Environment|Bank of|University of|City of|Department of|Ministry of|Office of|Royal|National)\s|\s(?:Bank|Schools?|Academy|Hospital|Infirmary|Clinic|Surgery|University|College|Polytechnic|Museum|Gallery|Library|Council|Trust|Foundation|Institute|Group|Systems|Software|Labs?|Laboratories|Partners|Studios?|Films|Pictures|Media|Press|Books|Airlines|Airways|Air|Aviation|Vets|Insurance|Assurance|Mutual|Chambers|Solicitors|Law|Architects|Associates|Farms|Estates?|Logistics|Freight|Foods|Energy|Power|Health|Healthcare|Pharma|Pharmaceuticals|Therapeutics|Biotech|Biosciences|Technologies|Tech|Solutions|Services|Agency|Authority|Society|Association|Lines?|Ferries|Hotels?|Theatre|Orchestra|Brigade|Engineering|Electric|Electronics|Motors|Analytics|Robotics|Networks|Security|Capital|Consulting|Translations?|Language Services|Charity|Hospice|Ports?|Terminals?|Shipping|Brokers|Games|Constructors|Builders|Contractors|Properties|Forge|Forgings|Foundry|Mills?|Mining|Minerals|Vineyards?|Winery|Brewery|Brewing|Distillery|Bakery|Supermarkets?|Outfitters|Buses|Coaches|Transit|Railways?|Haulage|Couriers|Bancorp|Ventures|Holdings|Industries|Renewables|Utilities|Telecom|Publishing|Publishers|Broadcasting|Playhouse|Opera|Ballet|Clinics|Pharmacy|Elevators|Lifts|Brothers|Bros|Sons|Alliance|Federation|Corporation|Enterprises|LLP|Ltd|Inc|Limited|PLC)$/u;
/** "PrimePort": with a capital within, as no person is called but for a MacLeod and a DeSouza. */
const CAMEL_CASE = /^(?!(?:Ma?c|Fitz|D[aeiou]|L[aeio]|St|Van|Von)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u;
/** "bring that experience to X" */
const BROUGHT_TO = /\bbring(?:ing)?\b[^,;.]{1,60}\sto (?:the )?$/iu;
const IN_SERVICE = /\bto \p{L}+(?: \p{L}+)? for (?:the )?$/u;
/** "the standard that I would hold to at X" */
const WOULD_AT =
  /(?:['’]d|\b(?:would|will|(?:want|hope|like|love|glad|happy|proud|pleased|able) to))\s(?:\p{L}+\s){0,2}(?:hold|keep|bring|stick|apply|follow|carry|continue|run|lead|use|repeat|make|practi[cs]e|teach|serve|care)\b[^,;:]{0,40}\sat (?:the )?$/u;
/** "I have long wanted to build such things at X" */
const WANTED_AT =
  /\bI(?:['’]ve| have) (?:\p{L}+ )?(?:wanted|hoped|wished|dreamt|dreamed|longed|meant) (?:to|of) (?:work|build|be|teach|serve|train|cook|design|write|play|do)[^,;:]{0,40}\sat (?:the )?$/u;
/** "My interest in X is sincere" */
const INTEREST_IN = /\b[Mm]y (?:\p{L}+ )?(?:interest|faith|future|place) (?:in|at|with) (?:the )?$/u;
/** "X is where I hope to spend the next years" */
const WHERE =
  /^ is (?:\p{L}+ )?(?:where|the (?:\p{L}+ )?(?:place|one)(?: where)?) I(?:['’]d| would| want| hope| wish| see)\b/u;
/** "proud to wear the X jacket" */
const WORN = /\bwear(?:ing)? (?:the |an? )?$/u;
const CLOTHES =
  /^(?:['’]s)? (?:jacket|badge|uniform|shirt|hi-vis|vest|apron|jersey|livery|cap|overalls|colou?rs|tie|scrubs)\b/u;
/** "If X needs anything more from me" */
const IF = /\b(?:if|should|whatever|anything|whenever)\s(?:the )?$/iu;
const NEEDS = /^\s(?:needs?|wants?|requires?) (?:anything|any|something|more|further|my|to see|to speak)\b/u;
/** What makes a place the wished-for one. */
const WISH =
  /\b(?:would|'d|’d|want|wants|hope|hoping|hopes|look(?:ing)? forward|excite[ds]?|exciting|excitement|keen|eager|enthusias\w+|interest(?:ed)?|thrilled|delighted|love to|glad to|happy to|proud to|like to|wish|can(?:no|')t wait|consider(?:ing)? me|considered for|appl(?:y|ying|ied)|attractive|application|candidacy|candidate|drawn|draws|appeals?|motivated|opportunity|sure|certain|confident|convinced|right place|ready|future|next (?:step|role|chapter|move)|what i have been hoping|dream)\b/iu;
/** The past, a comparison, somebody else: the company is spoken of, not applied to. */
const ELSEWHERE =
  /\b(?:I (?!need\b)\w+ed|was|were|had|did|left|leaving|leave|interview(?:ed|ing)|previous(?:ly)?|former(?:ly)?|formerly|past|last|used to|back (?:at|in|when)|years? (?:at|with|of)|after (?:\w+ ){0,3}(?:years?|months?|seasons?|winters?|summers?)|time (?:at|with)|days? (?:at|with)|months? (?:at|with)|stint|spell|worked|led|built|ran|managed|taught|trained|trainee|intern\w*|apprentic\w+|shipped|launched|spent|wrote|made|learn(?:ed|t)|saw|employer|customers?|clients?|competitors?|compet(?:e|es|ing)|rival|unlike|than|compared?|comparison|versus|vs|against|instead of|alumn\w+|graduat\w+|studied|degree|university|college|before|since|ago|during|while|when i|where i|as i|from|supplier|vendor|partner(?:s|ed|ship)?|acqui\w+|ex|came|moved|migrat\w+|similar to|(?<!(?:would|should|'d|’d) )like(?! (?:that|this|these|those|it|you|yours|mine|ours)\b)|nor|not|current(?:ly)?|my (?:[\p{L}\p{N}]+ ){0,4}(?:team|job|work|manager|boss|colleagues|contract|notice|desk|role|years?|months?|seasons?|experience|time|days|background|operations|training|practice) (?:\w+ ){0,2}at)\b/iu;
/** "what I model every week at X": where the writer is. */
const HABIT =
  /\bI (?:also |often |still |now |usually )?(?!(?:would|will|could|want|hope|love|like|am|can|look|wish|need|should|might|shall|may|must|see|belong|apply|feel|imagine|picture|know|think|believe|remain|do)\b)\p{Ll}+\b(?:(?!role|position|job|post|opportunity|vacancy|place|future)[^,;]){0,40}\s(?:at|for|with)\s+(?:the )?$/u;
/** "In five years at X I found that": so does a past that follows. */
const PAST_BEHIND =
  /^,?\s+(?:I|we)\s+(?:\p{L}+ly\s+)?(?:(?!need\b)\p{L}+ed|found|learnt|saw|had|was|were|ran|led|built|taught|made|kept|wrote|cut|got|did|went|took|came|held|sold|won)\b/iu;
/** Where a place is, and no company. */
const ADDRESS =
  /\s(?:Road|Street|Avenue|Lane|Drive|Square|Terrace|Quay|Hill|Bridge|Station|Airport|Campus|Building|Floor)$/u;
/** What follows a name that is no employer: "the Boston office", "the Atlas project". */
const OTHER_THING =
  /^['’]?s?\s*(?:team|office|project|programme|program|platform|department|group|lab|library|framework|conference|initiative|migration|rota|rollout|launch|site|campus|ward|unit|desk|class|course|release|api|app|data|account|customers?|clients?|users?)\b/iu;
/** What is said of an organisation: "X is a place that …", "X sends its people out in pairs". */
const AS_EMPLOYER =
  /^\s+(?:(?:is|remains|seems|looks)\s+(?:\p{L}+ly\s+)?(?:(?:like )?(?:a|the|an|one of the)\s+)(?:\p{L}+\s+){0,2}(?:places?|firms?|compan(?:y|ies)|employers?|organi[sz]ations?|studios?|outfits?|houses?|homes?|museums?|schools?|hospitals?|practices?|charit(?:y|ies)|institutions?|publishers?|newspapers?|yards?|theatres?|brands?)\s+(?:that|where|which|I)\b|(?:(?:\p{L}+ly\s+)?(?:sends|treats|trains|looks|keeps|gives|lets|puts|pays|runs|takes|handles|trusts|values|allows|pairs|rotates|moves|teaches|serves)\b[^.;:?!]{0,100}\bits (?:own )?(?:people|staff|partners|teams?|crews?|engineers|teachers|nurses|drivers|apprentices|juniors|graduates|trainees|associates|volunteers|members)\b))/iu;
/** Their choice among candidates, and what they may need for it, are spoken of where nothing is wished for. */
const OFFER =
  /\bits (?:mind|choice|decision)\b|\b(?:if|should|whatever|anything|whenever)\b.{0,60}\b(?:needs?|wants?|requires?)\b/i;
/** Who chooses among candidates, whatever the clause: "before X makes up its mind". A person has no "its". */
const CHOOSES =
  /^\s+(?:(?:has|will|can) )?(?:(?:makes?|made) (?:up its mind|its (?:choice|decision))|(?:comes?|reach(?:es|ed)?) (?:to )?its decision)\b/i;
/** "X has the patience for it, which is why I am keen to join you": what is said of X is said of you. */
const REASON =
  /^\s+(?:has|is|does|makes|keeps|takes|gives|runs|puts|lets|treats|asks|wants|builds|does(?:n['’]t| not))\b[^.?!]*\b(?:which|that) is (?:exactly |precisely |just )?(?:why|the reason) I\b[^.?!]*\b(?:join|joining|applied|work (?:for|with) you|(?:be|become) part of)\b/iu;
/** "I am keen on what X is building" */
const WHAT = /\b(?:what|how|the way)\s+(?:the )?$/iu;
const DOES = /^\s+(?:is|are|has|does|runs|looks|treats|builds|makes|works)\b/iu;
/** "what makes X so attractive to me" */
const MAKES = /\b(?:makes|made) (?:the )?$/iu;
const ATTRACTIVE =
  /^ (?:(?:so|such|the|a|an|most|more|very|really) )*(?:attractive|appealing|right place|exciting)\b/iu;
const NAME =
  /(?<![\p{L}\p{N}.'’-])\p{Lu}[\p{L}\p{N}&'’.-]*(?:(?:\s+(?:&|and|of|the|de|du|van|von)\s+|\s+)\p{Lu}[\p{L}\p{N}&'’.-]*){0,4}/gu;
/** A word that has its capital from the beginning of the sentence, and no part in the name behind it. */
const OPENING =
  /^(?:That|This|What|How|At|In|For|With|Since|Because|If|When|While|As|Whether|And|But|So|To|Seeing|Knowing|Working|Joining|Should|Whenever)\s+(?=\p{Lu})/u;
/** How many characters around a name tell what it is: more than the longest sentence of a letter. */
const NEARBY = 200;
/** Names in a sentence that are looked at: a list of more is no sentence of a letter. */
const MOST_NAMES = 40;
const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|diwali|eid|i|i['’]\w+)$/i;

export const wrongCompany: Guideline = {
  id: 'personalization/wrong-company',
  severity: 'error',
  description: 'The body speaks of another company as the one applied to.',
  page: {
    why: 'The usual slip of a copied note, and the one that is never forgiven. Naming a former employer or a competitor in passing is fine.',
    bad: 'company: Acme\n---\nI am excited about joining Globex.',
    good: 'company: Acme\n---\nI am excited about joining Acme, after four years at Globex.',
  },
  *check({ note, context, reading }) {
    if (companyKey(note.company) === '') return;
    for (const sentence of note.body.sentences) {
      const isInterest = reading.does(sentence, 'interest');
      // Interest that is hedged away is interest in somebody.
      const isWish = isInterest || reading.does(sentence, 'hedge');
      if (!isWish && !WISH.test(sentence.text) && !OFFER.test(sentence.text)) continue;
      for (const range of namesIn(note, sentence)) {
        const written = note.text.slice(range.start, range.end);
        // A company of the workspace is a slip wherever it is wished for; an unknown name only where an employer stands.
        const place = placeOf(note, sentence, range);
        const isKnown = context.siblings.hasCompany(written);
        const isSlip = isKnown ? place !== 'elsewhere' && (place !== 'none' || isWish) : place === 'employer';
        if (!isSlip || isNamedByNote(note, written) || reading.gaps.some((gap) => rangesOverlap(gap, range)))
          continue;
        yield {
          range,
          message: `"${written}" is another company: this note is for ${note.company}.`,
          fixes: [{ title: `Change to "${note.company}"`, edits: [{ range, newText: note.company }] }],
        };
      }
    }
  },
};

/** Capitalised names, without the point or the genitive at their end. */
function* namesIn(note: Note, sentence: Sentence): Iterable<TextRange> {
  const { prose } = note.body;
  let count = 0;
  for (const match of prose.slice(sentence.range.start, sentence.range.end).matchAll(NAME)) {
    if (++count > MOST_NAMES) return;
    // "That Globex sends its people": the first word of a sentence has its capital from there.
    const opening = match.index === 0 ? (OPENING.exec(match[0])?.[0].length ?? 0) : 0;
    // "at Bluebonnet I'd like to": the writer is no part of the name.
    const name = match[0]
      .slice(opening)
      .replace(/\s+I(?:['’]\p{L}+)?(?:\s.*)?$/u, '')
      .replace(/(?:['’]s|['’.,-])+$/u, '');
    const start = sentence.range.start + match.index + opening;
    if (name.length > 1) yield { start, end: start + name.length };
  }
}

/** Whether the front matter speaks of it: the company, a part of its name, a person, a topic, a place of the role. */
function isNamedByNote(note: Note, name: string): boolean {
  const key = companyKey(name);
  const own = companyKey(note.company);
  if (own.includes(key) || key.includes(own) || key === companyInitials(note.company)) return true;
  const companyWords = parsePersonName(note.company).tokens.map((token) => token.key);
  const words = parsePersonName(name).tokens.map((token) => token.key);
  if (words.length === 0 || words.every((word) => CALENDAR.test(word))) return true;
  if (words[0] === companyWords[0] || words.every((word) => companyWords.includes(word))) return true;
  const spoken = [
    note.interviewer,
    note.role,
    fieldText(note.frontMatter, 'title'),
    fieldText(note.frontMatter, 'via'),
  ]
    .concat([...note.topics, ...note.skills, ...note.interests].map((item) => item.text))
    .join(' ');
  const stems = new Set(contentStems(spoken));
  return contentStems(name).every((word) => stems.has(word));
}

/**
 * What the words around a name make of it: `employer`, where only the one applied to can stand ("joining X", "the role
 * at X"); `place`, where others can as well ("do that for X"); `elsewhere`, where it belongs to the past or is no
 * company.
 */
function placeOf(
  note: Note,
  sentence: Sentence,
  range: TextRange,
): 'employer' | 'place' | 'elsewhere' | 'none' {
  const { prose } = note.body;
  const before = prose
    .slice(Math.max(sentence.range.start, range.start - NEARBY), range.start)
    .replace(/\s+/g, ' ');
  const marks = [',', ';', ':', '—', '–'].map((mark) => before.lastIndexOf(`${mark} `));
  const clause = before.slice(Math.max(...marks) + 1);
  const behind = prose.slice(range.end, Math.min(sentence.range.end, range.end + NEARBY));
  if (CHOOSES.test(behind) || (clause.trim() === '' && REASON.test(behind))) return 'employer';
  if ((MAKES.test(clause) && ATTRACTIVE.test(behind)) || WANTED_AT.test(clause)) return 'employer';
  if (
    ADDRESS.test(prose.slice(range.start, range.end)) ||
    ELSEWHERE.test(clause) ||
    HABIT.test(clause) ||
    OTHER_THING.test(behind) ||
    PAST_BEHIND.test(behind)
  )
    return 'elsewhere';
  if (AS_EMPLOYER.test(behind) || (WORN.test(clause) && CLOTHES.test(behind))) return 'employer';
  const name = prose.slice(range.start, range.end);
  const isOrganisation = ORGANISATION.test(name);
  if (isOrganisation && IF.test(clause) && NEEDS.test(behind)) return 'employer';
  if (isOrganisation && ((WHAT.test(clause) && DOES.test(behind)) || WOULD_AT.test(clause)))
    return 'employer';
  if (isOrganisation && (INTEREST_IN.test(clause) || (clause.trim() === '' && WHERE.test(behind))))
    return 'employer';
  if (BROUGHT_TO.test(clause) && name.includes(' ')) return 'employer';
  const place = PLACE.exec(clause)?.groups;
  if (!place) return 'none';
  if (place['verb'] !== undefined) return 'employer';
  if (place['noun'] !== undefined && /\sat\s+(?:the\s+)?$/.test(clause)) return 'employer';
  if (place['noun'] !== undefined && CAMEL_CASE.test(name)) return 'employer';
  if (isOrganisation || (isSaints(name, behind) && WISH.test(clause))) return 'employer';
  // "I would be happy to sail for Solentine Line": a single name could be anybody's.
  return IN_SERVICE.test(clause) && name.includes(' ') ? 'employer' : 'place';
}

/** "St Cuthbert's": schools, hospitals and churches are called so, and people are not. */
function isSaints(name: string, behind: string): boolean {
  return /^(?:St\.?|Saint)\s\p{Lu}/u.test(name) && /^['’]s?(?![\p{L}])/u.test(behind);
}
