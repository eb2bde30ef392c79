import { docs } from '../sources.ts';

export const says = {
  manifests: docs(
    'concepts/security/secrets-good-practices',
    'Who can read a manifest with a Secret can read the secret, as base64 hides nothing, and in a repository that is everybody who reads there; secrets can be kept in a store outside the cluster instead.',
  ),
  open: docs(
    'concepts/configuration/configmap',
    'A ConfigMap keeps nothing secret and encrypts nothing: what is confidential belongs into a Secret or a tool for it.',
  ),
} as const;
