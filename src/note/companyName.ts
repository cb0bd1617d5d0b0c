import { nameKey, parsePersonName } from './personName.js';

/** Legal forms and other words that a company is usually named without. */
const LEGAL_FORM =
  /[,\s]+(?:inc|incorporated|llc|llp|ltd|limited|plc|gmbh|ag|sa|bv|nv|pty|pvt|co|corp|corporation|company|group|holdings)\.?$/iu;

/** What two ways to write one company's name have in common: "Acme, Inc." and "ACME" are `acme`. */
export function companyKey(company: string): string {
  let name = company.trim();
  for (let i = 0; i < 3; i++) name = name.replace(LEGAL_FORM, '') || name;
  return nameKey(name);
}

/**
 * What a company does, which people leave out when they speak of it: "Halden" for Halden Freight. Not what towns have one
 * of: the Boston of Boston University is a place.
 */
const TRADE =
  /\s+(?:bank|freight|logistics|shipping|foods?|farms?|energy|power|solar|systems?|software|labs?|technologies|tech|solutions|services|partners|studios?|games|media|films|pictures|motors|analytics|robotics|networks|security|capital|consulting|insurance|mutual|pharma|pharmaceuticals|therapeutics|biotech|engineering|electric|electronics|constructors|construction|contractors|industries|payments|health|healthcare|renewables|telecom|airlines|airways|stages|rigging|joinery|lighting|cement|steel|metals|minerals|resources|roasters|couriers|haulage|textiles|brands|chemicals|plastics|packaging|instruments|optics|sensors|semiconductors|silicon|aerospace|aviation|cruises|records|productions|interactive|diagnostics|prosthetics|refrigeration|elevators|lifts|cranes|fabrications?|castings|recruitment|staffing|wealth|metrics|signals|signalling|creamery|lines?)$/iu;
/** The beginning of a place's name: the New York of the New York Times is no company. */
const BEGINS_PLACE =
  /^(?:new|north|northern|south|southern|east|eastern|west|western|upper|lower|san|santa|los|las|saint|st|mount|lake|cape|old|port|fort|great|royal|national)$/iu;
/** A name that goes on behind one of these is no list of words: "Office for Inland Waters". */
const SMALL_WORD = /\s(?:of|for|and|the|in|on|de|du|der|van|von|y|&)\s/iu;
/** What is left is a place, or another house of its own: Oxford University without its Press. */
const ENDS_PLACE =
  /\s(?:university|college|city|county|district|town|valley|islands?|isles?|coast|bay|harbou?r|river|hills?|park|beach|state|council)$/iu;

/** The keys of the shorter names that people use for a company. */
export function companyShortKeys(company: string): readonly string[] {
  const whole = companyKey(company);
  const name = company
    .trim()
    .replace(/^the\s+/iu, '')
    .replace(LEGAL_FORM, '');
  const keys = [name.replace(TRADE, ''), ...shortenedNames(name)]
    .filter((short) => !ENDS_PLACE.test(short))
    .map(nameKey)
    .filter((key) => key !== whole && key.length >= SHORTEST_NAME);
  return [...new Set(keys)];
}

/** Of three words or more, the first and the last, and all but the last: "Ardna Trust", "Ardna Forest". */
function shortenedNames(name: string): string[] {
  const words = name.split(/\s+/);
  const [first = ''] = words;
  if (words.length < 3 || SMALL_WORD.test(name) || BEGINS_PLACE.test(first)) return [];
  return [`${first} ${words.at(-1)}`, words.slice(0, -1).join(' ')];
}

const SHORTEST_NAME = 4;

/** The first letters of its words: `bbc`. */
export function companyInitials(company: string): string {
  return parsePersonName(company)
    .tokens.map((token) => token.key.charAt(0))
    .join('');
}
