import { customer, demarcate, inferred, notApplicable, provider, shared, thirdParty, unchecked, when } from '../../../model/index.ts';
import { containerPlatform } from '../baselines/index.ts';
import { below } from '../baselines/sources-of-the-stack.ts';
import { ecsService } from './service.ts';
import { says } from './sources.ts';

const onInstances = inferred(
  below.instancesApart,
  'Said of EC2, on whose instances tasks run: instances on one machine are kept apart as if they were on two, and memory and storage are wiped before the next use.',
);

const onTask = notApplicable('stands on the task definition that the service runs');
const onCluster = notApplicable('stands on the cluster that the service runs in');
const patchLevel = 'the patch level of a running machine is not in its configuration';
const trust = 'whether two tasks may share a kernel depends on how far you trust them';
const insideContainers = 'what runs inside containers, no configuration shows';
const ownMachines = 'what happens on machines outside the cloud, no configuration of it shows';

/** What the tasks run on moves the line of everything below the containers. */
export const serviceLine = demarcate(ecsService, {
  ...containerPlatform,
  'isolate-tenants': when(ecsService, 'compute', {
    EC2: provider('Keeps instances of one customer apart from those of others in hardware and hypervisor.', onInstances),
    Fargate: provider('Gives each task a virtual machine that it shares with nobody.', says.fargate),
    'Managed Instances': provider('Keeps instances of one customer apart from those of others in hardware and hypervisor.', onInstances),
    'your own machines': notApplicable('the machines are yours alone'),
  }),
  'isolate-workloads': when(ecsService, 'compute', {
    EC2: unchecked(trust, customer('Place tasks that must not reach each other on separate instances.', says.shareKernel)),
    Fargate: provider('Gives each task a kernel, memory and network interface of its own.', says.fargate),
    'Managed Instances': unchecked(
      `${trust}, and a sandbox for each task can be asked for in no format that is read here`,
      customer('Decide which tasks may share an instance, or run each in a sandbox or on an instance of its own.', says.sandbox),
    ),
    'your own machines': unchecked(trust, customer('Place tasks that must not reach each other on separate machines.', says.external)),
  }),
  'publish-os-patches': when(ecsService, 'compute', {
    EC2: provider('Publishes fixed images of the systems that it builds to host containers.', says.machineImages),
    Fargate: provider('Builds fixed revisions of the system below tasks.', says.platform),
    'Managed Instances': provider('Builds the fixes of the system of its instances.', says.managedCompute),
    'your own machines': thirdParty('software-vendors', 'Publish fixes of the systems that they make.', says.externalMakers),
  }),
  'apply-os-patches': when(ecsService, 'compute', {
    EC2: unchecked(patchLevel, customer('Patch the instances that tasks run on, or replace them with fixed ones.', says.instances)),
    Fargate: provider('Starts tasks on the fixed revision, and retires those that run on an old one.', says.retirement),
    'Managed Instances': provider('Replaces each instance by a patched one, from its 14th day and by its 21st.', says.managedPatches),
    'your own machines': unchecked(patchLevel, customer('Patch the machines that tasks run on.', says.external)),
  }),
  'harden-os': when(ecsService, 'compute', {
    EC2: unchecked(
      'metadata service and start scripts are judged on the instances and their launch template',
      customer('Set up the instances so that they offer little to attack.', says.ec2),
    ),
    Fargate: provider('Hardens the machines below tasks.', says.fargate),
    'Managed Instances': provider('Hardens its instances, and lets nobody log in to them.', says.managedCompute),
    'your own machines': unchecked(ownMachines, customer('Set up your machines so that they offer little to attack.', says.external)),
  }),
  'stop-malware': when(ecsService, 'compute', {
    EC2: unchecked(insideContainers, customer('Detect and stop hostile programs on instances and in containers.', says.ec2Malware)),
    Fargate: unchecked(
      insideContainers,
      shared(
        { provider: 'Keeps hostile programs off the machines below tasks.', customer: 'Detect and stop hostile programs in your containers.' },
        inferred(
          says.fargate,
          'Says that on Fargate the customer does not secure the compute below tasks; so keeping it clean is AWS’s, and what is in containers the customer’s.',
        ),
      ),
    ),
    'Managed Instances': unchecked(
      insideContainers,
      shared(
        { provider: 'Keeps hostile programs off the system of its instances.', customer: 'Detect and stop hostile programs in your containers.' },
        inferred(says.managedCompute),
      ),
    ),
    'your own machines': unchecked(ownMachines, customer('Detect and stop hostile programs on your machines and in containers.', says.external)),
  }),
  'publish-platform-patches': provider(
    'Publishes fixes of agent and container runtime.',
    inferred(says.instances, 'Says that whoever runs tasks on instances keeps the agent of ECS current; so its fixes are for AWS to publish.'),
  ),
  'apply-platform-patches': when(ecsService, 'compute', {
    EC2: unchecked(
      'the version of an agent on a running instance is not in its configuration',
      customer('Keep agent and container runtime of the instances current.', says.instances),
    ),
    Fargate: provider('Brings fixes of agent and runtime in with each revision of the platform.', says.platform),
    'Managed Instances': provider('Keeps agent and runtime of its instances current.', says.managedCompute),
    'your own machines': unchecked(ownMachines, customer('Keep agent and container runtime of your machines current.', says.external)),
  }),
  'offer-upgrades': provider(
    'Offers new platform versions and images, and says when old ones end.',
    inferred(says.platform, 'Says of Fargate that AWS brings new platform versions and takes old ones away; for machines it offers images in the same way.'),
  ),
  'upgrade-platform': when(ecsService, 'compute', {
    EC2: unchecked(
      'the generation of a running instance’s system is not in its configuration',
      customer('Move instances to systems that are still supported.', says.ec2Moves),
    ),
    Fargate: when(ecsService, 'platform', {
      'follows the newest': shared(
        { provider: 'Starts every new task on the newest platform version.', customer: 'Deploy the service again, so that running tasks follow.' },
        says.platform,
      ),
      'stays on one': customer('Move the service to a newer platform version before its own ends.', says.platform),
    }),
    'Managed Instances': provider('Moves its instances to newer systems as it replaces them.', says.managedCompute),
    'your own machines': unchecked(ownMachines, customer('Move your machines to systems that are still supported.', says.external)),
  }),
  'survive-failure': shared(
    {
      provider: 'Keeps the wanted number of tasks running, over the networks it is given.',
      customer: 'Give the service several tasks, and networks in several zones.',
    },
    says.zones,
  ),
  'limit-exposure': customer('Keep tasks without public addresses.', says.publicIp),
  'filter-traffic': unchecked(
    'the security groups of tasks are judged where they are declared',
    customer('Open only the ports and sources that tasks need.', says.network),
  ),
  'segment-network': unchecked(
    'which services belong apart, no configuration shows',
    customer('Place services that need not talk to each other in networks apart.', says.network),
  ),
  'control-egress': unchecked('the security groups of tasks are judged where they are declared', customer('Decide what tasks may call outside.', says.network)),
  'encrypt-in-transit': unchecked(
    'what tasks send to each other is decided inside them',
    customer('Encrypt what tasks send to each other and to their callers.', says.traffic),
  ),
  'encrypt-at-rest': when(ecsService, 'compute', {
    EC2: customer(
      'Keep the encryption of attached volumes on, and encrypt the disks of instances.',
      inferred(
        says.volumes,
        'Says that a service decides whether volumes which ECS attaches to its tasks are encrypted; so leaving that on, and seeing to other disks, is the customer’s.',
      ),
    ),
    Fargate: shared(
      { provider: 'Encrypts the storage of each task.', customer: 'Keep the encryption of attached volumes on.' },
      inferred(
        says.storage,
        'Says that the storage of Linux tasks on Fargate is encrypted, whoever holds the key; so what else a task is attached to is for the customer to see to.',
      ),
    ),
    'Managed Instances': customer('Have the account encrypt volumes by default, and keep the encryption of attached volumes on.', says.managedCompute),
    'your own machines': customer('Encrypt the disks of your machines and what is attached to them.', says.external),
  }),
  'control-keys': onCluster,
  'record-access': onTask,
  'guard-credentials': onTask,
  'harden-workload': onTask,
  'guard-supply-chain': onTask,
  'write-safe-code': onTask,
  'publish-dependency-patches': onTask,
  'apply-dependency-patches': onTask,
  'find-vulnerabilities': onTask,
});
