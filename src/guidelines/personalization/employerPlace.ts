import type { Note } from '../../note/note.js';
import type { Sentence } from '../../note/sentences.js';
import type { TextRange } from '../../note/text.js';
import { isChosen } from './chosenPlace.js';
import { isAddress, isCamelCase, isOrganisation, isPerson, isSaints } from './organisationNames.js';
import { WISH } from './wishes.js';

/** "joining X", "the role at X", "do that for X": the place of the one applied to, with the name still to come. */
const PLACE =
  /(?:(?<verb>\b(?:join|joining|(?:serve|serving) (?:in|at|with)))|(?<noun>\b(?:role|position|opportunity|opening|vacancy|post|job|place|seat|future|career|work|working|team|contribute|contributing|contribution|do|begin|start|grow|growing|build|fit|interview|interviewing|here|that|this|so|same|again|next|chapter|part|member|years|everyone|people|colleagues|service)\b[^,;:]{0,24}?)?\s(?:at|for|with|to|of|within))\s+(?:the\s+|everyone at\s+)?$/iu;
/** "do that at X": X may as well be a town. */
const VAGUE = /^(?:do|that|this|so|same|again|here|next)\b/i;
/** "bring that experience to X" */
const BROUGHT_TO = /\bbring(?:ing)?\b[^,;.]{1,60}\sto (?:the )?$/iu;
const IN_SERVICE = /\bto \p{L}+(?: \p{L}+)? for (?:the )?$/u;
/** "the standard that I would hold to at X" */
const WOULD_AT =
  /(?:['’]d|\b(?:would|will|(?:want|hope|like|love|glad|happy|proud|pleased|able|nothing (?:more|better) than) to))\s(?:\p{L}+\s){0,2}(?:hold|keep|bring|stick|apply|follow|carry|continue|run|lead|use|repeat|make|practi[cs]e|teach|serve|care)\b[^,;:]{0,40}\sat (?:the )?$/u;
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
/** The past, a comparison, somebody else: the company is spoken of, not applied to. */
const ELSEWHERE =
  /\b(?:I (?!need\b)\w+ed|was|were|had|did|left|leaving|leave|interview(?:ed|ing)|previous(?:ly)?|former(?:ly)?|formerly|past|last|used to|back (?:at|in|when)|years? (?:at|with|of)|after (?:\w+ ){0,3}(?:years?|months?|seasons?|winters?|summers?)|time (?:at|with)|days? (?:at|with)|months? (?:at|with)|stint|spell|worked|led|built|ran|managed|taught|trained|trainee|intern\w*|apprentic\w+|shipped|launched|spent|wrote|made|learn(?:ed|t)|saw|employer|customers?|clients?|neighbou?rs|competitors?|compet(?:e|es|ing)|rival|unlike|than(?! to \p{Ll})|compared?|comparison|versus|vs|against|instead of|alumn\w+|graduat\w+|studied|degree|university|college|before|since|ago|during|while|when i|where i|as i|from|supplier|vendor|partner(?:s|ed|ship)?|acqui\w+|ex|came|moved|migrat\w+|similar to|(?<!(?:would|should|'d|’d) )like(?! (?:that|this|these|those|it|you|yours|mine|ours)\b)|nor|not|current(?:ly)?|my (?:[\p{L}\p{N}]+ ){0,4}(?:team|job|work|manager|boss|colleagues|contract|notice|desk|role|years?|months?|seasons?|experience|time|days|background|operations|training|practice) (?:\w+ ){0,4}at)\b/iu;
/** "what I model every week at X": where the writer is. */
const HABIT =
  /\bI (?:(?:also|often|still|now|usually|do|very much|\p{L}+ly) )?(?!(?:very|\p{L}+ly|would|will|could|want|hope|love|like|am|can|look|wish|need|should|might|shall|may|must|see|belong|apply|feel|imagine|picture|know|think|believe|remain|do)\b)\p{Ll}+\b(?:(?!role|position|job|post|opportunity|vacancy|place|future)[^,;]){0,40}\s(?:at|for|with)\s+(?:the )?$/u;
/** "In five years at X I found that": so does a past that follows. */
const PAST_BEHIND =
  /^,?\s+(?:I|we)\s+(?:\p{L}+ly\s+)?(?:(?!need\b)\p{L}+ed|found|learnt|saw|had|was|were|ran|led|built|taught|made|kept|wrote|cut|got|did|went|took|came|held|sold|won)\b|^[^,;:.]{0,30}\bago\b|^ (?:has |had )?(?:taught|gave|given|showed|shown|made|left|cost|let|hired|kept|paid|trained) (?:me|us)\b/iu;
/** What follows a name that is no employer: "the Boston office", "the Atlas project". */
const OTHER_THING =
  /^['’]?s?\s*(?:team|office|project|programme|program|platform|department|group|lab|library|framework|conference|initiative|migration|rota|rollout|launch|site|campus|ward|unit|desk|class|course|release|api|app|data|account|stall|stand|match|concert|exhibition|lecture|merger|strike|customers?|clients?|users?)\b/iu;
/** "feel free to WhatsApp me": what one does. */
const DONE_TO = /^ (?:me|us|him|them)\b/;
/** What is said of an organisation: "X is a place that …", "X sends its people out in pairs". */
const AS_EMPLOYER =
  /^\s+(?:(?:is|remains|seems|looks|strikes me as)\s+(?:\p{L}+ly\s+)?(?:(?:like )?(?:a|the|an|one of the)\s+)(?:\p{L}+\s+){0,2}(?:places?|firms?|compan(?:y|ies)|employers?|organi[sz]ations?|studios?|outfits?|houses?|homes?|museums?|schools?|hospitals?|practices?|charit(?:y|ies)|institutions?|publishers?|newspapers?|yards?|theatres?|brands?)\s+(?:in a long while )?(?:that|where|which|I)\b|(?:(?:\p{L}+ly\s+)?(?:sends|treats|trains|looks|keeps|gives|lets|puts|pays|runs|takes|handles|trusts|values|allows|pairs|rotates|moves|teaches|serves)\b[^.;:?!]{0,100}\bits (?:own )?(?:people|staff|partners|teams?|crews?|engineers|teachers|nurses|drivers|apprentices|juniors|graduates|trainees|associates|volunteers|members)\b))/iu;
/** Who chooses among candidates, whatever the clause: "before X makes up its mind". A person has no "its". */
const CHOOSES =
  /^\s+(?:(?:has|will|can) )?(?:(?:makes?|made) (?:up its mind|its (?:choice|decision))|(?:comes?|reach(?:es|ed)?) (?:to )?its decision)\b/i;
/** "X has the patience for it, which is why I am keen to join you": what is said of X is said of you. */
const REASON =
  /^\s+(?:has|is|does|makes|keeps|takes|gives|runs|puts|lets|treats|asks|wants|builds|does(?:n['’]t| not))\b[^.?!]*\b(?:which|that) is (?:exactly |precisely |just )?(?:why|the reason) I\b[^.?!]*\b(?:join|joining|applied|work (?:for|with) you|(?:be|become) part of)\b/iu;
/** "I am keen on what X is building" */
const WHAT = /\b(?:what|how|the way)\s+(?:the )?$/iu;
const DOES = /^\s+(?:is|are|has|does|runs|looks|treats|builds|makes|works)\b/iu;
/** "What I like most is that audio has its own milestone at X" */
const LIKED_AT =
  /\b(?:like|love|admire|appreciate|enjoy|draws|excites|attracts|appeals|excited|impressed|glad|happy)\b[^;:]{0,60}\bthat\b[^;:]{0,60}\s(?:is|are|has|have|gets?|keeps?|comes?|goes|sits?|starts?|begins?|counts?|matters?)\b(?:(?!\b(?:was|were|had|did|used|I|we|my|our|\p{L}+ed)\b)[^,;:])*\sat (?:the )?$/iu;
/** "I am excited to see X open its second door" */
const SEE_IT = /\bto (?:see|watch|help|have|hear) (?:the )?$/iu;
const GROW = /^ (?!and\b|or\b)\p{Ll}+ (?:\p{L}+ ){0,2}its\b/u;
/** "I am enthusiastic that X plans for it" */
const GLAD_THAT =
  /\b(?:enthusiastic|excited|thrilled|delighted|keen|glad|happy|heartened|encouraged|impressed|love|like|admire) (?:that|how) (?:the )?$/iu;
const PRESENT = /^ (?:\p{L}+ly |still |also |even )?\p{Ll}{2,}(?:[^s\P{L}]s|es)\b/u;
/** "what makes X so attractive to me" */
const MAKES = /\b(?:makes|made) (?:the )?$/iu;
const ATTRACTIVE =
  /^ (?:(?:so|such|the|a|an|most|more|very|really) )*(?:attractive|appealing|right place|exciting)\b|^ my (?:first|only|clear) choice\b/iu;
/** "My brother wants to move to X": the wish of others. */
const KIN =
  /\b[Mm]y (?:\p{L}+ )?(?:brother|sister|father|mother|dad|mum|mom|son|daughter|wife|husband|partner|cousin|uncle|aunt|grandfather|grandmother|nephew|niece|friend|flatmate|neighbour|neighbor|colleague|mate)s?(?: and (?!I\b)\p{L}+)? (?!and I\b)\p{Ll}+(?:(?!\bI\b)[^.;])*$/u;
/** "I look forward to hearing how the tuning at X goes": work of theirs elsewhere. */
const HEARD =
  /\b(?:hear|hearing|know|knowing|see|seeing) (?:more about |about )?(?:how|what|whether) (?:the|your)\b/u;
/** "your merger with X", "I am still with X": the reader's dealings, and where the writer is. */
const DEALINGS =
  /\b(?:(?<!\b(?:with|for|among|beside|alongside|join|to) )[Yy]our (?!(?:\p{L}+ )?(?:team|people|crew|staff|house|side|place|office|desk|work) (?:at|with|for) )(?:\p{L}+ ){1,2}(?:with|at|for|to|from)|[Yy]our team to|(?:still|currently|presently|now) (?:with|at)) (?:the )?$/u;
/** "two people at X who know me", "thirty that I've kept for X", "I'll be at X on the 21st", "signing with X" */
const KNOWN_THERE =
  /\bthere (?:are|is)\b[^,;:]{0,30} (?:at|from) (?:the )?$|\bI(?:['’]ve| have) (?:\p{L}+ )?(?:kept|done|run|led|built|taught|made|written|held|sold|cut|been|seen|met|known|driven|sung|flown|\p{L}+(?<!want|hop|wish|long|dreamt|dream|meant|appli)ed) (?:\p{L}+ ){0,4}(?:for|at|with) (?:the )?$|\bI(?:['’]ll| will| shall) be (?:\p{L}+ )?(?:at|in) (?:the )?$|\bsign(?:ing)? with (?:the )?$/iu;
/** "Gate 40", "the job at X that we looked at", "the service at X took two years" */
const KNOWN_BEHIND =
  /^ (?:\d|that (?:we|you|he|she|they)\b|(?:took|ended|closed|failed|lasted|grew|fell|doubled|halved|ran|broke)\b)/u;
/** Who wishes: the night desk of others has wishes too. */
const WRITER = /^\s*(?:To|It would|That|This)\b|\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b/;
/** How many characters around a name tell what it is: more than the longest sentence of a letter. */
const NEARBY = 200;

/** What a name is to the writer, by the words around it. */
export type Place = 'employer' | 'place' | 'elsewhere' | 'none';

/**
 * What the words around a name make of it: `employer`, where only the one applied to can stand ("joining X", "the role
 * at X"); `place`, where others can as well ("do that for X"); `elsewhere`, where it belongs to the past or is no
 * company.
 *
 * @param isWarm whether anything of the sentence sounds like a wish; elsewhere only what says so by itself counts
 */
export function placeOf(note: Note, sentence: Sentence, range: TextRange, isWarm: boolean): Place {
  const { prose } = note.body;
  const name = prose.slice(range.start, range.end);
  const before = prose
    .slice(Math.max(sentence.range.start, range.start - NEARBY), range.start)
    .replace(/\s+/g, ' ');
  const marks = [',', ';', ':', '—', '–'].map((mark) => before.lastIndexOf(`${mark} `));
  const clause = before.slice(Math.max(...marks) + 1);
  const behind = prose.slice(range.end, Math.min(sentence.range.end, range.end + NEARBY));
  const isOurs = isChosen(name, before, behind) && !KIN.test(before);
  if (!isWarm || isOurs) return isOurs ? 'employer' : 'none';
  if (CHOOSES.test(behind) || (clause.trim() === '' && REASON.test(behind))) return 'employer';
  const isNamedSo = isOrganisation(name);
  if (isNamedSo && LIKED_AT.test(before)) return 'employer';
  if ((MAKES.test(clause) && ATTRACTIVE.test(behind)) || WANTED_AT.test(clause)) return 'employer';
  if (
    isAddress(name) ||
    isPerson(name) ||
    ELSEWHERE.test(clause) ||
    HABIT.test(clause) ||
    OTHER_THING.test(behind) ||
    DONE_TO.test(behind) ||
    PAST_BEHIND.test(behind) ||
    KIN.test(before) ||
    HEARD.test(clause) ||
    DEALINGS.test(clause) ||
    KNOWN_THERE.test(clause) ||
    KNOWN_BEHIND.test(behind)
  )
    return 'elsewhere';
  if ((AS_EMPLOYER.test(behind) && !/\byours?\b/.test(behind)) || (WORN.test(clause) && CLOTHES.test(behind)))
    return 'employer';
  if (isNamedSo && IF.test(clause) && NEEDS.test(behind)) return 'employer';
  if (isNamedSo && ((WHAT.test(clause) && DOES.test(behind)) || WOULD_AT.test(clause))) return 'employer';
  if ((isNamedSo || isCamelCase(name)) && GLAD_THAT.test(clause) && PRESENT.test(behind)) return 'employer';
  if (name.includes(' ') && SEE_IT.test(clause) && GROW.test(behind) && WISH.test(clause)) return 'employer';
  if (isNamedSo && (INTEREST_IN.test(clause) || (clause.trim() === '' && WHERE.test(behind))))
    return 'employer';
  // "the Atelier", "the Hay Plains": what is called by what it is, or where.
  if (clause.endsWith('the ') && !isNamedSo && !isCamelCase(name)) return 'place';
  if (BROUGHT_TO.test(clause) && name.includes(' ')) return 'employer';
  const place = PLACE.exec(clause)?.groups;
  if (!place) return 'none';
  if (place['verb'] !== undefined) return 'employer';
  if (place['noun'] !== undefined && !VAGUE.test(place['noun']) && /\sat\s+(?:the\s+)?$/.test(clause))
    return 'employer';
  if (place['noun'] !== undefined && isCamelCase(name)) return 'employer';
  const isWriters = place['noun'] !== undefined || WRITER.test(clause) || WRITER.test(behind);
  if ((isNamedSo && isWriters) || (isSaints(name, behind) && WISH.test(clause))) return 'employer';
  // "I would be happy to sail for Solentine Line": a single name could be anybody's.
  return IN_SERVICE.test(clause) && name.includes(' ') ? 'employer' : 'place';
}
