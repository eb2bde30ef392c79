import { asset, type Fact, flag, link, list, plus, type Ref, type Several, service, work } from '../../../model/index.ts';
import { refusedFirst } from './priority.ts';
import { rules } from './rule.ts';

const groups = service({ id: 'azure.network-security-group', name: 'Azure network security groups', vendor: 'azure' });

/** A group with its rules, wherever they are written. */
export const group = plus(asset(groups, 'group', { rules }), me => ({
  refusedIn: work(me, ['rules'], list(), refusedFirst('Inbound')),
  refusedOut: work(me, ['rules'], list(), refusedFirst('Outbound')),
}));

/** A rule whose group is not part of what was read answers for itself; any other is judged with its group. */
const isAlone = ({ group: of }: { readonly group: Fact<Several<Ref>> }): { readonly value: boolean } => ({
  value: of.is === 'unknown' || of.value.items.length === 0,
});
const loose = asset(groups, 'rule', { group: link('azure.network-security-group.group', { unsaid: 'no group is named' }), rules });
export const rule = plus(loose, me => ({ standsAlone: work(me, ['group'], flag(), isAlone) }));
