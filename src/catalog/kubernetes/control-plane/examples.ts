import { examples, variant } from '../../../model/index.ts';

type Verdict = 'met' | 'unmet' | 'unproven' | 'none';
const all = (verdict: Verdict, ...checks: readonly string[]): Readonly<Record<string, Verdict>> =>
  Object.fromEntries(checks.map(check => [`kubernetes.control-plane.${check}`, verdict]));
const server = [
  'api-server-answers-no-strangers',
  'api-server-takes-no-token-file',
  'api-server-asks-who-may',
  'api-server-authorizes-by-roles',
  'api-server-limits-nodes',
  'api-server-restricts-nodes',
  'api-server-admits-by-plugins',
  'api-server-shows-no-profiles',
  'audit-events-are-recorded',
  'audit-has-a-policy',
  'audit-files-are-kept-for-30-days',
  'ten-audit-files-are-kept',
  'audit-files-hold-100-megabytes',
  'secrets-are-encrypted-in-the-store',
  'api-server-verifies-the-store',
  'api-server-verifies-kubelets',
  'api-server-proves-itself-to-the-store',
];
const store = [
  'etcd-answers-over-tls',
  'etcd-demands-certificates-of-clients',
  'etcd-makes-no-certificates-itself',
  'etcd-members-talk-over-tls',
  'etcd-demands-certificates-of-members',
  'etcd-makes-no-certificates-for-members',
];
const node = ['kubelet-answers-no-strangers', 'kubelet-asks-who-may', 'kubelet-has-no-open-port'];

const apiServer = {
  shows: 'An API server as a static pod, with everything that it can be given',
  manifest: `
apiVersion: v1
kind: Pod
metadata:
  name: kube-apiserver
  namespace: kube-system
  labels: { component: kube-apiserver, tier: control-plane }
spec:
  hostNetwork: true
  containers:
    - name: kube-apiserver
      image: registry.k8s.io/kube-apiserver:v1.33.2
      command:
        - kube-apiserver
        - --advertise-address=10.0.0.10
        - --anonymous-auth=false
        - --authorization-mode=Node,RBAC
        - --client-ca-file=/etc/kubernetes/pki/ca.crt
        - --enable-admission-plugins=NodeRestriction
        - --audit-policy-file=/etc/kubernetes/audit/policy.yaml
        - --audit-log-path=/var/log/kubernetes/audit.log
        - --audit-log-maxage=30
        - --audit-log-maxbackup=10
        - --audit-log-maxsize=100
        - --encryption-provider-config=/etc/kubernetes/encryption.yaml
        - --etcd-cafile=/etc/kubernetes/pki/etcd/ca.crt
        - --etcd-certfile=/etc/kubernetes/pki/apiserver-etcd-client.crt
        - --etcd-keyfile=/etc/kubernetes/pki/apiserver-etcd-client.key
        - --etcd-servers=https://127.0.0.1:2379
        - --kubelet-certificate-authority=/etc/kubernetes/pki/ca.crt
        - --profiling=false
`,
  gives: all('met', ...server),
  holds: {
    'record-access': 'customer',
    'publish-platform-patches': 'provider',
    'apply-platform-patches': 'customer',
    'write-safe-code': 'provider',
    'harden-workload': 'not-applicable',
  },
};
const etcd = {
  shows: 'A member of etcd whose clients and members are proven by certificates',
  manifest: `
apiVersion: v1
kind: Pod
metadata: { name: etcd, namespace: kube-system }
spec:
  containers:
    - name: etcd
      image: registry.k8s.io/etcd:3.5.21-0
      command:
        - etcd
        - --advertise-client-urls=https://10.0.0.10:2379
        - --cert-file=/etc/kubernetes/pki/etcd/server.crt
        - --key-file=/etc/kubernetes/pki/etcd/server.key
        - --client-cert-auth=true
        - --peer-cert-file=/etc/kubernetes/pki/etcd/peer.crt
        - --peer-key-file=/etc/kubernetes/pki/etcd/peer.key
        - --peer-client-cert-auth=true
        - --trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt
        - --peer-trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt
`,
  gives: all('met', ...store),
  holds: { 'back-up-data': 'customer', 'publish-platform-patches': 'third-party:etcd-project', 'record-access': 'not-applicable' },
};
const kubelet = {
  shows: 'A kubelet in a pod, as tools that start clusters in containers have it',
  manifest: `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: kubelet, namespace: kube-system }
spec:
  selector: { matchLabels: { app: kubelet } }
  template:
    metadata: { labels: { app: kubelet } }
    spec:
      containers:
        - name: kubelet
          image: registry.example.com/node:v1.33.2
          command: [/usr/local/bin/kubelet]
          args: [--anonymous-auth=false, --authorization-mode=Webhook, --read-only-port=0, --kubeconfig=/etc/kubernetes/kubelet.conf]
`,
  gives: all('met', ...node),
};

