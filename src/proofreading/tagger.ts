import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp';

/** A word or mark of a sentence, and what part of speech it is there. */
export interface Token {
  /** In lower case, with straight apostrophes. */
  readonly text: string;
  /** A tag of Universal Dependencies: NOUN, PROPN, PRON, VERB, AUX, ADJ, ADV, DET, ADP, … */
  readonly pos: string;
  readonly lemma: string;
  readonly start: number;
  readonly end: number;
}

/** Tags the words of a passage, sentence by sentence. */
export type Tagger = (text: string) => Token[][];

/** A statistical tagger, and its model, which are loaded at the first call. */
export function createTagger(): Tagger {
  const nlp = winkNLP(winkModel, ['sbd', 'pos']);
  const { its } = nlp;
  return (text) => {
    const sentences: Token[][] = [];
    // What it makes of typographic apostrophes are no contractions.
    const plain = text.replaceAll('’', "'");
    let position = 0;
    nlp
      .readDoc(plain)
      .sentences()
      .each((sentence: ItemSentence) => {
        const tokens: Token[] = [];
        sentence.tokens().each((token: ItemToken) => {
          const written = token.out();
          const start = plain.indexOf(written, position);
          if (start < 0) return;
          position = start + written.length;
          const lemma: string | undefined = token.out(its.lemma);
          const word = /^(in|no|sun|sat|fig)\.$/i.exec(written)?.[1];
          if (word) {
            tokens.push(...wordAndStop(word.toLowerCase(), start));
            return;
          }
          tokens.push({
            text: written.toLowerCase(),
            pos: token.out(its.pos),
            // Of "cannot" at the end of a sentence, it has none.
            lemma: lemma ? lemmaOf(written.toLowerCase(), lemma) : written.toLowerCase(),
            start,
            end: position,
          });
        });
        sentences.push(tokens);
      });
    return sentences;
  };
}

/** "He let them in.": the tagger takes it for the short form of inches. */
function wordAndStop(word: string, start: number): Token[] {
  const end = start + word.length;
  const pos = word === 'in' ? 'ADP' : word === 'no' ? 'DET' : word === 'sat' ? 'VERB' : 'NOUN';
  return [
    { text: word, pos, lemma: word === 'sat' ? 'sit' : word, start, end },
    { text: '.', pos: 'PUNCT', lemma: '.', start: end, end: end + 1 },
  ];
}

/** The lemma in the spelling of the text: the tagger's are American ("honor" for honour). */
function lemmaOf(text: string, lemma: string): string {
  return text === lemma || canonical(text) === canonical(lemma) ? text : lemma;
}

function canonical(word: string): string {
  return word
    .replace(/^aero/, 'air')
    .replace(/^sce/, 'ske')
    .replace(/our/g, 'or')
    .replace(/z/g, 's')
    .replace(/ce$/, 'se')
    .replace(/tre$/, 'ter')
    .replace(/ll/g, 'l')
    .replace(/ae(?!d)/g, 'e')
    .replace(/ogue$/, 'og')
    .replace(/mme$/, 'm')
    .replace(/tyre/, 'tire');
}
