import { readLookAlikes } from './lookAlike.js';

/** Verbs, and words that stand where only a verb can. */
export const LOOK_ALIKE_VERBS = readLookAlikes(`
  v heel heal : wound|wounds|bone|bones|injury|injuries|cut|cuts|burn|burns|skin|fracture|fractures|sprain|they|it|to|will|can|does|helps|help|not|n't ADV? _ !of
  v sow sew : ~ #cloth !! #farm
  v pour pore : _ over DET|#possessive|old|these|those|@plural|NOUN ~ #papers !! water coffee tea milk sauce cup
  v die dye : _ DET|#possessive|wool|cloth|hair|yarn|fabric|silk|leather|eggs|cotton|it|them ~ #cloth hair !! death
  dying dyeing : _ DET|#possessive|wool|cloth|hair|yarn|fabric|silk|leather|cotton|it|them|vat|process|house ~ #cloth hair
  very vary : NOUN|they|it|we|can|may|will|to|not|do|does|would|might _ from|by|between|a|widely|greatly|wildly|with|according|depending|considerably|slightly
  tired tried : #subject|and|have|has|had|'ve|you ADV? _ the|a|an|my|your|this|that|to|it|again|every|several|hard !of
  sued used : #subject|you|have|has|had|'ve|be|was|were|is|are|also|often _ the|a|an|my|your|this|that|to|it|in|for|by|similar|as|NOUN !! #law
  v hop hope : #subject|and|really|also _ that|the|to|you|we|this|it|your|my|i|all|this
  hopping hoping : #be|was _ that|to|for|you|we|the|your|this
  staid stayed : #subject|you|who|have|has|had|people|team|it _ ; and|also|she|he _ ADP|ADV|late|behind|with|on
  shown shone : sun|light|lamp|moon|torch|lights|stars|star|beam|lantern|headlights|faces|face _ ADP|right|straight|brightly|so|down|all|like|$ !to
  v wet whet : _ #possessive|the|an appetite|appetites|curiosity
  v reek wreak : _ havoc|vengeance|revenge|destruction
  v wreck wreak : _ havoc|vengeance|revenge
  v brooch broach : to|#modal|#subject|you|not|n't|never|and|when|by|of|before _ the|this|that|a|it|such|with|my|your
  v allude elude : _ me|us|him|them|you !to
  v illude elude : _ me|us|him|them|you
  v proscribe prescribe : ~ #medicine
  way weigh : to|#modal|not|n't|carefully|must _ the|a|up|each|every|my|your|our|it|them|this|that|less|more
  v sore soar : price|prices|cost|costs|temperature|temperatures|rents|birds|to|eagles|sales _ ADP|ADV|$|and|above
  v pedal peddle : _ drugs|goods|myths|wares|lies|rumours
  v peddle pedal : ~ bike bikes bicycle bicycles organ harmonium piano cycle
  v wave waive : _ the|my|your|our|his|her|any|all|their ADJ* fee|fees|charge|charges|right|rights|rule|requirement|deposit|penalty|rent|claim|tuition
  v waive wave : _ goodbye|at|to|me|us|from
  v wander wonder : i|often|n't|to|still|me|we|sometimes|just _ if|how|why|whether|what|who|when|where
  v wonder wander : _ around|through|round|along|off|down|into|across the|a|my|your|our|town
  warn worn : #be|well|badly|have|has|had _ out|down|away|thin|smooth|by
  worn warn : to|must|should|#modal|please _ you|him|them|people|me|us|others|everyone|that|the
  right write : to|will|would|can|could|'ll|shall|not|please|n't _ up|down|soon|again|back|about|code|reports|letters|songs|poems|stories|software|a|my !! wrong wrongs balance ship boat canoe
  weight wait : to|#modal|n't|please _ in|for|until|till|to|a|outside|here|there|and|while|at|any|long|$ !! #gold
  weighting waiting : _ list|lists|room|rooms|time|times|area|for|to ; #be|kept|keep _
  here hear : #modal|not|n't|ever|never|did|do|to|let _ the|a|an|my|your|you|it|that|from|about|him|her|them|one|every|how|what|of|back
  scene seen : have|has|had|'ve|ever|never|seldom|rarely|been|often _ VERB|done|DET|PRON|#possessive|NOUN|$|ADV|ADP|ADJ|such|so
  god good : #be|very|so|as|quite _ enough|to|at|with|about|for
  sort sought : have|had|has|'ve|long ADV? _ !of !out
  born borne : _ ADV? by !! #birthing ; _ in mind|out ; have|had|has _ the|a|this|fruit|in
  been being : <!never after|before|without|by|of|for|despite|about|from|while|enjoyed|love|enjoy|remember|mind|appreciate|appreciated _
  lay lie : to|will|can|n't _ down|in bed|ahead|awake|ahead|flat|low $|and|for|with
  seam seem : they|you|we|i|did|does|may|might|would|not|to|n't|can|things _ to|like|ADJ|so|very
  cell sell : to|#modal|not|n't|we|you|they|i|who _ DET|it|them|#possessive|more|to|at|bread|cars|@plural !! #medicine
  knot not : do|does|did|is|was|are|were|would|will|can|could|should|has|have|had _
  nose knows : he|she|who|everyone|nobody|that|one|god _ how|that|what|the|about|a|everything|where|why
  wood would : i|you|we|they|it|he|she|that|which|who|what|this|there _ ADV? VERB|AUX|be|have|like|love|not|n't|help|suit
  seas sees : he|she|who|it|which|that|everyone _ DET|PRON|#possessive|in|as|how|what
  wrote rote : by|learn|learning|learned|learnt|from _ $|learning|and|but|,
  rote wrote : #subject|you|who _ DET|PRON|#possessive|to|about|in|for|$
  scent sent : #subject|you|have|has|had|was|were|be|been|kindly|just|'ve _ DET|PRON|#possessive|to|by|in|out|on|over|NOUN
  rap wrap : to|will|and|n't|we|i|can _ up|it|the|things|them|around
  throne thrown : was|were|be|been|got|being|have|had|has|'ve _
  through threw : #subject|who _ a|an|away|out|them|him|me|my|everything|himself
  v access assess : to|#modal|not|n't|and|by|of|for|when|how _ the|a|your|each|every|our|my|their|whether|how|risk|student|progress|suitability ADJ* risk|risks|damage|need|needs|patient|patients|student|students|progress|quality|impact|candidate|candidates|performance|situation|skills|condition|suitability|pupils|wound|$
  v asses assess : to|#modal|and|we|i|not _ the|a|each|your|our|my|risk|patients|how
  fond found : #subject|you|have|has|had|'ve _ it|the|that|out|your|myself|my|a|you|myself|this
  found fond : #be|very|so|grown|grew|especially|quite _ of
  fell feel : i|we|you|they _ free|confident|sure|strongly|certain|able|welcome|lucky|privileged ; to|not|n't|would|will _ free|confident|sure|strongly|certain|able|welcome|that|at home|more|like|part|comfortable
  cam came : #subject|you|it|who|that|question|idea|and _ to|from|up|in|across|back|out|away|down|with|home|over
  mad made : you|have|has|had|i|which|that|'ve|she|they|we|talk|visit|conversation _ me|a|the|it|my|us|an|your|for|sense|clear|up|sure !! drove drives drive
  sad said : you|he|she|i|we|they|who _ that|you|it|the|i|we|about|so|was|this
  stared started : #subject|it|have|has|had|just|'ve|project|career|who ADV? _ to|as|my|work|working|from|this|here|off|when|learning|@ing !at
  planing planning : _ to|for|on|team|meeting|permission|officer|process|ahead|committee|department|application|stage|the ; am|are|is|was|were|been|'m|'re|urban|town|city|family|project|strategic|financial|careful|forward _ !! wood joiner timber plank
  rally really : i|we|you|#be|#modal|n't|not|did|do|'d|have|and _ VERB|ADJ|@ed|like|love|enjoyed|appreciate|want|hope|good|great|ADV
  word work : to|i|we|you|they|who|hard|#modal|'ve|have _ with|for|as|at|in|together|hard|closely|alongside|here|there
  wold would : #subject|it|you|that|this|which|who|what _
  tank thank : ^ _ you
  tanks thanks : ^ _ for|again|so|to
  v pray prey : _ on|upon the|DET|NOUN|#possessive|small|mice|weak
  v bear bare : _ #possessive|the soul|teeth|bones
  v bare bear : _ fruit|witness|children|responsibility|the|that|this|it|with|arms brunt|cost|weight|pain|thought|mind|$|in|them|the ; can|ca|n't|could|to|cannot _ to|the|it|that|with|being
  v tow toe : _ the line
  leave live : happily|would|to|still|also|i|we _ on|in|at|near|with the|my|your|a estate|farm|house|flat|village|town|city|area|same|boat|cottage|island|road|coast|valley|street|sea|station
  use used : <!things|tools|software|what|method|system i|we|he|she|they|you _ to #commonVerb|run|teach|drive|fix|play|grow|cook|sell|be|live|sing|swim|paint|weave ~ ago once years when before back formerly childhood school old then there
`);
