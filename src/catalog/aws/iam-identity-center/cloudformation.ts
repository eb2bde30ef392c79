import { at, derived, mapping } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { hoursOf } from './duration.ts';
import { assignment, permissionSet } from './service.ts';

export default [
  mapping(permissionSet, 'AWS::SSO::PermissionSet', ['PermissionSetArn', 'Name'], {
    name: at('Name'),
    sessionHours: derived('SessionDuration', hoursOf),
    own: document('InlinePolicy'),
    managed: at('ManagedPolicies'),
    bounded: saidAt('PermissionsBoundary'),
  }),
  mapping(assignment, 'AWS::SSO::Assignment', [], { to: at('PrincipalType') }),
];
