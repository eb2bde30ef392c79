import type { MapNode, Node, Place } from '../../../model/index.ts';
import { once } from '../../once.ts';
import { type TreeNode, valueIn } from '../../text-tree/index.ts';
import type { Frame, Resource } from '../frame.ts';
import type { Copy } from '../loops.ts';
import { knownText, map, seenAt, unresolved } from '../node.ts';
import { pseudoParameter } from '../pseudo-parameters.ts';
import { resourceOf } from '../resource.ts';
import { longForm } from './long-form.ts';
import { type Surroundings, type Translation, translate } from './translate.ts';

export const sam = 'AWS::Serverless-2016-10-31';

/** What a template has after SAM. */
export interface Transformed {
  readonly resources: readonly Resource[];
  readonly conditions: readonly Copy[];
  readonly names: ReadonlyMap<string, string>;
}

export const transformed = (copies: readonly Copy[], globals: TreeNode | undefined, frame: Frame): Transformed => {
  const { resources, conditions, names } = translate(copies, surroundings(globals, frame));
  return { resources: resources.flatMap(resourceIn), conditions, names };
};

const surroundings = (globals: TreeNode | undefined, { stack, source }: Frame): Surroundings => {
  const nowhere: Place = { file: source.file, line: 1 };
  const pseudo = (name: string): string | undefined => knownText(pseudoParameter(name, stack.pseudo, nowhere));
  const known = (name: string): string | undefined => {
    const parameter = stack.parameters.get(name);
    return parameter?.sensitive ? undefined : (knownText(parameter) ?? pseudo(name));
  };
  const mapping = (name: string, top: string, second: string): TreeNode | undefined => {
    const found = valueIn(valueIn(stack.mappings.get(name)?.tree, top), second);
    return found && longForm(found, new Map());
  };
  return { globals, known, mapping, partition: pseudo('AWS::Partition') };
};

const resourceIn = (copy: Translation['resources'][number]): readonly Resource[] => {
  const resource = resourceOf(copy);
  if (!resource) return [];
  if (!copy.made) return [resource];
  const body = once<MapNode | undefined>(() => seenFrom(resource, copy.unknown), undefined);
  return [{ ...resource, body: () => body() ?? resource.body() }];
};

/** What comes from elsewhere (the globals, another resource) is seen at the resource, and what is uploaded at deployment is not known. */
const seenFrom = (resource: Resource, unknown: ReadonlyMap<string, string>): MapNode => {
  const { at } = resource;
  const body = placed(resource.body(), at);
  if (unknown.size === 0) return body;
  const others = [...unknown].map(([key, why]) => [key, unresolved(key, why, at)] as const);
  return map([...Object.entries(body.entries), ...others], body.at, body.rest);
};

const placed = <T extends Node>(node: T, at: Place): T => {
  const inside = node.at.file === at.file && node.at.line >= at.line && node.at.line <= (at.endLine ?? at.line);
  return within(inside ? node : seenAt(node, at), at);
};
/** What is in a node is placed as well; a node in which nothing changes stays the same. */
const within = <T extends Node>(node: T, at: Place): T => {
  if (node.is === 'list') {
    const items = node.items.map(item => placed(item, at));
    return items.every((item, i) => item === node.items[i]) ? node : { ...node, items };
  }
  if (node.is !== 'map') return node;
  const before = Object.entries(node.entries);
  const after = before.map(([key, entry]) => [key, placed(entry, at)] as const);
  return after.every(([, entry], i) => entry === before[i]?.[1]) ? node : { ...node, entries: map(after, at).entries };
};
