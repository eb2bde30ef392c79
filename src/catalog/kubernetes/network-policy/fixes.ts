import type { Ailing, Change, FixMaker } from '../../../model/index.ts';
import { itemsAt, nodeAt } from '../../nodes.ts';
import { egressRules } from '../policy-rules.ts';

/** A rule that is open to all, and stands alone, is written anew; beside others only a person knows what it was meant for. */
const nameWhereTo = ({ declaration: { id, body } }: Ailing): readonly Change[] => {
  const path = ['spec', 'egress'];
  const rules = itemsAt(body, path);
  const [rule] = rules;
  return rules.length === 1 && rule && nodeAt(rule[1], ['to']) === undefined ? [{ do: 'set', on: id, path, to: egressRules }] : [];
};

export default [
  { check: 'kubernetes.network-policy.names-what-may-go-out', types: ['NetworkPolicy.networking.k8s.io'], make: nameWhereTo },
] satisfies readonly FixMaker[];
