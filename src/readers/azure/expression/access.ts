import { hole, type Node, type Place } from '../../../model/index.ts';
import { type Fault, fault } from '../functions/definition.ts';
import { entryOf, knownText, seenAt, value, whyUnknown } from '../node.ts';

/** Things whose parts are only worked out when they are asked for. */
const lazies = new WeakMap<Node, (name: string) => Node | undefined>();
export const lazy = <N extends Node>(node: N, part: (name: string) => Node | undefined): N => {
  lazies.set(node, part);
  return node;
};

/** `of.name`, `of['name']`, `of[0]`. A safe access is null where there is nothing. */
export const access = (of: Node, key: Node, safe: boolean, at: Place, written: string): Node | Fault => {
  const name = knownText(key);
  const part = name === undefined ? undefined : lazies.get(of)?.(name);
  if (part) return part;
  if (of.is === 'reference') return intoReference(of, key, safe, at, written);
  if (of.is === 'unresolved') return intoUnresolved(of, key, safe, at, written);
  if (name === undefined) return { is: 'unresolved', why: whyUnknown(key), at, shape: hole(written) };
  const found = of.is === 'list' ? itemOf(of.items, name) : entryOf(of, name);
  if (found) return of.sensitive && !found.sensitive ? { ...found, sensitive: true } : found;
  if ((of.is === 'list' || of.is === 'map') && of.rest !== undefined) return { is: 'unresolved', why: of.rest, at, shape: hole(written) };
  if (safe || (of.is === 'value' && of.value === null && safe)) return value(null, at);
  return fault(
    of.is === 'list'
      ? `has no item ${name}: it has ${of.items.length}`
      : of.is === 'map'
        ? `has no property ${name}`
        : 'is a plain value: it has no properties',
  );
};

const itemOf = (items: readonly Node[], name: string): Node | undefined => (/^\d+$/.test(name) ? items[Number(name)] : undefined);

const intoReference = (of: Node & { readonly is: 'reference' }, key: Node, safe: boolean, at: Place, written: string): Node => {
  const name = knownText(key);
  const inner = of.value && access(of.value, key, safe, at, written);
  const attribute = [of.attribute, name].filter(step => step !== undefined && step !== '').join('.');
  if (name === undefined) return { is: 'unresolved', why: whyUnknown(key), at, shape: hole(written) };
  return { is: 'reference', to: of.to, attribute, at, ...(inner && !('fault' in inner) && { value: inner }), ...(of.sensitive && { sensitive: true }) };
};

/** Each of the values it may be is asked. */
const intoUnresolved = (of: Node & { readonly is: 'unresolved' }, key: Node, safe: boolean, at: Place, written: string): Node => {
  const among = of.among?.flatMap(one => {
    const part = access(one, key, safe, at, written);
    return 'fault' in part ? [] : [part];
  });
  const [only] = among ?? [];
  if (among && only?.is === 'value' && among.every(one => one.is === 'value' && one.value === only.value)) return seenAt(only, at);
  const known = among && among.length > 0 && among.every(one => one.is !== 'unresolved') ? { among } : {};
  return { is: 'unresolved', why: of.why, at, shape: hole(written), ...known, ...(of.sensitive && { sensitive: true }) };
};
