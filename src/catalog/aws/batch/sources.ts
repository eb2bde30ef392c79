import { cite, inferred } from '../../../model/index.ts';

const page = (name: string, says: string, grade: 'read' | 'secondary' = 'read') =>
  cite(`https://docs.aws.amazon.com/batch/latest/userguide/${name}.html`, says, '2026-11-22', grade);

const images = page(
  'compute_resource_AMIs',
  'Managed environments start from a recent, approved image of AWS or from one of yours; Batch does not upgrade the image afterwards, and the guest system, its updates and security patches and what you add to it are yours to manage.',
);
const fargate = page(
  'fargate',
  'On Fargate there are no servers to manage, and each job has an isolation boundary of its own: it shares no kernel, processor, memory or network interface with another.',
);

const managed = page(
  'managed_compute_environments',
  'In a managed environment Batch manages capacity and instance types, on EC2 or Fargate, as you specify, and runs groups, templates and clusters in your account.',
);
const eks = page(
  'eks-ce-shared-responsibility',
  'In an environment on your cluster, Batch does not update the images of its nodes by itself, nor their version of Kubernetes; updating them is yours.',
);

const unmanaged = cite(
  'https://docs.aws.amazon.com/batch/latest/APIReference/API_CreateComputeEnvironment.html',
  'In an unmanaged environment you manage the machines yourself, with full freedom over their set-up and images.',
  '2026-11-22',
);

export const says = {
  images,
  fargate,
  fargateSystem: inferred(fargate, 'Says that on Fargate the customer has no servers to manage; so patching, hardening and renewing them is for AWS.'),
  managed,
  ownImage: inferred(images, 'Says that the system of an image of yours is yours to manage; so its fixes come from those who make it.'),
  together: inferred(
    images,
    'Says that instances run an image whose system is the customer’s to manage; so jobs on one instance share that system, and keeping them apart is the customer’s.',
  ),
  networks: inferred(managed, 'Says that Batch manages capacity as the customer specifies; so in which networks it runs is the customer’s to say.'),
  offered: inferred(
    images,
    'Says that environments start from a recent image that AWS approves, unless the customer brings one; so fixes of the service, its images and agents are for AWS to publish.',
  ),
  agents: inferred(
    images,
    'Says that Batch upgrades no image of an environment, and leaves what is on it to the customer; so the agents on it are the customer’s to renew, and the service is for AWS.',
  ),
  nodeAgents: inferred(
    eks,
    'Says that Batch updates neither the images nor the version of your nodes; so the agents on them are yours to renew, and the service is for AWS.',
  ),
  volumes: inferred(managed, 'Says that Batch runs instances in your account as you specify; so how their volumes are encrypted is yours to specify too.'),
  fargateStorage: inferred(
    cite('https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html', '', '2026-11-22'),
    'Says that the storage of Linux tasks on Fargate is encrypted with a key that AWS owns, unless one of your own is made; Batch runs its jobs there as such tasks, and names no key.',
  ),
  unmanaged,
  ownVolumes: inferred(
    unmanaged,
    'Says that the machines of an unmanaged environment are yours to manage and set up; so how their volumes are encrypted is yours too.',
  ),
  eks,
  definition: page(
    'job_definition_parameters',
    'A privileged container has rights on its machine like those of root; the root file system can be made read-only, and secrets are better kept out of plain variables.',
    'secondary',
  ),
  address: page('job_definition_parameters', 'A job on Fargate gets a public address only where its definition asks for one.', 'secondary'),
  logs: page('using_awslogs', 'By default Batch sends what containers print to CloudWatch Logs.', 'secondary'),
  network: page('infrastructure-security', 'Batch is reached through the published interface only, over TLS.', 'secondary'),
};
