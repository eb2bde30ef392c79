import { inferred } from '../../../model/index.ts';
import { docs, page } from '../sources.ts';

export const says = {
  gone: page(
    'https://helm.sh/community/hips/archives/helm/helm-v3/000-helm-v3',
    'Helm 3 is one program: Tiller is gone, and nothing of Helm runs in the cluster.',
    'secondary',
  ),
  least: inferred(
    docs('concepts/security/rbac-good-practices', 'Rights are given for a namespace where that is enough, and cluster-admin only where nothing less will do.'),
    'A program that installs anything for everybody has more rights than any of its callers need.',
  ),
} as const;
