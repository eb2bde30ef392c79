import { hasHoles, isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';

const entry = (plain: Plain, key: string): Plain => (isMap(plain) || isUnresolved(plain) ? (plain as { readonly [key: string]: Plain })[key] : undefined);
const itemsOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
/** What stands under one of these names; nothing known where a map may have more entries. */
const under = (plain: Plain, ...keys: readonly string[]): Plain => {
  const found = keys.map(key => entry(plain, key)).find(inner => inner !== undefined && inner !== null);
  return found === undefined && isUnresolved(plain) ? { [unresolved]: plain[unresolved] } : found;
};

/** The directions that the specification of a policy limits: those that it names, else in, and out when it has rules for it. */
export const directions = (plain: Plain): { readonly value: Several<string> } => {
  const spec = itemsOf(plain)[0];
  const types = under(spec, 'policyTypes', 'policy_types');
  if (isUnresolved(types)) return { value: { items: [], rest: types[unresolved] } };
  const named = itemsOf(types);
  if (named.length === 0) return { value: { items: ['in', ...(under(spec, 'egress') === undefined ? [] : ['out'])] } };
  const items = named.flatMap(type => (type === 'Ingress' ? ['in'] : type === 'Egress' ? ['out'] : []));
  return { value: { items, ...(items.length < named.length && { rest: 'a type of the policy is not known' }) } };
};

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
