import { ITS_AND_THEIRS } from './confused/itsAndTheirs.js';
import { NOUNS_AND_VERBS } from './confused/nounsAndVerbs.js';
import { PLACES_OF_ONE } from './confused/places.js';
import { SOUND_ALIKE_SLOTS } from './confused/slots.js';
import { SMALL_WORDS } from './confused/smallWords.js';
import { SOUND_ALIKE_ADJECTIVES } from './confused/soundAlikeAdjectives.js';
import { SOUND_ALIKE_NOUNS } from './confused/soundAlikeNouns.js';
import { SOUND_ALIKE_VERBS } from './confused/soundAlikeVerbs.js';
import { THAN_AND_TOO } from './confused/thanAndToo.js';
import { YOU_AND_YOUR } from './confused/youAndYour.js';
import { LOOK_ALIKE_ADJECTIVES } from './lookAlikes/describing.js';
import { LOOK_ALIKE_NOUNS } from './lookAlikes/nouns.js';
import { LOOK_ALIKE_SLOTS } from './lookAlikes/slots.js';
import { LOOK_ALIKE_VERBS } from './lookAlikes/verbs.js';
import type { Pattern } from './pattern.js';

/** Words that sound or look like another: the parts of speech around them tell which is meant. */
export const CONFUSED_WORDS: readonly Pattern[] = [
  ...PLACES_OF_ONE,
  ...YOU_AND_YOUR,
  ...ITS_AND_THEIRS,
  ...THAN_AND_TOO,
  ...SMALL_WORDS,
  ...NOUNS_AND_VERBS,
  ...SOUND_ALIKE_VERBS,
  ...SOUND_ALIKE_NOUNS,
  ...SOUND_ALIKE_ADJECTIVES,
  ...LOOK_ALIKE_VERBS,
  ...LOOK_ALIKE_NOUNS,
  ...LOOK_ALIKE_ADJECTIVES,
  ...LOOK_ALIKE_SLOTS,
  ...SOUND_ALIKE_SLOTS,
];
