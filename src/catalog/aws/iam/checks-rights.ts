import { empty, no } from '../../../model/index.ts';
import type { statement } from '../policy.ts';
import { escalationIds } from './escalation-ids.ts';

const duty = 'grant-least-access';

/** Prowler asks each kind by a rule of its own; policies within a role, user or group are inline ones. */
const idsOfKind: Readonly<Record<string, { readonly administers: readonly string[]; readonly climbs: readonly string[] }>> = {
  role: {
    administers: ['iam_role_administratoraccess_policy', 'iam_inline_policy_no_administrative_privileges'],
    climbs: ['iam_inline_policy_allows_privilege_escalation'],
  },
  user: {
    administers: ['iam_user_administrator_access_policy', 'iam_inline_policy_no_administrative_privileges'],
    climbs: ['iam_inline_policy_allows_privilege_escalation'],
  },
  group: {
    administers: ['iam_group_administrator_access_policy', 'iam_inline_policy_no_administrative_privileges'],
    climbs: ['iam_inline_policy_allows_privilege_escalation'],
  },
  grant: {
    administers: ['iam_inline_policy_no_administrative_privileges'],
    climbs: ['iam_inline_policy_allows_privilege_escalation'],
  },
  policy: {
    administers: ['iam_customer_attached_policy_no_administrative_privileges', 'iam_customer_unattached_policy_no_administrative_privileges'],
    climbs: ['iam_policy_allows_privilege_escalation'],
  },
};

/** The same questions of everything that carries statements: `role-names-its-actions`, `The role names …`. */
export const rightsOf = (kind: string, name: string) =>
  ({
    [`aws.iam.${kind}-is-no-administrator`]: {
      duty,
      title: `The ${name} does not decide over every permission of the account`,
      severity: 'critical',
      expect: { administers: false },
      risk: 'Whoever gets hold of it owns the account and all that is in it.',
      aka: [
        ...['CKV_AWS_1', 'CKV_AWS_62', 'CKV_AWS_274', 'CKV_AWS_275', 'CKV2_AWS_40', 'CKV2_AWS_56', 'IAM.1', 'iam_policy_no_administrative_privileges'],
        ...['2f37c4a3-58b9-4afe-8a87-d7f1d2286f84', '953b3cdb-ce13-428a-aa12-318726506661', '575a2155-6af1-4026-b1af-d5bc8fe2a904'],
        ...['f62aa827-4ade-4dc4-89e4-1433d384a368', 'b1ffa705-19a3-4b73-b9d0-0c97d0663842', '132a8c31-9837-4203-9fd1-15ca210c7b73'],
        ...(idsOfKind[kind]?.administers ?? []),
      ],
    },
    [`aws.iam.${kind}-names-its-actions`]: {
      duty,
      title: `No statement of the ${name} allows all actions, or all but some`,
      severity: 'high',
      expect: { own: no<typeof statement>({ effect: 'Allow', allActions: true }) },
      risk: 'It grants services that nobody thought of, and those that AWS has yet to launch.',
      aka: ['CKV_AWS_49', 'CKV_AWS_63'],
    },
    [`aws.iam.${kind}-names-actions-of-services`]: {
      duty,
      title: `No statement of the ${name} allows every action of a service`,
      severity: 'medium',
      expect: { own: no<typeof statement>({ effect: 'Allow', wholeService: true }) },
      risk: 'Who needed to read may also delete, and open to others what was closed.',
      aka: ['AVD-AWS-0345', 'IAM.21'],
    },
    [`aws.iam.${kind}-names-its-resources`]: {
      duty,
      title: `The ${name} allows no action on everything that could be limited to some`,
      severity: 'low',
      expect: { unbound: empty },
      risk: 'A fault or an intruder reaches every resource of the account instead of the few that are needed.',
      aka: ['CKV_AWS_355', 'CKV_AWS_356', 'AVD-AWS-0057'],
    },
    [`aws.iam.${kind}-cannot-raise-its-rights`]: {
      duty,
      title: `The ${name} offers no known way to raise one’s own rights`,
      severity: 'high',
      expect: { climbs: empty },
      risk: 'Whoever gets hold of it can make itself an administrator.',
      aka: ['CKV_AWS_110', 'CKV_AWS_286', ...escalationIds, ...(idsOfKind[kind]?.climbs ?? [])],
    },
    [`aws.iam.${kind}-passes-named-roles-only`]: {
      duty,
      title: `The ${name} may hand only roles that it names to a service`,
      severity: 'high',
      expect: { passesAnyRole: false },
      risk: 'It can give the role of an administrator to a machine or function of its own, and act through that.',
      aka: ['AVD-AWS-0342', 'e39bee8c-fe54-4a3f-824d-e5e2d1cca40a'],
    },
  }) as const;
