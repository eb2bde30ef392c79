import { at, derived, first, hasHoles, isUnresolved, mapping, type Plain, type Several, unreadable, type Worked } from '../../../model/index.ts';
import { leastOfSecrets, levelOfTheRest, mostOfSecrets } from './audit-rules.ts';
import { keysIn, type Protection, protectionOfSecrets } from './encryption.ts';
import { givenAll, wordsAt } from './options.ts';
import { apiServer, auditPolicy, cluster, controllerManager, encryption, etcd, kubelet, scheduler } from './service.ts';
import { supportOf } from './version.ts';

/** A certificate that is named is not one of the kubelet's own making. */
const isNamed = (plain: Plain): Worked<boolean> =>
  isUnresolved(plain) || (typeof plain === 'string' && hasHoles(plain))
    ? { unknown: 'the certificate is not known', among: [true, false] }
    : { value: plain !== '' };

/** What is not said in the configuration of a kubelet is what it says by default, which is not what the same option means. */
const by = <T>(value: T) => derived<T>('kind', () => ({ value }));

/** What joins a cluster of Cluster API, or makes machines for it, and the settings that its nodes are made with. */
export const pieces = [
  'Cluster.cluster.x-k8s.io',
  'ClusterClass.cluster.x-k8s.io',
  'Machine.cluster.x-k8s.io',
  'MachineDeployment.cluster.x-k8s.io',
  'MachineHealthCheck.cluster.x-k8s.io',
  'MachinePool.cluster.x-k8s.io',
  'MachineSet.cluster.x-k8s.io',
  'ClusterResourceSet.addons.cluster.x-k8s.io',
  'KubeadmConfig.bootstrap.cluster.x-k8s.io',
  'KubeadmConfigTemplate.bootstrap.cluster.x-k8s.io',
  'KubeadmControlPlaneTemplate.controlplane.cluster.x-k8s.io',
  'DevCluster.infrastructure.cluster.x-k8s.io',
  'DevClusterTemplate.infrastructure.cluster.x-k8s.io',
  'DevMachineTemplate.infrastructure.cluster.x-k8s.io',
  'DockerCluster.infrastructure.cluster.x-k8s.io',
  'DockerClusterTemplate.infrastructure.cluster.x-k8s.io',
  'DockerMachinePoolTemplate.infrastructure.cluster.x-k8s.io',
  'DockerMachineTemplate.infrastructure.cluster.x-k8s.io',
];

export default [
  mapping(apiServer, 'kube-apiserver', [], {
    name: at('name'),
    answersStrangers: at('options.anonymous-auth'),
    authorization: wordsAt('options.authorization-mode'),
    admission: wordsAt('options.enable-admission-plugins'),
    tokenFile: givenAll('token-auth-file'),
    auditPolicy: givenAll('audit-policy-file'),
    auditFile: givenAll('audit-log-path'),
    auditWebhook: givenAll('audit-webhook-config-file'),
    auditDays: at('options.audit-log-maxage'),
    auditFiles: at('options.audit-log-maxbackup'),
    auditMegabytes: at('options.audit-log-maxsize'),
    encryption: givenAll('encryption-provider-config'),
    storeAuthority: givenAll('etcd-cafile'),
    storeCertificate: givenAll('etcd-certfile', 'etcd-keyfile'),
    kubeletAuthority: givenAll('kubelet-certificate-authority'),
    profiling: at('options.profiling'),
  }),
  mapping(etcd, 'etcd', [], {
    name: at('name'),
    certificate: givenAll('cert-file', 'key-file'),
    provesClients: at('options.client-cert-auth'),
    makesCertificates: at('options.auto-tls'),
    peerCertificate: givenAll('peer-cert-file', 'peer-key-file'),
    provesPeers: at('options.peer-client-cert-auth'),
    makesPeerCertificates: at('options.peer-auto-tls'),
  }),
  mapping(kubelet, 'kubelet', [], {
    name: at('name'),
    answersStrangers: at('options.anonymous-auth'),
    authorization: at('options.authorization-mode'),
    readOnlyPort: at('options.read-only-port'),
    renewsCertificate: at('options.rotate-certificates'),
    certifiedServer: givenAll('tls-cert-file', 'tls-private-key-file'),
  }),
  mapping(controllerManager, 'kube-controller-manager', [], {
    name: at('name'),
    profiling: at('options.profiling'),
    address: at('options.bind-address'),
    ownAccounts: at('options.use-service-account-credentials'),
    signingKey: givenAll('service-account-private-key-file'),
    authority: givenAll('root-ca-file'),
  }),
  mapping(scheduler, 'kube-scheduler', [], { name: at('name'), profiling: at('options.profiling'), address: at('options.bind-address') }),
  mapping(auditPolicy, 'Policy.audit.k8s.io', [], {
    name: at('name'),
    secretsAtMost: derived('rules', mostOfSecrets),
    secretsAtLeast: derived('rules', leastOfSecrets),
    rest: derived('rules', levelOfTheRest),
  }),
  mapping(cluster, 'ClusterConfiguration.kubeadm.k8s.io', [], {
    name: at('clusterName'),
    support: derived('kubernetesVersion', supportOf),
    controlPlanes: unreadable('a node joins the control plane by a command'),
  }),
  mapping(cluster, 'KubeadmControlPlane.controlplane.cluster.x-k8s.io', ['metadata.name'], {
    name: at('metadata.name'),
    support: derived('spec.version', supportOf),
    controlPlanes: at<number>('spec.replicas', 1),
  }),
  mapping(kubelet, 'KubeletConfiguration.kubelet.config.k8s.io', [], {
    name: at('name'),
    answersStrangers: first(at<boolean>('authentication.anonymous.enabled'), by(false)),
    authorization: first(at<string>('authorization.mode'), by('Webhook')),
    readOnlyPort: first(at<number>('readOnlyPort'), by(0)),
    renewsCertificate: at('rotateCertificates'),
    certifiedServer: first(at<boolean>('serverTLSBootstrap'), derived('tlsCertFile', isNamed)),
  }),
  mapping(encryption, 'EncryptionConfiguration.apiserver.config.k8s.io', [], {
    name: at('name'),
    secretsBy: derived<Protection>('resources', protectionOfSecrets),
    keys: derived<Several<string>>('resources', keysIn),
  }),
];
