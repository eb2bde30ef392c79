import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/governance/policy';

export const says = {
  overview: cite(
    `${docs}/overview`,
    'Azure Policy compares resources with the definitions that the customer assigns: when they are made or changed, and once a day; what follows is for the definition to say, from a note to a refusal.',
    read,
  ),
  assignment: cite(
    `${docs}/concepts/assignment-structure`,
    'An assignment is enforced unless its mode is DoNotEnforce; then resources are assessed, and nothing is stopped or written to the activity log.',
    read,
  ),
  exemption: cite(
    `${docs}/concepts/exemption-structure`,
    'An exemption takes resources out of an assignment, as a waiver or because something else does the work; the day on which it ends is optional.',
    read,
  ),
  deny: cite(`${docs}/concepts/effect-deny`, 'Deny refuses a request before it reaches the service; resources that are there already are only marked.', read),
} as const;
