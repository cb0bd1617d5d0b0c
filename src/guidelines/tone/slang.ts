/** How much so. */
const DEGREE =
  '(?:just |so |pretty |really |super |proper |well |absolutely |totally |properly |honestly |seriously )?';
/** Nothing of more substance follows. */
const AT_END = '(?=[.!]|$| to (?:see|watch|hear|meet)\\b|,? (?:ngl|tbh|lol|though|so it was|like|mate)\\b)';
/** What people show to a visitor, and what a day holds. */
const THING_IS =
  '\\b(?:visit|tour|chat|demo|setup|set-up|gear|rig|view|studio|office|lab|workshop|shed|craic|vibe|interview|whole thing|stuff|project|product|idea|simulator|room|place|kit) (?:is|was|are|were|looks?|looked|sounds?|sounded)';

/** Slang and chat, as patterns over words; what is also an ordinary word must show by its neighbours that it is slang. */
export const SLANG: readonly string[] = [
  'gonna|gunna|finna|tryna|imma|wanna|gotta|hafta|oughta|shoulda|coulda|woulda|musta|buncha|lotta|betcha|doncha|whaddya|c.mon|gimme|lemme|kinda|sorta|dunno|ain.t|y.?all|whatcha|outta|cuz|coz|tho|thru|innit',
  'awesome|awesomeness|badass|kick-?ass|freaking|frickin|friggin|hella|bougie|legit|lowkey|highkey|yolo|fomo',
  'totes|obvs|deffo|defo|defs|def|cray|adorbs|gnarly|chuffed to bits|gobsmacked',
  '(?:am|i.m|was|were|are|we.re|be|being|feel|feeling|felt|get|got|so|really|super|pretty|totally|completely|beyond) (?:so |really |super |super duper |pretty |totally )?(?:stoked|psyched|pumped|hyped|amped|jazzed)',
  'omg|omfg|lol|lmao|rofl|btw|imo|imho|tbh|idk|ngl|fyi|asap|thx|thnx|tysm|ty|pls|plz|brb|ttyl|tbf|irl|afaik|fwiw|smh|ikr',
  'yeah|yea|yep|yup|nope|nah|yay|woo-?hoo|woot|wowza|wow|whoa|oops|whoops|duh|meh|ugh|(?:ha){2,}h?|ha ha(?: ha)*(?! ha)|(?:he){2,}h?|hee hee|hooray|yikes',
  'dude|dudes|bro|bros|homie|bestie|peeps|you guys|hey guys',
  'he+y+(?:a|ya|all)?|hi{3,}(?:ya)?|hiya|wotcha|wassup|what.s up|cheers mate|laters|catch ya|see ya',
  'u (?:are|were|guys|have|made|said)|u|ur|r u|2moro|gr8|l8r|b4',
  'super (?:duper )?(?:excited|keen|cool|happy|fun|interesting|impressed|helpful|nice|great|grateful|thankful|stressed|nervous|chill|smart|friendly|glad|thrilled|into)',
  '(?:so|really|very|pretty|super|how|sounds?|sounded|looks?|looked|seems?|seemed|too|such a|damn) cool(?! (?:and|under|down|to|enough|in|by)\\b)(?![^.!?]{0,40} that\\b)',
  'cool (?:stuff|team|company|project|projects|product|products|idea|ideas|people|place|office|job|work|things|thing|vibe|vibes|bunch|gig)',
  '(?:great|good|amazing|cool|positive|chill|team|office|loved the|love the) vibes?|vibed|vibing',
  '(?:such|was|had|is|be) a (?:total |real |absolute )?(?:blast|hoot)',
  '(?:blew|blown|blows|blowing) (?:my|our) mind|mind-?blow(?:n|ing)|blew me away',
  'geek(?:ed|ing)? out|nerd(?:ed|ing)? out|(?:crush(?:ed|ing)?|kill(?:ed|ing)|nail(?:ed|ing)|smash(?:ed|ing)?|rock(?:ed|ing)) it(?! (?:in the end|with|by|for|before|after|when|once|off|because|until|to)\\b)|hung out|chill(?:ed|ing) out',
  'no worries|no probs?|no biggie|my bad(?=[.,!?;]|$| (?:for|on|about|that|if|there)\\b)|hit me up|holla|gimme a|give me a buzz',
  '(?:tons|loads|heaps|bunches|oodles|a ton|a bunch|a whole bunch) of (?:fun|love|thanks|stuff|cool|great|good)|a whole lotta|lotsa|bazillion|gazillion|insanely|crazy (?:good|excited|smart|impressed|talented)',
  'freakin|darn|damn|crap|crappy|screwed up|shit|bullshit|pissed off',
  'thanks a (?:bunch|ton|heap|lot,? (?:dude|man|mate))|ta (?:heaps|muchly|very much|ever so|so much|again|for (?:the|your|all|having|showing|letting|taking|today|that))|ta|cheerio|toodles|xoxo|xx',
  'anyhoo|anyways|whatevs|deets|prob|probs|faves|fave|convos|convo|big-?time|big time(?=[.!,])|all that jazz|and stuff|or whatever|and whatnot',
  'can.t wait to (?:rock|crush|kill|smash|party|hang)|let.s (?:do this|go|rock|roll)!|bring it on|(?<!\\b(?:time|when|whenever|while|if|once|until|till) )i.m (?:totally |so )?(?:down|game)(?=[.!?,]| for it| with that)|hell yes|hell yeah',
  '(?:straight-?up|straight|pure|absolute|so|lowkey|deadass) (?:fire|lit|dope|sick|goated)|(?:so|totally|absolutely|super|pretty) lit|(?:is|it.s|that.s) lit(?=[.!,;]|$| [\\ud83c-\\ud83e])|no cap|deadass|goated|bussin|slaps|slay(?:ed|ing)?|on fleek|hits different',
  '(?:well|proper|dead|bare) (?:wicked|sick|nuts|mental|lush|jel|chuffed|buzzing|peng|jokes)|(?:massive|big|mad|major) props|props to|that slap(?:s|ped)|(?:i.m|i am|was|am|still) (?:absolutely |so |proper |well )?(?:buzzing|gutted|knackered|gassed|shook)',
  'pure class|(?:is|was|are|were) (?:just )?class(?=[.,!;])|ripper|bonzer|arvo|arvos|(?:thanks|cheers) heaps|heaps (?:keen|good|excited|happy|fun|grateful|better)',
  'lah|leh|lor|jare|abeg|yaar|eish|crikey|strewth|bloody (?:good|great|brilliant|marvellous|fantastic|amazing|loved|clever|smart|fine|lovely|useful|handy|hard|cold|hot|awful|funny|big|long|tired|right|well|hell|quick|fast|marvel)',
  'shiok|siao|alamak|aiya|aiyo|walao|jialat|lekker|howzit|chur|yeah,? nah|sweet as(?! (?:an?|the)\\b)|bruv|wagwan|bants',
  '(?:so|pretty|really|absolutely|super) (?:epic|rad|insane|ace|chill|dope)|(?:pretty|super) (?:neat|wild)|epic (?:day|time|chat|team|stuff|win|fail|place|office|visit|tour)|(?:is|was|were) (?:just |absolutely |pure )?(?:insane|unreal|ace|brill|fab|epic)(?=[.!,])|fab(?:ulously)? (?:team|place|people|day|time|office)|sick (?:setup|set-up|office|view|views|gear|kit|demo|project|lab|kitchen|workshop)',
  '(?:dead|well|proper|wicked) (?:good|nice|keen|happy|pleased|impressed|interesting|cool|smart|friendly|clever|excited)|belter|bangin|banging(?= (?:team|office|place|day|set))',
  '(?:total|absolute) (?:rock ?star|legend|beast|weapon)|absolute unit|what a legend|you (?:guys )?rock(?=[.!,])|rockstars?|(?:is|was) (?:so |totally |right )?my jam',
  '(?:cheers|thanks|ta),? (?:mate|pal|buddy|boss|big man|fella)|(?<=, )(?:mate|buddy|pal)(?=[.!])',
  '(?:learn(?:ed|t)|enjoyed|appreciated?|helped|taught|laughed) (?:me )?(?:a ton|tons|heaps|a bunch|bunches|oodles)|(?:great|amazing|fun|neat|crazy|wild|awesome) stuff',
  'phew|whew|geez|jeez|gosh|golly|blimey|bloody hell|holy (?:moly|cow|smokes|crap|mackerel)|omigod|oh my (?:god|gosh|days)|what the (?:heck|hell)|(?:hell|heck) of a|heckuva',
  'lmk|hmu|soz|obvi|thanx|okie|okey|okey-dokey|easy[- ]peasy|no sweat|hunky[- ]dory|so{3,}|lo{3,}ve|ye{3,}s|ple{3,}ase|rea{3,}lly|hm{3,}',
  'bummer|bummed|(?:that|it|this|which|really|kinda) (?:sucks|sucked)(?=[.!,])|freak(?:ed|ing)? (?:me )?out|hang(?:ing)? out with|yummy|woo?p woo?p|(?:ka|cha)-ching|literally (?:the best|obsessed|died|dying|so)|(?:so|totally|literally) obsessed|i (?:really|totally|so) dig',
  "(?:do|go|look|com|gett|work|talk|think|feel|hop|say|try|someth|noth)in['’](?= )",
  'no dramas|she.ll be right|good on ya|on ya|beast mode|awesome sauce|bruh|dawg|top (?:bloke|lad|banana)|happy days(?=[.!,])|bonkers',
  'killer (?:team|demo|product|idea|setup|set-up|place)|(?:pretty|so|super) sweet|sweet (?:gig|setup|set-up)|shoot me (?:a|an) (?:text|message|dm|email)|(?:mad|mega|stupid|crazy|stupidly) (?:keen|excited|good|impressive|clever|fun|interesting|helpful|happy)|(?:good|great|mighty|savage) craic|(?:absolutely|completely|totally|proper) (?:mental|nuts|smashed it|buzzing|made up)',
  'totally(?! (?:different|separate|new|unrelated|independent|blind|enclosed|dependent|unlike))',
  // "My guys", "the new guys": whom one works with.
  '(?<!\\b(?:my|our|new|old|night|day|two|three|four|few|younger|older) )guys',
  '(?<=[a-z] )(?:AF|as f)',
];

