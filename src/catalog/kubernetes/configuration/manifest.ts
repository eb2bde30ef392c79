import { mapping } from '../../../model/index.ts';
import { configMapLenses, secretLenses } from './lenses.ts';
import { configMap, secret } from './service.ts';

/** What makes Secrets out of what is kept elsewhere, or encrypted: it carries none. */
export const pieces = [
  ...['SealedSecret.bitnami.com', 'ExternalSecret.external-secrets.io', 'ClusterExternalSecret.external-secrets.io', 'PushSecret.external-secrets.io'],
  ...['SecretStore.external-secrets.io', 'ClusterSecretStore.external-secrets.io', 'SecretProviderClass.secrets-store.csi.x-k8s.io'],
  ...['Certificate.cert-manager.io', 'CertificateRequest.cert-manager.io', 'Issuer.cert-manager.io', 'ClusterIssuer.cert-manager.io'],
];

export default [mapping(secret, 'Secret', [], secretLenses()), mapping(configMap, 'ConfigMap', [], configMapLenses())];