export default examples(
  apiServer,
  variant(apiServer, {
    shows: 'An API server that answers and allows everything, and records what nobody keeps',
    manifest: [
      ['        - --anonymous-auth=false\n', '        - --anonymous-auth\n        - --token-auth-file\n        - /etc/kubernetes/tokens.csv\n'],
      ['--authorization-mode=Node,RBAC', '--authorization-mode=AlwaysAllow'],
      ['--enable-admission-plugins=NodeRestriction', '--enable-admission-plugins=AlwaysAdmit'],
      ['        - --audit-policy-file=/etc/kubernetes/audit/policy.yaml\n', ''],
      ['--audit-log-maxage=30', '--audit-log-maxage=5'],
      ['--audit-log-maxbackup=10', '--audit-log-maxbackup=2'],
      ['--audit-log-maxsize=100', '--audit-log-maxsize=10'],
      ['        - --encryption-provider-config=/etc/kubernetes/encryption.yaml\n        - --etcd-cafile=/etc/kubernetes/pki/etcd/ca.crt\n', ''],
      ['        - --etcd-keyfile=/etc/kubernetes/pki/apiserver-etcd-client.key\n', ''],
      ['        - --kubelet-certificate-authority=/etc/kubernetes/pki/ca.crt\n        - --profiling=false\n', ''],
    ],
    gives: { ...all('unmet', ...server), ...all('met', 'audit-events-are-recorded') },
  }),
  {
    shows: 'Silence: an API server that is told nothing',
    manifest: `
apiVersion: v1
kind: Pod
metadata: { name: server }
spec:
  containers:
    - name: server
      image: registry.k8s.io/kube-apiserver-arm64:v1.30.4
`,
    gives: {
      ...all('unmet', 'api-server-answers-no-strangers', 'api-server-asks-who-may', 'api-server-authorizes-by-roles', 'api-server-limits-nodes'),
      ...all('unmet', 'audit-events-are-recorded', 'audit-has-a-policy', 'secrets-are-encrypted-in-the-store', 'api-server-shows-no-profiles'),
      ...all('met', 'api-server-takes-no-token-file', 'api-server-admits-by-plugins'),
      ...all('none', 'audit-files-are-kept-for-30-days', 'ten-audit-files-are-kept', 'audit-files-hold-100-megabytes'),
    },
  },
  {
    shows: 'An API server whose options are filled in when it starts',
    manifest: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: kube-apiserver, namespace: tenant }
spec:
  template:
    spec:
      containers:
        - name: kube-apiserver
          image: registry.k8s.io/kube-apiserver:v1.33.2
          command: [/bin/sh, -c, "exec kube-apiserver --audit-log-path=/var/log/audit.log $EXTRA_ARGS"]
`,
    gives: { ...all('unproven', ...server), ...all('met', 'audit-events-are-recorded') },
  },
  {
    shows: 'An API server whose audit log goes where a variable says',
    manifest: `
apiVersion: v1
kind: Pod
metadata: { name: kube-apiserver, namespace: kube-system }
spec:
  containers:
    - name: kube-apiserver
      image: registry.k8s.io/kube-apiserver:v1.33.2
      command: [kube-apiserver]
      args: ["--audit-log-path=$(AUDIT_LOG)", --authorization-config=/etc/kubernetes/authorization.yaml, --authentication-config=/etc/kubernetes/authentication.yaml]
`,
    gives: {
      ...all('unproven', 'audit-events-are-recorded', 'api-server-asks-who-may', 'api-server-answers-no-strangers', 'audit-files-are-kept-for-30-days'),
      ...all('unmet', 'audit-has-a-policy'),
    },
  },
  etcd,
  variant(etcd, {
    shows: 'A member of etcd that makes certificates for itself and asks for none',
    manifest: [
      ['        - --cert-file=/etc/kubernetes/pki/etcd/server.crt\n        - --key-file=/etc/kubernetes/pki/etcd/server.key\n', '        - --auto-tls=true\n'],
      ['        - --client-cert-auth=true\n', ''],
      [
        '        - --peer-cert-file=/etc/kubernetes/pki/etcd/peer.crt\n        - --peer-key-file=/etc/kubernetes/pki/etcd/peer.key\n',
        '        - --peer-auto-tls\n',
      ],
      ['--peer-client-cert-auth=true', '--peer-client-cert-auth=false'],
    ],
    gives: all('unmet', ...store),
  }),
  {
    shows: 'A member of etcd that takes its options from its environment',
    manifest: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: etcd, namespace: data }
spec:
  serviceName: etcd
  template:
    spec:
      containers:
        - name: etcd
          image: quay.io/coreos/etcd:v3.5.21
          env:
            - { name: ETCD_CERT_FILE, value: /certs/server.crt }
            - { name: ETCD_KEY_FILE, value: /certs/server.key }
            - { name: ETCD_CLIENT_CERT_AUTH, value: "true" }
            - { name: ETCD_PEER_CLIENT_CERT_AUTH, value: "false" }
`,
    gives: {
      ...all('met', 'etcd-answers-over-tls', 'etcd-demands-certificates-of-clients', 'etcd-makes-no-certificates-itself'),
      ...all('unmet', 'etcd-members-talk-over-tls', 'etcd-demands-certificates-of-members'),
    },
  },
  {
    shows: 'A member of etcd whose options stand in a file',
    manifest: `
apiVersion: v1
kind: Pod
metadata: { name: etcd, namespace: kube-system }
spec:
  containers:
    - name: etcd
      image: registry.k8s.io/etcd:3.5.21-0
      command: [etcd, --config-file=/etc/etcd/etcd.yaml]
`,
    gives: all('unproven', ...store),
  },
  kubelet,
  variant(kubelet, {
    shows: 'Silence: a kubelet that is told nothing of its callers',
    manifest: [['--anonymous-auth=false, --authorization-mode=Webhook, --read-only-port=0, ', '']],
    gives: all('unmet', ...node),
  }),
  variant(kubelet, {
    shows: 'A kubelet whose settings stand in a file',
    manifest: [['--anonymous-auth=false, --authorization-mode=Webhook, --read-only-port=0, ', '--config=/var/lib/kubelet/config.yaml, ']],
    gives: all('unproven', ...node),
  }),
  {
    shows: 'The file with the settings of a kubelet, which is careful by itself',
    manifest: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication:
  webhook: { enabled: true }
cgroupDriver: systemd
`,
    gives: all('met', ...node),
  },
  {
    shows: 'The file with the settings of a kubelet that lets everybody in',
    manifest: `
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication:
  anonymous: { enabled: true }
authorization: { mode: AlwaysAllow }
readOnlyPort: 10255
`,
    gives: all('unmet', ...node),
  },
);
