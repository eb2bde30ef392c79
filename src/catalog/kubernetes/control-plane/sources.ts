import { inferred } from '../../../model/index.ts';
import { says as kubernetes } from '../baselines/sources.ts';
import { docs } from '../sources.ts';

const options = 'reference/command-line-tools-reference/kube-apiserver';
const securing = 'tasks/administer-cluster/securing-a-cluster';
const etcd = 'tasks/administer-cluster/configure-upgrade-etcd';
const kubelet = 'reference/access-authn-authz/kubelet-authn-authz';
const controllers = 'reference/command-line-tools-reference/kube-controller-manager';
const scheduling = 'reference/command-line-tools-reference/kube-scheduler';
const auditing = 'tasks/debug/debug-cluster/audit';

const access = docs(securing, 'Limiting who reaches the interface of a cluster, and what they may do there, is the first line of defence.');
const atRest = docs(
  'tasks/administer-cluster/encrypt-data',
  'Data lies in etcd as it was written unless the API server is given an encryption configuration; keys in that file protect less than a key management service.',
);
const store = docs(etcd, 'Whoever has access to etcd is root of the cluster, so only the API server should have it, proven by TLS certificates.');

const members = docs(etcd, 'etcd runs with an odd number of members, five of them in production, and a failed member is replaced at once.');

export const says = {
  access,
  atRest,
  store,
  strangers: docs(options, 'Requests without proof of identity are answered as those of system:anonymous unless --anonymous-auth is false.'),
  modes: docs(options, 'Without --authorization-mode every request is allowed; it takes several modes, such as Node and RBAC.'),
  authorizers: docs(securing, 'The Node and RBAC authorizers are best used together, with the NodeRestriction admission plugin.'),
  auditOff: docs(auditing, 'Without a policy file no events are recorded, and without a log path or a webhook there is nowhere to record them.'),
  kept: docs(auditing, 'Options say for how many days, in how many files and of what size audit logs are kept; the file must lie on a volume that lasts.'),
  keptDefault: docs(options, 'The number of days and megabytes has no default, and a number of 0 files means no limit.'),
  tls: docs(securing, 'Everything that talks to the interface of a cluster is expected to use TLS; some components also open local ports without it.'),
  credentials: docs(securing, 'The shorter a credential lives the harder it is to misuse, and whoever runs the cluster rotates them.'),
  kubelet: docs(securing, 'Kubelets give power over a node and its containers, and clusters for production switch their authentication and authorization on.'),
  kubeletStrangers: docs(kubelet, 'A kubelet that is told nothing answers requests without proof of identity as those of system:anonymous.'),
  kubeletModes: docs(kubelet, 'A kubelet that is told nothing allows every request; with Webhook it asks the API server.'),
  kubeletFile: docs(
    'reference/config-api/kubelet-config.v1beta1',
    'A kubelet signs the certificate that it shows by itself, and asks for no new one before its own ends, unless its configuration says otherwise.',
  ),
  controllers: docs(
    controllers,
    'The controller manager listens on all addresses and offers profiles by default; it can use an account of its own for each controller, a key that signs tokens, and an authority that pods are given.',
  ),
  scheduling: docs(scheduling, 'The scheduler listens on all addresses by default, for whatever in the cluster wants to reach it.'),
  auditing: docs(
    auditing,
    'The first rule of the policy that fits a request says how much of it is recorded: nothing, metadata, or the bodies of request and response as well.',
  ),
  peers: docs(
    etcd,
    'Members of etcd talk to each other over TLS when each is given a certificate and a key for its peers, and addresses that begin with https.',
  ),
  members,
  membersOnNodes: inferred(
    members,
    'etcd needs several members, so that one may fail, and often runs on the nodes of the control plane; so these are several too.',
  ),
  backup: docs(etcd, 'All objects lie in etcd: snapshots are taken regularly, and encrypted, to recover a cluster that is lost.'),
  keyService: docs(
    'tasks/administer-cluster/encrypt-data',
    'With a key service the keys that encrypt are themselves encrypted by one that is not kept on the host; a key in the file is there for whoever gets at the host.',
  ),
  keys: inferred(atRest, 'Whoever runs the API server gives it the keys, or the key management service, with which it encrypts.'),
  spread: inferred(
    docs(etcd, 'etcd runs with an odd number of members.'),
    'Whoever runs a cluster runs etcd with several members, so that one may fail, and the nodes of the control plane likewise.',
  ),
  made: inferred(
    kubernetes.announced,
    'The project makes the programs of a cluster and announces and fixes holes in them; so building and testing them is the project’s.',
  ),
} as const;
