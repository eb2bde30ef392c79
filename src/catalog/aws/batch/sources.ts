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

export const says = {
  images,
  fargate,
  fargateSystem: inferred(fargate, 'Where there are no servers to manage, patching and hardening them is AWS’s.'),
  managed: page(
    'managed_compute_environments',
    'In a managed environment Batch manages capacity and instance types, on EC2 or Fargate, as you specify, and runs groups, templates and clusters in your account.',
  ),
  unmanaged: cite(
    'https://docs.aws.amazon.com/sdkfornet/v3/apidocs/items/Batch/MBatchCreateComputeEnvironmentAsyncCreateComputeEnvironmentRequestCancellationToken.html',
    'In an unmanaged environment you manage the machines yourself, with full freedom over their set-up and images.',
    '2026-11-22',
  ),
  eks: page(
    'eks-ce-shared-responsibility',
    'In an environment on your cluster, Batch does not update the images of its nodes by itself, nor their version of Kubernetes; updating them is yours.',
  ),
  definition: page(
    'job_definition_parameters',
    'A privileged container has rights on its machine like those of root; the root file system can be made read-only, and secrets are better kept out of plain variables.',
    'secondary',
  ),
  address: page('job_definition_parameters', 'A job on Fargate gets a public address only where its definition asks for one.', 'secondary'),
  logs: page('using_awslogs', 'By default Batch sends what containers print to CloudWatch Logs.', 'secondary'),
  network: page('infrastructure-security', 'Batch is reached through the published interface only, with signed requests over TLS.', 'secondary'),
};
