import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide';
const api = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';

const model = cite(
  `${guide}/security-shared-model.html`,
  'On Fargate each task has a virtual machine of its own and the customer does not secure the compute below; on EC2 the guest system, its patches and its firewall are the customer’s.',
  read,
);
const onEc2 = cite(model.url, 'Whoever runs tasks on EC2 maintains the instances: their agent, and their image with its patching and hardening.', read);
const instances = cite(`${guide}/manage-linux.html`, 'Whoever runs tasks on EC2 instances maintains the instances and keeps their agent current.', read);
const platform = cite(
  `${guide}/platform-fargate.html`,
  'Tasks start on the newest revision of their platform version, AWS retires tasks on vulnerable revisions, and a service that names a version stays on it until it is deployed with another.',
  read,
);
const managedInstances = cite(
  `${guide}/migrate-fargate-to-managed-instances.html`,
  'With Managed Instances AWS runs the machines and replaces each after 14 days at most; several tasks share a machine unless each is given its own.',
  read,
);
const infrastructure = cite(`${guide}/infrastructure-security.html`, 'ECS itself runs protected by the network of AWS and is called over TLS.', read);
const definition = cite(
  `${guide}/task_definition_parameters.html`,
  'A container is not privileged, may write to its root file system and runs as the user of its image, unless its definition says otherwise; logs go where Docker on the machine sends them unless a log driver is named.',
  read,
  'secondary',
);
const sensitive = cite(
  `${guide}/taskdef-envfiles.html`,
  'Everybody who may describe a task definition reads its environment variables; secrets belong into a secret store, from which they are handed to the container.',
  read,
);
const storage = cite(
  `${guide}/fargate-task-storage.html`,
  'The storage of Linux tasks on Fargate is encrypted with a key that AWS owns, or with a key of the customer’s own.',
  read,
);

export const says = {
  model,
  controlPlane: inferred(
    infrastructure,
    'Says that ECS is a managed service of AWS; so fixing, hardening and moving forward what runs it, which customers do not see, is for AWS.',
  ),
  api: infrastructure,
  insights: cite(
    `${api}/API_ClusterSetting.html`,
    'Container Insights is off for a cluster unless the cluster or the account’s own default switches it on.',
    read,
  ),
  exec: cite(
    `${api}/API_ExecuteCommandConfiguration.html`,
    'What is run in containers by ECS Exec is logged where the task logs, unless logging is switched off or sent elsewhere.',
    read,
  ),
  execLogs: cite(
    `${template}/aws-properties-ecs-cluster-executecommandlogconfiguration.html`,
    'Encryption of the log of commands is off unless it is switched on.',
    read,
    'secondary',
  ),
  ownKeys: cite(
    `${api}/API_ManagedStorageConfiguration.html`,
    'A cluster can name a key of the customer’s own for the storage of Fargate tasks and for volumes that ECS attaches; otherwise AWS uses its own.',
    read,
  ),
  launchTypes: cite(
    `${guide}/service_definition_parameters.html`,
    'A service that names neither launch type nor strategy follows the default strategy of its cluster.',
    read,
  ),
  capacity: cite(
    `${guide}/capacity-launch-type-comparison.html`,
    'Capacity providers stand for Fargate, for instances of an auto scaling group that the customer keeps, or for instances that AWS manages.',
    read,
  ),
  ec2: onEc2,
  ec2Malware: inferred(onEc2, 'Says that the customer maintains the instances that tasks run on; so keeping them clean is the customer’s too.'),
  ec2Moves: inferred(
    onEc2,
    'Says that the customer maintains the instances and the image that they start from; so moving to one that is still supported is too.',
  ),
  machineImages: cite(
    `${guide}/ecs-optimized_AMI.html`,
    'AWS provides images for the machines of ECS; whoever starts instances from the newest one gets the current security updates and agent.',
    read,
  ),
  instances,
  shareKernel: cite(
    model.url,
    'Nothing isolates tasks on one EC2 instance from each other, as Fargate does: sensitive applications should have instances of their own.',
    read,
  ),
  fargate: model,
  platform,
  retirement: cite(
    `${guide}/task-maintenance.html`,
    'AWS retires Fargate tasks that run on an outdated revision: it announces the day and replaces them.',
    read,
  ),
  managedInstances,
  managedCompute: cite(
    `${guide}/ManagedInstances.html`,
    'AWS provisions, patches and maintains Managed Instances, which offer no SSH and an unchangeable root file system; their volume is encrypted where the account encrypts by default.',
    read,
  ),
  managedPatches: cite(
    `${guide}/managed-instances-patching.html`,
    'Each Managed Instance is drained from its 14th day and ended by its 21st, earlier for holes in its software, so that what runs is patched.',
    read,
  ),
  sandbox: cite(
    `${api}/API_TrustedExecutionSummary.html`,
    'Tasks on Managed Instances share the machine by default; a task definition may ask for a sandbox of its own.',
    read,
  ),
  external: inferred(
    model,
    'Says that only Fargate takes the machines below tasks off the customer; machines outside AWS are the customer’s from the hardware up.',
  ),
  externalMakers: inferred(model, 'Says that AWS patches what runs tasks on Fargate; systems on machines outside AWS are fixed by those who make them.'),
  publicIp: cite(
    `${template}/aws-properties-ecs-service-awsvpcconfiguration.html`,
    'Tasks of a service get no public address unless the service asks for one; without a group of their own they get the default group of the network.',
    read,
  ),
  zones: inferred(
    cite(
      `${guide}/service-rebalancing.html`,
      'Customers should run services of several tasks over several zones; ECS spreads their tasks over the zones that are configured, and balances them again.',
      read,
    ),
    'Says that ECS spreads the tasks of a service over the zones that are configured, and recommends several of both; so how many there are is for the customer.',
  ),
  program: inferred(model, 'Says that applications are the customer’s to manage; so the programs in the images are too.'),
  volumes: cite(
    `${api}/API_ServiceManagedEBSVolumeConfiguration.html`,
    'Volumes that ECS attaches to tasks of a service are encrypted unless the service says otherwise.',
    read,
    'secondary',
  ),
  storage,
  instanceDisks: inferred(model, 'The disks of instances are set up by whoever keeps the instances.'),
  network: cite(model.url, 'The set-up of networks, security groups and routes around tasks is the customer’s, on Fargate as on EC2.', read),
  traffic: inferred(infrastructure, 'AWS asks for TLS on its own interface; what tasks send to each other is theirs to encrypt.'),
  definition,
  networkMode: cite(
    `${api}/API_TaskDefinition.html`,
    'Without a mode the network is a bridge on the machine; with awsvpc a task has an address and security groups of its own, with host it shares the network of the machine.',
    read,
    'secondary',
  ),
  namespaces: inferred(definition, 'Containers have process and memory namespaces of their own unless the task asks for those of the machine.'),
  sensitive,
  efs: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-efsvolumeconfiguration.html',
    'Between the machine and EFS nothing is encrypted unless the volume asks for it.',
    read,
  ),
  roles: inferred(definition, 'The task role is for the programs in the containers, the execution role for the agent that starts them.'),
  images: inferred(model, 'Says that container images are the customer’s; so knowing where they come from, and what they hold, is too.'),
  termination: cite(
    `${template}/aws-properties-ecs-capacityprovider-autoscalinggroupprovider.html`,
    'Instances with running tasks are taken out by scaling unless managed protection is switched on.',
    read,
  ),
} as const;
