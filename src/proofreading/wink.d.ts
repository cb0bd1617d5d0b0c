import type { ModelAddons } from 'wink-nlp';

declare module 'wink-nlp' {
  interface ItsHelpers {
    /** What the function takes, which its own declaration leaves out. */
    lemma(index: number, token: unknown, cache: unknown, addons: ModelAddons): string;
  }
}
