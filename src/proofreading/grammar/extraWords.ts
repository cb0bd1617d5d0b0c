import type { Pattern } from './pattern.js';

/** Words that are one too many. */
export const EXTRA_WORDS: readonly Pattern[] = [
  // Who is told and what is reached goes without "to"
  { match: '<!#be|being|as [asked|told|tell|ask|telling|asking to] me|him|us|them|you !@base', fix: '$1' },
  {
    match: '<!#be|being|out [reached|entered|approached|contacted|visited|attended to] the|your|our|my|a',
    fix: '$1',
  },
  { match: '[most @est]', fix: '$2' },
  { match: 'thank you|thanks [to for]', fix: 'for' },
  { match: 'start|starts|started|begin|begins|began [on from]', fix: 'from' },
  { match: '^ i ADV? [am agree|think|hope|believe|wish|want|know]', fix: '$2' },
  {
    match:
      'asked|told|ask|tell|showed|explained me|him|her|us|them|you [that what|how|why|where|when|who|whether]',
    fix: '$2',
  },
  {
    match:
      '<!what|that|all|who|which NOUN|@plural|i|you|we|they|he|she|it [am|is|are|was|were look|seem|know|believe|want|understand|appreciate] ADJ|that|to|DET|#possessive|how|@er',
    fix: '$2',
  },
  {
    match:
      'i|we|he|she [was|were worked|lived|arrived|slept|travelled|stayed|happened] NUM|in|at|for|there|with',
    fix: '$2',
  },
  // "It seems, that": what is said or thought is not set apart
  {
    match:
      '^^ i|you|we|they|he|she|it ADV? [said|says|say|seems|seemed|think|thought|hope|believe|know|knew|mentioned|explained|understand|understood ,] that PRON|DET|#possessive !is|was',
    fix: '$1',
  },
];
