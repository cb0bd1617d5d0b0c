import { readLookAlikes } from './lookAlike.js';

/** Nouns that look or sound like another word. */
export const LOOK_ALIKE_NOUNS = readLookAlikes(`
  n pray prey : #possessive|easy|of|catch|hunt|catches _ $|ADP|CCONJ|AUX ; the _ $
  n principal principle : a|the|this|same|one|simple|guiding|basic|general|core|sound|shared _ that DET|PRON|NOUN|ADJ|no|if ; guiding|basic|general|first|founding|core|underlying|moral|simple|sound _ $|of|that|behind|is|in|and
  n practise practice : my|your|our|the|a|current|general|private|common|best|good|standard|this|legal|medical|veterinary|dental|group|in|reflective|safe|clinical|teaching|much|more _ $|ADP|AUX|that|we|i|has|as|and|manager|nurse|run|where !! to
  n desert dessert : for|a|the|and|pudding|chocolate|favourite|your|our|main|of|no|any|each _ $|wine|menu|was|is|spoon|course|trolley|with|and|for|chef|of ~ #food !! sand camel crossing sahara gobi
  n dessert desert : in|across|through|crossing|cross|crossed|into|over|from|of|sahara|gobi|thar|sonoran|negev|the _ $|with|where|and|heat|sand|climate|road|island|for|in|storm|is !! #food
  peace piece : a|single|one|each|every|this|that|any|another|small|large|first|last|favourite|lovely|beautiful|fine|of ADJ* _ of !mind !#possessive
  n pear pair : a|one|two|new|second|good|spare|another|third|every|each ADJ* _ of
  n carrot carat : ~ #gold
  n carat carrot : ~ #food
  n palette palate : ~ #food !! #colour
  n palette pallet : ~ #store !! #colour #food
  n palate pallet : ~ #store !! #food
  n pallet palate : ~ taste tastes wine flavour flavours chef chefs sommelier refined !! #store
  n palate palette : ~ #colour !! #food
  n gate gait : patient|patients|horse|horses|child|children|his|her|my|your|runner|walker 's _ ; his|her|their|walking|normal|steady|uneven|unsteady|abnormal|whose _ $|ADP|analysis|when|was|and|pattern ~ #walk !! garden farm airport field boarding school park lock keeper
  morning mourning : period|periods|state|year|years|days of ADJ? _ ; in _ for|$ ; national|public|official _
  n trail trial : _ shift|shifts|period|periods|basis|lesson|lessons|balance|balances|session|sessions|version ; a|my|the|your|first|unpaid|paid _ day|run|week|month ; clinical|drug|vaccine|medical|controlled|randomised|free|on _ $|of|in|for|results|data|was|and|with|at|version ; _ and error
  n trial trail : paper|audit|hiking|walking|nature|mountain|bike|coastal|forest|cycle|heritage|treasure _ !! #law
  meting meeting : the|a|our|your|at|that|this|next|first|team|for|of|my|after|in|before|good|board|staff _ !out
  n sight site : the|each|every|both|our|your|other|new|building|work|construction|which|one|either|third|second|whole _ $|where|in|is|was|at|and|has|plan|plans|manager|by|with ~ #site !! eye eyes lose lost losing at out
  n site sight : catch|caught|lose|lost|losing _ of ; at first _ ; a|the|such|quite welcome|lovely|beautiful|rare|familiar|wonderful|sorry|fine|common|strange|remarkable|glorious _ $|to|of ; plain _ $
  n cite site : on|building|construction|web|the|this|camp|our|your|work _ $|visit|manager|in|is|was|for|and
  n boarder border : the|a|at|on|across|near|over|northern|southern ADJ? _ $|with|between|of|in|crossing|crossings|control|controls|patrol|town|was|is|and|force ~ #border work crossing line between town !! school boarding lodger lodgers pupils
  n bail bale : _ of hay|cotton|straw|wool|silage|paper|cloth|silk|rags|cardboard|fibre|clothes|tea|jute|hemp
  n reign rein : hand|handed|handing|take|takes|took|taking|taken|hold|held|holding|pass|passed|passing|over|loosen|tighten|pull|pulled|drop|dropped the _ !! king queen emperor monarch
  core corps : signals|marine|medical|army|peace|officer|air|press|diplomatic|cadet|signal|transport|drum|ambulance|nursing|pioneer _
  n ballet ballot : ~ #vote !! dance dancer dancers shoes
  n break brake : _ pad|pads|disc|discs|fluid|test|tests|light|lights|pedal|cable|cables|shoe|shoes|drum|line|lines|caliper|block|blocks|system|failure|van ; the|front|rear|emergency|hand|parking|air|my|faulty _ $|and|on|were|was|failed|squealed ~ #road !! lunch coffee tea minutes
  n dairy diary : in|into|to|from|check|checked|checking|consult|per my|your|his|her|our _ !! #farm ; _ entry|entries|date|dates|clash|management ; a busy|full|clear|daily _ !! #farm
  n diary dairy : _ farm|farms|farmer|farmers|farming|cow|cows|herd|herds|products|produce|industry|milk|cattle|parlour|goat|goats|unit|free
  n shoot chute : reserve|rubbish|laundry|coal|mail|letter|garbage|loading|grain|linen|waste|book|discharge|ejection _ !! photo film
  carrier career : my|your|his|her|whole|teaching|nursing|medical|military|sporting|academic|early|entire|own|acting|legal|naval|long|new|second|successful|first|the|a ADJ* _ in|as|change|path|break|coach|ladder|advice|began|move|goals|so far !! freight mail cargo aircraft baby pigeon disease insurance shipping phone ; my|teaching|nursing|medical|academic|entire|whole ADJ* _ $
  n career carrier : aircraft|mail|freight|baby|letter|bulk|people|armoured|cat _ !in
  n shoo shoe : _ shop|laces|box|boxes|size|maker ; running|my|your|new|left|right _
  n manor manner : bedside|phone|telephone|calm|gentle|polite|friendly|professional|kind|timely|quiet|warm|easy|relaxed|patient|this|same|such|cheerful|direct|open|pleasant|orderly _ !house ; in a|an|the ADJ* _ that|of|$ !! house lord estate country hall gardens
  n manner manor : _ house|houses|hall ; lord|lady of the _ ; country|tudor|georgian|stately|medieval _ house|$|and|hotel
  n filed field : the|this|that|your|our|same|new|related|chosen|relevant|each|every|open|playing|football|my|magnetic|visual|a ADJ? _ of|$|work|trip|trips|engineer|team|visit|notes|where|next|at ; in|into the|this|that|my|your _
  n jog job : my|your|this|the|new|first|dream|day|old|previous|current|next|last|same|his|her|teaching|a|good _ at|as|interview|interviews|offer|offers|description|advert|ends|title|titles|market|because|involves|requires|hunting|security|satisfaction|advertisement|is|was !! run running park shoes miles
  bored board : the|your|our|my|school|advisory|management|executive|parish|health|review|exam|planning|tourist|full _ of|meeting|meetings|member|members|room|$|was|is|were|has|papers|report|reports|in|on|that|who|and !! teenagers
  board bored : get|got|getting|felt|feel|become|became|so|very|easily|never _ $|with|by|or|at|and|to|when ; #be _ with|by|stiff
  forward foreword : wrote|writes|write|writing|written|read|reading|penned the|a|your|its|his|her|my _ ; the|a|your|his|her _ to|of|by|in the|your|a|this|my|his|her? ADJ? book|edition|report|volume|cookbook|guide|handbook|anthology|novel|catalogue
  n breath breadth : _ of #possessive|such|the? ADJ* knowledge|experience|work|collection|curriculum|reading|interests|skills|practice|expertise|services|research|topics|programme|teaching|training|portfolio|remit|role|catalogue|repertoire|menu|holdings|stock|vision|cases|subjects|interest|material ; length|depth and _ ; _ and depth ; hair 's _
  n bride bridge : ~ #bridge !! #marriage
  n creak creek : the|a|dry|this|that|over|across|up|down|along|beside|near|every ADJ? _ ~ #water !! door stairs floor floorboards
  n creek creak : ~ door doors stairs stair floor floorboards hinge hinges chair ladder !! #water
  n fair fare : bus|train|taxi|cab|air|coach|ferry|rail|tram|return|travel|plane _ $|home|and|to|from|was|is|for|rise|increase ; pay|paid|covered|refund|refunded|reimburse|reimbursed|cover #possessive|the|a _ $|home|and|to|from|for|back ; my|your|crew|his|her|their|our|staff|'s _ home ; _ dodger|dodgers|evasion|box|collector|increase
  genes jeans : ~ #cloth wear wore wearing pair !! dna genetic genetics biology lab inherit inherited
  jeans genes : ~ dna genome genetic genetics laboratory sequencing mutation mutations inherited chromosome
  n sweet suite : honeymoon|bridal|presidential|executive|penthouse|family|test|software|product|master|meeting|training|treatment|surgical|editing|cutting|hotel|imaging|endoscopy|dental|guest _ $|was|is|at|in|on|with|of|and|for|has|had|that|, ; en _ $|bathroom|room|rooms ; a|the|whole|full|entire|whole new _ of tools|products|services|rooms|software|tests|apps|offices|furniture|programs
  n suite suit : wear|wore|wearing|worn|dark|grey|best|three-piece|space|diving|wedding|law|track|boiler|borrowed|pinstripe|linen|tailored a|my|your|his? _
  sweat sweet : the|a|very|too|so|as|its|that|such|and|of _ smell|taste|scent|tooth|shop|shops|potato|potatoes|tea|pea|peas|spot|dish|dishes|wine|corn|deal|voice|enough|of you|note|thing|pastry|pastries|chestnut|counter
  whiteness witness : a|the|expert|eye|key|star|only|as|chief|any|my|bear|one _ for|to|statement|box|stand|in|$|who|at|testimony|protection !! snow teeth linen paper flour paint sheets walls
  n alter altar : the|an|a|high|old|side|stone|church|marble|main|wooden|this|our|carved _ $|and|boy|cloth|server|rail|needs|table|in|is|was|of|at|piece|candles|steps|screen|has|had|stands|stood|needed|, ; ~ #church !! to can could will would
  altar alter : to|#modal|not|n't|would|never _ the|my|your|our|it|a|any|this|course|how|that
  n hanger hangar : ~ #air !! coat coats clothes wardrobe shirt shirts paper picture dress
  n ordinance ordnance : _ survey|team|disposal|depot|map|maps|factory|officer|corps ; unexploded|military|army|naval _ ; ~ #army
  n ordnance ordinance : city|local|council|zoning|noise|town|municipal _
  n censor sensor : ~ #sensor !! film films press letters wrote newspaper book books theatre
  n isle aisle : ~ #store seat pew pews wedding middle !! man wight skye island islands ferry mull arran lewis orkney sea
  n aisle isle : _ of man|wight|skye|mull|arran|lewis|bute|harris|dogs|ely|sheppey|islay
  rouge rogue : a|the|one|some|any|that|this|every|two|few _ NOUN|@plural|ADJ !! lipstick cheeks baton moulin powder ; go|went|gone|going _
  n sever server : the|a|our|your|my|web|mail|file|database|each|every|print|test|production|proxy|main|backup|old|new|that|this|one|game|both _ $|AUX|VERB|NOUN|ADP|CCONJ|that
  sever severe : _ weather|pain|storm|storms|shortage|asthma|cuts|drought|flooding|delays|frost|burns|damage ; very|most|more|too|less|as _
  n birth berth : ~ #sea !! #birthing certificate hospital rate ward
  n berth birth : give|gave|giving|given _ to ; _ certificate|certificates|rate|rates|mother|weight|partner ; date|place|giving of? _
  n tale tail : its|long|short|'s ADJ? _ !of ~ #animal !! told tell telling story tells fairy wives
  n cord chord : struck|strike|strikes|striking|hit|touched a|the|such|any|some|that ADJ? _ ; guitar|piano|minor|major|power|musical|jazz|final|opening|broken _ ~ #music chord
  n chord cord : spinal|vocal|umbilical|power|extension|electrical|emergency|rip|curtain|communication|pull _
  liable libel : for|of|a|criminal|alleged _ $|case|cases|action|claim|suit|law|laws|lawyer|lawyers|was|and|trial|reader
  n tenant tenet : central|basic|core|key|fundamental|guiding|important|chief|main|founding|first _ of|that|$|in !! flat house rent lease landlord building farm
  n tenet tenant : ~ rent flat landlord lease eviction housing
  conscious conscience : clear|good|guilty|bad|troubled|social|easy|heavy|own|uneasy _ $|AUX|ADP|VERB|matters|and !choice !decision !effort
  slight sleight : _ of hand
  n council counsel : wise|legal|in-house|defence|leading|prosecuting|sage _ $|on|and|was|from|for|about
  n counsel council : city|town|county|parish|borough|district|local|student|works|village|arts|community|school _ ; _ tax|house|houses|estate|estates|flat|flats|worker|workers|chamber|meeting|leader
  n councillor counsellor : school|grief|marriage|camp|guidance|bereavement|addiction|trauma|drug|debt _
  n counsellor councillor : local|city|town|parish|county|district|borough|elected|labour|ward _
  n personal personnel : military|medical|key|trained|army|nursing|security|qualified|ground|naval|all|essential|authorised _ $|are|were|to|who|at|from|only|on|in
  n perspective prospective : _ employer|employers|client|clients|customer|customers|student|students|tenants|candidates|buyer|buyers|parents|employee|employees|partners|recruits|colleague|colleagues
  prospective perspective : a|your|my|new|different|fresh|another|broader|unique|from|in|of|this|that|whole|an|outside _ $|on|of|that|is|was|to|as
  n assess access : have|has|had|no|full|easy|good|better|gain|gained|get|got|free|remote|open|with|wheelchair|public|step-free|limited|internet _ to|$|for|and|from
  n root route : any|another|faster|shorter|quickest|quicker|scenic|direct|usual|which|safest|alternative|escape|ferry|train|cycle|delivery|trade|flight|paper|coach|northern|walking|evacuation|coastal _ !vegetable !vegetables !cause !causes ; _ to work|school|town|market|success|map|maps !! tree plant hair tooth
  n route root : _ cause|causes|vegetable|vegetables|canal|canals|system|directory|ball|crop|crops|growth|rot
  feet feat : a|an|mean|engineering|such|another|impressive|remarkable|incredible|astonishing|amazing|quite|this _ $|of|to|that|for|in|on|which|and !! tall long wide deep high
  n flare flair : real|natural|creative|artistic|great|certain|entrepreneurial|culinary|dramatic|musical|visual|a|your|obvious|such|with _ for|and|$|in|that !! gun signal distress rocket solar gas stack rig smoke trousers
  n flair flare : distress|solar|gas|rescue _ ; _ up|gun|guns|stack
  n sail sale : summer|winter|spring|autumn|jumble|garage|boot|clearance|christmas|january|closing|yard|book|charity|property|bake|plant|final|first|second|quick _ !! #sea ; for|on _ $|at|in|and|on|by|now !! #sea ; ~ #price !! #sea
  n sale sail : set|to|#modal|under|hoist|hoisted|raise|main|through ADV? _ ~ #sea
  n vain vane : weather|wind|turbine|guide|fan _
  n vain vein : varicose|blood|jugular|same|rich|similar|lighter|ore|gold _ $|of|in|for|to|and|, ; find|found|finding a _
  vane vain : in _ $|for|to|at ; #be|very|so|how _ $|about|and
  n angel angle : right|wide|low|high|steep|sharp|camera|different|new|odd|acute|slight|viewing|degree|another|every|awkward|best|each _ $|to|of|and|on|from|for|lens|at ; at|from|see|saw an|this|that|any|the|every ADJ? _ ; _ of attack|approach|view|incidence|the ; _ grinder|grinders|bracket|brackets|iron|poise !! heaven wings christmas tree
  n angle angel : guardian|fallen|archangel _ ; _ investor|investors|delight|cake ; an _ of mercy
  n sun son : my|his|her|eldest|youngest|older|younger|elder|our|their|baby|only _ is|was|and|has|who|at|will|goes|loves|wants|said|says|plays|asked
  knight night : last|every|all|one|late|each|per|tomorrow|saturday|friday|sunday|wedding|the|at|that|good|first|opening|whole _ shift|shifts|before|at|in|school|bus|train|nurse|duty ; last|every|all|one|late|each|per|tomorrow|saturday|friday|sunday|wedding|at|first|opening|whole _ $|and 
  male mail : by|junk|direct|registered|royal|hate|voice|e|first-class|forward|forwarded|electronic _
  mail male : _ nurse|nurses|midwife|voice|patient|patients|colleague|colleagues|teacher|teachers|dancer|dancers|ward|dominated
  n minor miner : coal|gold|tin|diamond|copper|lead|retired|former|ex _ ~ pit mine mines mining coal colliery strike seam shaft
  n pain pane : window|glass|leaded|cracked|broken|each|every|single|double|new|a _ ~ window windows glass glazing glazier putty greenhouse
  n pane pain : chronic|back|chest|knee|joint|labour|severe|neck|growing|much|no|in|stomach|muscle|less _ $|relief|killers|clinic|and|management|for|when|in
  n plain plane : ~ airport flight pilot boarding landing runway takeoff flew flying
  plane plain : in|made|make|quite|very|just|perfectly _ english|sight|speaking|language|text|truth|paper|white|clothes|that|to|$ ; _ english|speaking|sailing|clothes|flour|text|packaging
  n poll pole : telegraph|flag|tent|fishing|north|south|ski|totem|barge|scaffold|curtain _
  reign rain : heavy|pouring|light|freezing|driving|torrential|steady|in the|summer|winter|acid|monsoon|first _ $|and|fell|on|had|all|stopped|came
  n role roll : bread|sausage|egg|drum|bacon|toilet|barrel|cheese|spring|pay|electoral|swiss|kitchen _ ; a|two|three|four|each|every _ of film|tape|paper|wallpaper|fabric|cloth|carpet|stamps|tickets|dice|drums|wire ; _ call|up|over|mop
  n sealing ceiling : the|a|high|low|glass|false|vaulted|kitchen|suspended|tall|painted|church|bathroom|your|our|whole _ $|AUX|of|in|was|and|fan|fans|tiles|tile|height|with|above|lights
  n seem seam : a|the|coal|side|inner|trouser|every|each|this|that|one|shoulder _ $|of|in|was|and|is|that|on
  n sell cell : stem|prison|fuel|blood|solar|nerve|skin|red|white|spreadsheet|holding|police|cancer|battery|monastic _ ; _ biology|culture|membrane|phone|phones|block|division|mates|mate
  n cellar seller : best|book|ticket|flower|top|street|car|house _
  n seller cellar : wine|beer|coal|salt|storm|cheese|pub|damp _
  sent scent : the|a|that|sweet|faint|its|strong|fresh|lovely _ of
  soar sore : a|my|so|too|very|bit|were|was|is|feel|felt|her|his|rather _ throat|$|feet|back|legs|point|from|for|and|after|arm|thumb|spot|eyes|muscles
  n stare stair : spiral|main|stone|wooden|back|turret|top|narrow|steep _ $|and|to|in|was|were|with|up|down|leads|of ; the|up|down stares $|and|to|in|were|with|creak
  v stair stare : to|i|not|n't|he|she|we|and _ at
  n stake steak : rare|grilled|fillet|rump|sirloin|medium|tuna|beef|pepper _ ; _ and chips|kidney|ale|restaurant|night|knife|tartare
  n steak stake : at|high|higher|personal|minority|majority|a big|controlling|wooden|garden _ $|in|for|holder|holders|and|of
  thrown throne : the|a|royal|king|queen|bishop|to the|on the|his|her 's? _ $|room|and|of|was|in
  n tow toe : big|little|broken|steel|tip|stubbed|each|every|my|head to|great _ $|cap|caps|nail|nails|to|and|in
  n toe tow : _ truck|trucks|bar|bars|rope|ropes|path|paths ; in _ $ ; ski|under _
  n troop troupe : dance|theatre|circus|acting|ballet|acrobatic|drama|theatrical _
  n would wood : fire|oak|pine|hard|soft|ply|drift|walnut|beech|seasoned|sawn|rough|old _ $|and|burner|stove|carver|turning|for|from|in ; _ carver|carving|burner|turner|turning|stove|yard|pile|chip|chips|panelling|glue|stain|shavings
  n yoke yolk : egg _ ; ~ egg eggs
  n week weak : _ spot|spots|point|points|link|links|signal|tea|ankle|ankles|heart|knees|grasp ; too|so|very|rather|quite _ $|to|in|for
  n waste waist : around|round|to|from the|my|your|his|her _ ~ #cloth belt belts trousers apron rope ; _ deep|high|band|line|coat
  n course coarse : _ grit|grind|sand|salt|cloth|fishing|hair|fabric|mesh|grain|aggregate|flour|thread|sandpaper|gravel ; very|too|more|rather _ $|for|and|to
  n coarse course : of _ $|i|we|it|you|,|the ; over|in|during|through|of the _ of ; training|golf|crash|degree|evening|main|short|race|online|college|university|language|refresher|intensive|obstacle|a|this|the|welding|cookery|safety|first-aid _ $|work|in|of|at|for|on|leader|was|is|and
  n curse course : of _ $|i|we|it|you|the ; in due _ ; training|golf|degree|crash|race _
  n stile style : your|management|teaching|leadership|life|writing|own|house|cooking|speaking|in|this|same|gothic|playing|learning _ $|of|and|is|was|that|in|guide|to
  n wold world : the|whole|around|real|third|in|of|small|outside|natural|modern|a|working|best|ancient _ $|of|and|cup|is|was|in|war|map|outside|to|that
  n pint point : main|key|starting|turning|selling|fair|talking|valid|this|that|your|first|last|second|good|strong _ about|that|in|where|of view|is|was|out|on !! beer ale milk pub blood bitter guinness ; _ of view|out|in time
  n meet meat : red|raw|cooked|minced|cold|fresh|frozen|of|lean|tender|the|our|your|some|any|roast _ pie|pies|counter|hygiene|inspector|inspection|eater|eaters|market|products|processing|plant|and two veg ; red|raw|cooked|minced|cold|lean|tender|roast _ $|and|in|on|is|was|for
  n flower flour : strong|plain|self-raising|wholemeal|white|rye|bags|bag|wheat|bread|sack|sacks|stoneground of? _ !! vase bouquet florist
  n flour flower : _ bed|beds|shop|shops|arranging|market|arranger|girl|garden|stall|seller|head ; wild|cut|spring|bunch|vase|garden|dried of? _
  n hare hair : my|your|his|her|long|short|curly|grey|brown|red|cut|wash|washed|washing _ $|and|was|is|cut|dresser|salon|net|dryer|tied|up
  n rode road : the|a|this|main|your|our|high|across|down|along|whole _ $|to|from|and|is|was|works|sign|signs|safety|map|between|where
  piece peace : world|inner|at|in|make|made|and|keep|keeping _ $|with|and|talks|treaty|process|at|in
  n cue queue : the|a|long|in|jump|jumped|no|short|our|your|that _ for|at|of|outside|was|is|to|round !! actor actors stage light snooker pool prompt lines
  n queue cue : _ card|cards|ball ; took|take|taking my|our|your|its|their|a _ from ; snooker|pool|lighting _
  n leak leek : _ and potato|pie|soup ; ~ soup potato onions onion garden plot vegetables allotment !! pipe roof tap water gas valve oil
  n leek leak : ~ pipe pipes roof tap taps water gas valve valves oil pump hose tank ceiling
  n mussel muscle : ~ gym physio knee back shoulder strain training strength leg arm tissue
  n muscle mussel : ~ shellfish oyster oysters chowder seafood beds clams garlic cream
  n plaice place : the|a|your|this|first|in|take|took|great|good|work|right|any|every|same|no|find _ $|of|to|for|where|in|and|at !! fish chips sole haddock cod fillet
  n sole soul : heart|body and _ ; not|a poor|dear|kind|gentle|brave|old|lost|living _ $|in|on|and|who|was
  write right : the|no|every|any|my|your|have|legal|equal|has|had|full _ to ~ ; the|a|good|perfect _ place|person|thing|decision|role|fit|way|time|side|tool|answer|question
  n cereal serial : _ number|numbers|port|entrepreneur|offender|killer|code|codes|cable
  n serial cereal : ~ breakfast milk bowl oats grain
  n incidence incident : two|three|four|five|several|many|few|those|these|both|some|all _ ; NUM|two|three|four|five|several|many|few|those|these|both _ we|that|in|on|i|at|where|you|which
`);
