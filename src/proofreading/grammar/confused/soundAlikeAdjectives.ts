import type { Pattern } from '../pattern.js';

/** Adjectives and adverbs that sound like another word. */
export const SOUND_ALIKE_ADJECTIVES: readonly Pattern[] = [
  { match: 'the|a|your|this|our|in [knew] NOUN|role|team|system|platform|ADJ', fix: 'new' },
  { match: 'the [later] of|was|is|part|half|two|stages', fix: 'latter' },
  { match: '[complimentary] to|skills|skill|strengths|experience|expertise|roles', fix: 'complementary' },
  { match: 'be|very|more|remain|was|is|are|were|stay [discrete] about|with|and|in', fix: 'discreet' },
  { match: 'in|it|was [vein] $', fix: 'vain' },
  {
    match: 'be|very|are|is|was|more|cost|am|so|always|price|quality|safety [conscience] of|about|that|$',
    fix: 'conscious',
  },
  {
    match: 'a|the|my|our|their|in [duel] role|purpose|language|degree|citizenship|nationality|boot|control',
    fix: 'dual',
  },
  {
    match:
      'go|went|going|gone|come|came|move|moved|back|brought|bring|and|sets|set [fourth] $|and|to|a|the|by',
    fix: 'forth',
  },
  {
    match:
      'look|looking|looked|moving|move|step|going|go|way|put|forward|bring|push [foreword] to|with|$|and|in|at',
    fix: 'forward',
  },
  { match: 'at|not [leased|lease] $|one|once|two|not|a|three|of|because', fix: 'least' },
  {
    match:
      'of|from|in|a|any|small|the|several|few [miner] bug|bugs|issue|issues|changes|change|fixes|point|details|problem|problems',
    fix: 'minor',
  },
  { match: 'sheer|shear|by [shear] size|number|scale|volume|will|amount|joy|force', fix: 'sheer' },
  {
    match:
      'go|went|is|be|was|get|got|came|come|just|so|it|keep|walk|going|set|very [strait] to|forward|into|away|from|on|$|after|line',
    fix: 'straight',
  },
];
