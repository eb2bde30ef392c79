import { type Citation, customer, demarcate, type Holder, held, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { containerPlatform } from '../baselines/index.ts';
import { platform } from '../baselines/sources-of-the-stack.ts';
import { operations, use } from '../baselines/sources-of-use.ts';
import { computeEnvironment, jobDefinition } from './service.ts';
import { says } from './sources.ts';

const onEnvironment = notApplicable('stands on the compute environment that runs the job');
const onJobs = notApplicable('stands on the jobs that the environment runs');
const onNodes = notApplicable('stands on the cluster whose nodes run the jobs');
const patchLevel = 'the patch level of a running machine is not in its configuration';
const trust = 'whether two jobs may share a kernel depends on how far you trust them';
const yours = 'what happens on machines of yours, no configuration of Batch shows';

const whichImage = 'which image an environment has come to is not in its configuration';
const volumes = unchecked(
  'volumes are encrypted by the launch template or the account, and judged there',
  customer('See that the volumes of instances are encrypted.', says.volumes),
);
const keysOfVolumes = unchecked('keys of volumes stand on the launch template or the account', containerPlatform['control-keys']);
const agents = (source: Citation): Holder =>
  unchecked(
    'the version of an agent on a running machine is not in its configuration',
    shared({ provider: 'Installs the fixes of the service.', customer: 'Bring fixed agents onto the machines.' }, source),
  );

const jobLine = demarcate(jobDefinition, {
  ...containerPlatform,
  'absorb-floods': onEnvironment,
  'isolate-tenants': onEnvironment,
  'isolate-workloads': when(jobDefinition, 'runsOn', {
    Fargate: provider('Gives each job a kernel, memory and network interface of its own.', says.fargate),
    machines: unchecked(trust, customer('Send jobs that must not reach each other to separate environments.', says.together)),
  }),
  'publish-os-patches': onEnvironment,
  'apply-os-patches': onEnvironment,
  'harden-os': onEnvironment,
  'stop-malware': onEnvironment,
  'publish-platform-patches': onEnvironment,
  'apply-platform-patches': onEnvironment,
  'offer-upgrades': onEnvironment,
  'upgrade-platform': onEnvironment,
  'survive-failure': onEnvironment,
  'limit-exposure': when(jobDefinition, 'runsOn', {
    Fargate: customer('Give jobs no public address, and send them out through a gateway.', says.address),
    machines: onEnvironment,
  }),
  'filter-traffic': onEnvironment,
  'segment-network': onEnvironment,
  'control-egress': onEnvironment,
  'encrypt-in-transit': unchecked(
    'what a job sends is decided inside its image',
    shared({ provider: 'Takes calls over TLS.', customer: 'Encrypt what jobs send and fetch.' }, says.network),
  ),
  'guard-credentials': customer('Hand secrets to jobs from a secret store, and write none into their environment.', says.definition),
  'guard-supply-chain': unchecked('where an image came from is judged in the registry', containerPlatform['guard-supply-chain']),
  'harden-workload': customer('Run each container without privileges, over files that it cannot change.', says.definition),
  'guard-apis': notApplicable('a job answers nobody; it works off what it was given'),
  'encrypt-at-rest': onEnvironment,
  'control-keys': onEnvironment,
  'record-access': provider('Sends what containers print to CloudWatch Logs.', says.logs),
});

const environmentLine = demarcate(computeEnvironment, {
  ...containerPlatform,
  'isolate-workloads': when(computeEnvironment, 'runsOn', {
    Fargate: provider('Gives each job a kernel, memory and network interface of its own.', says.fargate),
    'instances of the default image': unchecked(trust, customer('Give jobs that must not reach each other environments of their own.', says.together)),
    'instances of your image': unchecked(trust, customer('Give jobs that must not reach each other environments of their own.', says.together)),
    'machines of yours': unchecked(
      trust,
      customer(
        'Give jobs that must not reach each other machines of their own.',
        inferred(says.unmanaged, 'Says that in an unmanaged environment you manage the machines yourself; so which jobs share one is yours to decide.'),
      ),
    ),
    'nodes of your cluster': onNodes,
  }),
  'publish-os-patches': when(computeEnvironment, 'runsOn', {
    Fargate: provider('Builds the fixes of the system below jobs.', says.fargateSystem),
    'instances of the default image': provider('Publishes fixed versions of its image.', says.images),
    'instances of your image': held(says.ownImage, { party: 'third-party:software-vendors', does: 'Publish fixes of the system that your image holds.' }),
    'machines of yours': held(
      inferred(
        says.unmanaged,
        'Says that the machines of an unmanaged environment and their images are yours; so fixes of their systems come from those who make them.',
      ),
      { party: 'third-party:software-vendors', does: 'Publish fixes of the systems of your machines.' },
    ),
    'nodes of your cluster': provider('Publishes fixed versions of the image of its nodes.', says.eks),
  }),
  'apply-os-patches': when(computeEnvironment, 'runsOn', {
    Fargate: provider('Runs jobs on patched machines.', says.fargateSystem),
    'instances of the default image': unchecked(patchLevel, customer('Move the environment to the newest image.', says.images)),
    'instances of your image': unchecked(patchLevel, customer('Build the image again with fixes, and move the environment to it.', says.images)),
    'machines of yours': unchecked(yours, customer('Patch the machines that jobs run on.', says.unmanaged)),
    'nodes of your cluster': unchecked(patchLevel, customer('Move the nodes of the environment to the newest image.', says.eks)),
  }),
  'harden-os': when(computeEnvironment, 'runsOn', {
    Fargate: provider('Hardens the machines below jobs.', says.fargateSystem),
    'instances of the default image': customer('Set up instances so that they offer little to attack.', says.images),
    'instances of your image': customer('Set up image and instances so that they offer little to attack.', says.images),
    'machines of yours': unchecked(yours, customer('Set up your machines so that they offer little to attack.', says.unmanaged)),
    'nodes of your cluster': unchecked(
      'the template of the nodes is judged where it is declared',
      customer('Set up the nodes so that they offer little to attack.', says.eks),
    ),
  }),
  'publish-platform-patches': provider('Publishes fixes of the service, and of the images and agents that it offers.', says.offered),
  'offer-upgrades': provider('Announces ahead of time when an image or a version ends.', platform.endOfVersions),
  'apply-platform-patches': when(computeEnvironment, 'runsOn', {
    Fargate: provider('Keeps agent and container runtime of its machines current.', says.fargateSystem),
    'instances of the default image': agents(says.agents),
    'instances of your image': agents(says.agents),
    'machines of yours': unchecked(yours, customer('Keep agent and container runtime of your machines current.', says.unmanaged)),
    'nodes of your cluster': agents(says.nodeAgents),
  }),
  'upgrade-platform': when(computeEnvironment, 'runsOn', {
    Fargate: provider('Moves the machines below jobs forward.', says.fargateSystem),
    'instances of the default image': unchecked(whichImage, customer('Move the environment to a new image before the old one ends.', says.images)),
    'instances of your image': unchecked(whichImage, customer('Build the image on a new base before the old one ends.', says.images)),
    'machines of yours': unchecked(yours, customer('Move your machines to supported versions before old ones end.', says.unmanaged)),
    'nodes of your cluster': unchecked(whichImage, customer('Move nodes to new images and versions before old ones end.', says.eks)),
  }),
  'survive-failure': shared(
    { provider: 'Runs the queues, and starts jobs wherever there is room.', customer: 'Give the environment networks in several zones.' },
    inferred(
      says.managed,
      'Says that Batch manages the capacity of an environment as the customer specifies; so starting jobs where there is room is AWS’s, and the networks to choose from are the customer’s.',
    ),
  ),
  'limit-exposure': unchecked(
    'whether instances get public addresses is decided by their networks, and judged there',
    customer('Place environments in private networks.', says.networks),
  ),
  'filter-traffic': unchecked('the rules of its security groups are judged where they are declared', containerPlatform['filter-traffic']),
  'segment-network': unchecked('which networks are apart, no single environment shows', containerPlatform['segment-network']),
  'control-egress': unchecked(
    'the rules of its security groups are judged where they are declared',
    customer('Decide what workloads may call outside.', use.securityGroups),
  ),
  'encrypt-in-transit': onJobs,
  'guard-credentials': onJobs,
  'guard-supply-chain': onJobs,
  'harden-workload': onJobs,
  'guard-apis': onJobs,
  'encrypt-at-rest': when(computeEnvironment, 'runsOn', {
    Fargate: provider('Encrypts the storage of jobs.', says.fargateStorage),
    'instances of the default image': volumes,
    'instances of your image': volumes,
    'machines of yours': unchecked(yours, customer('See that the volumes of your machines are encrypted.', says.ownVolumes)),
    'nodes of your cluster': volumes,
  }),
  'control-keys': when(computeEnvironment, 'runsOn', {
    Fargate: provider('Owns the key and manages it.', says.fargateStorage),
    'instances of the default image': keysOfVolumes,
    'instances of your image': keysOfVolumes,
    'machines of yours': keysOfVolumes,
    'nodes of your cluster': keysOfVolumes,
  }),
  'record-access': provider('Records the calls that manage environments for 90 days.', operations.accessLogs),
});

export default [jobLine, environmentLine];
