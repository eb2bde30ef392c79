import { atMost, checks, lacks, no } from '../../../model/index.ts';
import { assignment, permissionSet } from './service.ts';

export default [
  checks(permissionSet, {
    'aws.iam-identity-center.set-is-no-administrator': {
      duty: 'grant-least-access',
      title: 'The permission set does not decide over everything in an account',
      severity: 'high',
      expect: {
        managed: lacks('arn:aws:iam::aws:policy/AdministratorAccess'),
        own: no({ effect: 'Allow', allActions: true, allResources: true, conditional: false }),
      },
      fix: {},
      risk: 'Whoever takes over one of its sessions owns every account where it is assigned.',
      aka: ['CKV_AWS_274'],
    },
    'aws.iam-identity-center.set-names-its-actions': {
      duty: 'grant-least-access',
      title: 'The policy of the permission set names its actions',
      severity: 'medium',
      expect: { own: no({ effect: 'Allow', allActions: true }) },
      risk: 'It grants services that nobody thought of, and those that AWS has yet to launch.',
    },
    'aws.iam-identity-center.sessions-end-with-the-day': {
      duty: 'authenticate-strongly',
      title: 'A session lasts eight hours at most',
      severity: 'low',
      expect: { sessionHours: atMost(8) },
      risk: 'Credentials that were stolen from a device work through the night.',
    },
  }),
  checks(assignment, {
    'aws.iam-identity-center.assigns-to-groups': {
      duty: 'grant-least-access',
      title: 'Rights are assigned to groups rather than to people',
      severity: 'low',
      expect: { to: 'GROUP' },
      fix: {},
      risk: 'People keep rights that they no longer need, because nobody thinks of this place.',
    },
  }),
];
