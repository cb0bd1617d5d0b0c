/** Words without content of their own. */
const STOP_WORDS = new Set(
  (
    'a an the and or but nor so yet if then than that this these those there here i me my mine myself we us our ours you your yours ' +
    'yourself he him his she her hers it its they them their theirs who whom whose which what when where why how of in on at by for ' +
    'from to into onto with without within about over under after before between among through during against across around ' +
    'as like per via up down out off is am are was were be been being have has had having do does did doing done will would shall ' +
    'should can could may might must not no yes also too very really just only even still again more most much many some any all ' +
    'both each every other another such same own few less least while because since until although though whether either neither ' +
    "i'm i've i'd i'll you're you've you'd you'll it's that's there's he's she's they're we're we've don't didn't doesn't isn't wasn't " +
    "can't couldn't won't wouldn't let let's one two get got make made go went come came put s t d ll re ve m"
  ).split(' '),
);

/** Whether a lower-case word has no content of its own: it stands for how a sentence is built. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
