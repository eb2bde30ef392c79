import { customer, demarcate, shared, unchecked } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { assignment, role } from './service.ts';
import { says } from './sources.ts';

const line = {
  ...settingsOnly,
  'limit-trust': unchecked(
    'whether a guest or another tenant deserves its trust, no role shows',
    customer('Decide which people and programs of other tenants get a role.', says.tenants),
  ),
} as const;

export default [
  demarcate(role, {
    ...line,
    'grant-least-access': shared(
      { provider: 'Allows what the actions of the role take in, and nothing else.', customer: 'Name the actions that the work needs, and no more.' },
      says.definitions,
    ),
  }),
  demarcate(assignment, {
    ...line,
    'grant-least-access': shared(
      { provider: 'Authorises every request by the roles that hold where it goes.', customer: 'Assign narrow roles, at the smallest scope that does.' },
      says.practices,
    ),
  }),
];
