/**
 * Groups of given names that are used for one another, as they sound without diacritics. A name may stand in several
 * groups (Alex is short for Alexander and for Alexandra); short forms that are a beginning of the name need no entry.
 */
const GROUPS = `
robert rob robbie bob bobby bert roberto rupert
william will bill billy willy liam wilhelm guillermo
richard rich rick ricky dick ricardo
elizabeth elisabeth liz lizzie lizzy beth betsy betty eliza lisa libby elsie liesl bess isabel
katherine catherine kathryn katharine kathleen cathleen kate katie kathy cathy kat kit kitty kay karen katya ekaterina katja katarina
margaret maggie meg peggy marge margie greta rita daisy margarita madge
michael mike mick mickey mikey misha mikhail miguel michel
john jack johnny jon jonny jan ian ivan juan joao sean hans
jonathan jon jonny jonty nathan
james jim jimmy jamie jem jaime
joseph joe joey jo jose pepe josef giuseppe beppe
thomas tom tommy tomas
charles charlie chuck chas chaz carlos carl karl
edward ed eddie ted teddy ned eduardo
edmund ed eddie ted
theodore ted teddy theo fyodor
henry harry hank hal enrique heinrich
harold harry hal
david dave davey davy dov
daniel dan danny
andrew andy drew andre andrei andreas
anthony antony tony anton antonio toni
antonia toni tonia
christopher chris kit topher kris
christina christine chris tina chrissy kirsten kristina krista
alexander alex al sandy sasha xander lex alejandro alessandro aleksandr oleksandr alec
alexandra alexandria alex sandra sandy sasha lexi alexa aleksandra
nicholas nicolas nick nicky nico klaus nikolai kolya nikos
nicole nicola nicky nikki
samuel sam sammy
samantha sam sammy
benjamin ben benny benji
matthew matt matty matteo mateo
gregory greg gregor grisha grigory
stephen steven steve stevie stefan esteban
stephanie steph stefanie stevie
peter pete petra pedro pierre piotr
patrick pat paddy padraig
patricia pat patty patti tricia trish tish
rebecca becky becca bex
jennifer jen jenny jenn
jessica jess jessie
jacqueline jackie jacqui
deborah debra deb debbie
susan suzanne susannah sue susie suzy
victoria vicky vicki tori vikki
veronica ronnie vera
ronald ron ronnie
donald don donnie
kenneth ken kenny
lawrence laurence larry laurie lars lorenzo
leonard len lenny leo
leonardo leo
frederick fred freddie fritz federico
francis frank frankie fran francisco paco pancho
frances fran frankie
francesca fran francis chesca
franklin frank
gerald gerard gerry jerry
jeremy jem jerry jez
jeffrey geoffrey jeff geoff
philip phillip phil pip felipe
timothy tim timmy
vincent vince vinny vin
walter walt wally
zachary zach zack zac
joshua josh
jacob jake jakob yaakov kuba jakub diego
isaac ike zac
abraham abe avi
albert al bert bertie alberto
alfred alf alfie fred
arthur art artie arturo
barbara barb babs barbie basia
bernard bernie
bridget biddy bridie
caroline carrie carol caro
cynthia cindy
dorothy dot dottie dolly
eleanor eleanora ellie nell nora lena helen
helen nell ellie elena lena
emily em emmy
emma em
eugene gene
evelyn eve evie
florence flo flossie
gabriel gabe
gabriella gabrielle gabby ella
georgina georgia georgie
george georgie jorge jorg yuri
grace gracie
harriet hattie harry
imogen immy
jane janie jenny
janet jan
joan joanie jo
joanna joanne jo jojo
josephine jo josie
judith judy jude
julia julie jules
julian jules
laura laurie lauren
louise lou
louis lou luis lewis ludwig
lucy lucinda lucille lu
madeleine madeline maddie maddy
mary molly polly maria marie mariam maryam miriam mimi may mae
matilda tilly mattie
maximilian maxwell max
melanie mel
melissa mel missy lissa
melvin mel
mildred millie
millicent millie
nathaniel nathan nat nate
natalie natalia natasha nat tasha
oliver ollie olly
olivia liv livvy ollie
oscar ozzie
pamela pam
penelope penny
rachel rach shelly
raymond ray
reginald reg reggie
roderick rod
rodney rod
rosemary rose rosie romy
russell russ rusty
sarah sally sadie
sebastian seb bas bastian
simon si simeon
solomon sol
stanley stan
sylvia sylvie
terence terry
teresa theresa terry tess tessa
tobias toby
ursula uschi ulla
virginia ginny ginger
wendy gwendolyn gwen
winifred winnie fred
yvonne vonnie
dmitri dmitry dima mitya
vladimir vlad volodya vova volodymyr
konstantin kostya
evgeny yevgeny zhenya
sergei sergey seryozha
svetlana sveta lana
tatiana tatyana tanya
anastasia nastya stacy
anna anne ann annie anya hannah ana anka ania nan nancy
maria masha mary
olga olya
galina galya
lyudmila ludmila mila
aleksei alexei alyosha lyosha
pavel pasha paul paulo pablo
katarzyna kasia
malgorzata gosia
agnieszka aga
tomasz tomek
krzysztof krzys kris chris
stanislaw staszek stan
wojciech wojtek
jesus chuy
ignacio nacho
rosario charo
concepcion concha conchita
dolores lola
guadalupe lupe
mercedes merche
giovanni gianni nino
salvatore toto sal
luigi gigi
mohammed muhammad mohamed mohammad mo
abdul abdullah abdel
ibrahim ibby
yusuf yousef joseph
siobhan shiv
aoife eva
sinead janet
caoimhe keeva
niamh neve
oluwaseun seun
oluwatobi tobi
oluwaseyi seyi
babatunde tunde
chukwuemeka emeka
chidiebere chidi ebere
ngozichukwu ngozi
adebayo bayo ade
temitope temi tope
folasade sade
ayodele ayo dele
krishnamurthy krish krishna
venkatesh venkat
subramaniam subbu mani
rajesh raj
rajendra raj raju
lakshmi laxmi
yekaterina katya kate
`;

const groupsOf = new Map<string, Set<number>>();
for (const [index, line] of GROUPS.trim().split('\n').entries()) {
  for (const name of line.split(' ')) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(index));
}

/** Whether two given names, in lower case and without diacritics, are usual forms of one another. */
export function areNicknames(a: string, b: string): boolean {
  const groups = groupsOf.get(a);
  return groups !== undefined && [...(groupsOf.get(b) ?? [])].some((group) => groups.has(group));
}
