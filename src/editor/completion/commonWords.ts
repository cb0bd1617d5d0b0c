/** Words that say nothing of what a phrase is about, and that everyone writes all the time. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after again all also always am an and any are around as asked at away back be because been before began being both ' +
    'but by came can come could day did do does doing done down during each even ever every few first for forward from get ' +
    'getting give given go going good got great had has have having he help her here him his hope how i if in into is it its ' +
    'just keep kind know last learn let like little long look looking made make making many may me meet might more most much ' +
    'my need never new next no not now of off often on once one only or other our out over own part people really right said ' +
    'same saw say see seen she should show since so some something soon still such take talk talked talking team tell than ' +
    'thank thanks that the their them then there these they thing things think this those though thought through time to ' +
    'today together told too took two under until up us use used very want was way we week well went were what when where ' +
    'which while who whole why will with without wonder work working would write year years yes yet you your'
  ).split(' '),
);
