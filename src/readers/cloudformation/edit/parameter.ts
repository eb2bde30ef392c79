import type { Declaration, SetChange, Source } from '../../../model/index.ts';
import { type Detour, type Fresh, freshScalar, isUnwritten, nodeAt, type Unwritten, walk } from '../../text-tree/edit/index.ts';
import { type Entry, entryIn, lineAt, type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { callOf } from '../call.ts';
import { callWhy, type LocatedResource, stackOf, type TemplateFile } from './template-file.ts';

/** Where the declarations of a plan are found. */
export interface Surroundings {
  readonly source: Source;
  readonly locate: (declaration: Declaration) => LocatedResource | Unwritten;
  /** The declarations that are made of the resources which begin at these places. */
  readonly madeOf: (file: TemplateFile, starts: ReadonlySet<number>) => readonly string[];
}

/** Where a value is written that a resource takes from a parameter: where the stack around gives it, else the parameter's default. */
export const valueInstead = (change: SetChange, located: LocatedResource, declaration: Declaration, around: Surroundings): Detour | Unwritten | undefined => {
  const { file, region } = located;
  const steps = located.steps(change.path);
  if ('why' in steps) return undefined;
  const walked = walk(file.read.source.text, region, steps, { opaque: callWhy, isList: () => false, aliases: new Set() });
  if (walked.is !== 'refused' || walked.left.length > 0 || !walked.refusal.at) return undefined;
  const name = referred(walked.refusal.at);
  const parameter = entryIn(valueIn(file.read.documents[0], 'Parameters'), name ?? '');
  if (name === undefined || !parameter) return undefined;
  const why = refusedBy(change, parameter);
  if (why !== undefined) return { why, at: placeOf(file, parameter) };
  const users = usersOf(name, file);
  if (!users) return { why: `conditions depend on parameter ${name}`, at: placeOf(file, parameter) };
  const given = givenByStack(change, name, declaration, around);
  if (given && !isUnwritten(given)) return { ...given, reaches: around.madeOf(file, users).filter(id => stackOf(id) === stackOf(declaration.id)) };
  return given ?? defaultOf(change, parameter, declaration, file, around.madeOf(file, users));
};

/** The line of the stack around that gives a value to a parameter. */
const givenByStack = (change: SetChange, name: string, { id }: Declaration, around: Surroundings): Detour | Unwritten | undefined => {
  const stack = around.source.declared.get(stackOf(id).replace(/\/([^/]*)$/, ':$1'));
  const outer = stack && around.locate(stack);
  if (!stack || !outer) return undefined;
  if (isUnwritten(outer)) return outer;
  const path = ['Properties', 'Parameters', name];
  const written = valueIn(valueIn(valueIn(outer.region, 'Properties'), 'Parameters'), name);
  if (!written) return undefined;
  const further = valueInstead({ ...change, on: stack.id, path: path.slice(1) }, outer, stack, around);
  if (further) return further;
  if (written.is !== 'scalar' || callOf(written))
    return { why: `the stack around gives parameter ${name}`, at: { file: outer.file.file, line: lineAt(outer.file.read.source, written.start) } };
  return { file: outer.file, region: outer.region, path, to: textLike(change, written.quoted), reaches: [] };
};
const textLike = ({ to }: SetChange, quoted: boolean): Fresh => freshScalar(quoted || typeof to === 'object' ? String(to) : to);

const placeOf = (file: TemplateFile, { keyStart }: Entry): { readonly file: string; readonly line: number } => ({
  file: file.file,
  line: lineAt(file.read.source, keyStart),
});

const referred = (node: TreeNode): string | undefined => {
  const call = callOf(node);
  return call?.name === 'Ref' ? textOf(call.argument) : undefined;
};

/** Why a parameter cannot take a value, wherever it is given. */
const refusedBy = ({ to }: SetChange, { key, value }: Entry): string | undefined => {
  const type = textOf(valueIn(value, 'Type')) ?? 'String';
  const allowed = valueIn(value, 'AllowedValues');
  if (textOf(valueIn(value, 'NoEcho'))?.toLowerCase() === 'true') return `parameter ${key} is a secret`;
  if (typeof to === 'object') return `parameter ${key} gives the value`;
  if (type !== 'String' && type !== 'Number') return `parameter ${key} of type ${type} gives the value`;
  if (allowed?.is === 'list' && !allowed.items.some(item => textOf(item) === String(to) || (item.is === 'scalar' && item.value === to)))
    return `parameter ${key} gives the value, and its AllowedValues leave this one out`;
  return undefined;
};

const defaultOf = (change: SetChange, parameter: Entry, declaration: Declaration, file: TemplateFile, reaches: readonly string[]): Detour | Unwritten => {
  const { key, value } = parameter;
  const written = valueIn(value, 'Default');
  if (written?.is !== 'scalar')
    return { why: `parameter ${key} gives the value and has no default: give it where the stack is deployed`, at: placeOf(file, parameter) };
  const from = nodeAt(declaration.body, change.path)?.from;
  if (from && (from.file !== file.file || from.line !== lineAt(file.read.source, written.start)))
    return { why: 'the value is given where the template is deployed', at: from };
  return { file, region: value, path: ['Default'], to: textLike(change, written.quoted), reaches };
};

/** The resources that name a parameter, by where they begin; nothing when conditions name it, so that it decides about more than its value. */
const usersOf = (name: string, file: TemplateFile): ReadonlySet<number> | undefined => {
  const { text } = file.read.source;
  const named = new RegExp(`(?:!Ref\\s+["']?|["']?Ref["']?\\s*:\\s*["']?|\\$\\{)${name.replaceAll(/[^A-Za-z0-9]/g, '')}(?![A-Za-z0-9:])`);
  const root = file.read.documents[0];
  for (const section of ['Conditions', 'Rules']) {
    const written = valueIn(root, section);
    if (written && named.test(text.slice(written.start, written.end))) return undefined;
  }
  const resources = [...file.resources.values()].flat();
  return new Set(resources.flatMap(({ entry }) => (named.test(text.slice(entry.value.start, entry.value.end)) ? [entry.keyStart] : [])));
};
