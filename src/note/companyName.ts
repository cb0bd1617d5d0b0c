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

/** The first letters of its words: `bbc`. */
export function companyInitials(company: string): string {
  return parsePersonName(company)
    .tokens.map((token) => token.key.charAt(0))
    .join('');
}
