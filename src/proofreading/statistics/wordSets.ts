/** Words that are written for one another; contractions as the tagger parts them. The commonest of a set stands first. */
export const CONFUSION_SETS: readonly (readonly string[])[] = `
their there they're
of off
no know now
new knew
here hear
to too
break brake
breaks brakes
whole hole
where were wear we're
whose who's
who how
council counsel
principle principal
effect affect
effects affects
accept except
accepted excepted
past passed
quite quiet quit
rather rater
read red
loan lone
loans lones
muscles mussels
site sight cite
sites sights cites
cited sited sighted
proceed precede
being been
our are
her he
sensitive sensible
it its it's
your you're
than then
lose loose
advice advise
whether weather
piece peace
through threw
week weak
weeks weaks
wait weight
right write
by buy
do due
signed sighed
sign assign sigh
from form
one won
lead led
meet meat
role roll
waste waist
personal personnel
complement compliment
stationary stationery
choose chose
clothes cloths
course coarse
heard herd
hire higher
moral morale
main mane
poor pour
rain reign
route root
scene seen
sent scent
sole soul
way weigh
which witch
would wood
bare bear
board bored
formerly formally
fourth forth
great grate
grown groan
guest guessed
heal heel
minor miner
morning mourning
patients patience
presence presents
profit prophet
real reel
and an
steel steal
fair fare
plain plane
aloud allowed
prove proof
believe belief
success succeed
peak peek pique
vein vain
desert dessert
wave waive
hours ours
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Words that are left out. */
export const LEFT_OUT: readonly string[] = 'to of a have than'.split(' ');
