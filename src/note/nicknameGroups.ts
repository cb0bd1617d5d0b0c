/**
 * Groups of given names that are used for one another, as they sound without diacritics. A name may stand in several
 * groups (Alex is short for Alexander and for Alexandra); short forms that are a beginning of the name need no entry.
 */
export const NICKNAME_GROUPS = `
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
maurice mossie moss morris
bridget brid bride breda
michael mikey mick miko mihai micheal
jeremiah jerry derry
cornelius con neil
bartholomew bart batty
florence flor
honora nora noreen nonie
eileen eily eibhlin
catherine caitlin cait kit ciss
margaret mairead peig pegeen rita gretchen marguerite
mary maire mairin mamie minnie moira maura
elizabeth eilis buffy bettina lisbeth ilse lilibet
william bill liam willie
patrick paudie podge patsy paidi
john sean shane eoin ian hannes hansi jock
james seamus shay jimbo diego santiago jacques
daniel donal danilo
timothy tadhg thady
owen eoghan eugene
charles cathal chay
hugh hughie aodh
roger rory ruairi
denis dinny donncha
kevin kev caoimhin
brendan bren
dermot diarmuid
declan dec
fergus gus
angus gus aonghus
augustus augustine gus
constance connie
cecilia cecily celia sheila cissy
priscilla cilla
philippa pippa pip
henrietta etta hettie hatty
wilhelmina mina minnie billie
isabella bella izzy isabelle izzie
arabella bella
annabel annabelle bella
rosalind roz ros
rosamund roz
marjorie madge
beatrice bea trixie bee
clementine clem
clement clem
adelaide addie ada
adeline addie
augusta gussie
charlotte lottie charlie lotte carlotta
amelia millie amy mia
emilia millie
camilla millie cam
theodora thea dora dot
eudora dora
isadora dora izzy
philomena mena phil
assumpta sumpta
concepta cepta
jeanette nettie
antoinette toni nettie
annette nettie
gertrude trudy gerty
hermione minnie
lavinia vinnie
marianne mimi
magdalena lena magda leni
angelica angie
angela angie ange
veronica ronnie roni nika
valentina valya tina
cristina tina
martina tina
bettina tina
albertina tina
ekaterina katya kate kat
aleksandra ola sasha
joanna asia
barbara basia
zofia zosia
jadwiga jadzia
elzbieta ela
jan janek jas
jozef jozek
andrzej jedrek
grzegorz grzes
zbigniew zbyszek
piotr piotrek
michal misiek
jiri jirka
jaroslav jarda
josef pepa pepik
vaclav vasek
zdenek zdena
ludmila lida mila
istvan pisti steve
laszlo laci
jozsef jozsi
gyorgy gyuri george
sandor sanyi alex
katalin kati kata
erzsebet erzsi bozsi
ioannis yannis giannis john
konstantinos kostas dinos gus
dimitrios dimitris jim mitsos
georgios giorgos george
vasilios vasilis bill
evangelos vangelis angelo
panagiotis panos takis peter
eleni elena helen
francesco franco cecco checco
giuseppe beppe pino peppe joe
giacomo mino jack
domenico mimmo dom
dominic dom nick
antonio nino tonino tony
vincenzo enzo vince
lorenzo renzo enzo
raffaele lele
elisabetta betta lisa
giovanna gianna
francisco pancho paco curro kiko xisco
jose pepe chepe
enrique quique kike
guillermo memo guille
manuel manolo lolo manny
eduardo lalo edu
fernando nando fer
alfonso poncho
roberto beto
alberto beto
rafael rafa
gabriela gaby
graciela chela
isabel chabela isa
teresa tere maite
maria mari mariela marisa maribel
pilar pili
encarnacion encarna
montserrat montse
joaquin quino ximo
luis lucho
joao joaozinho
jose ze zeca
antonio toze tonho
aparecida cida
mohammed moe hamo med
mahmoud hamada
abdulrahman abdul rahman
abdullah abdu
khadija dija
fatima fatou fati fatma
aisha aishatu ayesha shatu
zainab zee zaynab
mustafa musti
hussein hussain hussey
yusuf joe
suleiman sule
ibrahim ibro
oluwafemi femi
olufemi femi
oluwadamilola dami damilola
damilola dami
oluwaseun seun
olumide lumi mide
abimbola bimbo bimbola
abiodun biodun abbey
folake flakky
adekunle kunle
adewale wale
babajide jide
olajide jide
olayinka yinka
omotola tola
omolara lara
titilayo titi
yetunde yeti
ifeoluwa ife
ngozi ngo
chinedu nedu edu
chukwuma chuma
chinonso nonso
nnamdi namdi
obinna obi
obiora obi
uchechukwu uche
ikechukwu ike
ifeanyi ify
kwabena kobby
kwadwo kojo
kwaku kweku
akosua esi
wanjiku shiku
muthoni thoni
njeri shiko
thandiwe thandi
sibusiso sbu
nkosinathi nathi
thulani thula
venkataraman venkat raman
venkateswaran venkat
subramanian subbu mani subra
ramachandran ram
ramakrishnan ram
balasubramanian bala balu
balakrishnan bala balu
srinivasan srini vasan
parthasarathy partha
narayanan nana
gopalakrishnan gopal
jayalakshmi jaya
vijayalakshmi viji vijaya
saraswathi saras
meenakshi meena
radhakrishnan radha
siddharth sid siddhu
sidharth sid
abhishek abhi
aniruddha ani
arvind arv
bhupinder bhups
gurpreet guri preet gary
harpreet harry preet
jaspreet jassi preet
manpreet mani preet
maninder mani
satinder satti
jatinder jatt
devendra dev
dharmendra dharam
gajendra gaju
harish hari
ishwar ish
jitendra jeetu jitu
mahendra mahi
narendra naren
pradeep dipu
priyanka priya pinky
rabindranath rabi
sanjay sanju
shankar shanks
shivakumar shiva
sudhir sudha
sunil sunny
vikram vicky
vishal vishu
yogesh yogi
zhang zed
nguyen wynn
phillipa pippa
kristoffer kris stoffer
kristian kris
johannes hannes hans jo
johan jo
sebastiaan bas
hendrik henk rik
willem wim
cornelis kees cor
jacobus koos jaap
petrus piet
gerhard gerd
heinrich heinz heiner
friedrich fritz fred
wolfgang wolf
joachim achim jo
matthias matze
katharina kathi kathe
elisabeth lisi sissi elli
margarethe grete gretel
johanna hanna hanni
susanne susi sanne
ulrike uli
ulrich uli
gudrun gudi
bjorn bear
`;
