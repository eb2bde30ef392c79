import { asset, type Fact, flag, link, plus, type Ref, type Several, work } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { openings } from './acl-order.ts';
import { aclRules } from './acl-rule.ts';
import { amazonVpc } from './amazon-vpc.ts';

/** A network list with its rules, wherever they are written. `open` is what they let in from everybody in the end. */
export const networkAcl = plus(asset(amazonVpc, 'network-acl', { network: link('aws.vpc.vpc', { unsaid: 'no network is named' }), rules: aclRules }), me => ({
  open: work(me, ['rules'], ways, openings),
}));

/** A rule whose list is not part of what was read answers for itself; any other is judged with its list. */
const standsAlone = ({ list }: { readonly list: Fact<Several<Ref>> }): { readonly value: boolean } => ({
  value: list.is === 'unknown' || list.value.items.length === 0,
});

/** A rule of a network list that is written on its own. */
export const networkAclRule = plus(
  asset(amazonVpc, 'network-acl-rule', { list: link('aws.vpc.network-acl', { unsaid: 'no list is named' }), rules: aclRules }),
  me => ({
    standsAlone: work(me, ['list'], flag(), standsAlone),
    open: work(me, ['rules'], ways, openings),
  }),
);
