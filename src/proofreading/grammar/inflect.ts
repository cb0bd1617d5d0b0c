// Just enough of English inflection to say what would be right.

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(
  `be was been|bear bore borne|become became become|begin began begun|break broke broken|bring brought brought
  |build built built|buy bought bought|catch caught caught|choose chose chosen|come came come|deal dealt dealt
  |do did done|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feel felt felt|fight fought fought
  |find found found|fly flew flown|forget forgot forgotten|get got got|give gave given|go went gone|grow grew grown
  |have had had|hear heard heard|hide hid hidden|hold held held|keep kept kept|know knew known|lay laid laid|lead led led
  |leave left left|lend lent lent|lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome
  |pay paid paid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|sell sold sold
  |send sent sent|shake shook shaken|show showed shown|sing sang sung|sit sat sat|speak spoke spoken|spend spent spent
  |stand stood stood|steal stole stolen|swim swam swum|take took taken|teach taught taught|tell told told
  |think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood
  |undertake undertook undertaken|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn
  |mishear misheard misheard|misunderstand misunderstood misunderstood|arise arose arisen|bind bound bound|bite bit bitten
  |blow blew blown|cling clung clung|creep crept crept|dig dug dug|feed fed fed|flee fled fled|forbid forbade forbidden
  |forgive forgave forgiven|freeze froze frozen|grind ground ground|hang hung hung|kneel knelt knelt|light lit lit|shine shone shone
  |shoot shot shot|shrink shrank shrunk|sink sank sunk|sleep slept slept|slide slid slid|spin spun spun|spring sprang sprung
  |stick stuck stuck|sting stung stung|strike struck struck|swear swore sworn|sweep swept swept|swing swung swung|tear tore torn
  |tread trod trodden|weave wove woven|weep wept wept|wind wound wound|wring wrung wrung|resend resent resent|rebuild rebuilt rebuilt
  |retell retold retold|mistake mistook mistaken|drink drank drunk
  |write wrote written|rewrite rewrote rewritten|overtake overtook overtaken|foresee foresaw foreseen|oversee oversaw overseen`
    .split('|')
    .map((row) => row.trim().split(' '))
    .map(([base = '', past = '', participle = '']) => [base, [past, participle]]),
);

/** Verbs whose base form is their past form or participle as well: nothing can be said of them. */
const UNCHANGED = new Set(
  'put set cut let read run come become overcome rerun hit shut split spread cost hurt quit bet burst cast forecast broadcast beat reread proofread typeset reset upset offset bid rid knit slit shed thrust fit wed'.split(
    ' ',
  ),
);

export function isUnchanged(lemma: string): boolean {
  return UNCHANGED.has(lemma);
}

export function isIrregular(lemma: string): boolean {
  return Object.hasOwn(IRREGULAR, lemma);
}

/** "went" for go, where it is no participle. */
export function irregularPast(lemma: string): string | undefined {
  const forms = Object.hasOwn(IRREGULAR, lemma) ? IRREGULAR[lemma] : undefined;
  return forms && forms[0] !== forms[1] ? forms[0] : undefined;
}

/** "see" for saw, where it is no participle. */
export function baseOfPast(text: string): string | undefined {
  return Object.keys(IRREGULAR).find((lemma) => irregularPast(lemma) === text);
}

/** "gone" for go, where it is no past tense. */
export function irregularParticiple(lemma: string): string | undefined {
  const forms = Object.hasOwn(IRREGULAR, lemma) ? IRREGULAR[lemma] : undefined;
  return forms && forms[0] !== forms[1] && forms[1] !== lemma ? forms[1] : undefined;
}

export function past(lemma: string): string {
  return (Object.hasOwn(IRREGULAR, lemma) && IRREGULAR[lemma]?.[0]) || withSuffix(lemma, 'ed');
}

export function participle(lemma: string): string {
  return (Object.hasOwn(IRREGULAR, lemma) && IRREGULAR[lemma]?.[1]) || withSuffix(lemma, 'ed');
}

export function ing(lemma: string): string {
  if (lemma === 'be') return 'being';
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`;
  if (/(?:ee|oe|ye)$/.test(lemma)) return `${lemma}ing`;
  return withSuffix(lemma, 'ing');
}

/** "does", "tries", "works": the third person of a verb, or the plural of a noun. */
export function withS(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

const PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  life: 'lives',
  photo: 'photos',
  criterion: 'criteria',
  analysis: 'analyses',
  repo: 'repos',
};

export function plural(noun: string): string {
  return (Object.hasOwn(PLURALS, noun) && PLURALS[noun]) || withS(noun);
}

/** Consonants that are doubled: one vowel and one consonant at the end of a short word, or a stressed ending. */
const DOUBLES =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt])$|(?:mit|fer|cur|gin|pel|trol|plan|stop|drop|ship|step|swap|debug|kidnap)$/;

function withSuffix(lemma: string, suffix: 'ed' | 'ing'): string {
  if (/[^eo]e$/.test(lemma)) return lemma.slice(0, -1) + suffix;
  if (suffix === 'ed' && /[eo]e$/.test(lemma)) return `${lemma}d`;
  if (suffix === 'ed' && /[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (DOUBLES.test(lemma)) return lemma + lemma.charAt(lemma.length - 1) + suffix;
  return lemma + suffix;
}
