import { asset, type Fact, flag, link, plus, type Ref, type Several, text, work } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { amazonVpc } from './amazon-vpc.ts';
import { says } from './sources.ts';

/** A security group with its rules, wherever they are written. */
export const securityGroup = asset(amazonVpc, 'security-group', {
  name: text({ unset: '' }),
  description: text({ unset: '' }),
  /** It is the group that its VPC came with. */
  isDefault: flag({ unset: false }),
  network: link('aws.vpc.vpc', { unsaid: 'it belongs to the default VPC, which is not written here' }),
  ingress: ways,
  egress: ways,
  /** The rule that lets everything out, which a group is born with, still stands. */
  letsAllOut: flag({ unset: true, source: says.groups }),
});

/** A rule whose group is not part of what was read answers for itself; any other is judged with its group. */
export const standsAlone = ({ group }: { readonly group: Fact<Several<Ref>> }): { readonly value: boolean } => ({
  value: group.is === 'unknown' || group.value.items.length === 0,
});
const group = link('aws.vpc.security-group', { unsaid: 'no group is named' });

/** A rule written on its own, for traffic that comes in. */
export const inboundRule = plus(asset(amazonVpc, 'inbound-rule', { group, ingress: ways }), me => ({
  standsAlone: work(me, ['group'], flag(), standsAlone),
}));
/** A rule written on its own, for traffic that goes out. */
export const outboundRule = plus(asset(amazonVpc, 'outbound-rule', { group, egress: ways }), me => ({
  standsAlone: work(me, ['group'], flag(), standsAlone),
}));
