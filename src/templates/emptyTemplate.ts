import { scalarSource } from '../note/editFrontMatter.js';

/** A template to begin with, which makes a note that lacks its heart. */
export function emptyTemplate(name: string): string {
  return `---
template: ${scalarSource(name)}
description:
interviewer: {{interviewer}}
title: {{title}}
email: {{email}}
via: {{via}}
company: {{company}}
role: {{role}}
interviewed: {{interviewed}}
topics:
skills:
interests:
subject: Thank you for {{#weekday}}{{weekday}}'s{{/weekday}}{{^weekday}}our{{/weekday}} conversation
sent:
---
Hi {{greetingName}},

Thank you for our conversation{{#weekday}} on {{weekday}}{{/weekday}}. What you said about {{topic}} has stayed with me: [why].

I would love to [what draws you to the work]. My experience with {{skill}} comes from [where it was, and what it led to].

I look forward to hearing about the next steps.

Best regards,
{{candidate.signature}}
`;
}
