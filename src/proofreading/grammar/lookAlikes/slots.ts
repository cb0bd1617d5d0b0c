import type { Pattern } from '../pattern.js';
import { readLookAlikes } from './lookAlike.js';

/** Where only a verb can stand, and not the noun that sounds like it: "to lesson the load". */
const OF_VERBS =
  "to|#modal|n't|not|never|#subject|who|you _ DET|PRON|#possessive|it|them|me|us|how|that|to ; #modal|n't|not|#subject|who _ $";
/** Where only a participle or a past can: "I have maid it". */
const OF_PASTS =
  "#subject|you|who|have|has|had|'ve|be|been|was|were|is|are|it ADV? _ DET|#possessive|PRON|it|them|me|us|to|by|in|on|up|at|with|for|that|how|from|$";
/** Where only a noun can: "my believe is". */
const OF_NOUNS =
  'the|a|an|my|your|his|her|our|their|this|each|every|no|some|any ADJ? _ $|of|in|is|was|and|for|at|on|with|from|has';
/** Where only what says more of a noun can: "a pail coat". */
const OF_ADJECTIVES = 'a|an|the|my|your|his|our|very|so|too|more|rather|quite|this _ NOUN|@plural';
/** Before a verb that has its subject: "wheel be", "weave been". */
const OF_SHORT_FORMS = '^ _ be|been|have|like|love|not|never|need|see|let|had|all|also';

const rows = (place: string, pairs: string) =>
  readLookAlikes(
    pairs
      .split(',')
      .map((pair) => `${pair.trim().replace(/\s+/, ' ')} : ${place}`)
      .join('\n'),
  );

