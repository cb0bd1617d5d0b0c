/** Closed compounds that are written as two words by mistake; left out are those that may be two words. */
export const SPLIT: ReadonlyMap<string, string> = new Map(
  `with out|how ever|there fore|never theless|no thing|some what|any thing|every thing|some thing|any where|every where
  |some where|some how|him self|her self|my self|your self|our selves|them selves|your selves|it self|an other|to gether|to day
  |to morrow|to night|al ready|al though|al ways|al most|be cause|be fore|be tween|be hind|be yond|be side|under stand|under standing
  |under stood|mean while|like wise|other wise|further more|where as|feed back|back ground|white board|white boards|work shop|work shops
  |work flow|work flows|work load|work loads|data base|data bases|team mate|team mates|team work|frame work|frame works|net work|net works
  |note book|note books|hand book|class room|class rooms|after noon|week end|week ends|key board|soft ware|hard ware
  |on line|off line|up date|up dates|up grade|over view|out come|out comes|in put|out put|back log|dead line|dead lines
  |break through|dash board|dash boards|mile stone|mile stones|wide spread|worth while|when ever|what ever|who ever|which ever
  |where ever|can not|new comer|news letter|news paper|head quarters|high light|high lights|high lighted|life time
  |life long|ground work|paper work|up coming|on going|out side|in side|land scape|spread sheet|spread sheets|check list|stake holder
  |stake holders|share holder|break fast|birth day|house hold|some one|any one else|every body|no body|any body|some body|for ward|after wards|mean time|up dated|up dates|up dating|up graded|up coming|down time|run time|time line
  |time table|after thought
  |hall way|stand point|view point|view points|house keeping|book keeping|step father|grand father|grand mother
  |through out|over joyed|over looked|over come|over came|over coming|over whelmed|over whelming|under take|under went|under lying|straight forward|work place|work force
  |wheel chair|wheel chairs|pay roll|hand writing|hand written|grand son|grand sons|grand daughter|grand child|grand children|grand parents|grand pa|grand ma
  |fire wood|wild life|wind screen|wind screens|ship wreck|under took|under write|under writing|under writer|under writers|under standing|under neath|under estimate|under graduate
  |with draw|with drawn|with drew|with drawal|with stand|with hold|with held|care taker|care takers|pot hole|pot holes|earth quake|milk man|book keeper|book shelf|book shop|book shops
  |hand rail|hand rails|hand shake|hand over|truth fully|there after|here after|there by|where by|where in|more over|none theless|not withstanding
  |team mate|class mate|class mates|room mate|room mates|play ground|play grounds|back bone|back pack|cross roads|cross road|door step|door way|door bell
  |eye sight|eye brow|foot path|foot paths|foot print|foot step|foot steps|fore cast|fore casts|fore man|fore front|fore see|fore seen|guide line|guide lines
  |hard ship|house wife|key stone|land lord|land lady|land mark|land marks|life boat|light house|loop hole|loop holes|main tain|main stream|man kind|motor way
  |neighbour hood|neighbor hood|child hood|mother hood|father hood|live stock|out look|out line|out lined|out lines|out dated|out going|out standing|out right|out skirts|out set|out reach
  |over head|over heads|over night|over seas|over due|over haul|over turn|over turned|over sight|over see|over saw|over seen|over lap|over ran
  |per haps|rail ways|sea side|ship yard|ship yards|short comings|short coming|shop keeper|side walk|sky line|snow flake|store room|sun rise|sun set|sun shine|sun light
  |tooth brush|tooth paste|trade mark|under ground|up bringing|up hill|up keep|up set|up stairs|down stairs|up stream|down stream|down load|up load|down loaded|up loaded|ware house|ware houses|water proof|water fall
  |wrong doing|year book|heart felt|house hold|life style|team mates|turn over|where abouts
  |sub contractor|sub contractors|sub title|sub titles|sub committee|fire place|fire places|book shelf|book shelves|door way|stair case
  |foot print|land lord|land lady|ware house|ware houses|sun light|moon light|day light|rain fall|snow fall|wheel chair|wheel chairs
  |trouble shoot|trouble shooting|trouble shooter|trouble shot|text book|book mark|book marks|book marked|head phones|head phone|head set|head sets|ear phones|proof reader|proof readers
  |brain storm|brain stormed|brain storming|fore told|fore tell|white washed|day dream|day dreaming|baby sit|baby sitting|baby sat|side tracked|short listed|short listing|under estimated|over estimated|over estimate|eye opener|eye openers|home work|home sick|pod cast|pod casts|block chain|life guard|screen shot|screen shots|smart phone|smart phones|co worker|co workers|spread sheets|touch stone|corner stone|corner stones|house keeper|gate keeper|gate keepers|wood land|wood lands|high lands|fire fighter|fire fighters|police man|sales person|spokes person|spokes man|chair woman|crafts man|crafts men|crafts manship|fisher men|news paper|news papers|news letters|wall paper|sand paper|tool box|tool boxes|play book|hand books|cook book|scrap book|case book|guide book|guide books|work sheet|work sheets|score card|white boards|black board|key boards|dart board|sky scraper|door bell|door mat|door man|post man|post card|post cards|post code|post codes|post graduate|in come|in comes|in door|in doors|in deed|in stead|in crease|in creased|im portant|im pressed|im pressive|be lieve|be gan|be longs|be longed|be haviour|be havior|mean while
  |hand shake|pass word|pass words|text book|text books|gentle man|finger print|mid night|mid week|road side|water proof|waist coat|safe guard
  |proof read|proof reading|court room|court yard|chair man|chair person|sales man|fire man|fore man|grand parents|grand children|grand son|grand daughter`
    .split('|')
    .map((pair) => pair.trim().replace(/\s+/g, ' '))
    .map((pair) => [pair, pair.replace(' ', '')]),
);
/** Adjectives of which the end has one letter less than the word. */
export const IN_FUL: ReadonlyMap<string, string> = new Map(
  'help use care thank hope wonder grate success thought skill peace faith force power play'
    .split(' ')
    .map((word) => [`${word} full`, `${word}ful`]),
);
