import type { MapNode, Node } from '../../../model/index.ts';
import { behind, knownText, list, map, value, whyUnknown } from '../node.ts';
import { type Definition, type Definitions, define, defineMany, fault, type Given, openNode } from './definition.ts';

/** Later properties win; those before an object that is not known may give way to it. */
export const merged = (objects: readonly Node[], given: Given, deep: boolean): MapNode => {
  const made = new Map<string, readonly [string, Node]>();
  let rest: string | undefined;
  for (const object of objects) {
    const open = object.is === 'map' ? object.rest : whyUnknown(object);
    rest ??= open;
    if (open !== undefined) for (const [small, [key, node]] of made) made.set(small, [key, openNode({ is: 'unresolved', why: open, at: node.at }, given)]);
    for (const [key, node] of object.is === 'map' ? Object.entries(object.entries) : []) {
      const before = made.get(key.toLowerCase())?.[1];
      const both = deep && before?.is === 'map' && node.is === 'map';
      made.set(key.toLowerCase(), [key, both ? merged([before, node], given, true) : node]);
    }
  }
  return map(made.values(), given.at, rest);
};

/** By keys in order of their letters. */
const items: Definition = define(['map'], ([object], { at }) => {
  const pairs = Object.entries(object.entries).sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return list(
    pairs.map(([key, node]) =>
      map(
        [
          ['key', value(key, at)],
          ['value', node],
        ],
        at,
      ),
    ),
    at,
  );
});

const createObject: Definition = defineMany('any', 0, (args, given) => {
  const pairs: (readonly [string, Node])[] = [];
  let rest: string | undefined;
  for (let i = 0; i + 1 < args.length; i += 2) {
    const [key, node] = [args[i], args[i + 1]];
    const name = key && knownText(key);
    if (name === undefined) rest ??= `the name of a property is not known: ${whyUnknown(key)}`;
    else if (node) pairs.push([name, node]);
  }
  return args.length % 2 === 0 ? map(pairs, given.at, rest) : fault('takes names and values in turn');
});

export const objectFunctions: Definitions = {
  createobject: createObject,
  items,
  objectkeys: define(['map'], ([object], { at }) =>
    list(
      Object.keys(object.entries)
        .sort()
        .map(key => value(key, at)),
      at,
    ),
  ),
  shallowmerge: define(['list'], ([of], given) => merged(of.items.map(behind), given, false)),
};
