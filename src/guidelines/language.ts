import { InterestFamilies } from './interestFamilies.js';
import { SentenceClassifier } from './sentenceClassifier.js';

/** What the guidelines know of English beyond their code. */
export interface Language {
  readonly classifier: SentenceClassifier;
  readonly interests: InterestFamilies;
}

/** Throws a `RangeError` where the model is not of this version. */
export function readLanguage(model: Uint8Array, interests: Uint8Array): Language {
  return {
    classifier: SentenceClassifier.load(model),
    interests: new InterestFamilies(new TextDecoder().decode(interests)),
  };
}
