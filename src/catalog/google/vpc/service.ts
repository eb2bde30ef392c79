import { asset, choice, flag, parts, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const vpc = service({ id: 'google.vpc', name: 'Virtual Private Cloud', vendor: 'google' });

export const network = asset(vpc, 'network', {
  name: text({ unset: '' }),
  /** Who lays out its subnets: you, or Google in every region; a legacy network has none. */
  layout: choice(['yours', 'automatic', 'legacy'], { unsaid: 'each format has a default of its own' }),
});

export const subnetwork = asset(vpc, 'subnetwork', {
  purpose: text({ unset: 'PRIVATE', source: says.proxies }),
  flowLogs: flag({ unset: false, source: says.flowLogs }),
  privateAccess: flag({ unset: false, source: says.privateAccess }),
});

/** A protocol with its ports that a rule is about. */
export const way = { name: text(), ssh: flag(), rdp: flag(), everyPort: flag(), wideRange: flag(), onlyWeb: flag() };

/** A firewall rule of a network, or of a policy. */
export const rule = asset(vpc, 'firewall-rule', {
  direction: choice(['INGRESS', 'EGRESS'], { unset: 'INGRESS', source: says.rules }),
  disabled: flag({ unset: false, source: says.rules }),
  allows: flag({ unsaid: 'a rule always says whether it allows or denies' }),
  /** It is about everybody: every source of what comes in, or every destination of what leaves. */
  everybody: flag({ unset: true, source: says.everywhere }),
  ways: parts(way, { unset: { items: [] } }),
});
