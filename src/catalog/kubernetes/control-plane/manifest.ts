import { at, derived, first, mapping, type Several } from '../../../model/index.ts';
import { keysIn, type Protection, protectionOfSecrets } from './encryption.ts';
import { givenAll, wordsAt } from './options.ts';
import { apiServer, encryption, etcd, kubelet } from './service.ts';

/** What is not said in the configuration of a kubelet is what it says by default, which is not what the same option means. */
const by = <T>(value: T) => derived<T>('kind', () => ({ value }));

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
  }),
  mapping(kubelet, 'KubeletConfiguration.kubelet.config.k8s.io', [], {
    name: at('name'),
    answersStrangers: first(at<boolean>('authentication.anonymous.enabled'), by(false)),
    authorization: first(at<string>('authorization.mode'), by('Webhook')),
    readOnlyPort: first(at<number>('readOnlyPort'), by(0)),
  }),
  mapping(encryption, 'EncryptionConfiguration.apiserver.config.k8s.io', [], {
    name: at('name'),
    secretsBy: derived<Protection>('resources', protectionOfSecrets),
    keys: derived<Several<string>>('resources', keysIn),
  }),
];
