import { type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import type { Part } from '../sam.ts';
import { property } from '../sam.ts';
import { entriesOf, filled, type Given, type GivenMap, isGiven, isOn, listed } from '../tree.ts';

/** How a list of a resource policy is told apart: the key of the request, and whether it names who may come in or who may not. */
interface ListKind {
  readonly key: string;
  readonly allows: boolean;
}
const lists: ReadonlyMap<string, ListKind> = new Map([
  ['IpRangeWhitelist', { key: 'aws:SourceIp', allows: true }],
  ['IpRangeBlacklist', { key: 'aws:SourceIp', allows: false }],
  ['SourceVpcWhitelist', { key: 'aws:SourceVpc', allows: true }],
  ['SourceVpcBlacklist', { key: 'aws:SourceVpc', allows: false }],
  ['IntrinsicVpcWhitelist', { key: 'aws:SourceVpc', allows: true }],
  ['IntrinsicVpcBlacklist', { key: 'aws:SourceVpc', allows: false }],
  ['IntrinsicVpceWhitelist', { key: 'aws:SourceVpce', allows: true }],
  ['IntrinsicVpceBlacklist', { key: 'aws:SourceVpce', allows: false }],
]);

/** The statements that a `ResourcePolicy` comes to for one method. */
export const statementsOf = (written: TreeNode | undefined, path: string, method: string, stage: Given): readonly Given[] => {
  const resource = [filled(`execute-api:/\${__Stage__}/${method}${path}`, { __Stage__: stage })];
  const open: GivenMap = { Effect: 'Allow', Action: 'execute-api:Invoke', Resource: resource, Principal: '*' };
  const made: Given[] = accounts(written, resource);
  const denials = networkDenials(written, open);
  if (denials.length > 0) made.push(open, ...denials);
  return made;
};

const accounts = (written: TreeNode | undefined, resource: Given): Given[] => {
  const of = (name: string, effect: string): readonly Given[] => {
    const names = listed(valueIn(written, name));
    if (names.length === 0) return [];
    return [{ Effect: effect, Action: 'execute-api:Invoke', Resource: resource, Principal: { AWS: names.map(principal) } }];
  };
  return [...of('AwsAccountWhitelist', 'Allow'), ...of('AwsAccountBlacklist', 'Deny')];
};
const principal = (account: TreeNode): Given => account;

const networkDenials = (written: TreeNode | undefined, open: GivenMap): readonly Given[] => {
  const byEffect = new Map<string, Map<string, TreeNode[]>>();
  for (const { key, value } of entriesOf(written)) {
    const kind = lists.get(key);
    if (!kind) continue;
    for (const item of listed(value)) {
      const text = textOf(item);
      const name = kind.key === 'aws:SourceVpc' && text?.startsWith('vpce-') ? 'aws:SourceVpce' : kind.key;
      const operator = name === 'aws:SourceIp' ? (kind.allows ? 'NotIpAddress' : 'IpAddress') : kind.allows ? 'StringNotEquals' : 'StringEquals';
      const keys = byEffect.get(operator) ?? new Map<string, TreeNode[]>();
      keys.set(name, [...(keys.get(name) ?? []), item]);
      byEffect.set(operator, keys);
    }
  }
  return [...byEffect].map(([operator, keys]) => ({ ...open, Effect: 'Deny', Condition: { [operator]: keys } }));
};

/** Whether a `ResourcePolicy` has more than statements of its own. */
export const hasLists = (written: TreeNode | undefined): boolean =>
  entriesOf(written).some(({ key, value }) => (lists.has(key) || key.startsWith('AwsAccount')) && isOn(value));

export const customStatements = (written: TreeNode | undefined): TreeNode | undefined => {
  const custom = valueIn(written, 'CustomStatements');
  return isGiven(custom) ? custom : undefined;
};
export const resourcePolicyOf = (part: Part): TreeNode | undefined => valueIn(property(part, 'Auth'), 'ResourcePolicy');
export const pathPattern = (path: string): string => path.replaceAll(/\{[A-Za-z0-9._-]+\+?\}/g, '*');
