/** Titles that precede a name, without their points. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'dr mr mrs ms mx miss mister prof professor sir dame lord lady rev reverend revd fr father mother sister brother pastor rabbi ' +
    'imam hon honourable honorable judge justice captain capt cpt col colonel gen general lt lieutenant sgt sergeant corporal major ' +
    'chief officer commodore admiral brigadier squadron wing flight leader marshal station watch warrant petty detective inspector ' +
    'constable superintendent commander cmdr commissioner sheriff deputy trooper chef nurse matron doctor councillor cllr senator ' +
    'ambassador minister mayor governor president dean principal head headmaster headmistress vice assistant associate senior ' +
    'chancellor provost warden canon bishop archdeacon archbishop deacon vicar monsignor msgr elder chairman chairwoman chair ' +
    'director maestro maestra coach mademoiselle monsieur madame mme mlle mons herr frau fraulein señor señora señorita senor senora ' +
    'senorita srta sra don doña dona dom signor signora signorina sig dott dottore dottoressa dra doc ing arq lic pan pani kyrios ' +
    'kyria shri sri smt kumari pandit pt ustad ustadh ustaz sheikh shaikh sayyid syed maulana swami er adv engr arc arch barr ' +
    'barrister surv pharm tuan puan encik cik datuk dato datin tun pak bapak bu ibu mas mbak khun ajarn alhaji alhaja hajiya hajia ' +
    'hajj haji hajji oga ogbeni otunba oba eze igwe mallam malam mzee bwana mama papa auntie aunty uncle meneer mevrouw mijnheer ' +
    'sensei maam madam mam senhor senhora senhorita frk frøken herra rouva proua härra domnul doamna gospodin gospođa gospa ' +
    'panie kyrie tante mwalimu ndugu laoshi monsenhor padre madre soror soeur abbé kuya aling cikgu ustazah hajah shrimati thiru ' +
    'sardarni janab khanum rebbe rebbetzin mdm mlle hjh hj tn pn engr bldr pst mufti shaykh hafiz toh ' +
    'advocate counsellor counselor attorney solicitor comrade ntate owura togbe oom tannie tant tante tito manong manang bhau kaka mavshi ' +
    'thambi chechi chettan akka moruti umfundisi baba sekuru ambuya gogo mkhulu bhuti sisi bra aunt towkay licenciado licenciada ' +
    'maitre maître mtre avv avvocato dottor profesor profesora docteur ingeniero ingeniera arquitecto gaffer foreman forewoman skipper bosun alderman alderwoman lecturer teacher engineer ' +
    'pharmacist magistrate registrar bursar whaea matua koro lord ' +
    // Ranks, and what they are short for.
    'private pte bombardier bdr mbdr lbdr gunner gnr sapper spr lance lcpl mcpl cpl ssgt csgt msgt gysgt wo cwo mwo po cpo sub-lieutenant ' +
    'lieut ltcol maj brig master staff quartermaster group air vice-admiral ensign midshipman seaman airman aviator pilot ' +
    'havildar subedar naik jemadar supt insp det dci dsi dcs dsp acp asp firefighter ranger purser harbourmaster harbormaster ' +
    'postmaster stationmaster conductor abbot abbess prior prioress curate cantor'
  ).split(' '),
);
/** What may follow a name without being one. */
const SUFFIXES = new Set(
  'jr sr ii iii iv phd md rn msc bsc mba cpa esq dds dvm cfa pe jd llm bsn ma ba obe mbe cbe'.split(' '),
);
const PARTICLES = new Set(
  'de del della di da do dos das du la le las los van von der den ter ten bin binti binte bte bint ibn al el y e and i st san santa'.split(
    ' ',
  ),
);
/** Words put behind a name out of respect. */
const RESPECT = new Set(
  'ji san sensei sama kun chan ssi nim bhai bhaiya ben garu sir maam mam madam saheb sahib didi akka amma ayya jan joon bey hanim agha hoca'.split(
    ' ',
  ),
);

export interface NameToken {
  /** As written. */
  readonly text: string;
  /** Lower case, without diacritics, points and apostrophes. */
  readonly key: string;
  /** Offset of the token in the name. */
  readonly start: number;
}

/** The parts of a name that tell who is meant; honorifics, particles and degrees are left out. */
export interface PersonName {
  readonly honorific: string | undefined;
  /** The words of the honorific. */
  readonly titles: readonly NameToken[];
  readonly tokens: readonly NameToken[];
  /** Words that may be names or not: "Chan" is a family name, and a Japanese child is called so; "Ma" is a degree as well. */
  readonly doubtful: readonly NameToken[];
}

/** Written as names are: "Ma", and not "MA" or "ma". */
const NAME_LIKE = /^\p{Lu}\p{Ll}/u;
/** Nobody's name is longer. */
const MAX_LENGTH = 200;

/** Takes "Dr. María-José de la Cruz, PhD" or `Robert "Bob" O’Neil` apart. */
export function parsePersonName(name: string): PersonName {
  let honorific: string | undefined;
  const titles: NameToken[] = [];
  const tokens: NameToken[] = [];
  const doubtful: NameToken[] = [];
  for (const match of name.slice(0, MAX_LENGTH).matchAll(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’.‑-]*/gu)) {
    const text = match[0].replace(/[.'’‑-]+$/u, '');
    const key = nameKey(text);
    if (tokens.length === 0 && HONORIFICS.has(key)) {
      honorific = honorific === undefined ? match[0] : `${honorific} ${match[0]}`;
      titles.push({ text, key, start: match.index });
      continue;
    }
    const token = { text, key, start: match.index };
    const isBehind = tokens.length > 0 && (SUFFIXES.has(key) || RESPECT.has(key));
    if (!isBehind && !PARTICLES.has(key)) tokens.push(token);
    else if (NAME_LIKE.test(text)) doubtful.push(token);
  }
  // "Minh Le", "Dr. Du": a particle that no name follows is one itself.
  const end = doubtful.at(-1);
  if (end && tokens.length < 2 && PARTICLES.has(end.key) && end.start > (tokens.at(-1)?.start ?? -1))
    tokens.push(end);
  // "Dean" and "Major" are given names as well, and "Ms. Eze" has a family name that elsewhere is a title.
  const last = titles.at(-1);
  if (tokens.length === 0 && last) {
    const before = titles.slice(0, -1);
    return {
      honorific: before.map(({ text }) => text).join(' ') || undefined,
      titles: before,
      tokens: [last],
      doubtful,
    };
  }
  return { honorific, titles, tokens, doubtful };
}

const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const PLAIN = /^[A-Za-z0-9]*$/;

/** A name as it sounds: lower case, no diacritics, no marks inside of it. */
export function nameKey(text: string): string {
  // Most names are plain, and every capitalised word of a note may be one.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœðþı]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The name that a greeting uses: "Raj" for Raj Patel, "Dr. O'Neil" for Dr. Una O'Neil. */
export function greetingName(name: string): string {
  const { honorific, tokens } = parsePersonName(name.replace(/[("“'‘].*?[)"”'’](?=\s|$)/gu, ' '));
  const family = tokens.at(-1);
  if (honorific && family) return `${honorific} ${family.text}`;
  return (tokens.find((token) => token.key.length > 1) ?? tokens[0])?.text ?? name.trim();
}

/** The first given name: "Raj" for Raj Patel, "Una" for Dr. Una O'Neil. */
export function firstName(name: string): string {
  const { tokens } = parsePersonName(name);
  return (tokens.find((token) => token.key.length > 1) ?? tokens[0])?.text ?? name.trim();
}
