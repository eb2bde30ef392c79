import { hasHoles, type Node, type Scalar, type SpelledMap, type Step, spelledMap } from '../model/index.ts';

/** What stands at the end of steps, as it was written there; a name enters the first item of a list, as blocks of Terraform are. */
export const nodeAt = (node: Node | undefined, steps: readonly Step[]): Node | undefined =>
  steps.reduce<Node | undefined>((here, step) => {
    if (typeof step === 'number') return here?.is === 'list' ? here.items[step] : step === 0 ? here : undefined;
    const map = here?.is === 'list' ? here.items[0] : here;
    return map?.is === 'map' ? map.entries[step] : undefined;
  }, node);

/** The items at a path, each with its own: those of a list, or the one that stands for itself. */
export const itemsAt = (node: Node | undefined, path: readonly Step[]): readonly (readonly [readonly Step[], Node])[] => {
  const there = nodeAt(node, path);
  if (there?.is === 'list') return there.items.map((item, i) => [[...path, i], item] as const);
  return there ? [[path, there]] : [];
};

/** A value that stands there in so many words, rather than by way of a variable. */
export const literal = (node: Node | undefined): Scalar | undefined =>
  node?.is === 'value' && node.value !== null && node.from === undefined && !(typeof node.value === 'string' && hasHoles(node.value)) ? node.value : undefined;

/** A map of such values, to be written once more. */
export const literals = (node: Node | undefined): SpelledMap | undefined => {
  if (node?.is !== 'map' || node.rest !== undefined) return undefined;
  const entries = Object.entries(node.entries).map(([name, value]) => [name, literal(value)] as const);
  return entries.length > 0 && entries.every(([, value]) => value !== undefined) ? spelledMap(Object.fromEntries(entries) as SpelledMap['entries']) : undefined;
};