/** The rest of it, and what is slang of a thing but not of a patient: "the demo was sick". */
export const MORE_SLANG: readonly string[] = [
  ...'sick|dope|rad|lit|wicked|deadly|savage|bananas|nuts|mental|bomb|the bomb|da bomb|fire|lush|killer|gnarly|bonkers|ace|brill|fab|belting|banging|unreal|chill|wild'
    .split('|')
    .map((what) => `${what}${AT_END}(?<=${THING_IS} ${DEGREE}${what})`),
  `(?:watching|seeing|hearing) [^.,;!?\\n]{3,60} (?:was|is) ${DEGREE}(?:sick|dope|rad|lit|wicked|deadly|savage|epic|unreal|insane|mental)${AT_END}`,
  `(?:it|this) (?:was|is|.s) ${DEGREE}(?:dope|rad|deadly|savage|bananas|bonkers|nuts|groovy|insane|belting|lush|yum)${AT_END}|that(?: was| is|.s) ${DEGREE}(?:sick|dope|rad|wild|nuts|deadly|savage|mental|gnarly|quality|bananas|fire|wicked|epic)${AT_END}`,
  '(?:super|seriously|stupid|mad) sick|(?:a|such a|one) (?:pretty |really |seriously )?(?:sick|dope|rad|killer|wicked) (?:brief|demo|project|product|team|place|day|time|setup|set-up|idea|job|gig|role|view|trick|workshop|studio|lab|tour|space|build|tool|shed|kitchen)',
  '(?:thanks|cheers|ta),? (?:hun|hon|babes?|love|pet|petal|hen|darling|sweetie|chief|man|fam|dude|bro)(?=[.!])|thanks a mil|fam(?=[.!?])(?<=, fam)|hun(?=[.!?])(?<=, hun)|babes?(?=[.!?])|like(?=[.!?])(?<=, like)|eh(?=[.!?])(?<=, eh)',
  'big ups|mad respect|shout-?outs? to|much love|hugs to|give me a (?:buzz|tinkle)|sign me up(?=!)|no joke(?<=, no joke)(?=[.!,])|no lie(?<=, no lie)(?=[.!,])|hundo p|so down (?:for|to|with)|no cap',
  'super duper|super-duper|(?:i.d|i would|we.d) heaps|heaps (?:like|love|want|appreciate)|keen as(?=[.!,]| (?:for|to|about)\\b)|(?:stoked|sweet|happy) as(?=[.!,]| to\\b)',
  'fierce (?:keen|excited|happy|good|grateful|impressed)|no wukkas|no wahala|dinkum|bonza|good ?on ?ya|in like flynn|a beaut|beauty of a',
  '(?:team|place|crew|office|lab|shop|kitchen|company|product|app|job|you folks|you all|you people) rocks?(?=[.!])|(?:it|that|you|they|which|team|band) rocked(?=[.!])|you.re a legend(?=[.!,])|the bee.s knees|the dog.s bollocks|vibe with|straight[- ]up (?:amazing|brilliant|fantastic|the best|great)|crazy cool|oya(?=,)|(?:bit|part|thing|stuff|job|commute|traffic) suck(?:s|ed)(?=[.!,])|i suck(?=[.!,]| at\\b)',
  "flippin['’]?|flipping (?:brilliant|great|good|amazing|marvellous|fantastic|loved|huge)|effing|as hell|hell no|heck (?:yes|yeah|no)|dang(?=[,!])|pain in the (?:ass|butt|arse)|half-ass(?:ed)?|assload|buttload|shedloads? of",
  'to die for(?=[.!,])|(?:blew|knocked|blow|knock) (?:my|our) socks off|mind.? blown|mind was blown|fan-?(?:girl|boy)(?:s|ed|ing)?|crack(?:s|ed)? me up|all the feels|the feels|amazeballs|bestest|funnest|ginormous|fantabulous|hangry|adulting|chef.s kiss|squad goals|rizz|periodt',
  'cool (?:beans|if i|with (?:me|that)(?=[.!,?])|tool|trick|demo|setup|set-up|story|stories|culture|gig|startup|start-up|folks|crew|kids|cats)|how cool|so my thing|so me(?=[.!])|groovy|da (?:best|man|bomb)|no way(?=!)|(?<!\\bthe (?:\\w+ )?)way to go(?=[.!])|pretty please',
  'aw(?=,)|aw{2,}|eww?(?=[,.!])|yum(?=[.!])|gooo+|oo+h|oof|hmm+|umm+|erm|woah|wowee|wowzers?|oopsie|whoopsie|righto|righty-?ho|noice|yummo|nom nom|toodle ?pip|ta-ta|tata(?=!)|cya|peace out|catch you (?:later|on the flip)|ttfn|yess+|yass+|wa{2,}y|way{2,}|thanksss*s|byee+|youu+|loo{3,}ve',
  'thnks|thks|tks|tyvm|m8|2day|2nite|2morrow|w8|4eva|luv|lurve|wtf|wth|ffs|omw|nvm|icymi|ftw|iirc|gtg|g2g|nbd|jk|bffs?|noobs?|pwned|so,? so,? so(?! that\\b)|gobsmackingly|kiddos?|doggos?|rando|randos|besties|homies|aight|youse|yous|yiz',
  'cock-?ups?|cock(?:ed|ing) (?:it |that |this |things )?up|balls(?:ed)?[- ]up|stuff-ups?|bugger(?:ed|s)? (?:up|all|off|it)|buggered|bollocks(?:ed)?|boll[io]x(?:ed)?|banjaxed|borked|gobshites?|shite|shitty|sod (?:all|it|off)|(?:half|smart)-?arsed?|arsed|feck(?:ing)?|jaysus|jislaaik|jeepers|crikes',
  // "it stuffs up your lungs", and not "carried the stuff up the stairs"; of oneself it is self-reproach.
  '(?:stuffs|stuffed|stuffing|stuff(?<=\\b(?:to|not|never|can|could|will|would|might|don.t|didn.t|won.t|they|we|you) stuff)) (?:(?:it|this|that|things) )?up(?<!\\bI (?:\\w+ )?stuffed up)(?= (?:my|your|our|the|his|her|their|every|everything|half|badly|royally)\\b|[.!,])',
  'fair play to (?:ye|yis|yiz|yez|youse)|fair dos|good on (?:ye|yez|yous)|happy out(?=[.!,])|mean as(?=[.!,])|sharp sharp|sawa sawa|wallahi|walahi|arrey|accha(?=,)|bindaas|aweh|yebo|kiff|boet|bru(?=[.!,])|sia(?=[.!,])|liao(?=[.!,])|wah gwaan|irie(?=[.!,])|bless up|nuff (?:said|respect)|ay up|ey up|bostin|lovely jubbly|deadset|munted|tmrw|ppl|abt',
  '(?:an?|some|such an?) (?:sick|dope|mint|savage|unreal|mega|killer|wicked) (?:bit|piece) of (?:kit|gear|tech|work|engineering)',
  'gie.s|howay|reet (?:good|proper|grand)|pure (?:dead|barry)|(?:right|fair|pure|so|absolutely|totally) chuffed|cracking (?:craic|banter)',
];

