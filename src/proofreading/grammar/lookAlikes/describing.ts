import { readLookAlikes } from './lookAlike.js';

/** Adjectives, adverbs and small words that look or sound like another word. */
export const LOOK_ALIKE_ADJECTIVES = readLookAlikes(`
  wit with : left|leave|come|came|work|worked|working|speak|spoke|talk|talked|meeting|met|deal|dealing|along|together|start|started|help|familiar|happy|pleased|impressed|comfortable|contact|touch|sit|sat|day|time|conversation|chat|interview|meeting|you|me|us|it|agree|agreed _ DET|PRON|#possessive|NOUN
  off of : spoke|speak|speaking|speaks|think|thinking|thought|hear|heard|dream|dreamed|approve|consist|consists|smell|smells|smelt|tired|afraid|fond|proud|capable|full|aware|certain|made|because|ahead|instead|inside|outside|lack|copy|copies|risk _ DET|#possessive|PRON|NOUN|@plural !! cuff record top bat
  accept except : , _ for|that|when|where|in|on|with|the ; all|everything|everyone|nothing|nobody|anything|fine|good|clear|well _ for|the|that ; <!to|please|we|i|you|they|will|can|would|not|n't|and|could _ for !to
  past passed : @plural|time|hour|day|morning|year|week|interview _ so|too|very? quickly|slowly|fast|swiftly ; has|have|had|'ve|i|we|he|she|they|nearly|just _ DET|#possessive exam|test|inspection|driving|audit|on|message|all ; @plural _ without
  amount number : the|an|large|small|vast|huge|total|sheer|increasing|limited|enormous _ of ADJ? @plural who|that|in|on|at|$|you|we|i|and|with !! calories funds goods savings earnings sales supplies drugs resources calories oats beans hours dollars pounds points miles sweets carbs cards emissions works steps
  taught taut : #be|pull|pulled|keep|kept|stay|stayed|draw|drawn|stretched|held|hold it|them|the|rope? _ $|and|before|over|across|between|when|as|enough|so|at ~ #rope
  taut taught : #subject|you|have|has|had|was|were|who|be|been|'ve|that _ me|us|him|her|them|DET|#possessive|how|to|by|in|at|NOUN|PROPN
  idol idle : #be|never|stand|stood|never|sit|sat|lay|lie|stands|sits|rarely|seldom|not|kept|left|stay _ $|for|in|at|all|when|while|long|hands ; _ hands|chatter|time|curiosity|gossip|hours|threat
  discrete discreet : #be|very|always|stay|remain|must|more|so|tactful|quiet|and|a|your|his|her _ about|with|and|in|butler|way|word|enquiry|enquiries|manner|distance|service|assistant|when|person|enough !! mathematics maths data values variable variables units steps signals components structure structures
  discreet discrete : _ mathematics|maths|data|values|variable|variables|units|steps|signals|components|structures|event|components|time
  descent decent : a|the|any|some|very|such|pretty|no|your|more|only|quite|perfectly|fairly|and|for|of|most _ wage|wages|salary|pay|job|jobs|team|cup|coffee|meal|place|people|person|chance|start|time|number|amount|size|way|standard|standards|living|idea|answer|offer|man|woman|human|length|price|prices|school|house|home|night|work|hours|rent|kitchen|tools|lunch|bed|training|boots|tea|broadband|result|results|thing|chap|housing|benefits|set|pair|mark|grade
  decent descent : of ADJ|PROPN _ $|and ; steep|final|slow|rapid|gradual|the|controlled _ into|from|to|down|towards
  soul sole : the|my|your|our|his|her|its _ reason|aim|purpose|owner|trader|responsibility|charge|concern|focus|exception|source|cause|survivor|employee|engineer|person|operator|use|contact|carer|provider|benefit|condition|worry|objective|parent|earner|doctor|nurse|teacher|member|right|supplier|director|author|aim|task
  hole whole : the|a|my|your|our|that|this|his|her _ ADJ? team|day|week|time|thing|orchestra|floor|company|family|village|town|year|story|point|process|idea|place|world|crew|class|school|range|building|book|plan|operation|department|lot|experience|evening|morning|afternoon|month|house|ward|hospital|kitchen|site|room|crowd|shift|life|interview|panel|choir|county|country|herd|fleet|street|group|staff|theatre|industry|business|number|career|menu|factory|hour|conversation|project|island|new|of ; on the _ $|, ; as a _
  whole hole : a|the|big|small|deep|drill|drilled|bore|dug|dig|black ADJ? _ in|through !truth !! as on
  shear sheer : by|the|a|with|out|through|for|from|of|in|such|your _ luck|size|scale|number|numbers|volume|will|force|joy|delight|weight|amount|determination|quantity|pleasure|drop|cliff|beauty|variety|range|effort|chance|coincidence|habit|stubbornness|panic|madness|nerves|speed|energy|relief|bulk|height|persistence|brilliance|hard|grit|length|pace|wall|fun !! stress strength
  adverse averse : not|never|n't|#be _ to
  averse adverse : _ weather|conditions|effect|effects|reaction|reactions|event|events|impact|comment|publicity|circumstances
  undo undue : _ delay|delays|pressure|stress|influence|haste|weight|hardship|harm|worry|burden|fuss|attention|risk|concern|cost|strain|noise|damage|force|trouble|inconvenience|pride|alarm
  overdo overdue : #be|long|now|already|well|weeks|months|days|seriously|an ADV? _ $|for|by|so|and|library|account|invoice|invoices|book|books|bill|rent|since
  overdue overdo : to|not|n't|never|#modal _ it|the|things|$
  do due : in _ course ; #be _ on|in|by|at|for|back|to|next !be ; , _ to the|a|my|your|our|an ; with|all _ respect
  dew due : in _ course ; #be _ to|on|in|by|at|for
  navel naval : _ officer|officers|base|bases|ship|ships|yard|dockyard|architect|architects|architecture|engineer|engineers|engineering|academy|history|reserve|battle|force|vessel|college|uniform|career|service|chaplain|hospital|surgeon|stores|air ; former|retired|royal _ NOUN
  tide tied : #be|get|got|been|being|hands|have|had _ to|up|by|until|down|with|together|behind|into|$ !! #sea
  tied tide : high|low|rising|incoming|ebb|neap|spring _ $|is|was|and|turned|tables|table|marks|mark|in|at
  aloud allowed : #be|not|n't|only|never|get|got _ $|to|in|on|at|for|here|into|near|inside|anywhere !! read reading said laugh laughed
  allowed aloud : read|reading|said|say|thinking|speak|spoke|laughed|laugh|reads|wondered it? _ $|to|and
  pubic public : !! hair bone symphysis lice arch
  clam calm : #be|stay|keep|kept|remain|remained|your|a|very|so|the|and|of|his|her|with|stayed|such|how _ $|manner|voice|and|way|under|in|about|head|presence|approach|atmosphere|down|place|words|confidence|tone|hands|authority|nature|explanation|welcome|office|when|while|as|person|but|enough|sea|water !! shellfish chowder beach bed digging oyster oysters mussel mussels fishery shell shells garlic
  defiantly definitely : #be|#modal|'ll|'d|'m|i|we|it|you|most|almost _ the|a|be|have|want|like|love|not|worth|interested|one|something|going|an|more|my|in|consider|recommend|need|for|take|come|see|apply|bring|keep|accept|use
  wile while : ^ _ PRON|DET|#possessive|@ing|NOUN|in|at|on ; and|but|me|us|work|working|learn|a|$ _ PRON|DET|@ing|in|at
  bit but : , _ PRON|not|DET|when|if|also|there|#possessive|i|we|NOUN ; #be _ half|one|part|NUM
  an and : _ i|we|they|he|she|the|my|your|then|thank|thanks|would|will|have|was|is|hope|am|also|you|so|his|their ; , _ PRON|DET|#possessive|ADV
  thee the : _ ADJ|NOUN|PROPN|ADV|DET|NUM|@plural !! thou thy
  scared sacred : _ site|sites|text|texts|music|place|places|space|ground|heart|trust|cow|art|river|grove
  sacred scared : #be|so|too|was|were|not|little|bit|get|got _ of|by|$|when|that|off ; so|too|bit|get|got _ to
  barley barely : #modal|#be|had|has|have|i|we|you|they|he|she|it|can|could ADV? _ VERB|AUX|any|enough|a|half|time|audible|NUM|ADJ|DET|know|see|hear|manage|@ed|@base !! malt beer whisky grain soup crop
  barely barley : malted|winter|spring|pearl|malting|wheat|of|the _ $|fields|field|wine|crop|straw|and|sugar|harvest|water ~ #farm #food
  eminent imminent : retirement|winter|spring|summer|autumn|deadline|arrival|strike|storm|danger|closure|departure|launch|move|change|changes|inspection|sale|merger|collapse|harvest|election|flood|snow|rain|rollout|release|audit|exam|exams|is|seems|seem|now _ $|and|so|, !! #medicine scholar professor ; of|in|an|the|your|our|my|face _ danger|arrival|closure|departure|launch|threat|move|change|collapse|risk|retirement|return|birth|death|release|deadline|inspection|demolition
  imminent eminent : an|the|most|so|such|more|as _ ADJ? professor|surgeon|scientist|doctor|lawyer|judge|historian|scholar|engineer|chemist|physicist|economist|architect|panel|speaker|guest|expert|author|botanist
  our are : ^^ we|they|there|these|those|you _ ; how|what|where|that|if|because|when|and|but we|they _ ; ^ we|they _
  quite quiet : a|the|your|this|that|such|more|one _ place|room|corner|street|village|morning|week|day|word|time|life|office|spot|period|confidence|moment|evening|voice|chat|hour|afternoon|night|season|shift|ward|road|town|man|woman|person|leader|authority|carriage|library|and ; stay|keep|kept|stayed|very|so|too|went|fell|go _ $|and|when|while|for|in|at|about ; peace and _
  quit quite : #be|'s|not|seem|seems|look|looks|for|still|also|was|were|had _ a|ADJ|right|often|well|like|so|some|an|ADV|@ed !smoking
  stationary stationery : office|headed|printed|wedding|personal|school|company|of|buy|order|ordering|some|shop|paper|our|your|'s _ $|cupboard|shop|counter|order|orders|cabinet|department|budget|supplier|suppliers|company|drawer|cupboards|and|store ; _ cupboard|shop|cabinet|order|supplier|budget|drawer|counter
  stationery stationary : #be|remain|remained|stay|while|a|was|when|almost _ $|vehicle|vehicles|train|car|object|bike|traffic|at|for|position|lorry|crane|engine|queue
  moral morale : staff|team|low|high|crew|poor|good|raise|raised|boost|boosted|lift|improve|improved|for|lifted _ $|and|was|is|in|by|on|after|up|among
  morale moral : _ support|compass|obligation|duty|high|courage|code|standards|character|values|question|dilemma|fibre
  personnel personal : _ experience|life|reasons|statement|touch|note|development|interest|growth|circumstances|best|favourite|view|opinion|level|data|qualities|trainer|contact|assistant|hygiene|belongings|attention|care
  elicit illicit : an|the|of|in|any|some|for _ drugs|drug|trade|affair|substance|substances|goods|alcohol|still|cigarettes|copies|payments
  forth fourth : the|my|your|our|a|his|her|every _ floor|year|time|day|week|of|month|grade|quarter|round|interview|person|generation|edition|child|attempt|question
  grate great : a|the|so|very|it|was|is|your|with|look|looks|really|of|were|had|such|what|be _ deal|team|time|pleasure|day|interest|work|opportunity|to|job|place|fun|people|help|honour|care|conversation|respect|example|importance|company|idea|start|privilege|many|,
  causal casual : _ dress|chat|staff|work|shift|shifts|conversation|clothes|labour|worker|workers|contract|visitor|visitors|remark|glance ; very|so|smart|more|too|quite|as _ $|and|about|in|than
  casual causal : _ link|links|inference|relationship|effect|effects|chain|model|models|factor|factors|mechanism
  marital martial : _ arts|art|artist|artists|law ; court _
  martial marital : _ status|home|problems|breakdown|counselling
  dinning dining : _ room|rooms|hall|table|tables|car|out|area|experience|chair|chairs|club ; fine|private|outdoor|casual|communal|al _
  untied united : _ states|kingdom|nations|front|airlines|team
  fist first : _ time|times|day|week|step|steps|place|impression|impressions|thing|year|job|round|month|class|aid|floor|name|hand|of all|and foremost|language|interview|shift|meeting ; the|my|your|our|at|who|came _ to|of|in|and|that|was !! clenched glove punch fight
  fir for : _ your|my|me|us|you|taking|making|showing|meeting|the|a|all|such !! tree trees pine spruce
  tow two : the|for|last|these|my|our|your|next|in|least|about|only|with|first|other|of|are|were|took|have|after _ ADJ? @plural|of|people|children
  tough though : even|as _ PRON|DET|#possessive|NOUN ; , _ PRON|DET|not|#possessive|i
  though tough : a|the|very|so|most|too|really|pretty|such|quite _ question|questions|job|decision|decisions|time|choice|day|market|year|crowd|call|act|times|exam|season|$
  trough through : VERB|me|us|it|all|way|half|halfway|them|right _ DET|#possessive|it|which|PROPN|what !! pig pigs cattle water feed horse horses sheep
  hat that : so|think|hope|know|fact|sure|said|believe|glad|idea|feel|felt|told _ PRON|the|your|my|there|this|is|i|we|it
  had hand : the|on other _ $|, ; first _ experience|account|knowledge
  lest least : at _ $|NUM|a|the|once|one|for|not|it ; but not _ ; very _ $
  mush much : so|very|too|how|as|thank you very _
  shot short : at|a|such|in|very|so|the|too|within|rather _ time|notice|term|while|break|walk|answer|email|note|story|run|visit|period|course|commute|drive|distance|message
  out our : with|of|during|enjoyed|in|for|on|after|from|about|at _ conversation|meeting|team|discussion|chat|interview|talk|company|customers|clients|call|visit|department|pupils|patients|project
  yea year : last|this|next|per|a|one|each|every|all|every|gap|final|school|new|first|second _
  yours your : _ team|company|time|work|role|school|kindness|office|patience|colleagues|questions|staff|workshop|advice
  much many : how|so|too|as _ @plural would|do|did|are|will|were|have|can|should|i|we|you|there|came
  adopt adapt : to _ to|quickly|well ; can|will|could|must|quickly _ to ~ change changes conditions new
  ascent assent : nod|nodded|give|gave|royal _ $|to
  hoarse horse : _ riding|rider|racing|race|box|drawn|power|trainer|trials ; a|the|my|your|our|dark|white|race _ $|and|in|is|was|on|to ~ ride riding stable stables saddle hay racing
  horse hoarse : #be|voice|went|got|shouted|shouting|myself|me|him|herself|himself ADV? _ $|from|by|with|and|after !! stable ride riding
  knew new : the|a|your|this|our|any|brand|my|some|two|in|with|of _ NOUN|ADJ|@plural
  weather whether : i|we|me|know|knew|ask|asked|wonder|wondered|unsure|sure|decide|see|matter|matters|question _ i|we|you|they|it|he|she|to|the|or|there|this|that|my|your|our
  breathe breath : a|deep|my|your|out|of|every|each|caught|catch|his|her|one|short _ $|of|and|before|in|at|away|,
  breath breathe : to|can|could|n't|not|you|me|we|i|ca _ $|in|and|easier|easily|again|life|out|the|deeply|freely|more
  cloths clothes : my|your|his|her|work|warm|new|old|dry|wet|clean|spare|their|children|our|smart _ $|and|for|to|in|were|on
  advice advise : to|would|will|could|can|i|we|you|they|please|should|must|kindly|not _ me|us|you|them|him|her|on|against|about|that|how|whether|if|clients|patients|families|farmers|the|my
  advise advice : the|some|any|good|your|his|her|my|of|for|piece|no|great|kind|more|much|sound|wise|best|with|legal|sensible|this|that|own|free|practical|honest|careers _ $|on|about|i|you|and|that|to|was|is|from|for|we|in|has|of|column|line
  later latter : the _ of|was|is|part|half|two|stages|case
  latter later : <!the|these|those _ that|on|in|than|this ; sooner or _ ; days|weeks|years|months|hours|minutes|a|little|bit|much|no _ $|than|i|we|the|in|on
  loose lose : to|n't|not|never|#modal|i|we|you|they|and|or _ the|a|my|your|our|it|them|sight|track|touch|heart|weight|money|sleep|time|interest|any|some|one|patients|customers|members|their
  lose loose : a|the|of|came|come|comes|hang|on the|let|set|break|broke|too|very|cut|work|worked|some|any|one _ change|screw|screws|end|ends|tooth|cable|cables|wire|wires|fit|leaf|stones|bolt|bolts|nut|women|tongue|$|from|and|on|in|thread|threads|tiles|slates|brick|bricks|connection|soil|gravel
`);
