import { FIELD_NAMES, FIELDS, type FieldName } from '../../note/fields.js';
import type { Note } from '../../note/note.js';
import type { Offer, Offers } from './offer.js';
import type { Place } from './place.js';

/** What commands write, and nobody by hand. */
const WRITTEN_BY_COMMANDS: readonly FieldName[] = ['sent-text'];

/** The keys that the front matter does not have yet. */
export function fieldOffers(note: Note, place: Place & { readonly kind: 'key' }): Offers {
  const { range, hasColon } = place;
  const missing = FIELD_NAMES.filter((name) => {
    const entry = note.frontMatter.entries.get(name);
    const isMissing = !entry || entry.keyRange.start === range.start;
    return isMissing && !WRITTEN_BY_COMMANDS.includes(name);
  });
  return { range, offers: missing.map((name) => fieldOffer(name, hasColon)) };
}

function fieldOffer(name: FieldName, hasColon: boolean): Offer {
  const { kind, description, required } = FIELDS[name];
  const isList = kind === 'list';
  return {
    kind: 'field',
    label: name,
    detail: required ? 'required' : isList ? 'list' : '',
    documentation: description,
    newText: hasColon ? name : isList ? `${name}: [$1]` : `${name}: `,
    isSnippet: isList && !hasColon,
    goesOn: !hasColon,
  };
}
