import type { MapNode, Node, Place } from '../../../model/index.ts';
import { brought, having, itemsOf, scalarText, textAt, within } from '../node.ts';
import { isLarge, longestPath } from './limits.ts';

/** Applies the operations of a JSON patch (RFC 6902) in turn, or says why one of them cannot be. */
export const patched = (target: MapNode, operations: Node): { readonly node: MapNode } | { readonly why: string; readonly at: Place } => {
  let node: Node = target;
  for (const operation of itemsOf(operations)) {
    const made = applied(node, operation);
    if (typeof made === 'string') return { why: made, at: operation.at };
    node = made;
  }
  return node.is === 'map' ? { node } : { why: 'it leaves no object', at: operations.at };
};

const applied = (node: Node, operation: Node): Node | string => {
  const [op, path] = [textAt(operation, 'op'), textAt(operation, 'path')];
  if (path === undefined) return 'it has no path';
  const steps = stepsOf(path);
  if (steps.length > longestPath) return 'its path is too long';
  const given = operation.is === 'map' ? operation.entries['value'] : undefined;
  switch (op) {
    case 'add':
      return given ? put(node, steps, given, 'add') : 'it has no value';
    case 'replace':
      return given ? put(node, steps, given, 'replace') : 'it has no value';
    case 'remove':
      return put(node, steps, undefined, 'remove');
    case 'test':
      return tested(node, steps, given, path);
    case 'copy':
    case 'move':
      return carried(node, op, textAt(operation, 'from'), steps);
    default:
      return `its operation is not known: ${op ?? 'none'}`;
  }
};

const tested = (node: Node, steps: readonly string[], given: Node | undefined, path: string): Node | string => {
  const found = steps.reduce<Node | undefined>((here, step) => at(here, step), node);
  const fits = scalarText(found) === scalarText(given) && found?.is === given?.is;
  return fits ? node : `its test of ${path} does not hold`;
};

const carried = (node: Node, op: 'copy' | 'move', from: string | undefined, steps: readonly string[]): Node | string => {
  const source = from === undefined ? undefined : stepsOf(from);
  const found = source?.reduce<Node | undefined>((here, step) => at(here, step), node);
  if (!source || !found) return `nothing stands at ${from ?? 'its source'}`;
  if (isLarge(found)) return `what stands at ${from} is too large to be copied`;
  const without = op === 'move' ? put(node, source, undefined, 'remove') : node;
  return typeof without === 'string' ? without : put(without, steps, found, 'add');
};

const stepsOf = (path: string): readonly string[] =>
  path
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const at = (node: Node | undefined, step: string): Node | undefined =>
  node?.is === 'list' ? node.items[Number(step)] : node?.is === 'map' ? node.entries[step] : undefined;

/** What is replaced in a map may be missing, as kustomize has it. */
type How = 'add' | 'replace' | 'remove';

/** Sets, inserts or takes away (`to` is nothing) what stands at a path. */
const put = (node: Node, [step, ...rest]: readonly string[], to: Node | undefined, how: How): Node | string => {
  if (step === undefined) return to ? brought(to, node.at) : 'it takes the whole object away';
  if (rest.length > 0) {
    const inner = at(node, step);
    if (inner === undefined) return `there is no ${step}`;
    const made = put(inner, rest, to, how);
    return typeof made === 'string' ? made : node.is === 'map' ? having(node, step, made) : spliced(node, Number(step), 1, made);
  }
  if (node.is === 'map')
    return how === 'remove' && node.entries[step] === undefined
      ? `there is no ${step}`
      : having(node, step, to && brought(to, node.entries[step]?.at ?? node.at));
  return node.is === 'list' ? inList(node, step, to, how) : `there is no ${step}`;
};

const inList = (node: Node & { readonly is: 'list' }, step: string, to: Node | undefined, how: How): Node | string => {
  const written = step === '-' ? node.items.length : Number(step);
  const index = written < 0 ? written + node.items.length : written;
  const most = how === 'add' ? node.items.length : node.items.length - 1;
  if (!Number.isInteger(index) || index < 0 || index > most) return `there is no item ${step}`;
  return spliced(node, index, how === 'add' ? 0 : 1, to && brought(to, node.items[index]?.at ?? node.at));
};

const spliced = (node: Node, index: number, over: number, to: Node | undefined): Node =>
  node.is === 'list' ? { ...node, items: [...node.items.slice(0, index), ...(to ? [to] : []), ...node.items.slice(index + over)] } : node;

export const isJsonPatch = (node: Node): boolean => node.is === 'list' && node.items.every(item => within(item, 'op') !== undefined);
