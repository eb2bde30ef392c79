import { asset, choice, count, decide, flag, link, list, plus, reach, service, text, work, written } from '../../../model/index.ts';
import { extentOf, extents } from './control-plane-logs.ts';
import { systems } from './node-system.ts';
import { says } from './sources.ts';
import { supports } from './version.ts';

const eks = service({ id: 'aws.eks', name: 'Amazon EKS', vendor: 'aws' });

const declaredCluster = asset(eks, 'cluster', {
  name: text({ unset: '' }),
  /** How far its Kubernetes version is supported. */
  support: choice(supports, { unset: 'the newest', source: says.lifecycle }),
  upgradePolicy: choice(['STANDARD', 'EXTENDED'], { unset: 'EXTENDED', source: says.policy }),
  autoMode: flag({ unset: false, source: says.auto }),
  publicEndpoint: flag({ unset: true, source: says.endpoint }),
  /** Whether the public endpoint, while it is on, answers every address. */
  everybody: flag({ unset: true, source: says.endpoint }),
  ownKey: flag({ unset: false, source: says.envelope }),
  logs: list({ unset: { items: [] }, source: says.logs }),
  accessMode: choice(['API', 'API_AND_CONFIG_MAP', 'CONFIG_MAP'], { unset: 'CONFIG_MAP', source: says.access }),
  deletionProtection: flag({ unset: false, source: says.deletion }),
});
export const cluster = plus(declaredCluster, me => ({ records: work(me, ['logs'], choice(extents), extentOf) }));

/** A launch template belongs to another service; it publishes the image that it names. */
const declaredNodes = asset(eks, 'node-group', {
  name: text({ unset: '' }),
  cluster: link('aws.eks.cluster'),
  template: link('aws.ec2.launch-template', { unset: { items: [] } }),
  system: choice(systems, { unset: 'Amazon Linux 2023', source: says.systems }),
  sshKey: flag({ unset: false, source: says.remoteAccess }),
  sshSources: list({ unset: { items: [] }, source: says.remoteAccess }),
  networks: count({ unsaid: 'it names no networks' }),
});
const reachedNodes = plus(declaredNodes, me => ({ imageId: reach(me, 'template', 'imageId', text(), '') }));
/** `image`: who builds the image that its nodes start from. */
export const nodeGroup = plus(reachedNodes, me => ({
  image: decide(me, [
    [{ system: 'your own' }, 'your own'],
    [{ imageId: written }, 'your own'],
    [{ system: 'Amazon Linux 2' }, 'no longer built'],
    [{}, 'from AWS'],
  ]),
}));

export const fargateProfile = asset(eks, 'fargate-profile', {
  name: text({ unset: '' }),
  cluster: link('aws.eks.cluster'),
  networks: count({ unsaid: 'it names no networks' }),
});

export const addon = asset(eks, 'add-on', {
  name: text({ unset: '' }),
  cluster: link('aws.eks.cluster'),
});
