import type { Node, Place } from '../../../model/index.ts';
import { having, map, scalarText } from '../node.ts';
import { longestPath } from './limits.ts';

/** `spec.containers.[name=app].env.*.value`, in which `\.` is a sign of a name, and so are points in brackets. */
export const fieldPath = (path: string): readonly string[] => {
  const steps: string[] = [];
  let [step, depth] = ['', 0];
  for (let i = 0; i < path.length; i++) {
    const sign = path[i] ?? '';
    if (sign === '\\' && path[i + 1] === '.') step += path[++i];
    else if (sign === '.' && depth === 0) {
      steps.push(step);
      step = '';
    } else {
      depth += sign === '[' ? 1 : sign === ']' ? -1 : 0;
      step += sign;
    }
  }
  return [...steps, step].filter(one => one !== '').flatMap(splitBrackets);
};
/** `containers[name=x]` is two steps; `[labels.app]` is a name with points. */
const splitBrackets = (step: string): readonly string[] => {
  const open = step.indexOf('[');
  const parts = open > 0 && step.endsWith(']') ? [step.slice(0, open), step.slice(open)] : [step];
  return parts.map(part => (part.startsWith('[') && part.endsWith(']') && !part.includes('=') ? part.slice(1, -1) : part));
};

const condition = (step: string): readonly [string, string] | undefined => {
  const [, key, wanted] = /^\[([^=]*)=(.*)\]$/.exec(step) ?? [];
  return key === undefined || wanted === undefined ? undefined : [key, wanted.replaceAll(/^["']|["']$/g, '')];
};

const isMeant = (item: Node, index: number, step: string): boolean => {
  const when = condition(step);
  if (when) return (when[0] === '' ? scalarText(item) : item.is === 'map' ? scalarText(item.entries[when[0]]) : undefined) === when[1];
  return step === '*' || step === String(index);
};

/** The first node that a path leads to. */
export const lookUp = (node: Node, path: readonly string[]): Node | undefined => {
  let here: Node | undefined = node;
  for (const step of path) {
    if (here?.is === 'map') here = here.entries[step];
    else if (here?.is === 'list') here = here.items.find((item, i) => isMeant(item, i, step));
    else return undefined;
  }
  return here;
};

/** Changes every node that a path leads to; `create` makes the maps and the field that are missing. The same node when there is none. */
export const changePath = (node: Node, path: readonly string[], create: boolean, change: (node: Node | undefined, host: Place) => Node): Node => {
  const [step, ...rest] = path;
  if (path.length > longestPath) return node;
  if (step === undefined) return change(node, node.at);
  if (node.is === 'list') return { ...node, items: changedItems(node, step, rest, create, change) };
  if (node.is !== 'map') return node;
  if (step === '*') return Object.keys(node.entries).reduce<Node>((here, key) => changePath(here, [key, ...rest], create, change), node);
  const inner = node.entries[step];
  if (inner === undefined && !create) return node;
  if (rest.length === 0) return having(node, step, change(inner, inner?.at ?? node.at));
  return having(node, step, changePath(inner ?? missing(rest[0] ?? '', node.at), rest, create, change));
};
const missing = (next: string, at: Place): Node => (condition(next) ? { is: 'list', items: [], at } : map([], at));

const changedItems = (
  node: Node & { readonly is: 'list' },
  step: string,
  rest: readonly string[],
  create: boolean,
  change: (node: Node | undefined, host: Place) => Node,
): readonly Node[] => {
  const items = node.items.map((item, i) => (isMeant(item, i, step) ? changePath(item, rest, create, change) : item));
  const when = condition(step);
  if (!create || !when || node.items.some((item, i) => isMeant(item, i, step))) return items;
  return [...items, changePath(map([[when[0], { is: 'value', value: when[1], at: node.at }]], node.at), rest, create, change)];
};
