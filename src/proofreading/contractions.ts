/** Words whose apostrophe is easily forgotten, and that are no words without it. */
export const CONTRACTIONS = new Map(
  `aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't shouldn't wasn't weren't wouldn't i'm i've
   you're you've you'll they're they've they'll we've that's there's here's what's who's it'll that'll everyone's he's she's who'd it'd that'd you'd they'd who've
   could've should've would've must've might've there'll shan't there'd`
    .split(/\s+/)
    .map((word) => [word.replace("'", ''), word]),
);

/** "dont": a word that lacks its apostrophe. */
export function isContraction(word: string): boolean {
  return CONTRACTIONS.has(word.toLowerCase());
}
