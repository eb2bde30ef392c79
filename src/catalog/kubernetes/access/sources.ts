import { docs } from '../sources.ts';

export const says = {
  least: docs(
    'concepts/security/rbac-good-practices',
    'Rights are given for a namespace where that is enough, without wildcards, and cluster-admin only where nothing less will do; some verbs let their holder take every other right.',
  ),
  anybody: docs('concepts/security/rbac-good-practices', 'Bindings of system:unauthenticated let in everybody who reaches the interface of the cluster.'),
  secrets: docs('concepts/security/rbac-good-practices', 'Whoever may list or watch Secrets reads what is in them, as does whoever may get them.'),
} as const;
