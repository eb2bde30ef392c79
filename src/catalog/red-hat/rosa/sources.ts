import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://docs.openshift.com/rosa/rosa_architecture/rosa_policy_service_definition';
const matrix = cite(
  `${docs}/rosa-policy-responsibility-matrix.html`,
  'Red Hat, AWS and the customer share ROSA by resource and task: hardware and public services are AWS’s; monitoring, compute and storage are Red Hat’s; data, applications and developer services are the customer’s; logging, networks and versions are shared; a network plugin of its own makes the cluster network the customer’s; a user with cluster-admin brings exclusions.',
  read,
);
const change = cite(
  `${docs}/rosa-policy-responsibility-matrix.html#rosa-policy-change-management_rosa-policy-responsibility-matrix`,
  'System image and platform are patched together in upgrades, which Red Hat does not apply by itself unless a critical hole demands it: the customer sets up recurring upgrades or schedules each, acknowledges new minor versions, and tests applications; Red Hat watches and mends the upgrade.',
  read,
);
const changing = (says: string) => cite(change.url, says, read);
const recovery = cite(
  `${docs}/rosa-policy-responsibility-matrix.html#rosa-policy-disaster-recovery_rosa-policy-responsibility-matrix`,
  'Red Hat replaces failed control plane nodes, and with hosted control planes runs them in several zones and keeps a snapshot of etcd every six hours for a day; applications and their data are the customer’s to back up, and to spread over zones by machine pools.',
  read,
);
const access = cite(
  `${docs}/rosa-policy-responsibility-matrix.html#rosa-policy-identity-access-management_rosa-policy-responsibility-matrix`,
  'Engineers of Red Hat sign in with several factors, get raised rights for an hour or two, recorded and approved, and have no access to customer data by default; the customer decides who has which rights in the cluster, and makes the AWS roles that ROSA uses.',
  read,
);
const security = cite(
  `${docs}/rosa-policy-process-security.html`,
  'Volumes of all nodes are encrypted by default with keys in AWS KMS; Red Hat scans and attacks ROSA; AWS Shield Standard turns floods away; endpoints of the cluster may be private; network rules between projects are the customer’s.',
  read,
);

export const says = {
  matrix,
  change,
  recovery,
  access,
  security,
  applications: inferred(matrix, 'What is in images and workloads is part of the applications, which are the customer’s in every task.'),
  nodes: inferred(matrix, 'Compute of control plane, infrastructure and workers is Red Hat’s, on instances of AWS.'),
  makers: inferred(matrix, 'Libraries of applications are fixed by those who make them.'),
  options: inferred(security, 'What is offered as an option of the cluster is the customer’s to choose.'),
  hardware: inferred(matrix, 'AWS protects the hardware on which its services run, and with it keeps apart those who use its instances.'),
  capacity: changing('Red Hat watches the control plane and sizes it; the customer watches the worker nodes, scales them and decides by which strategy.'),
  clusterNetwork: changing('Red Hat installs and maintains what carries traffic between pods; the customer manages the policies of projects.'),
  groups: inferred(matrix, 'Red Hat configures the parts of the network that a cluster needs; the policies of projects are the customer’s.'),
  outside: inferred(matrix, 'The customer opens its firewall to what ROSA needs, and manages policies on what pods may call.'),
  logging: changing(
    'Red Hat gathers and watches the audit logs of the platform and hands them out on request; logging of applications is installed and maintained by the customer.',
  ),
  signIn: inferred(access, 'The customer connects its directory and decides who has which rights; Red Hat runs what enforces them.'),
  removal: inferred(security, 'Volumes of a cluster are made for it and go with it; what is needed afterwards has to be taken out before.'),
  yourAws: inferred(matrix, 'Resources stand in AWS accounts of the customer, who has its own agreement with AWS.'),
};
