/** Programs that arrange interviews: what comes from there is nobody's address, and their name is no company's. */
const ARRANGERS =
  /(?:^|[.@])(?:greenhouse\.io|greenhouse-mail\.io|goodtime\.io|calendly\.com|lever\.co|ashbyhq\.com|smartrecruiters\.com|myworkday(?:jobs)?\.com|workday\.com|icims\.com|modernloop\.io|prelude\.co|cronofy\.com|calendar\.google\.com|zoom\.us|webex\.com|teams\.microsoft\.com|invalid)$/i;
const MACHINES =
  /^(?:no-?reply|do-?not-?reply|notifications?|mailer(?:-daemon)?|calendar(?:-notification)?|unknownorganizer|nomail|invit(?:es?|ations?))(?:[+._-].*)?@/i;
const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|proton|protonmail|pm|aol|gmx|web|fastmail|hey|mail|zoho|qq|163)\.(?:com|net|org|me|de|ch|at|fr|it|es|in|ca|co\.uk|co\.in|com\.au|com\.br)$/i;
/** What stands before the ending of some countries' domains. */
const SECOND_LEVEL = /^(?:co|com|ac|org|net|gov|edu)$/i;

/** Whether what is sent to an address is read by nobody. */
export function isSystemAddress(address: string): boolean {
  return MACHINES.test(address) || ARRANGERS.test(domainOf(address));
}

/** An address that people have for themselves, not from where they work. */
export function isFreeMail(address: string): boolean {
  return FREE_MAIL.test(domainOf(address));
}

/** "halden-maps" of `una@eu.halden-maps.com`; `undefined` where the domain is no company's own. */
export function companyInAddress(address: string): string | undefined {
  const domain = domainOf(address);
  if (domain === '' || FREE_MAIL.test(domain) || isSystemAddress(address)) return undefined;
  const labels = domain.split('.').slice(0, -1);
  if (labels.length > 1 && SECOND_LEVEL.test(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
