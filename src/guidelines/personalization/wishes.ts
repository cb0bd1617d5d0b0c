/** What makes a place the wished-for one. */
export const WISH =
  /\b(?:would|'d|’d|want|wants|hope|hoping|hopes|look(?:ing)? forward|excite[ds]?|exciting|excitement|keen|eager|enthusias\w+|interest(?:ed)?|thrilled|delighted|love to|glad to|happy to|proud to|like to|wish|can(?:no|')t wait|consider(?:ing)? me|considered for|appl(?:y|ying|ied)|attractive|application|candidacy|candidate|drawn|draws|appeals?|motivated|opportunity|sure|certain|confident|convinced|right place|ready|future|next (?:step|role|chapter|move)|what i have been hoping|dream)\b/iu;
/** Their choice among candidates, and what they may need for it, are spoken of where nothing is wished for. */
export const OFFER =
  /\bits (?:mind|choice|decision)\b|\b(?:if|should|whatever|anything|whenever)\b.{0,60}\b(?:needs?|wants?|requires?)\b/i;
/** What is liked of a place today says whom one means to work for. */
export const LIKING =
  /\bwhat I (?:\p{L}+ )?(?:like|love|admire|enjoy)\b|\bI(?:['’]m| am) (?:\p{L}+ )?(?:impressed|heartened|encouraged) (?:that|how)\b|\bI (?:\p{L}+ )?(?:love|like|admire) (?:that|how)\b/iu;
