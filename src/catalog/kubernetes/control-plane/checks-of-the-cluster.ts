import { atLeast, checks, noneOf, oneOf } from '../../../model/index.ts';
import { auditPolicy, cluster, controllerManager, kubelet, scheduler } from './service.ts';

const here = oneOf('127.0.0.1', '::1', 'localhost');

/** The rest of what a cluster consists of. */
export const restOfTheCluster = [
  checks(cluster, {
    'kubernetes.control-plane.cluster-runs-a-supported-version': {
      duty: 'upgrade-platform',
      title: 'The cluster runs a Kubernetes version that is still fixed',
      severity: 'high',
      expect: { support: 'supported' },
      risk: 'New holes of Kubernetes are found all the time, and for this version nobody closes them any more.',
    },
    'kubernetes.control-plane.cluster-survives-the-loss-of-a-node': {
      duty: 'survive-failure',
      title: 'The control plane runs on three nodes or more',
      severity: 'low',
      expect: { controlPlanes: atLeast(3) },
      risk: 'When its node fails nothing is scheduled, scaled or healed, and what etcd held may be gone.',
    },
  }),
  checks(controllerManager, {
    'kubernetes.control-plane.controllers-have-accounts-of-their-own': {
      duty: 'grant-least-access',
      title: 'Each controller acts by an account of its own',
      severity: 'medium',
      expect: { ownAccounts: true },
      risk: 'A hole in one controller gives what all of them together may do.',
      aka: ['CKV_K8S_108', 'AVD-KCV-0035', 'controllermanager_service_account_credentials'],
    },
    'kubernetes.control-plane.tokens-are-signed-with-a-key': {
      duty: 'guard-credentials',
      title: 'The controller manager is given the key that signs tokens of service accounts',
      severity: 'medium',
      expect: { signingKey: true },
      risk: 'Tokens cannot be rotated by a key of their own.',
      aka: ['CKV_K8S_110', 'AVD-KCV-0036', 'controllermanager_service_account_private_key_file'],
    },
    'kubernetes.control-plane.pods-know-the-authority': {
      duty: 'encrypt-in-transit',
      title: 'Pods are given the authority by which they know the API server',
      severity: 'medium',
      expect: { authority: true },
      risk: 'Pods talk to whoever says that it is the API server, and hand over their tokens.',
      aka: ['CKV_K8S_111', 'AVD-KCV-0037', 'controllermanager_root_ca_file_set'],
    },
    'kubernetes.control-plane.controller-manager-answers-its-own-node': {
      duty: 'limit-exposure',
      title: 'The controller manager answers its own node only',
      severity: 'low',
      expect: { address: here },
      risk: 'Whoever reaches the node reads from its metrics what runs in the cluster.',
      aka: ['CKV_K8S_113', 'AVD-KCV-0039', 'controllermanager_bind_address'],
    },
    'kubernetes.control-plane.controller-manager-shows-no-profiles': {
      duty: 'limit-exposure',
      title: 'The controller manager offers no profiles of its program',
      severity: 'low',
      expect: { profiling: false },
      risk: 'Profiles tell an attacker about the program, and taking them slows it down.',
      aka: ['CKV_K8S_107', 'AVD-KCV-0034', 'controllermanager_disable_profiling'],
    },
  }),
  checks(scheduler, {
    'kubernetes.control-plane.scheduler-answers-its-own-node': {
      duty: 'limit-exposure',
      title: 'The scheduler answers its own node only',
      severity: 'low',
      expect: { address: here },
      risk: 'Whoever reaches the node reads from its metrics what runs in the cluster.',
      aka: ['CKV_K8S_115', 'AVD-KCV-0041', 'scheduler_bind_address'],
    },
    'kubernetes.control-plane.scheduler-shows-no-profiles': {
      duty: 'limit-exposure',
      title: 'The scheduler offers no profiles of its program',
      severity: 'low',
      expect: { profiling: false },
      risk: 'Profiles tell an attacker about the program, and taking them slows it down.',
      aka: ['CKV_K8S_114', 'AVD-KCV-0040', 'scheduler_profiling'],
    },
  }),
  checks(auditPolicy, {
    'kubernetes.control-plane.audit-policy-keeps-secrets-out': {
      duty: 'guard-credentials',
      title: 'What Secrets hold is not written into the audit log',
      severity: 'high',
      expect: { secretsAtMost: noneOf('Request', 'RequestResponse') },
      risk: 'Whoever may read the log reads every password and token of the cluster.',
    },
    'kubernetes.control-plane.audit-policy-records-requests-for-secrets': {
      duty: 'record-access',
      title: 'Who asked for Secrets is recorded',
      severity: 'medium',
      expect: { secretsAtLeast: noneOf('None') },
      risk: 'Nobody can tell afterwards which credentials an intruder took.',
    },
    'kubernetes.control-plane.audit-policy-records-the-rest': {
      duty: 'record-access',
      title: 'What no rule names is recorded as well',
      severity: 'medium',
      expect: { rest: noneOf('None') },
      risk: 'What nobody thought of leaves no trace.',
    },
  }),
  checks(kubelet, {
    'kubernetes.control-plane.kubelet-renews-its-certificate': {
      duty: 'guard-credentials',
      title: 'The kubelet asks for a new certificate before its own ends',
      severity: 'medium',
      expect: { renewsCertificate: true },
      risk: 'The certificate lives for a year and must be replaced by hand, or the node falls out of the cluster.',
      aka: ['CKV_K8S_149', 'kubelet_rotate_certificates'],
    },
    'kubernetes.control-plane.kubelet-is-certified': {
      duty: 'encrypt-in-transit',
      title: 'The kubelet shows a certificate that an authority signed',
      severity: 'low',
      expect: { certifiedServer: true },
      risk: 'The API server cannot tell the kubelet from somebody in between, who then reads what runs through exec and logs.',
      aka: ['CKV_K8S_148', 'kubelet_tls_cert_and_key'],
    },
  }),
];
