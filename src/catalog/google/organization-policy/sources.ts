import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const constraints = cite(
  'https://docs.cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints',
  'A constraint that no policy enforces takes over what its nearest ancestor enforces, and otherwise the behaviour that Google chose for it, which for most of them restricts nothing.',
  read,
);

export const says = {
  constraints,
  locations: cite(
    'https://cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints',
    'By default resources can be made in any location; a policy names the locations, or groups of them, that are allowed.',
    read,
  ),
  members: inferred(constraints, 'Roles can be granted to anybody anywhere until a policy names the organisations whose members may have them.'),
} as const;
