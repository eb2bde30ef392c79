import { customer, demarcate, held, inferred, notApplicable, provider, unchecked, when } from '../../../model/index.ts';
import { selfManaged } from '../baselines/self-managed.ts';
import { says as kubernetes } from '../baselines/sources.ts';
import { partOf } from '../part-of.ts';
import { apiServer, auditPolicy, cluster, controllerManager, encryption, etcd, kubelet, scheduler } from './service.ts';
import { says } from './sources.ts';

const onItsPods = notApplicable('stands on the pods that the program runs in');
const byTheNetwork = 'which networks reach it is decided around it, not on its command line';

export default [
  demarcate(apiServer, {
    ...selfManaged,
    'isolate-workloads': onItsPods,
    'limit-consumption': onItsPods,
    'guard-supply-chain': onItsPods,
    'harden-workload': onItsPods,
    'segment-network': onItsPods,
    'control-egress': onItsPods,
    'survive-failure': unchecked(
      'how many control plane nodes there are, one command line does not show',
      customer('Run the control plane on several nodes, in places that do not fail together.', says.spread),
    ),
    'configure-platform': customer('Choose the admission plugins and the options that Kubernetes leaves to you.', says.authorizers),
    'limit-exposure': customer('Offer on the API server only what callers need, and let only known networks reach it.', says.access),
    'filter-traffic': unchecked(byTheNetwork, customer('Let only the networks of users and nodes reach the API server.', says.access)),
    'encrypt-in-transit': customer('Give the API server the authorities by which it knows etcd and the kubelets.', says.tls),
    'authenticate-strongly': customer('Demand proof of identity of every caller, and show etcd a certificate.', says.strangers),
    'guard-credentials': customer('Use credentials that expire, and rotate those of the cluster.', says.credentials),
    'grant-least-access': customer('Authorize requests by nodes and by roles.', says.authorizers),
    'write-safe-code': provider('Builds, reviews and tests the API server.', says.made),
    'publish-dependency-patches': provider('Takes fixes of libraries into its releases.', says.made),
    'apply-dependency-patches': notApplicable('they come with the releases of Kubernetes'),
    'encrypt-at-rest': customer('Have the API server encrypt Secrets before it stores them.', says.atRest),
    'control-keys': unchecked(
      'the keys stand in the encryption configuration, which the command line only names',
      customer('Hold and rotate the keys that encrypt what the API server stores.', says.keys),
    ),
    'back-up-data': notApplicable('stands on etcd, which keeps everything that the API server takes'),
    'prove-recovery': notApplicable('stands on etcd, which keeps everything that the API server takes'),
    'record-access': customer('Say by a policy which events are recorded, and where to.', says.auditOff),
    'keep-logs': customer('Keep audit logs long enough, and archive them where they are safe.', says.kept),
  }),
  demarcate(etcd, {
    ...partOf('stands on the API server of the cluster, or on the pods that the program runs in'),
    'publish-platform-patches': held(inferred(says.members, 'etcd is made by a project of its own.'), {
      party: 'third-party:etcd-project',
      does: 'Publishes fixes of etcd.',
    }),
    'apply-platform-patches': unchecked(
      'which version runs, its image says',
      customer(
        'Run a version of etcd that is fixed and fits the cluster.',
        inferred(says.members, 'Whoever runs etcd keeps its members going, and so chooses which version they run.'),
      ),
    ),
    'survive-failure': unchecked(
      'how many members there are, one command line does not show',
      customer('Run an odd number of members, and replace one that failed.', says.members),
    ),
    'limit-exposure': unchecked(byTheNetwork, customer('Let only the API server reach etcd.', says.store)),
    'encrypt-in-transit': customer('Give etcd certificates of an authority, for clients and for its members.', says.store),
    'authenticate-strongly': customer('Have etcd demand certificates of clients and of its members.', says.store),
    'back-up-data': unchecked('snapshots are taken by a job of yours', customer('Take snapshots of etcd, encrypted, and keep them elsewhere.', says.backup)),
    'prove-recovery': unchecked(
      'people do this, and no configuration shows whether they did',
      customer('Restore a cluster from a snapshot now and then.', says.backup),
    ),
  }),
  demarcate(kubelet, {
    ...partOf('stands on the API server of the cluster'),
    'limit-exposure': customer('Leave the port closed that answers everybody.', says.kubelet),
    'authenticate-strongly': customer('Have kubelets demand proof of identity.', says.kubelet),
    'grant-least-access': customer('Have kubelets ask the API server what a caller may do.', says.kubeletModes),
    'guard-credentials': customer('Have kubelets renew their certificates by themselves.', says.kubeletFile),
    'encrypt-in-transit': customer('Have an authority sign the certificate that a kubelet shows.', says.kubeletFile),
  }),
  demarcate(controllerManager, {
    ...partOf('stands on the API server of the cluster'),
    'limit-exposure': customer('Have the controller manager answer its own node, and offer no profiles.', says.controllers),
    'encrypt-in-transit': customer('Give pods the authority by which they know the API server.', says.controllers),
    'guard-credentials': customer('Give it a key of its own for the tokens of service accounts.', says.controllers),
    'grant-least-access': customer('Have each controller act by an account of its own.', says.controllers),
  }),
  demarcate(scheduler, {
    ...partOf('stands on the API server of the cluster'),
    'limit-exposure': customer('Have the scheduler answer its own node, and offer no profiles.', says.scheduling),
  }),
  demarcate(auditPolicy, {
    ...partOf('stands on the API server that reads the policy'),
    'guard-credentials': customer('Record of requests for Secrets who made them, and not what they carry.', says.auditing),
    'record-access': customer('Say which requests are recorded, and leave out none that matters.', says.auditing),
  }),
  demarcate(cluster, {
    ...partOf('stands on the API server of the cluster'),
    'upgrade-platform': customer('Move the cluster to a version that is still supported.', kubernetes.patches),
    'survive-failure': customer('Run the control plane on three nodes or more.', says.membersOnNodes),
  }),
  demarcate(encryption, {
    ...partOf('stands on the API server that reads the configuration'),
    'encrypt-at-rest': customer('Name a provider that encrypts as the first for Secrets.', says.atRest),
    'control-keys': when(encryption, 'secretsBy', {
      'a key service': held(
        says.keyService,
        { party: 'third-party:key-service', does: 'Guards the key that encrypts the keys of the cluster, and rotates it as it is told.' },
        { party: 'customer', does: 'Choose the service, and say who may use the key and when it is rotated.' },
      ),
      'a key in the file': customer('Guard and rotate the key yourself, or have a key service do so.', says.keyService),
      nothing: customer('Choose a key, best in a key service.', says.keyService),
    }),
    'guard-credentials': customer('Keep keys out of definitions, and the file to the user that runs the API server.', says.atRest),
  }),
];
