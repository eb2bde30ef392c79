import { cite, inferred } from '../../../model/index.ts';

const stack = cite(
  'https://learn.microsoft.com/en-us/azure/security/fundamentals/shared-responsibility',
  'In a datacenter of your own the whole stack is yours, from the building to the data.',
  '2026-11-22',
  'secondary',
);

export const says = {
  stack: inferred(stack),
  colocation: inferred(
    stack,
    'Where somebody else owns the building, it and what keeps it running are theirs, by contract; all that stands in your rack is yours.',
  ),
  makers: inferred(stack, 'Fixes of systems and devices are made by those who make them.'),
};
