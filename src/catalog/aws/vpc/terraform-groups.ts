import { at, derived, gather, type Lens, mapping, on, refs } from '../../../model/index.ts';
import { type Spelling, waysAt } from '../exposure.ts';
import { inboundRule, outboundRule, securityGroup } from './service.ts';

const always = (value: boolean): Lens<boolean> => derived('', () => ({ value }));

/** Rules inside the group. */
const inline: Spelling = {
  protocol: 'protocol',
  from: 'from_port',
  to: 'to_port',
  description: 'description',
  blocks: ['cidr_blocks', 'ipv6_cidr_blocks'],
  lists: ['prefix_list_ids'],
  groups: ['security_groups'],
};
/** `aws_security_group_rule`: rules of their own, for both directions. */
const separate: Spelling = { ...inline, groups: ['source_security_group_id'] };
/** `aws_vpc_security_group_ingress_rule` and `…_egress_rule`: one source each. */
const single: Spelling = {
  protocol: 'ip_protocol',
  from: 'from_port',
  to: 'to_port',
  description: 'description',
  blocks: ['cidr_ipv4', 'cidr_ipv6'],
  lists: ['prefix_list_id'],
  groups: ['referenced_security_group_id'],
};

const rulesOf = (direction: 'ingress' | 'egress') =>
  gather(
    waysAt(direction, inline),
    on('aws_security_group_rule', 'security_group_id', waysAt('', separate), { type: direction }),
    on(`aws_vpc_security_group_${direction}_rule`, 'security_group_id', waysAt('', single)),
  );

export default [
  mapping(securityGroup, 'aws_security_group', ['id', 'arn', 'name'], {
    name: at('name'),
    description: at('description', 'Managed by Terraform'),
    isDefault: always(false),
    network: refs('vpc_id'),
    ingress: rulesOf('ingress'),
    egress: rulesOf('egress'),
    letsAllOut: always(false),
  }),
  mapping(securityGroup, 'aws_default_security_group', ['id', 'arn'], {
    name: derived('', () => ({ value: 'default' })),
    description: derived('', () => ({ value: 'default VPC security group' })),
    isDefault: always(true),
    network: refs('vpc_id'),
    ingress: rulesOf('ingress'),
    egress: rulesOf('egress'),
    letsAllOut: always(false),
  }),
  mapping(inboundRule, 'aws_security_group_rule', ['id'], { group: refs('security_group_id'), ingress: waysAt('', separate) }, { type: 'ingress' }),
  mapping(outboundRule, 'aws_security_group_rule', ['id'], { group: refs('security_group_id'), egress: waysAt('', separate) }, { type: 'egress' }),
  mapping(inboundRule, 'aws_vpc_security_group_ingress_rule', ['id', 'arn'], { group: refs('security_group_id'), ingress: waysAt('', single) }),
  mapping(outboundRule, 'aws_vpc_security_group_egress_rule', ['id', 'arn'], { group: refs('security_group_id'), egress: waysAt('', single) }),
];
