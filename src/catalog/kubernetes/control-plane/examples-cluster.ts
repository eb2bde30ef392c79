import { examples, variant } from '../../../model/index.ts';

type Verdict = 'met' | 'unmet' | 'unproven' | 'none';
const all = (verdict: Verdict, ...checks: readonly string[]): Readonly<Record<string, Verdict>> =>
  Object.fromEntries(checks.map(check => [`kubernetes.control-plane.${check}`, verdict]));
const controllers = [
  'controllers-have-accounts-of-their-own',
  'tokens-are-signed-with-a-key',
  'pods-know-the-authority',
  'controller-manager-answers-its-own-node',
  'controller-manager-shows-no-profiles',
];
const scheduling = ['scheduler-answers-its-own-node', 'scheduler-shows-no-profiles'];
const audit = ['audit-policy-keeps-secrets-out', 'audit-policy-records-requests-for-secrets', 'audit-policy-records-the-rest'];
const node = ['kubelet-renews-its-certificate', 'kubelet-is-certified'];

const programs = {
  shows: 'A controller manager and a scheduler as static pods',
  manifest: `
apiVersion: v1
kind: Pod
metadata: { name: kube-controller-manager, namespace: kube-system }
spec:
  containers:
    - name: kube-controller-manager
      image: registry.k8s.io/kube-controller-manager:v1.36.1
      command:
        - kube-controller-manager
        - --bind-address=127.0.0.1
        - --profiling=false
        - --use-service-account-credentials=true
        - --service-account-private-key-file=/etc/kubernetes/pki/sa.key
        - --root-ca-file=/etc/kubernetes/pki/ca.crt
---
apiVersion: v1
kind: Pod
metadata: { name: kube-scheduler, namespace: kube-system }
spec:
  containers:
    - name: kube-scheduler
      image: registry.k8s.io/kube-scheduler:v1.36.1
      command: [kube-scheduler, --bind-address=127.0.0.1, --profiling=false]
`,
  gives: { ...all('met', ...controllers), ...all('met', ...scheduling) },
};

const policy = {
  shows: 'An audit policy that records who asked for Secrets, and the bodies of changes',
  manifest: `
apiVersion: audit.k8s.io/v1
kind: Policy
rules:
  - level: Metadata
    resources: [{ group: "", resources: [secrets, configmaps] }]
  - level: RequestResponse
    verbs: [create, update, patch, delete]
  - level: Metadata
`,
  gives: all('met', ...audit),
};

const managed = {
  shows: 'A control plane that Cluster API makes, of a version that is still fixed',
  manifest: `
apiVersion: controlplane.cluster.x-k8s.io/v1beta1
kind: KubeadmControlPlane
metadata: { name: live, namespace: clusters }
spec:
  replicas: 3
  version: v1.36.1
  kubeadmConfigSpec:
    clusterConfiguration:
      apiServer:
        extraArgs: { audit-log-path: /var/log/kubernetes/audit.log }
`,
  gives: {
    ...all('met', 'cluster-runs-a-supported-version', 'cluster-survives-the-loss-of-a-node', 'controllers-have-accounts-of-their-own'),
    ...all('met', 'api-server-authorizes-by-roles', 'audit-events-are-recorded', 'etcd-demands-certificates-of-clients'),
    ...all('unmet', 'audit-has-a-policy', 'scheduler-shows-no-profiles'),
  },
};

