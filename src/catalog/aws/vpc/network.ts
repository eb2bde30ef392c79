import { asset, choice, flag, link, list, plus, reach, text, within } from '../../../model/index.ts';
import { statements } from '../policy.ts';
import { amazonVpc } from './amazon-vpc.ts';
import { says } from './sources.ts';

const modes = ['off', 'block-ingress', 'block-bidirectional'] as const;
/** VPC Block Public Access: one setting for all networks of a region. */
export const publicAccessBlock = asset(amazonVpc, 'public-access-block', {
  mode: choice(modes, { unset: 'off', source: says.blocked }),
});

/** A virtual network. */
export const vpc = plus(
  asset(amazonVpc, 'vpc', {
    region: within('aws.vpc.public-access-block', 'account'),
    /** It is the network that each region comes with. */
    isDefault: flag({ unset: false, source: says.defaultNetwork }),
    /** The block of the region leaves it out. */
    isExcluded: flag({ unset: false, source: says.blocked }),
    /** The kinds of traffic that its flow logs record: `ALL`, `REJECT`, `ACCEPT`. */
    flowLogs: list({ unset: { items: [] }, source: says.flowLogs }),
    /** What became of the group it came with. */
    defaultGroup: choice(['allows nothing', 'has rules', 'as created'], { unset: 'as created', source: says.defaultGroup }),
  }),
  me => ({ regionBlocks: reach(me, 'region', 'mode', choice(modes), 'off') }),
);

export const subnet = plus(
  asset(amazonVpc, 'subnet', {
    region: within('aws.vpc.public-access-block', 'account'),
    network: link('aws.vpc.vpc', { unsaid: 'no network is named' }),
    /** Machines started in it get a public address unless they say otherwise. */
    givesPublicAddresses: flag({ unset: false, source: says.publicAddresses }),
    /** The block of the region leaves it out. */
    isExcluded: flag({ unset: false, source: says.blocked }),
  }),
  me => ({
    regionBlocks: reach(me, 'region', 'mode', choice(modes), 'off'),
    networkIsExcluded: reach(me, 'network', 'isExcluded', flag()),
  }),
);

/** A door from a network to a service. */
export const endpoint = asset(amazonVpc, 'endpoint', {
  type: choice(['Gateway', 'Interface', 'GatewayLoadBalancer', 'Resource', 'ServiceNetwork'], { unset: 'Gateway' }),
  network: link('aws.vpc.vpc', { unsaid: 'no network is named' }),
  /** The name of the service that it leads to. */
  service: text({ unsaid: 'no service is named' }),
  hasPolicy: flag({ unset: false, source: says.endpoints }),
  policy: statements,
});

/** A service of your own that others connect to through endpoints of theirs. */
export const endpointService = asset(amazonVpc, 'endpoint-service', {
  asksBeforeConnecting: flag({ unsaid: 'nothing says whether connections wait until they are accepted' }),
  /** ARNs of those who may connect; `*` is everybody. */
  callers: list({ unset: { items: [] }, source: says.endpointServices }),
});
