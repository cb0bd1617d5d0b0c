/** Words that stand in job titles and hardly ever in names. */
const TITLE_WORDS = new Set(
  (
    'accountant administrator advisor adviser advocate analyst architect artist assistant associate attorney auditor ' +
    'buyer captain chairman chairwoman chair chief clerk coach consultant controller coordinator co-founder cofounder ' +
    'counsel counselor curator deputy designer dev developer devops director editor engineer engineering exec executive ' +
    'expert fellow founder generalist head hr instructor intern interim investigator joint junior lawyer lead leader ' +
    'lecturer librarian manager md mgr nurse officer operator owner paralegal partner pharmacist physician planner ' +
    'president principal producer professor programmer psychologist recruiter recruiting representative researcher rep ' +
    'scientist secretary senior sourcer specialist staff strategist superintendent supervisor surgeon teacher ' +
    'technician technologist technical tester therapist trainer treasurer tutor vice writer'
  ).split(' '),
);

/** Short forms, which only count in capitals: "EM", but not "Em". */
const TITLE_ACRONYM =
  /^(?:CEO|CFO|CIO|CISO|CMO|COO|CPO|CRO|CSO|CTO|CXO|EM|PM|GM|HM|TL|TLM|TPM|PMM|EVP|SVP|AVP|VP|SDE|SDM|SWE|SRE|MTS|HRBP|HR|QA|UX|UI|TA|BA|PO|SM|[IVX]{2,4}|L\d|IC\d|E\d)\.?$/u;

/** Fields of work: they go on with a title ("Director, Payments") and are no names by themselves. */
const FIELD_WORDS = new Set(
  (
    'accounting acquisition advertising ai analytics backend bar brand business cloud commerce communications compliance ' +
    'content core customer data delivery design development devices digital education enterprise events experience ' +
    'facilities finance frontend fullstack global growth hardware health hiring human identity infrastructure innovation ' +
    'insights integrity internal it learning legal logistics machine marketing media ml mobile network networking ' +
    'operations ops partnerships payments people performance platform platforms policy portfolio pricing privacy ' +
    'procurement product production products programme program project quality raiser relations reliability research ' +
    'resources retail revenue risk safety sales science search security service services site social software solutions ' +
    'sourcing storage strategy success supply support systems talent tax team tech technology test testing tools trust ' +
    'user ux ui web'
  ).split(' '),
);

function isTitleWord(word: string): boolean {
  return TITLE_WORDS.has(bare(word)) || TITLE_ACRONYM.test(word);
}

/** "Engineering Manager", "Head of Platform", "EM", "Payments": a job, a rank or a field of work, not a person. */
export function isJobTitle(text: string): boolean {
  const words = text.split(/[\s/&]+/).filter((word) => word !== '');
  return words.some(isTitleWord) || words.every((word) => FIELD_WORDS.has(bare(word)));
}

/** As `isJobTitle`, but a field of work alone is none: "System Design" may be what an interview was about. */
export function namesJob(text: string): boolean {
  return text.split(/[\s/&]+/).some((word) => word !== '' && isTitleWord(word));
}

/**
 * Takes "EM Priya Shah" apart: the title that leads, the name behind it. An input box makes blanks of the line breaks
 * of a pasted list, so that the title of one person runs into the name of the next.
 *
 * @returns `undefined` where the text is not a title with a name of two or more words behind it
 */
export function splitLeadingTitle(
  text: string,
): { readonly title: string; readonly name: string } | undefined {
  const words = text.split(' ');
  const last = words.findLastIndex((word) => isTitleWord(word) || FIELD_WORDS.has(bare(word)));
  const name = words.slice(last + 1);
  const title = words.slice(0, last + 1);
  if (last < 0 || name.length < 2 || !title.some(isTitleWord)) return undefined;
  if (
    !name.every((word) => /^\p{Lu}/u.test(word)) ||
    !title.every((word) => /^[\p{Lu}\d&]|^(?:of|and|for)$/u.test(word))
  )
    return undefined;
  return { title: title.join(' ').replace(/:$/, ''), name: name.join(' ') };
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[.,:]+$/, '');
}