/** Words that sound alike and are of different parts of speech: the place tells them apart. */
export const LOOK_ALIKE_SLOTS: readonly Pattern[] = [
  ...rows(
    OF_VERBS,
    `lesson lessen, sea see, seam seem, council counsel, cloth clothe, belief believe,
     relief relieve, shelf shelve, wreath wreathe, berry bury, rays raise, hall haul, flea flee, stair
     stare, whale wail, fined find, higher hire, kneed need, lone loan, ad add, bee be, prays praise, growth grow, choice choose, complaint complain, success succeed`,
  ),
  ...rows(
    OF_PASTS,
    `maid made, guest guessed, cent sent, pact packed, mist missed, herd heard, flu flew, fort
     fought, lane lain, war wore, tolled told, road rode, sword soared`,
  ),
  ...rows(
    OF_NOUNS,
    `believe belief, complain complaint, guessed guest, missed mist, packed pact, bathe bath, prophesy prophecy,
     thrown throne, flew flu, grown groan, sent scent, seen scene, rode road, bred bread, pried pride, whirled world, mined mind, tacks tax, heard herd, caught court, advise advice, devise device,
     breathe breath, lose loss, prove proof, relieve relief, grieve grief, knows nose, sees seas, fought
     fort`,
  ),
  ...rows(
    OF_ADJECTIVES,
    `pail pale, deer dear, mane main, rye wry, blew blue, knew new, fowl foul, quay key, loathe
     loath, grate great, won one`,
  ),
  ...rows(
    OF_SHORT_FORMS,
    "weave we've, weed we'd, wheel we'll, heel he'll, yule you'll, aisle I'll, isle I'll",
  ),
  ...readLookAlikes(`
    loathe loath : #be|'m|feel|felt|was|so|rather _ to
    hire higher : a|an|the|much|even|far|no|at|of _ level|levels|price|prices|grade|grades|degree|education|ground|standard|standards|cost|costs|number|numbers|risk|priority|quality|speed|score|scores|chance|yield|yields|temperature|pressure|dose|than|up
    sum some : <!the|a|an|this|that|total|large|small|whole|tidy _ of the|your|my|our|these|those|us|them @plural|people|$
    won one : _ of the|my|your|our|us|them|those|day|thing|more ; no|only|last|every|any|each _ $|else|who|is|was|has|of
    one won : #subject|you|who|team|we|have|has|had|'ve _ the|a|an|our|my ADJ* award|prize|contract|bid|competition|tender|medal|race|cup|match|game|grant|election|case
    hour our : in|of|with|for|about|at|to|from|all|both|and _ NOUN|ADJ|@plural !! rush half happy zero
    mite might : #subject|you|it|that|which|this|there|one _
    ore or : ~ either whether ; DET|NOUN|ADJ|VERB _ DET|#possessive|not|so|by !! iron copper mine mining rock gold tin
    oar or : DET|NOUN|ADJ|VERB _ not|so|by|if|when|whether !! boat rowing
    nun none : _ of the|my|your|our|us|them|these|those ; that 's _
    bye by : _ the|a|your|my|our|@ing|monday|tuesday|wednesday|thursday|friday|noon|train|bus|car|then|far
    buy by : made|done|run|led|written|given|written|sent|taught|impressed|struck|moved|told|held|used|seen|kept|shown|built|driven|owned|stand|stop|drop|pass|close|near|day|step|side _ DET|#possessive|NOUN|PROPN|PRON|$
    fore for : _ your|my|our|the|a|taking|making|showing|me|us|you ; thank|thanks you? _
    for four : _ of us|them|the|my|your|our ; one two three _ 
    ewe you : thank _ ; ^ _ VERB|AUX
    ware where : _ the|i|we|you|they|your|my|our|is|are|was|do|does
    ware wear : to|#modal|not|n't|i|we|you|they|must _ a|the|my|your|our|gloves|boots|glasses
    who's whose : _ NOUN|@plural is|was|are|were|has|have
    ascent assent : nod|nodded|gave|give|royal _
    assistants assistance : your|any|further|of|for|kind|some|with|more|financial|technical|medical _ $|with|in|from|and|to !! two three several your our shop teaching research care classroom
    assistance assistants : two|three|four|several|our|shop|teaching|research|care|classroom|many|the _ are|were|who|have|had|and
    residence residents : the|your|our|all|elderly|of|older|local|many|some|care _ are|were|who|have|had|enjoy|love|said|in
    residents residence : in|place|halls|hall|artist|your|my of? _ at|$ ~ hall halls permit artist
    patience patients : the|your|our|my|sick|elderly|many|most|all|some|hospital|two|ten _ are|were|who|have|need|wait|waiting
    patients patience : your|have|had|much|great|and|for your|infinite|with|more|such|of|endless|his|her ADJ? _ $|with|and|in|while|is|was !! ward hospital nurse doctor surgery clinic nurses doctors see saw treat treated
    presents presence : the|your|his|her|their|calm|online|strong|in|web|physical _ of|in the|$ ; a calm|strong|quiet|steady|reassuring _
    instants instance : for _
    instance instants : two|few|several _
    dependence dependents : my|two|three|no|have _ $|and
    attendants attendance : your|my|of|good|poor|school|in|full|record|high _ $|at|record|was|is|of|and|rate|rates
    attendance attendants : flight|car|museum|two|three|park _
    correspondents correspondence : your|my|our|of|the|by|business|further _ $|about|with|was|is|and|has|from
    innocents innocence : his|her|my|of|the|your _ $|of|was
    personal personnel : _ carrier|files|department
    emigrate immigrate : _ to
    immigrate emigrate : _ from
    farther father : my|your|his|her|our|late|grand _
    father further : any|no|much|little _ $|questions|details|than
    dinner diner : in|at|the|a|roadside|every|american _ served|owner|on the|waitress
    diner dinner : for|had|have|after|before|cooked|at|over|school|christmas|sunday|family _ $|with|and|at|lady|ladies|party|table|on
    quiet quit : to|#modal|#subject|never|not _ my|your|smoking|the|that|because
    formally formerly : _ known|of|called|a|an|the|head|at|in
    formerly formally : #modal|to|was|were|been|be|would like to _ accept|apply|confirm|thank|invited|trained|offered|resign|announce
    hoards hordes : _ of people|visitors|tourists|children|fans|customers|shoppers
    hoard horde : a _ of people|visitors|tourists|children|fans|customers
    peaked piqued : _ my|our|your|the interest|curiosity|appetite
    baited bated : with|on _ breath
    pallet palette : colour|limited|warm|muted _ ~ #colour
    straights straits : dire|in dire _
    throws throes : in|the|death|last the? _ of
    envelope envelop : to|will|would _ the|us|you
    ensure insure : to|we|must|not|fully _ the|my|your|our car|house|boat|van|building|contents|vehicle|cargo|horse
    insure ensure : to|will|would|we|can|must|and|that|please _ that|the|a|every|all|you|we|our|safe|each|quality|no
    dual duel : fought|fight|a|the|to _ with|to|between|at dawn
    wreck wreak : _ havoc
    trussed trust : #subject|you|they _ you|me|us|that|the|in
    trust thrust : the main _ of
    raise rise : pay|sun|a|high|tide|the|on the|give _ to|in|$ !! hand hands money family
    lightening lightning : _ fast|conductor|bolt|strike|strikes|storm|quick|talk|talks|speed|rod ; thunder and _ ; struck by _ ; greased _
    lightning lightening : _ the|our|your|my load|mood|work|burden
    dose does : it|he|she|that|this|what|how|who|which|where|why|when|team|company|as|so _ not|n't|it|the|your|that|she|he|so|well|seem|matter|make|work|a
    does dose : the|a|right|daily|low|high|healthy|good|small|correct _ of|$|was|is
    loosing losing : _
    wont won't : i|we|you|they|it|he|she|that|this|there|who _
    cant can't : i|we|you|they|it|he|she|that|this|who _
  `),
];
