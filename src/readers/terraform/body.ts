import type { MapNode, Node, Place } from '../../model/index.ts';
import { blocksOf, grouped } from './blocks.ts';
import { withShare } from './budget.ts';
import { freeNames, freeNamesOf } from './free-names.ts';
import type { Block, Expression } from './hcl/syntax.ts';
import type { ResourceSource } from './module-source.ts';
import { defaultTags, type Provider } from './provider.ts';
import { metaArguments } from './resource.ts';
import { boundTo, evaluate, inFile, type Scope } from './scope.ts';
import { attributeIn, blocksIn, fileOf, type Section, type SourceFile } from './source.ts';
import { tagged } from './tags.ts';
import { noEntries, toNode } from './to-node.ts';
import { placed } from './value.ts';

/** A resource whose body is made, and the provider that reads it. */
export interface Subject {
  readonly source: ResourceSource;
  readonly provider: Provider;
  readonly at: Place;
}

const linesOf = (file: SourceFile, from: number, to: number): { readonly at: Place; readonly lastLine: number } => ({
  at: file.placeAt(from),
  lastLine: file.lineAt(Math.max(from, to - 1)),
});

const isBound = (names: ReadonlySet<string>, scope: Scope): boolean => {
  for (const name of names) if (boundTo(scope, name)) return true;
  return false;
};

/** Made once for every instance in which it is the same: `namesOf` tells what it takes from around it. */
const shared = (what: object, namesOf: () => ReadonlySet<string>, scope: Scope, make: () => Node): Node => {
  const { module, run } = scope;
  if (!scope.repeated && !module.caller) return make();
  const names = namesOf();
  if (isBound(names, scope)) return make();
  const nodes = names.size === 0 ? run.constants : module.nodes;
  const node = nodes.get(what) ?? make();
  nodes.set(what, node);
  return node;
};

const attributeNode = (value: Expression, scope: Scope): Node => {
  const { run, file } = scope;
  const make = (): Node => {
    const lines = linesOf(file, value.start, value.end);
    const result = withShare(run.spent, () => evaluate(value, scope));
    return toNode(placed(result, lines.at), { run, ...lines });
  };
  return shared(value, () => freeNames(value), scope, make);
};

const blocksNode = (blocks: readonly Block[], first: Block, scope: Scope): Node => {
  const { run, file } = scope;
  const make = (): Node => {
    const value = withShare(run.spent, () => blocksOf(blocks, scope, undefined));
    return toNode(value, { run, ...linesOf(file, first.start, (blocks.at(-1) ?? first).end) });
  };
  return shared(first, () => freeNamesOf(blocks), scope, make);
};

const preventDestroy = (section: Section, scope: Scope): Node | undefined => {
  for (const block of blocksIn(section.items, 'lifecycle')) {
    const attribute = attributeIn(block.body.items, 'prevent_destroy');
    if (attribute) return attributeNode(attribute.value, inFile(scope, fileOf(section, block)));
  }
  return undefined;
};

/** The aws provider adds its `default_tags` to every resource, but not to what an autoscaling group starts. */
const takesDefaultTags = ({ provider, source }: Subject): boolean =>
  provider.name === 'aws' && source.type.startsWith('aws_') && source.type !== 'aws_autoscaling_group';

const tagsNode = (subject: Subject, scope: Scope): Node | undefined => {
  const { section } = subject.source;
  const defaults = takesDefaultTags(subject) ? defaultTags(scope.run, subject.provider) : undefined;
  if (!defaults) return undefined;
  const own = attributeIn(section.items, 'tags');
  const around = own ? inFile(scope, fileOf(section, own)) : scope;
  const lines = own
    ? linesOf(around.file, own.value.start, own.value.end)
    : { at: { file: subject.at.file, line: subject.at.line }, lastLine: subject.at.line };
  const value = tagged(defaults, own && withShare(scope.run.spent, () => placed(evaluate(own.value, around), lines.at)));
  return value && toNode(value, { run: scope.run, ...lines });
};

const made = (subject: Subject, scope: Scope): MapNode => {
  const { section } = subject.source;
  const entries = noEntries();
  const tags = tagsNode(subject, scope);
  for (const item of section.items) {
    if (item.is !== 'attribute' || metaArguments.has(item.name)) continue;
    entries[item.name] = tags && item.name === 'tags' ? tags : attributeNode(item.value, inFile(scope, fileOf(section, item)));
  }
  for (const [type, blocks] of grouped(section.items)) {
    const [first] = blocks;
    if (first && !metaArguments.has(type)) entries[type] = blocksNode(blocks, first, inFile(scope, fileOf(section, first)));
  }
  const kept = preventDestroy(section, scope);
  return { is: 'map', entries: Object.assign(entries, kept && { '@prevent_destroy': kept }, tags && { tags }), at: subject.at };
};

/** The attributes of a block as they are written, without those that have a meaning of their own. */
export const argumentsOf = (section: Section, without: ReadonlySet<string>, at: Place, scope: Scope): MapNode => {
  const entries = noEntries();
  for (const item of section.items)
    if (item.is === 'attribute' && !without.has(item.name)) entries[item.name] = attributeNode(item.value, inFile(scope, fileOf(section, item)));
  return { is: 'map', entries, at };
};

const ownItems = ({ items }: Section): Section['items'] => items.filter(item => !metaArguments.has(item.is === 'attribute' ? item.name : item.type));

/** The attributes and nested blocks of one instance. */
export const bodyOf = (subject: Subject, scope: Scope): MapNode => {
  const { section } = subject.source;
  const same = scope.repeated && subject.provider.key === undefined && !isBound(freeNamesOf(ownItems(section)), scope);
  return same ? sameForAll(subject, scope) : made(subject, scope);
};
const sameForAll = (subject: Subject, scope: Scope): MapNode => {
  const { nodes } = scope.module;
  const node = nodes.get(subject.source) ?? made(subject, scope);
  nodes.set(subject.source, node);
  return node as MapNode;
};
