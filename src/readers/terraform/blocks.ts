import type { Attribute, Block } from './hcl/syntax.ts';
import { pairObject, pairs } from './iteration.ts';
import { bind, evaluate, type Scope, shown, wrong } from './scope.ts';
import { attributeIn, blocksIn, type Item } from './source.ts';
import { object, placed, text, tuple, type Value } from './value.ts';

/** The type that a nested block makes, `dynamic` ones included. */
export const typeOfBlock = (block: Block): string => (block.type === 'dynamic' ? (block.labels[0]?.text ?? block.type) : block.type);

const deepest = 50;
/** Of one type in one resource. */
const mostBlocks = 100_000;

const labelsOf = (labels: readonly Value[]): Readonly<Record<string, Value>> => (labels.length > 0 ? { '@labels': tuple(labels) } : {});

/** Attributes by name, and nested blocks as lists under their type. `rest` says why attributes that are not written may still have values. */
const contentOf = (items: readonly Item[], scope: Scope, labels: readonly Value[], rest: string | undefined, depth: number): Value => {
  const entries = new Map<string, Value>(Object.entries(labelsOf(labels)));
  const blocks = new Map<string, Block[]>();
  for (const item of items) {
    if (item.is === 'attribute') keepAttribute(entries, item, scope, rest);
    else groupOf(blocks, typeOfBlock(item)).push(item);
  }
  for (const [type, group] of blocks) entries.set(type, listOf(group, scope, rest, depth + 1));
  return object(entries, rest);
};

/** A null leaves it to the provider: what it will be is not known to those who ask. */
const keepAttribute = (entries: Map<string, Value>, item: Attribute, scope: Scope, rest: string | undefined): void => {
  const value = evaluate(item.value, scope);
  if (value.is !== 'null' || rest === undefined) entries.set(item.name, placed(value, scope.file.placeAt(item.value.start)));
};

const groupOf = (groups: Map<string, Block[]>, type: string): Block[] => {
  const group = groups.get(type) ?? [];
  groups.set(type, group);
  return group;
};
/** Nested blocks by the type that they make, in the order they were first written. */
export const grouped = (items: readonly Item[]): ReadonlyMap<string, readonly Block[]> => {
  const groups = new Map<string, Block[]>();
  for (const item of items) if (item.is === 'block') groupOf(groups, typeOfBlock(item)).push(item);
  return groups;
};

interface Made {
  readonly items: Value[];
  rest: string | undefined;
}

const content = (block: Block): Block | undefined => blocksIn(block.body.items, 'content')[0];

/** A dynamic block over what is not known makes no block, because there may be none: `rest` says why there may be some. */
const dynamic = (block: Block, scope: Scope, rest: string | undefined, depth: number, made: Made): void => {
  const [each, body] = [attributeIn(block.body.items, 'for_each')?.value, content(block)];
  if (!each || !body) {
    scope.report(`dynamic "${typeOfBlock(block)}" needs for_each and a content block.`, block);
    return;
  }
  const iterator = attributeIn(block.body.items, 'iterator')?.value;
  const name = iterator?.is === 'variable' ? iterator.name : typeOfBlock(block);
  const found = pairs(evaluate(each, scope));
  if (found.message !== undefined) wrong(each, scope, `${shown(each, scope)}: ${found.message}.`);
  const open = found.rest ?? found.message;
  made.rest ??= open;
  const around: Scope = { ...scope, repeated: true };
  for (const pair of found.items) {
    if (++scope.run.spent.blocks > mostBlocks) {
      wrong(each, scope, `More than ${mostBlocks} nested blocks are made here; the rest is not read.`);
      made.rest ??= `there are more than ${mostBlocks} blocks`;
      return;
    }
    const inner = bind(around, { [name]: pairObject(pair) });
    made.items.push(oneBlock(body, inner, dynamicLabels(block, inner), rest, depth));
  }
};
const dynamicLabels = (block: Block, scope: Scope): readonly Value[] => {
  const labels = attributeIn(block.body.items, 'labels')?.value;
  const value = labels && evaluate(labels, scope);
  return value && 'items' in value ? value.items : [];
};

const oneBlock = (block: Block, scope: Scope, labels: readonly Value[], rest: string | undefined, depth: number): Value =>
  placed(contentOf(block.body.items, scope, labels, rest, depth), scope.file.placeAt(block.start));

const listOf = (blocks: readonly Block[], scope: Scope, rest: string | undefined, depth: number): Value => {
  const made: Made = { items: [], rest: undefined };
  const [first] = blocks;
  if (depth > deepest && first) return wrongDepth(first, scope);
  for (const block of blocks) {
    const labels = block.labels.map(label => text(label.text));
    if (block.type === 'dynamic') dynamic(block, scope, rest, depth, made);
    else made.items.push(oneBlock(block, scope, labels, rest, depth));
  }
  return placed(tuple(made.items, made.rest), scope.file.placeAt(first?.start ?? 0));
};
const wrongDepth = (block: Block, scope: Scope): Value => {
  const message = `blocks are nested deeper than ${deepest} levels here`;
  scope.report(`${message}; what is inside is not read.`, block);
  return tuple([], message);
};

/** The nested blocks of one type, as a list of objects. `rest` says why attributes that are not written may still have values. */
export const blocksOf = (blocks: readonly Block[], scope: Scope, rest: string | undefined): Value => {
  const { spent } = scope.run;
  const before = spent.blocks;
  spent.blocks = 0;
  const value = listOf(blocks, scope, rest, 0);
  spent.blocks = before;
  return value;
};
