import { derived, gather, type Lens, mapping, on, refs } from '../../../model/index.ts';
import { aclRulesAt } from './acl-rule.ts';
import { networkAcl, networkAclRule } from './service.ts';

const spelling = { protocol: 'protocol', from: 'from_port', to: 'to_port', blocks: ['cidr_block', 'ipv6_cidr_block'] };
const always = (value: boolean): Lens<boolean> => derived('', () => ({ value }));

/** Rules inside the list. */
const inline = (direction: 'ingress' | 'egress') =>
  aclRulesAt(direction, { ...spelling, number: 'rule_no', action: 'action' }, always(direction === 'ingress'));
/** Rules of their own. */
const separate = aclRulesAt(
  '',
  { ...spelling, number: 'rule_number', action: 'rule_action' },
  {
    path: 'egress',
    words: [
      [true, false],
      [false, true],
    ],
    omitted: true,
  },
);

const list = (type: string, knownBy: readonly string[]) =>
  mapping(networkAcl, type, knownBy, {
    network: refs('vpc_id'),
    rules: gather(inline('ingress'), inline('egress'), on('aws_network_acl_rule', 'network_acl_id', separate)),
  });

export default [
  list('aws_network_acl', ['id', 'arn']),
  list('aws_default_network_acl', ['id', 'arn', 'default_network_acl_id']),
  mapping(networkAclRule, 'aws_network_acl_rule', ['id'], { list: refs('network_acl_id'), rules: separate }),
];