/** The same at the beginning of a sentence, where nobody is who does it: "Stoked to start". */
export const OPENING_SLANG: readonly string[] = [
  `(?:so |super |really |well |pretty |beyond |absolutely )?(?:stoked|psyched|hyped|buzzing|pumped|amped|chuffed)(?= (?:to|about|for|that|with how|after)\\b|[.!])`,
  `(?:dope|lit|sick|facts|bet|radical|groovy|epic|unreal|savage|wicked|lush|mint|ace|class|insane|mental|nuts|noice|boom|bam|yum|quality)(?=[.!])`,
  `(?:good|great|grand|mighty|top|ripper|cracking|savage|deadly) (?:yarn|natter|chinwag|chin-wag|craic|banter)(?= (?:yesterday|today|on|with|the other|last|this|about|in|over)\\b|[,.!])`,
  `(?:deadly|savage|wicked|sick|killer|mint|lush|dope|belting|banging|unreal|epic|mega|insane|rad|ripper) (?:(?:bit|piece) of (?:kit|gear|work|engineering|tech)|(?:day|time|chat|tour|visit|setup|set-up|place|spot|crew|kitchen|workshop|shed|yard|demo|view|views|kit|gear|idea)\\b)`,
  `(?:deadly|ripper|belter|cracker|bonzer|mega|legend|too easy|sorted|mighty)(?=[.!])|(?:magic|result|bingo|nailed it|love it|get in|winner)(?=!)`,
  `(?:boom|bam|nice one|yo|gotcha)(?=,)|(?:cool|sweet|safe|man|boy)(?=, (?:that|so|I|see|thanks|then|let|we|it|you|what|was|did|do)\\b)|(?:nice one|gotcha|(?<!\\bthe (?:\\w+ )?)way to go|rock on|right on)(?=[.!]| for\\b| on the\\b)|boy (?:was|did|do|is) (?:it|that|I|you)\\b`,
];
