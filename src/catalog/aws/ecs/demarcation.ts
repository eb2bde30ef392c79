import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted, containerPlatform } from '../baselines/index.ts';
import { platform } from '../baselines/sources-of-the-stack.ts';
import { partOf } from '../part-of.ts';
import { serviceLine } from './demarcation-service.ts';
import { capacityProvider, cluster, taskDefinition } from './service.ts';
import { says } from './sources.ts';

const onService = notApplicable('stands on each service, which says what its tasks run on');
const noData = notApplicable('a cluster holds no data of its own');

const clusterLine = demarcate(cluster, {
  ...abstracted,
  'isolate-workloads': onService,
  'publish-os-patches': provider('Builds the fixes of the systems that run the control plane.', says.controlPlane),
  'apply-os-patches': provider('Installs the fixes of the systems that run the control plane; those below tasks stand on each service.', says.controlPlane),
  'harden-os': provider('Hardens the systems that run the control plane.', says.controlPlane),
  'publish-platform-patches': provider('Builds the fixes of the control plane.', says.controlPlane),
  'apply-platform-patches': provider('Installs the fixes of the control plane.', says.controlPlane),
  'upgrade-platform': provider('Moves the control plane forward without a version for the customer to choose.', says.controlPlane),
  'survive-failure': provider('Runs the control plane in several zones.', platform.spreadAbstracted),
  'configure-platform': customer('Have the cluster measure its tasks, and choose the settings that AWS leaves to you.', says.insights),
  'limit-exposure': notApplicable('a cluster has no address; services have'),
  'filter-traffic': onService,
  'segment-network': onService,
  'control-egress': onService,
  'encrypt-in-transit': provider('Takes calls over TLS only.', says.api),
  'guard-credentials': notApplicable('stands on the task definitions'),
  'encrypt-at-rest': shared(
    { provider: 'Encrypts what the control plane stores.', customer: 'Encrypt the log of commands where you keep one.' },
    inferred(
      says.execLogs,
      'Says that encryption of the log of commands is off unless it is switched on; so that is the customer’s, and what ECS keeps itself is AWS’s.',
    ),
  ),
  'control-keys': shared(
    {
      provider: 'Holds and manages the keys that it uses by default.',
      customer: 'Decide whether that is enough, and bring a key of your own where it is not.',
    },
    says.ownKeys,
  ),
  'back-up-data': noData,
  'prove-recovery': noData,
  'undo-mistakes': notApplicable('a cluster with services in it cannot be deleted, and one without holds nothing'),
  'record-access': shared(
    { provider: 'Records the calls that manage clusters, and logs commands as it is told.', customer: 'Leave the log of commands on.' },
    says.exec,
  ),
});

const byWhatRunsIt = notApplicable('stands on what runs the task: a service, a schedule or a job');

const taskLine = demarcate(taskDefinition, {
  ...containerPlatform,
  'absorb-floods': byWhatRunsIt,
  'isolate-tenants': byWhatRunsIt,
  'isolate-workloads': byWhatRunsIt,
  'publish-os-patches': byWhatRunsIt,
  'apply-os-patches': byWhatRunsIt,
  'harden-os': byWhatRunsIt,
  'stop-malware': byWhatRunsIt,
  'publish-platform-patches': byWhatRunsIt,
  'apply-platform-patches': byWhatRunsIt,
  'offer-upgrades': byWhatRunsIt,
  'upgrade-platform': byWhatRunsIt,
  'survive-failure': byWhatRunsIt,
  'filter-traffic': byWhatRunsIt,
  'control-egress': byWhatRunsIt,
  'limit-exposure': customer('Keep tasks off the network of the machine.', says.networkMode),
  'segment-network': customer('Give tasks addresses and security groups of their own.', says.networkMode),
  'encrypt-in-transit': shared(
    { provider: 'Encrypts files on their way between machine and EFS when it is told to.', customer: 'Ask for that encryption on every volume on EFS.' },
    says.efs,
  ),
  'guard-credentials': shared(
    { provider: 'Hands secrets from a secret store to containers as they start.', customer: 'Refer to secrets there, and write none into the environment.' },
    says.sensitive,
  ),
  'grant-least-access': customer('Give programs a role of their own, apart from that of the agent, with what they need.', says.roles),
  'guard-supply-chain': unchecked(
    'where an image came from is judged in the registry',
    customer('Run only images whose origin and content you verified.', says.images),
  ),
  'write-safe-code': unchecked(
    'what is inside an image, no configuration shows',
    customer('Build, review and test the programs in your images.', says.program),
  ),
  'harden-workload': customer('Run each container without privileges, as a user of its own, over files that it cannot change.', says.definition),
  'encrypt-at-rest': byWhatRunsIt,
  'control-keys': byWhatRunsIt,
  'record-access': shared(
    { provider: 'Delivers the output of containers to the log that is named.', customer: 'Name a log for every container.' },
    says.definition,
  ),
});

const capacityLine = demarcate(capacityProvider, {
  ...partOf('stands on the services whose tasks it runs, and on the instances of its group'),
  'survive-failure': shared(
    { provider: 'Adds and removes instances as tasks need them.', customer: 'Have scaling in spare the instances that still run tasks.' },
    says.termination,
  ),
});

export default [clusterLine, serviceLine, taskLine, capacityLine];
