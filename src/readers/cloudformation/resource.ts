import type { MapNode, Node } from '../../model/index.ts';
import { once } from '../once.ts';
import { type Entry, entryIn, textOf, valueIn } from '../text-tree/index.ts';
import { namedTruth } from './conditions.ts';
import { type Frame, placeIn, type Resource, report, type Stack, type Truth } from './frame.ts';
import { type Copy, withBound } from './loops.ts';
import { moduleOf, overridden } from './modules.ts';
import { type Location, locationOf, nestedStack, stackTypes } from './nested.ts';
import { map, whyUnknown } from './node.ts';
import { instancesOf, stackSet } from './stack-set.ts';

/** What a resource says beside its properties; an `@` keeps it apart from them. */
const attributes = ['DeletionPolicy', 'UpdateReplacePolicy', 'DependsOn', 'Metadata'];

/** A resource as it is declared; nothing when it has no type. */
export const resourceOf = (copy: Copy): Resource | undefined => {
  const { key, entry, frame } = copy;
  const module = moduleOf(copy, false);
  if (module) return module;
  const type = textOf(valueIn(entry.value, 'Type'));
  if (type === undefined) {
    report(frame, { start: entry.keyStart, end: entry.keyEnd }, `The resource ${key} has no Type: it is left out. Add its Type.`);
    return undefined;
  }
  const at = placeIn(frame, { start: entry.keyStart, end: entry.value.end });
  const body = once<MapNode | undefined>(() => bodyNode(copy), undefined);
  return {
    id: `${frame.stack.id}:${key}`,
    logicalId: key,
    type,
    at,
    exists: once<Truth>(() => existence(copy), { why: 'its condition depends on itself' }),
    body: () => body() ?? map([], at, 'it depends on itself'),
    property: name => (mayHave(entry, name) ? body()?.entries[name] : undefined),
    ...(frame.bound.size > 0 && { repeats: true }),
    ...nesting(copy, type),
  };
};

const nesting = (copy: Copy, type: string): Pick<Resource, 'nests' | 'child' | 'instances'> => {
  const property = stackTypes.get(type);
  if (property === undefined) return {};
  const nests = once<Location>(() => locationOf(copy, property), { why: 'a place that depends on itself' });
  if (type === stackSet) return { nests, instances: once<readonly Stack[]>(() => instancesOf(copy, nests()), []) };
  return { nests, child: once(() => nestedStack(copy, property, nests()), undefined) };
};

const existence = ({ entry, frame, maybe }: Copy): Truth => {
  const written = valueIn(entry.value, 'Condition');
  const name = textOf(written);
  const truth = written && name !== undefined ? namedTruth(withBound(name, frame.bound), written, frame) : true;
  if (truth === false) return false;
  if (truth !== true) return { why: `condition ${name} is not known: ${truth.why}` };
  return maybe === undefined ? true : { why: maybe };
};

/** A property that a loop or an include would make is not looked for. */
const mayHave = (resource: Entry, name: string): boolean => entryIn(valueIn(resource.value, 'Properties'), name) !== undefined;

const bodyNode = ({ key, entry, frame }: Copy): MapNode => {
  const written = entryIn(entry.value, 'Properties');
  const at = placeIn(frame, written ? { start: written.keyStart, end: written.value.end } : { start: entry.keyStart, end: entry.value.end });
  const properties = written && frame.evaluate(written.value, frame, at);
  const [entries, rest] =
    properties?.is === 'map' ? [properties.entries, properties.rest] : [{}, properties && properties.is !== 'value' ? whyUnknown(properties) : undefined];
  const body = map([...Object.entries(entries), ...attributes.flatMap(name => attributeOf(entry, name, frame))], at, rest);
  return overridden(body, frame.stack.overrides?.(key));
};

const attributeOf = (resource: Entry, name: string, frame: Frame): readonly (readonly [string, Node])[] => {
  const written = entryIn(resource.value, name);
  const node = written && frame.evaluate(written.value, frame, placeIn(frame, { start: written.keyStart, end: written.value.end }));
  return node ? [[`@${name}`, node]] : [];
};
