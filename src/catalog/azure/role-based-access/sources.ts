import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/role-based-access-control';

export const says = {
  tenants: cite(
    'https://learn.microsoft.com/en-us/azure/security/fundamentals/isolation-choices',
    'Nobody of another tenant gets in unless an administrator of this one grants it, by federation or by an account for them.',
    read,
  ),
  practices: cite(
    `${docs}/best-practices`,
    'Grant the least that the work needs, at the narrowest scope; have at most three owners of a subscription; put a condition on roles that can assign roles; name the actions of custom roles instead of using a wildcard.',
    read,
  ),
  privileged: cite(
    `${docs}/role-assignments-steps`,
    'Owner, Contributor, Role Based Access Control Administrator and User Access Administrator are privileged: they manage all resources, or may assign roles, Owner included.',
    read,
  ),
  definitions: cite(
    `${docs}/role-definitions`,
    'What a role allows is its actions without its not-actions, and data actions are apart from actions; the root as assignable scope is for built-in roles only.',
    read,
  ),
} as const;
