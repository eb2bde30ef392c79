import { checks, empty, every, holds, holdsOneOf, lacks, no, noneOf, oneOf } from '../../../model/index.ts';
import { binding, role } from './service.ts';

/** Whom and what rights are told by. */
const rights = ['*', 'roles', 'clusterroles', 'rolebindings', 'clusterrolebindings', 'users', 'groups', 'serviceaccounts', 'userextras', 'uids'];

export default [
  checks(role, {
    'kubernetes.access.role-does-not-allow-everything': {
      duty: 'grant-least-access',
      title: 'No rule of the role allows every verb on every resource',
      severity: 'critical',
      given: { aggregated: false },
      expect: { rules: no({ verbs: holds('*'), resources: holds('*') }) },
      risk: 'Whoever has the role owns the cluster, or its namespace.',
      aka: ['AVD-KSV-0044'],
    },
    'kubernetes.access.role-names-verbs-and-resources': {
      duty: 'grant-least-access',
      title: 'Every rule of the role names its verbs and resources',
      severity: 'medium',
      given: { aggregated: false },
      expect: { rules: every({ verbs: lacks('*'), resources: lacks('*') }) },
      fix: {},
      risk: 'The role allows what exists now and whatever is added to the cluster later.',
      aka: ['CKV_K8S_49', 'AVD-KSV-0045', 'AVD-KSV-0046', 'AVD-KSV-0112', '6b896afb-ca07-467a-b256-1a0077a1c08e', 'rbac_minimize_wildcard_use_roles'],
    },
    'kubernetes.access.role-does-not-read-all-secrets': {
      duty: 'grant-least-access',
      title: 'The role reads no Secrets but those that it names',
      severity: 'high',
      given: { aggregated: false },
      expect: {
        rules: no({ resources: holdsOneOf('*', 'secrets'), groups: holdsOneOf('', '*'), verbs: holdsOneOf('*', 'get', 'list', 'watch'), names: empty }),
      },
      risk: 'Whoever has the role reads every password and key that workloads use.',
      aka: [
        ...['CKV2_K8S_5', 'AVD-KSV-0041', 'AVD-KSV-0113', 'b7bca5c4-1dab-4c2c-8cbe-3050b9d59b14', '826abb30-3cd5-4e0b-a93b-67729b4f7e63'],
        'rbac_minimize_secret_access',
        ...['056ac60e-fe07-4acc-9b34-8e1d51716ab9', '07fc3413-e572-42f7-9877-5c8fc6fccfb5'],
      ],
    },
    'kubernetes.access.role-does-not-enter-containers': {
      duty: 'grant-least-access',
      title: 'The role does not run commands in containers that run',
      severity: 'high',
      given: { aggregated: false },
      expect: {
        rules: no({ resources: holdsOneOf('*', 'pods/*', 'pods/exec', 'pods/attach'), groups: holdsOneOf('', '*'), verbs: holdsOneOf('*', 'create', 'get') }),
      },
      risk: 'Whoever has the role acts as any workload, with its secrets and its rights.',
      aka: ['CKV2_K8S_2', 'AVD-KSV-0053', 'AVD-KSV-0054', 'c589f42c-7924-4871-aee2-1cede9bc7cbc', 'd45330fd-f58d-45fb-a682-6481477a0f84'],
    },
    'kubernetes.access.role-cannot-widen-its-own-rights': {
      duty: 'grant-least-access',
      title: 'The role allows neither to escalate or bind roles nor to impersonate others',
      severity: 'critical',
      given: { aggregated: false },
      expect: { rules: no({ verbs: holdsOneOf('*', 'escalate', 'bind', 'impersonate'), resources: holdsOneOf(...rights) }) },
      risk: 'Whoever has the role can take every other right in the cluster.',
      aka: [
        ...['CKV2_K8S_3', 'CKV_K8S_157', 'CKV_K8S_158', 'AVD-KSV-0050', 'AVD-KSV-0043'],
        ...['8320826e-7a9c-4b0b-9535-578333193432', '9f85c3f6-26fd-4007-938a-2e0cb0100980'],
      ],
    },
  }),
  checks(binding, {
    'kubernetes.access.binding-gives-less-than-cluster-admin': {
      duty: 'grant-least-access',
      title: 'Nobody is bound to cluster-admin',
      severity: 'high',
      expect: { role: noneOf('cluster-admin') },
      risk: 'Whoever becomes the subject can do anything, for ever.',
      aka: ['AVD-KSV-0111', '249328b8-5f0f-409f-b1dd-029f07882e11', '17172bc2-56fb-4f17-916f-a014147706cd', 'rbac_cluster_admin_usage'],
    },
    'kubernetes.access.binding-names-no-strangers': {
      duty: 'grant-least-access',
      title: 'No role is bound to those who did not sign in',
      severity: 'critical',
      expect: { subjects: no({ name: oneOf('system:anonymous', 'system:unauthenticated') }) },
      risk: 'Everybody who reaches the cluster has the role.',
    },
    'kubernetes.access.binding-leaves-default-accounts-alone': {
      duty: 'grant-least-access',
      title: 'No role is bound to the default account of a namespace',
      severity: 'medium',
      expect: { subjects: no({ kind: 'ServiceAccount', name: 'default' }) },
      risk: 'Every pod that names no account has the role.',
      aka: ['CKV_K8S_42'],
    },
  }),
];
