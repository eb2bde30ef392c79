import { asset, choice, count, decide, empty, flag, holdsOneOf, link, list, parts, plus, reach, service, text, work } from '../../../model/index.ts';
import { containers } from './container.ts';
import { rolesApart } from './roles.ts';
import { says } from './sources.ts';

const ecs = service({ id: 'aws.ecs', name: 'Amazon ECS', vendor: 'aws' });

const providerKinds = ['Managed Instances', 'Auto Scaling group'] as const;
const declaredCapacity = asset(ecs, 'capacity-provider', {
  name: text({ unset: '' }),
  /** AWS runs its machines. */
  managed: flag({ unset: false, source: says.capacity }),
  terminationProtection: flag({ unset: false, source: says.termination }),
});
export const capacityProvider = plus(declaredCapacity, me => ({
  kind: decide(me, [
    [{ managed: true }, 'Managed Instances'],
    [{}, 'Auto Scaling group'],
  ]),
}));

const clusterComputes = ['EC2', 'Fargate', 'Managed Instances'] as const;
const declaredCluster = asset(ecs, 'cluster', {
  name: text({ unset: '' }),
  insights: choice(['disabled', 'enabled', 'enhanced'], { unset: 'disabled', source: says.insights }),
  /** What becomes of the log of commands that are run in containers. */
  commandLog: choice(['DEFAULT', 'NONE', 'OVERRIDE'], { unset: 'DEFAULT', source: says.exec }),
  commandLogEncrypted: flag({ unset: false, source: says.execLogs }),
  fargateKey: flag({ unset: false, source: says.ownKeys }),
  volumeKey: flag({ unset: false, source: says.ownKeys }),
  defaultProviders: list({ unset: { items: [] }, source: says.launchTypes }),
  capacity: link('aws.ecs.capacity-provider', { unset: { items: [] } }),
});
const reachedCluster = plus(declaredCluster, me => ({ capacityKind: reach(me, 'capacity', 'kind', choice(providerKinds), 'Auto Scaling group') }));
/** `compute`: what runs the tasks of services that name nothing themselves. */
export const cluster = plus(reachedCluster, me => ({
  compute: decide(me, [
    [{ defaultProviders: empty }, 'EC2'],
    [{ defaultProviders: holdsOneOf('FARGATE', 'FARGATE_SPOT') }, 'Fargate'],
    [{ capacityKind: 'Managed Instances' }, 'Managed Instances'],
    [{}, 'EC2'],
  ]),
}));

/** A volume that ECS attaches to each task of a service. */
export const attachedVolume = { name: text({ unset: '' }), encrypted: flag({ unset: true, source: says.volumes }) };
const declaredService = asset(ecs, 'service', {
  name: text({ unset: '' }),
  cluster: link('aws.ecs.cluster', { unsaid: 'it runs in the default cluster of the account, which is not written here' }),
  launchType: choice(['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES', 'none'], { unset: 'none', source: says.launchTypes }),
  providers: list({ unset: { items: [] }, source: says.launchTypes }),
  capacity: link('aws.ecs.capacity-provider', { unset: { items: [] } }),
  platformVersion: text({ unset: 'LATEST', source: says.platform }),
  publicIp: flag({ unset: false, source: says.publicIp }),
  networks: count({ unsaid: 'it names no networks' }),
  volumes: parts(attachedVolume, { unset: { items: [] } }),
});
const reachedService = plus(declaredService, me => ({
  clusterCompute: reach(me, 'cluster', 'compute', choice(clusterComputes)),
  capacityKind: reach(me, 'capacity', 'kind', choice(providerKinds), 'Auto Scaling group'),
}));
/** `compute`: what its tasks run on. `platform`: whether new tasks take the newest platform of Fargate. */
export const ecsService = plus(reachedService, me => ({
  compute: decide(me, [
    [{ launchType: 'FARGATE' }, 'Fargate'],
    [{ launchType: 'MANAGED_INSTANCES' }, 'Managed Instances'],
    [{ launchType: 'EXTERNAL' }, 'your own machines'],
    [{ launchType: 'EC2' }, 'EC2'],
    [{ providers: empty, clusterCompute: 'Fargate' }, 'Fargate'],
    [{ providers: empty, clusterCompute: 'Managed Instances' }, 'Managed Instances'],
    [{ providers: empty }, 'EC2'],
    [{ providers: holdsOneOf('FARGATE', 'FARGATE_SPOT') }, 'Fargate'],
    [{ capacityKind: 'Managed Instances' }, 'Managed Instances'],
    [{}, 'EC2'],
  ]),
  platform: decide(me, [
    [{ platformVersion: 'LATEST' }, 'follows the newest'],
    [{}, 'stays on one'],
  ]),
}));

/** A volume of a task: on EFS or elsewhere. */
export const volume = { name: text({ unset: '' }), efs: flag({ unset: false }), encryptedOnItsWay: flag({ unset: false, source: says.efs }) };
const declaredTask = asset(ecs, 'task-definition', {
  name: text({ unset: '' }),
  system: choice(['Linux', 'Windows'], { unset: 'Linux' }),
  networkMode: choice(['bridge', 'host', 'awsvpc', 'none', 'default'], { unset: 'bridge', source: says.networkMode }),
  processes: choice(['of the machine', 'of the task', 'of each container'], { unset: 'of each container', source: says.namespaces }),
  sharedMemory: choice(['of the machine', 'of the task', 'of each container', 'as the agent decides'], {
    unset: 'as the agent decides',
    source: says.namespaces,
  }),
  taskRole: text({ unset: '' }),
  executionRole: text({ unset: '' }),
  containers,
  volumes: parts(volume, { unset: { items: [] } }),
});
export const taskDefinition = plus(declaredTask, me => ({ rolesApart: work(me, ['taskRole', 'executionRole'], flag(), rolesApart) }));
