import { HONORIFICS } from './personName.js';
import { type TextRange, trimRange } from './text.js';

/** "Dear Dr. O'Neil,": who is greeted, and how. */
export interface Greeting {
  /** The greeting without what follows on the same line. */
  readonly range: TextRange;
  /** "Dear", "Good morning", …; nothing where the line is a name alone. */
  readonly salutation: TextRange | undefined;
  /** "Dr. O'Neil"; nothing where the greeting ends behind the salutation. */
  readonly addressee: TextRange | undefined;
}

const SALUTATION =
  /^(?:(?:a )?(?:very )?good (?:morning|afternoon|evening|day)|greetings(?: to you)?|dearest|(?:(?:my )?dear(?: and)? )?(?:respected|esteemed)|(?:my )?dear|ch[eè]re?|estimad[oa]|querid[oa]|car[oa]|liebe[r]?|beste|k[æj]+re|k[aä]ra|hello|hiya|howdy|heya|hi|hey|yo|ahoy|g'day|salutations|to|namaste|namaskar|vanakkam|salaam|(?:as-?)?salaa?mu? ?(?:alaikum|aleikum)|assalamu ?alaikum|shalom|aloha|kia ora|t[eē]n[aā] koe|talofa|bula|dia dhuit|a chara|sawubona|habari|jambo|merhaba|hola|bonjour|bonsoir|ciao|buongiorno|guten tag|hallo|hej|ol[aá]|bom dia|konnichiwa|annyeong|ni hao|sawasdee|selamat (?:pagi|siang|sore|petang|malam|tengah hari)|moin(?: moin)?|guten (?:morgen|abend)|gr[uü](?:ß|ss) gott|gr[uü]ezi|servus|sehr geehrte[r]?|terve|hei|hyv[aä]|heisann|god (?:morgon|morgen|dag|kveld|kväll)|tere|sveiki|labas|dzie[nń] dobry|szanown[ya]|dobr[yý] (?:den|de[nň])|zdravo|kedves|bun[aă] ziua|buenos d[ií]as|buenas (?:tardes|noches)|boa (?:tarde|noite)|goeie (?:dag|m[oô]re|middag|naand)|molo|dumela|mhoro|akwaaba|e kaa[rs][oọ]|magandang \p{L}+(?: po)?|kumusta|xin ch[aà]o|ayubowan|namaskaram?|adaab|marhaba|salam|say[ıi]n|ni sa bula|m[aā]l[oō] e lelei|sat sri akal|g[oó]n? dag)(?: again| there(?=,? \p{Lu}))?(?![\p{L}'’-])/iu;
/** What an addressee can be: a few words, initials and titles with their points, up to the mark that ends the greeting. */
const ADDRESSEE_END = new RegExp(
  `[,:;!?–—]|\\s-\\s|-\\s*$|(?<!(?<![\\p{L}\\p{M}])(?:\\p{L}|sr|jr|st|${[...HONORIFICS].join('|')}))\\.(?=\\s|$)`,
  'giu',
);
/** "Dear Atty. Dimaculangan,": what stands before the point is a title, whether it is known or not. */
const NAME_BEHIND = /^\s+\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,2}\s*[,:]\s*$/u;
const MAX_ADDRESSEE_WORDS = 9;
const NAME_LINE =
  /^(?:(?:dr|mr|mrs|ms|mx|prof|professor)\.? )?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}|d[aeiou] |v[ao]n |bin |al-|el-)[\p{L}\p{M}.'’-]*){0,3}$/u;

/** "Fergal, a chara,": what one is called may follow the name. */
const ADDRESS_BEHIND = /^\s*\p{Ll}[\p{Ll}\p{M}'’-]*(?: [\p{Ll}\p{M}'’-]+){0,2},\s*$/u;

/** The greeting with which a message begins, or `undefined` where it begins with something else. */
export function readGreeting(visible: string, firstBlock: TextRange): Greeting | undefined {
  const newline = visible.indexOf('\n', firstBlock.start);
  const lineEnd = newline < 0 || newline > firstBlock.end ? firstBlock.end : newline;
  const line = visible.slice(firstBlock.start, lineEnd);
  const salutation = SALUTATION.exec(line);
  const afterSalutation = salutation ? salutation[0].length : 0;
  // "Hi, Raj" and "Dear, Raj": the comma behind the salutation does not end the greeting.
  const skipped = salutation ? (/^\s*,?\s*/.exec(line.slice(afterSalutation))?.[0].length ?? 0) : 0;
  const rest = line.slice(afterSalutation + skipped);
  const ending = findEnding(rest);
  const addresseeText = (ending ? rest.slice(0, ending.index) : rest).trim();
  const wordCount = addresseeText === '' ? 0 : addresseeText.split(/\s+/).length;

  const behind = ending ? rest.slice(ending.index + ending[0].length) : '';
  const isAddress = !salutation && ADDRESS_BEHIND.test(behind);
  if (!salutation) {
    // "Raj," or "Dr. Okafor:" alone on its line.
    const alone = ending && (behind.trim() === '' || isAddress);
    if (!alone || !/^[,:–—-]/.test(ending[0].trim()) || !NAME_LINE.test(addresseeText)) return undefined;
  }
  const endsLine = behind.trim() === '' || isAddress;
  if (wordCount > MAX_ADDRESSEE_WORDS || (wordCount > 0 && !endsLine && !looksLikeAddressee(addresseeText))) {
    return undefined;
  }
  // "To clarify what I said about …" and "Good morning is what I say …" are sentences, not greetings.
  if ((!ending || /[.?]/.test(ending[0])) && wordCount > 4) return undefined;
  if (/^to$/i.test(salutation?.[0] ?? '') && !/^(?:whom|the|all|\p{Lu})/u.test(addresseeText))
    return undefined;

  const addresseeStart = firstBlock.start + afterSalutation + skipped;
  const addressee = trimRange(visible, { start: addresseeStart, end: addresseeStart + addresseeText.length });
  const end = isAddress
    ? lineEnd
    : ending
      ? addresseeStart + ending.index + ending[0].trimEnd().length
      : addressee.end;
  const salutationRange = { start: firstBlock.start, end: firstBlock.start + afterSalutation };
  return {
    range: trimRange(visible, { start: firstBlock.start, end: Math.max(end, salutationRange.end) }),
    salutation: salutation ? salutationRange : undefined,
    addressee: addressee.end > addressee.start ? addressee : undefined,
  };
}

function findEnding(rest: string): RegExpExecArray | undefined {
  for (const match of rest.matchAll(ADDRESSEE_END)) {
    if (match[0] !== '.' || !NAME_BEHIND.test(rest.slice(match.index + 1))) return match;
  }
  return undefined;
}

/** Where the message goes on behind the comma, only a name or a stock addressee still makes it a greeting. */
function looksLikeAddressee(text: string): boolean {
  return (
    /^(?:\p{Lu}|there\b|all\b|everyone\b|team\b|sir\b|madam\b|whom\b|the\b|hiring\b)/iu.test(text) &&
    text.split(/\s+/).length <= 5
  );
}
