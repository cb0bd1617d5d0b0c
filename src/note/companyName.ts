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
  /\s+(?:bank|freight|logistics|shipping|foods?|farms?|energy|power|solar|systems?|software|labs?|technologies|tech|solutions|services|partners|studios?|games|media|films|pictures|motors|analytics|robotics|networks|security|capital|consulting|insurance|mutual|pharma|pharmaceuticals|therapeutics|biotech|engineering|electric|electronics|constructors|construction|contractors|industries|payments|health|healthcare|renewables|telecom|airlines|airways)$/iu;

/** The key of the name that is left where its trade is left out, or `undefined` where there is none to leave out. */
export function companyShortKey(company: string): string | undefined {
  const short = company.trim().replace(LEGAL_FORM, '').replace(TRADE, '');
  const key = nameKey(short);
  return key !== companyKey(company) && key.length >= SHORTEST_NAME ? key : undefined;
}

const SHORTEST_NAME = 4;

/** The first letters of its words: `bbc`. */
export function companyInitials(company: string): string {
  return parsePersonName(company)
    .tokens.map((token) => token.key.charAt(0))
    .join('');
}