export default examples(
  programs,
  variant(programs, {
    shows: 'A controller manager and a scheduler that are told nothing',
    manifest: [
      [
        `        - --bind-address=127.0.0.1
        - --profiling=false
        - --use-service-account-credentials=true
        - --service-account-private-key-file=/etc/kubernetes/pki/sa.key
        - --root-ca-file=/etc/kubernetes/pki/ca.crt
`,
        '        - --leader-elect=true\n',
      ],
      ['[kube-scheduler, --bind-address=127.0.0.1, --profiling=false]', '[kube-scheduler, --leader-elect=true]'],
    ],
    gives: { ...all('unmet', ...controllers), ...all('unmet', ...scheduling) },
  }),
  variant(programs, {
    shows: 'A controller manager and a scheduler whose options come from variables',
    manifest: [
      [
        `        - --bind-address=127.0.0.1
        - --profiling=false
        - --use-service-account-credentials=true
        - --service-account-private-key-file=/etc/kubernetes/pki/sa.key
        - --root-ca-file=/etc/kubernetes/pki/ca.crt
`,
        '        - $(OPTIONS)\n',
      ],
      ['[kube-scheduler, --bind-address=127.0.0.1, --profiling=false]', '[kube-scheduler, --bind-address=$(HOST), --profiling=$(PROFILING)]'],
    ],
    gives: { ...all('unproven', ...controllers), ...all('unproven', ...scheduling) },
  }),
  policy,
  variant(policy, {
    shows: 'An audit policy that writes down what Secrets hold',
    manifest: [['  - level: Metadata\n    resources', '  - level: RequestResponse\n    resources']],
    gives: { ...all('unmet', 'audit-policy-keeps-secrets-out'), ...all('met', 'audit-policy-records-requests-for-secrets') },
  }),
  variant(policy, {
    shows: 'An audit policy that records changes of workloads only',
    manifest: [
      ['  - level: Metadata\n    resources: [{ group: "", resources: [secrets, configmaps] }]\n', ''],
      ['    verbs: [create, update, patch, delete]\n  - level: Metadata\n', '    resources: [{ group: apps }]\n'],
    ],
    gives: { ...all('met', 'audit-policy-keeps-secrets-out'), ...all('unmet', 'audit-policy-records-requests-for-secrets', 'audit-policy-records-the-rest') },
  }),
  variant(policy, {
    shows: 'An audit policy whose first rule a template fills in',
    manifest: [['  - level: Metadata\n    resources', '  - level: "{{ .Values.level }}"\n    resources']],
    gives: all('unproven', 'audit-policy-keeps-secrets-out', 'audit-policy-records-requests-for-secrets'),
  }),
  {
    shows: 'An audit policy with one rule, whose level a template fills in',
    manifest: `
apiVersion: audit.k8s.io/v1
kind: Policy
rules:
  - level: "{{ .Values.level }}"
`,
    gives: all('unproven', ...audit),
  },
  managed,
  variant(managed, {
    shows: 'A control plane on one node, of a version that nobody fixes any more',
    manifest: [
      ['replicas: 3', 'replicas: 1'],
      ['v1.36.1', 'v1.31.4'],
    ],
    gives: all('unmet', 'cluster-runs-a-supported-version', 'cluster-survives-the-loss-of-a-node'),
  }),
  {
    shows: 'The configuration of a cluster for kubeadm, with the newest version there is',
    manifest: `
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
clusterName: live
kubernetesVersion: stable
apiServer:
  extraArgs:
    - { name: anonymous-auth, value: "false" }
controllerManager:
  extraArgs:
    - { name: profiling, value: "false" }
`,
    gives: {
      ...all('unproven', 'cluster-runs-a-supported-version', 'cluster-survives-the-loss-of-a-node'),
      ...all('met', 'api-server-answers-no-strangers', ...controllers, 'scheduler-answers-its-own-node'),
      ...all('unmet', 'audit-events-are-recorded', 'secrets-are-encrypted-in-the-store', 'scheduler-shows-no-profiles'),
    },
  },
  {
    shows: 'The file with the settings of a kubelet that gets its certificates from the cluster',
    manifest: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
rotateCertificates: true
serverTLSBootstrap: true
`,
    gives: all('met', ...node),
  },
  {
    shows: 'The file with the settings of a kubelet that makes its certificate itself',
    manifest: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authorization: { mode: Webhook }
`,
    gives: all('unmet', ...node),
  },
  {
    shows: 'The file with the settings of a kubelet, its certificates filled in by a template',
    manifest: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
rotateCertificates: "{{ .Values.rotate }}"
serverTLSBootstrap: "{{ .Values.bootstrap }}"
`,
    gives: all('unproven', ...node),
  },
);
