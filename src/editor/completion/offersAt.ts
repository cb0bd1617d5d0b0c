import type { Note } from '../../note/note.js';
import { bodyOffers } from './bodyOffers.js';
import { fieldOffers } from './fieldOffers.js';
import { greetingOffers } from './greetingOffers.js';
import type { Offers, Surroundings } from './offer.js';
import { placeAt } from './place.js';
import { valueOffers } from './valueOffers.js';

/**
 * What can be put into a note at `offset`: keys and values in its front matter, what is known of the interview in its
 * message. `undefined` where there is nothing.
 *
 * @param isAsked the person asked for it, instead of having typed a letter
 */
export function offersAt(
  note: Note,
  offset: number,
  around: Surroundings,
  isAsked: boolean,
): Offers | undefined {
  // No cursor stands inside of a line ending.
  if (note.text.startsWith('\r\n', offset - 1)) return undefined;
  const { range, yamlRange } = note.frontMatter;
  const found =
    offset >= yamlRange.start && offset <= yamlRange.end
      ? inFrontMatter(note, offset, around)
      : offset >= range.end
        ? (greetingOffers(note, offset, around, isAsked) ?? bodyOffers(note, offset, around, isAsked))
        : undefined;
  return found && found.offers.length > 0 ? found : undefined;
}

function inFrontMatter(note: Note, offset: number, around: Surroundings): Offers | undefined {
  const place = placeAt(note.text, note.frontMatter.yamlRange, offset);
  if (!place) return undefined;
  return place.kind === 'key' ? fieldOffers(note, place) : valueOffers(note, place, offset, around);
}
