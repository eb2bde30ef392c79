import type { Node, Place } from '../../../model/index.ts';
import { treesIn } from '../documents.ts';
import { brought, itemsOf, nodeOf, scalarText, textAt, value, within } from '../node.ts';
import { join } from '../path.ts';
import type { Layer } from './build.ts';
import { changePath, fieldPath, lookUp } from './field-path.ts';
import { listIn } from './kustomization.ts';
import { isLarge } from './limits.ts';
import { type Resource, withBody } from './resource.ts';
import { isTarget } from './target.ts';

/** `replacements`: a value of one object is put into fields of others. */
export const replacements = (resources: readonly Resource[], layer: Layer): readonly Resource[] =>
  listIn(layer.kustomization.body, 'replacements')
    .flatMap(given => replacementsOf(given, layer))
    .reduce((all, replacement) => replaced(all, replacement, layer), resources);

/** Written in place, or in a file that holds one or a list of them. */
const replacementsOf = (given: Node, layer: Layer): readonly Node[] => {
  const path = textAt(given, 'path');
  if (path === undefined) return [given];
  const file = join(layer.kustomization.folder, path);
  const answer = layer.world.file(file);
  if ('problem' in answer) {
    layer.report(given.at, `The replacements in ${path} cannot be read: ${answer.problem}.`);
    return [];
  }
  const { source, documents } = treesIn(answer.text, file);
  return documents.map(tree => nodeOf(tree, source)).flatMap(node => (node.is === 'list' ? node.items : [node]));
};

const replaced = (resources: readonly Resource[], replacement: Node, layer: Layer): readonly Resource[] => {
  const found = sourceOf(resources, replacement);
  if (!found) {
    layer.report(replacement.at, 'What this replacement would put in was not found: it changes nothing. Correct its source.');
    return resources;
  }
  return listIn(replacement, 'targets').reduce((all, target) => all.map(one => (isMeant(one, target) ? filled(one, target, found) : one)), resources);
};

const sourceOf = (resources: readonly Resource[], replacement: Node): Node | undefined => {
  const given = within(replacement, 'sourceValue');
  if (given) return given;
  const source = within(replacement, 'source');
  const one = resources.find(resource => isTarget(source, resource));
  const node = one && lookUp(one.body, fieldPath(textAt(source, 'fieldPath') ?? 'metadata.name'));
  return node && !isLarge(node) ? piece(node, within(source, 'options')) : undefined;
};

/** The part of a text between delimiters. */
const piece = (node: Node, options: Node | undefined): Node | undefined => {
  const [delimiter, text] = [textAt(options, 'delimiter'), scalarText(node)];
  if (delimiter === undefined || delimiter === '' || text === undefined) return node;
  const part = text.split(delimiter)[Number(textAt(options, 'index') ?? '0')];
  return part === undefined ? undefined : { ...value(part, node.at), ...(node.from && { from: node.from }) };
};

const isMeant = (one: Resource, target: Node): boolean => {
  const rejects = listIn(target, 'reject');
  return isTarget(within(target, 'select'), one) && !rejects.some(reject => isTarget(reject, one));
};

const filled = (one: Resource, target: Node, source: Node): Resource => {
  const options = within(target, 'options');
  const create = textAt(options, 'create') === 'true';
  const paths = itemsOf(within(target, 'fieldPaths')).flatMap(node => scalarText(node) ?? []);
  const body = (paths.length === 0 ? ['metadata.name'] : paths).reduce<Node>(
    (here, path) => changePath(here, fieldPath(path), create, (node, host) => put(node, host, source, options)),
    one.body,
  );
  return body.is === 'map' ? withBody(one, body) : one;
};

/** What is put together again and again grows each time. */
const longest = 100_000;

/** A scalar keeps its own way of being written: text stays text, a number a number. */
const put = (node: Node | undefined, host: Place, source: Node, options: Node | undefined): Node => {
  const [delimiter, text, old] = [textAt(options, 'delimiter'), scalarText(source), scalarText(node)];
  if (text === undefined || (node && node.is !== 'value')) return brought(source, host);
  const made =
    delimiter && old !== undefined && old.length < longest ? joined(old.split(delimiter), text, Number(textAt(options, 'index') ?? '0')).join(delimiter) : text;
  const keepsText = node?.is === 'value' && typeof node.value === 'string';
  const plain = keepsText || delimiter ? value(made, host) : source.is === 'value' ? { ...value(source.value, host) } : value(made, host);
  return { ...plain, from: source.from ?? source.at };
};
const joined = (parts: readonly string[], text: string, index: number): readonly string[] => {
  if (index < 0) return [text, ...parts];
  return index >= parts.length ? [...parts, text] : parts.map((part, i) => (i === index ? text : part));
};
