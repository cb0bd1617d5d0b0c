/** What a writer calls the thing that is missing. */
const THING =
  "(?:(?:the|your|his|her|their|its|company|interviewer(?:['’]s)?|project|team|role|job|product|client|first|last|full|family|school|hospital|recruiter(?:['’]s)?|manager(?:['’]s)?|previous|last|current|specific|exact|right|correct) )";
const NOUN =
  '(?:name|surname|spelling|title|employer|company|topic|project|role|team|interviewer|date|day|time|place|year|number|figure|amount|details?|example|skills?|line|sentence)';
/** The same, of what one looks up before a note goes. */
const WRITTEN =
  '(?:name|surname|spelling|title|date|figure|details?|example|topic|project|line|sentence|wording)';

/** Behind these the noun itself must stand, so that brackets in its place are a gap: "I would love to join (company)". */
const WANTS_NOUN =
  '(?<=\\b(?:about|at|with|on|of|for|to|from|by|in|join|joining|thank|meet|met|like|liked|admire|the|your|dear|hi) \\()';

/**
 * What is left of a template, or a note to oneself, in the forms that no plain text has: brackets where a noun should
 * stand, orders to look something up, variables, leaders of dots.
 */
export const LEFTOVERS: readonly RegExp[] = [
  // "(company name)", "(his job title)"; "(date)" only where a noun is wanted.
  new RegExp(
    `\\(${THING}{1,2}(?:name|surname|title|employer|interviewer|topic|details?|example)\\)|\\(${WANTS_NOUN}${THING}{0,2}${NOUN}(?:\\/${NOUN})?\\)`,
    'giu',
  ),
  // "(check the spelling)", "(name of the school – check with Grace)", "(add a line about skills)"
  new RegExp(
    `\\((?:[^()\\n]{0,60}[–—,;:-] ?)?(?:please )?(?:double-check|check|confirm|verify|look up|find out|add|put|mention|include|write|say|choose)(?: with \\p{Lu}[\\p{L}'’]+(?: \\p{L}+)?| (?:(?:a|an|the|one|his|her|their|its|your|exact|right|correct|full) ){0,3}${WRITTEN})(?: (?:about|on|for|from|of|in|here)(?: \\p{L}+){0,4})?\\)`,
    'gu',
  ),
  /\((?:something|anything) (?:specific|particular|personal|about)\b[^()\n]{0,40}\)|\((?:specific|relevant) (?:detail|example|project|topic|skill|point)s?\)|\((?:\p{L}+ ){1,4}goes here\)/giu,
  // "(date TBC)", "on TBC"
  /\((?:date|time|day|place|venue|name|number|figure) (?:TBC|TBD|TBA|TK)\)|\(?TB[CDA](?<=\b(?:on|about|at|by|with|for|from|of|to) \(?TB[CDA])(?![\p{L}\p{N}])\)?|(?<![\p{L}\p{N}])(?:TK){2,4}(?![\p{L}\p{N}])/gu,
  /\(\?{1,9}\)|(?<=\s)\?{2,9}(?=\s+\p{Ll})/gu,
  // COMPANY_NAME, %COMPANY%, $COMPANY, YOUR TOPIC HERE
  /(?<![\p{L}\p{N}_])(?:(?:COMPANY|PROJECT|INTERVIEWER|CANDIDATE|JOB|ROLE|TEAM|TOPIC|SKILL|RECRUITER|MANAGER|FIRST|LAST|YOUR|POSITION)(?:_\p{Lu}{2,}){1,3}|(?:COMPANY|PROJECT|INTERVIEWER|JOB|ROLE|FIRST|LAST|YOUR) (?:NAME|TITLE)|YOUR (?:\p{Lu}+ ){1,2}HERE|(?:NAME|TOPIC|COMPANY|PROJECT|ROLE|DATE) HERE|COMPANY|INTERVIEWER)(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}%@#])(?:%\p{L}[\p{L}_]{2,30}%|@@\p{L}[\p{L}_]{2,30}@@|##\p{L}[\p{L}_]{2,30}##|\$\p{Lu}[\p{Lu}_]{3,30}(?![\p{L}\p{N}]))/gu,
  // Leaders of dots and dashes between words.
  /(?<=\s)(?:\.{5,80}|…{2,40}|-{4,80}|–{3,40})(?=\s\p{Ll})/gu,
  // "by X%", "$XX", "the XXth", "met xxx"
  /X%(?<=\b(?:by|about|of|to|from|nearly|over|around) X%)|[$£€]X{1,9}(?:,X{1,9}){0,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])XX(?:th|st|nd|rd)(?!\p{L})|(?:X|NN?)(?<=\b(?:in|for|over|with|of|about|after) (?:X|NN?))(?= (?:years|months|weeks|days|hours|people|per cent|percent)\b)|(?<!\p{L})[Xx]x{2,9}(?<=\b(?:at|with|about|met|of|for|from|on|by|the|your) [Xx]x{2,9})(?![\p{L}\p{N}])/gu,
  /(?<!\p{L})blah(?:,? blah)+(?!\p{L})|(?<!\p{L})note to self:|(?<!\p{L})fix me:/giu,
];
