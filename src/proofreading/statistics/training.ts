export { hash, mix } from '../../guidelines/hash.js';
export { createTagger } from '../tagger.js';
export * from './context.js';
export * from './members.js';
export { unlikelyWords } from './unlikelyWords.js';
export * from './wordModel.js';
export * from './wordSets.js';
