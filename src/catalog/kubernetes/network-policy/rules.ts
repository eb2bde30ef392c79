import { hasHoles, isUnresolved, type Plain, type Worked } from '../../../model/index.ts';
import { itemsOf, under } from '../entries.ts';

type Answer = boolean | undefined;
const any = (answers: readonly Answer[]): Answer => (answers.includes(true) ? true : answers.includes(undefined) ? undefined : false);
const worked = (answer: Answer): Worked<boolean> =>
  answer === undefined ? { unknown: 'a rule of the policy is not known', among: [true, false] } : { value: answer };

/** Whether some rule lets in everybody. */
export const letsInAll = (spec: Plain): Worked<boolean> => worked(any(itemsOf(under(itemsOf(spec)[0], 'ingress')).map(rule => isOpen(rule, 'from'))));

/** Whether some rule lets out to everywhere, on every port. */
export const letsOutAll = (spec: Plain): Worked<boolean> =>
  worked(
    any(
      itemsOf(under(itemsOf(spec)[0], 'egress')).map(rule => {
        const [everywhere, ports] = [isOpen(rule, 'to'), under(rule, 'ports')];
        const everyPort = isUnresolved(ports) ? undefined : itemsOf(ports).length === 0;
        return everywhere === false || everyPort === false ? false : everywhere && everyPort;
      }),
    ),
  );

/** A rule that names no other side is for all; so is one that names every address, or every pod of every namespace. */
const isOpen = (rule: Plain, side: 'from' | 'to'): Answer => {
  const named = under(rule, side);
  if (isUnresolved(rule) && named !== undefined && isUnresolved(named)) return undefined;
  const peers = itemsOf(named);
  return peers.length === 0 ? true : any(peers.map(isEverybody));
};

const isEverybody = (peer: Plain): Answer => {
  const block = itemsOf(under(peer, 'ipBlock', 'ip_block'))[0];
  if (isUnresolved(block) || isUnresolved(peer)) return undefined;
  if (block === undefined) return false;
  const cidr = under(block, 'cidr');
  if (isUnresolved(cidr) || (typeof cidr === 'string' && hasHoles(cidr))) return undefined;
  return typeof cidr === 'string' && /^(?:0\.0\.0\.0|::|0)\/0$/.test(cidr.trim());
};
