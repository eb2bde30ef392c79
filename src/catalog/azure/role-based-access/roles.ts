import { type Computed, hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { jobRoles } from './job-roles.ts';

/** Built-in roles by what they may do, and roles of your own. */
export const roles = ['owner', 'hands out roles', 'manages everything', 'your own', 'other'] as const;
export type Role = (typeof roles)[number];

/** Names and ids of the privileged built-in roles. */
const privileged: Readonly<Record<string, Role>> = {
  owner: 'owner',
  '8e3af657-a8ff-443c-a75c-2fe8c4bcb635': 'owner',
  'user access administrator': 'hands out roles',
  '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9': 'hands out roles',
  'role based access control administrator': 'hands out roles',
  'f58310d9-a9f6-439a-9e8d-f62e7b41a168': 'hands out roles',
  contributor: 'manages everything',
  'b24988ac-6180-42a0-ab88-20f7382dd24c': 'manages everything',
};

/** Which role a name or an id means. */
export const roleOf = (plain: Plain): Worked<Role> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: roles };
  const said = String(plain ?? '').toLowerCase();
  if (/\uE002(?:module\..*)?azurerm_role_definition\./.test(said)) return { value: 'your own' };
  const last = said.split('/').at(-1) ?? '';
  if (hasHoles(last) || last.includes('\uE002') || last === '') return { unknown: 'which role is meant is not known', among: roles };
  return { value: privileged[last] ?? (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(last) && !jobRoles.has(last) ? 'your own' : 'other') };
};

/** A role that is looked up is known by the name or the id with which it is looked up. */
const lookedUp = (attribute: string): Computed => ({
  type: 'data.azurerm_role_definition',
  attribute,
  value: (body, look) =>
    look(body, 'name') ?? look(body, 'role_definition_id') ?? { is: 'unresolved', why: 'the role is looked up in a way that is not known', at: body.at },
});
export const rolesLookedUp = ['id', 'role_definition_id', 'role_definition_resource_id'].map(lookedUp);
