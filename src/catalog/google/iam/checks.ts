import { checks, holdsNoneOf, no } from '../../../model/index.ts';
import { alarms } from './checks-alarms.ts';
import { policy, project, serviceAccount, serviceAccountKey } from './service.ts';

export default [
  checks(policy, {
    'google.iam.grants-nothing-to-everybody': {
      duty: 'limit-exposure',
      title: 'Everybody has no role on the project, folder or organisation',
      severity: 'critical',
      expect: { bindings: no({ everybody: true }) },
      risk: 'Anybody on the internet, or with any account, gets at everything below.',
    },
    'google.iam.avoids-basic-roles': {
      duty: 'grant-least-access',
      title: 'Nobody is owner, editor or viewer of everything',
      severity: 'high',
      expect: { bindings: no({ basic: true }) },
      risk: 'One account that is taken over opens thousands of permissions in every service.',
      aka: ['CKV_GCP_117', 'CKV_GCP_115', 'CKV_GCP_116'],
    },
    'google.iam.keeps-administration-from-service-accounts': {
      duty: 'grant-least-access',
      title: 'No service account administers the project, folder or organisation',
      severity: 'high',
      expect: { bindings: no({ administers: true, toServiceAccounts: true }) },
      risk: 'Whoever gets into a program, or finds its key, rules everything.',
      aka: [
        'CKV_GCP_42',
        'AVD-GCP-0007',
        '84d36481-fd63-48cb-838e-635c44806ec2',
        'cefdad16-0dd5-4ac5-8ed2-a37502c78672',
        'iam_sa_no_administrative_privileges',
      ],
    },
    'google.iam.lets-nobody-act-as-every-account': {
      duty: 'grant-least-access',
      title: 'Acting as service accounts is granted on single accounts, and not on all at once',
      severity: 'high',
      expect: { bindings: no({ impersonates: true }) },
      risk: 'Whoever has the role can become any service account, the mightiest included.',
      aka: [
        'CKV_GCP_41',
        'CKV_GCP_49',
        'AVD-GCP-0011',
        '617ef6ff-711e-4bd7-94ae-e965911b1b40',
        'c68b4e6d-4e01-4ca1-b256-1e18e875785c',
        'iam_no_service_roles_at_project_level',
      ],
    },
    'google.iam.grants-nothing-to-default-accounts': {
      duty: 'grant-least-access',
      title: 'Default service accounts have no role',
      severity: 'high',
      expect: { bindings: no({ toDefaultAccounts: true }) },
      risk: 'Every machine that was made without thinking of it gets the role.',
      aka: ['CKV_GCP_46', 'AVD-GCP-0006'],
    },
    'google.iam.records-access': {
      duty: 'record-access',
      title: 'All reads and writes of data are recorded, in all services',
      severity: 'medium',
      given: { whole: true },
      expect: { recordsAccess: true },
      risk: 'Nobody can tell afterwards who read or took what.',
      aka: ['iam_audit_logs_enabled'],
    },
  }),
  checks(project, {
    'google.iam.project-starts-without-default-network': {
      duty: 'limit-exposure',
      title: 'The project has no default network',
      severity: 'medium',
      expect: { defaultNetwork: false },
      risk: 'Its rules let SSH and remote desktop in from anywhere.',
      aka: ['CKV_GCP_27', 'AVD-GCP-0010', '59571246-3f62-4965-a96f-c7d97e269351'],
    },
    'google.iam.project-records-access': {
      duty: 'record-access',
      title: 'All reads and writes of data are recorded, in all services',
      severity: 'medium',
      expect: { recordsAccess: true },
      risk: 'Nobody can tell afterwards who read or took what.',
      aka: ['CKV2_GCP_5', 'AVD-GCP-0079', '89fe890f-b480-460c-8b6b-7d8b1468adb4', 'iam_audit_logs_enabled'],
    },
    ...alarms,
  }),
  checks(serviceAccount, {
    'google.iam.service-account-is-not-public': {
      duty: 'limit-exposure',
      title: 'Not everybody may act as the service account',
      severity: 'critical',
      expect: { members: holdsNoneOf('allUsers', 'allAuthenticatedUsers') },
      risk: 'Anybody can do all that the account may do.',
    },
  }),
  checks(serviceAccountKey, {
    'google.iam.key-is-managed-by-google': {
      duty: 'guard-credentials',
      title: 'The key of the service account cannot be downloaded',
      severity: 'medium',
      expect: { managedBy: 'Google' },
      risk: 'A file that anybody may copy acts as the account for up to ten years.',
      aka: ['iam_sa_no_user_managed_keys'],
    },
  }),
];
