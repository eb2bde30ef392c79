import { cite, inferred, type Published } from '../../model/index.ts';
import { rowsOf } from './table.ts';

const read = '2026-11-22';
const model = cite(
  'https://aws.amazon.com/compliance/shared-responsibility-model/',
  'AWS holds the security of the cloud, from the facilities up to the host system; the customer holds security in the cloud: the guest system, applications, firewall settings, data and access. For abstracted services AWS also runs the system and the platform.',
  read,
  'secondary',
);
const cloud = rowsOf('iaas', 'abstracted');
const feature = rowsOf('on-premises', 'ec2', 'rds');
const runtime = rowsOf('auto', 'function-update', 'manual', 'container-image');

export const aws: readonly Published[] = [
  {
    id: 'aws-security',
    publisher: 'aws',
    name: 'Security of the cloud, security in the cloud',
    edition: '2026',
    axis: 'security',
    columns: [
      { id: 'iaas', name: 'IaaS' },
      { id: 'abstracted', name: 'Abstracted services' },
    ],
    areas: [
      cloud('Customer data', 'CC', ['classify-data', 'back-up-data', 'retain-and-dispose', 'prevent-leaks']),
      cloud('Platform and applications', 'CP', ['apply-platform-patches', 'write-safe-code', 'apply-dependency-patches', 'harden-workload', 'guard-apis']),
      cloud('Identity and access management', 'CC', ['manage-accounts', 'authenticate-strongly', 'grant-least-access', 'guard-credentials']),
      cloud('Operating system', 'CP', ['apply-os-patches', 'harden-os', 'stop-malware']),
      cloud('Network and firewall configuration', 'CC', ['limit-exposure', 'filter-traffic', 'segment-network']),
      cloud('Encryption options', 'CC', ['encrypt-at-rest', 'control-keys', 'encrypt-in-transit']),
      cloud('Software of the cloud: compute, storage, database, networking', 'PP', ['patch-hypervisor', 'isolate-tenants']),
      cloud('Hardware and global infrastructure', 'PP', [
        'maintain-hardware',
        'destroy-media',
        'guard-network-fabric',
        'guard-facilities',
        'sustain-facilities',
      ]),
    ],
    source: model,
    notes: [
      'The picture has one column; that the platform and the system of abstracted services are AWS’s stands in its text.',
      'What this says of encryption is a choice between options; several services have encrypted by themselves since.',
    ],
  },
  {
    id: 'aws-controls',
    publisher: 'aws',
    name: 'Inherited, shared and customer-specific controls',
    edition: '2026',
    axis: 'controls',
    columns: [{ id: 'aws', name: 'AWS' }],
    areas: (() => {
      const control = rowsOf('aws');
      return [
        control('Inherited: physical and environmental controls', 'P', ['guard-facilities', 'sustain-facilities']),
        control(
          'Shared: patch management',
          'S',
          ['apply-os-patches', 'apply-platform-patches'],
          'AWS patches what runs the cloud, the customer its guests and applications.',
        ),
        control(
          'Shared: configuration management',
          'S',
          ['configure-platform'],
          'AWS configures its devices, the customer its systems, databases and applications.',
        ),
        control('Shared: awareness and training', 'S', ['train-users'], 'Each trains its own people.'),
        control('Customer-specific: routing and zoning of data', 'C', ['segment-network', 'keep-residency']),
      ];
    })(),
    source: model,
  },
  {
    id: 'aws-rds',
    publisher: 'aws',
    name: 'Amazon RDS shared responsibility',
    edition: '2026',
    axis: 'security',
    columns: [
      { id: 'on-premises', name: 'On-premises' },
      { id: 'ec2', name: 'Amazon EC2' },
      { id: 'rds', name: 'Amazon RDS' },
    ],
    areas: [
      feature('Application optimization', 'CCC', ['write-safe-code']),
      feature('Scaling', 'CCP', ['limit-consumption']),
      feature('High availability', 'CCP', ['survive-failure']),
      feature('Database backups', 'CCP', ['back-up-data']),
      feature('Database software patching', 'CCP', ['apply-platform-patches']),
      feature('Database software install', 'CCP', ['offer-upgrades']),
      feature('OS patching', 'CCP', ['apply-os-patches']),
      feature('OS installation', 'CCP', ['harden-os']),
      feature('Server maintenance', 'CPP', ['patch-hypervisor']),
      feature('Hardware lifecycle', 'CPP', ['maintain-hardware', 'destroy-media']),
      feature('Power, network and cooling', 'CPP', ['sustain-facilities', 'guard-network-fabric']),
    ],
    source: cite(
      'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html',
      'A table of eleven features by on-premises, EC2 and RDS: on RDS everything but the tuning of the application is AWS’s.',
      read,
    ),
    notes: ['Settings move several of these cells, which the table does not say: `demarc line aws.rds.instance` shows them.'],
  },
  {
    id: 'aws-lambda',
    publisher: 'aws',
    name: 'Lambda runtimes: who brings the patches in',
    edition: '2026',
    axis: 'security',
    columns: [
      { id: 'auto', name: 'Auto' },
      { id: 'function-update', name: 'Function update' },
      { id: 'manual', name: 'Manual' },
      { id: 'container-image', name: 'Container image' },
    ],
    areas: [
      runtime('Publishing fixed runtimes', 'PPPP', ['publish-platform-patches']),
      runtime(
        'Applying them',
        'PSCC',
        ['apply-platform-patches'],
        'With function update AWS applies the newest runtime when the customer updates the function.',
      ),
    ],
    source: cite(
      'https://docs.aws.amazon.com/lambda/latest/dg/runtime-management-shared.html',
      'Lambda publishes runtimes and base images in every mode; it applies them by itself on Auto, at the next update of the function on Function update, and never on Manual and for images, which the customer rebuilds.',
      read,
    ),
  },
  {
    id: 'aws-containers',
    publisher: 'aws',
    name: 'Who keeps the machines below containers',
    edition: '2026',
    axis: 'security',
    columns: [
      { id: 'ecs-ec2', name: 'ECS on EC2' },
      { id: 'ecs-fargate', name: 'ECS on Fargate' },
      { id: 'ecs-managed-instances', name: 'ECS Managed Instances' },
      { id: 'eks-self-managed', name: 'EKS, own nodes' },
      { id: 'eks-managed', name: 'EKS managed node groups' },
      { id: 'eks-fargate', name: 'EKS on Fargate' },
      { id: 'eks-auto-mode', name: 'EKS Auto Mode' },
    ],
    areas: (() => {
      const task = rowsOf('ecs-ec2', 'ecs-fargate', 'ecs-managed-instances', 'eks-self-managed', 'eks-managed', 'eks-fargate', 'eks-auto-mode');
      return [
        task('Workloads, images and their access', 'CCCCCCC', ['harden-workload', 'apply-dependency-patches', 'grant-least-access']),
        task('Building fixed images of the host', 'PPPPPPP', ['publish-os-patches'], 'With an image of one’s own the customer builds it.'),
        task('Bringing fixes onto the host', 'CPPCCPP', ['apply-os-patches']),
        task('Keeping tasks of one customer apart', 'CPCCCPC', ['isolate-workloads'], 'On Fargate each task or pod has a kernel of its own.'),
        task('Control plane', 'PPPPPPP', ['apply-platform-patches']),
      ];
    })(),
    source: inferred(
      cite(
        'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html',
        'The shared responsibility pages of ECS and EKS say per launch type who patches and isolates what.',
        read,
      ),
      'Put together from the pages of ECS and EKS, which print no such table.',
    ),
    notes: ['Each cell stands with its own page in the lines of aws.ecs and aws.eks.'],
  },
];
