import { inferred } from '../../../model/index.ts';
import { docs } from '../sources.ts';

const standards = docs(
  'concepts/security/pod-security-standards',
  'Baseline forbids host namespaces, privileged containers, added capabilities, host paths and ports; restricted also demands non-root users and a seccomp profile, and forbids escalation.',
);
const context = docs(
  'tasks/configure-pod-container/security-context',
  'A container is not privileged, may write to its root file system and may gain privileges unless its security context says otherwise; what a container says overrides its pod.',
  'secondary',
);
const application = docs(
  'concepts/security/application-security-checklist',
  'Workloads have limits, accounts of their own, no token that they do not need, a non-root user, a read-only root, no capabilities that they do not need and network policies.',
);
const accounts = docs(
  'tasks/configure-pod-container/configure-service-account',
  'A pod that names no account gets the account default of its namespace, and its token is mounted unless the pod or the account says otherwise.',
);
const checklist = docs(
  'concepts/security/security-checklist',
  'Memory is limited, images are named by digest, seccomp is switched on, tokens are not mounted where they are not needed, and policies for both directions select every workload.',
);

export const says = {
  standards,
  context,
  application,
  accounts,
  checklist,
  seccomp: docs('concepts/security/security-checklist', 'Kubernetes does not confine the system calls of workloads unless it is told to.'),
  users: inferred(context, 'Without a user or a demand in its definition a container runs as whom its image says, which may be root.'),
  limits: docs('tasks/configure-pod-container/assign-memory-resource', 'A container without a limit may use whatever its node has.'),
  images: docs('concepts/containers/images', 'An image without a tag means latest, a tag can be moved to another image, and a digest cannot.'),
  probes: docs('concepts/workloads/pods/pod-lifecycle', 'Without probes a container counts as alive and ready as soon as it runs.'),
  policies: docs(
    'concepts/services-networking/network-policies',
    'Everything may reach a pod, and a pod everything, until a policy selects it for that direction.',
  ),
  secrets: docs(
    'concepts/security/security-checklist',
    'What is secret belongs into Secrets, or a store outside, and reaches pods best by volumes: environment variables leak more easily, as through dumps of crashes.',
  ),
  namespaces: docs('concepts/security/rbac-good-practices', 'Namespaces separate what needs different levels of trust; inside one, boundaries are weak.'),
  paths: docs(
    'concepts/security/rbac-good-practices',
    'A container with access to the file system of its node can read what other containers hold, and use the credentials of the node.',
  ),
} as const;
