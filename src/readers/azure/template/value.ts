import { hasHoles, type ListNode, type MapNode, type Node, shown } from '../../../model/index.ts';
import { evaluateText } from '../expression/evaluate.ts';
import { isExpression } from '../expression/parse.ts';
import { type Frame, spend } from '../frame.ts';
import { entryOf, list, map, shapeOf, textIn } from '../node.ts';
import { countOf, turnsOf } from './loop.ts';

/** What a tree of a template comes to: its expressions evaluated, its copy loops unrolled. */
export const evaluateValue = (node: Node, frame: Frame): Node => {
  if (!spend(frame.deployment.run, 1, node.at)) return { is: 'unresolved', why: 'these templates are too large to be read whole', at: node.at };
  const done = evaluated(node, frame);
  return node.sensitive && !done.sensitive ? { ...done, sensitive: true } : done;
};

const evaluated = (node: Node, frame: Frame): Node => {
  switch (node.is) {
    case 'value':
      return typeof node.value === 'string' ? evaluateText(node.value, frame, node.at) : node;
    case 'list':
      return list(
        node.items.map(item => evaluateValue(item, frame)),
        node.at,
        node.rest,
      );
    case 'map':
      return evaluatedMap(node, frame);
    default:
      return node;
  }
};

const evaluatedMap = (node: MapNode, frame: Frame): Node => {
  const made: (readonly [string, Node])[] = [];
  let { rest } = node;
  for (const key in node.entries) {
    const entry = node.entries[key];
    if (!entry) continue;
    const loops = key.toLowerCase() === 'copy' ? loopsIn(entry) : undefined;
    const name = isExpression(key) ? shapeOf(evaluateText(key, frame, entry.at)) : key;
    if (loops) for (const loop of loops) made.push([textIn(entryOf(loop, 'name')) ?? '', repeated(loop, frame)]);
    else {
      if (hasHoles(name)) rest ??= `the name of a property is not known: ${shown(name)}`;
      made.push([shown(name), evaluateValue(entry, frame)]);
    }
  }
  return map(made, node.at, rest);
};

/** The loops that make properties: `copy: [{ name, count, input }]`. Anything else of that name is a property. */
export const loopsIn = (node: Node): readonly MapNode[] | undefined => {
  if (node.is !== 'list' || node.items.length === 0) return undefined;
  const loops = node.items.filter(
    (item): item is MapNode => item.is === 'map' && entryOf(item, 'input') !== undefined && textIn(entryOf(item, 'name')) !== undefined,
  );
  return loops.length === node.items.length ? loops : undefined;
};

/** The array that a loop makes. */
export const repeated = (loop: MapNode, frame: Frame): ListNode => {
  const input = entryOf(loop, 'input');
  const name = textIn(entryOf(loop, 'name')) ?? '';
  const counted = entryOf(loop, 'count');
  const count = counted ? countOf(evaluateValue(counted, frame), loop.at, name, frame) : 0;
  if (typeof count !== 'number') return list([], loop.at, `how often ${name} is repeated is not known: ${count.why}`);
  const items: Node[] = [];
  for (const turn of turnsOf(count, { name, ofResource: false }, frame)) {
    if (!input || !spend(frame.deployment.run, 1, loop.at)) break;
    items.push(evaluateValue(input, turn));
  }
  return list(items, loop.at, items.length < count ? 'these templates are too large to be read whole' : undefined);
};
