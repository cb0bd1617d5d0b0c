/**
 * The files in `media` that hold what the guidelines know of English: apart from the code, so that nothing of it is
 * loaded before a note is open.
 */
export const LANGUAGE_FILES = { model: 'sentence-model.bin', interests: 'interest-families.txt' } as const;
