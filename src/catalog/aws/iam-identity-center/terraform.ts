import { at, derived, first, gather, mapping, on } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { saidAt } from '../said.ts';
import { hoursOf } from './duration.ts';
import { assignment, permissionSet } from './service.ts';

export default [
  mapping(permissionSet, 'aws_ssoadmin_permission_set', ['id', 'arn', 'name'], {
    name: at('name'),
    sessionHours: derived('session_duration', hoursOf),
    own: gather(on('aws_ssoadmin_permission_set_inline_policy', 'permission_set_arn', document('inline_policy'))),
    managed: gather(on('aws_ssoadmin_managed_policy_attachment', 'permission_set_arn', at('managed_policy_arn'))),
    bounded: first(on('aws_ssoadmin_permissions_boundary_attachment', 'permission_set_arn', saidAt('permissions_boundary'))),
  }),
  mapping(assignment, 'aws_ssoadmin_account_assignment', ['id'], { to: at('principal_type') }),
];
