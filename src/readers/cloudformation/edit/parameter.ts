import type { Declaration, SetChange } from '../../../model/index.ts';
import { type Detour, type Fresh, freshScalar, nodeAt, type Unwritten, walk } from '../../text-tree/edit/index.ts';
import { type Entry, entryIn, lineAt, type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { callOf } from '../call.ts';
import { callWhy, type LocatedResource, type TemplateFile } from './template-file.ts';

/** Where a value is written that a resource takes from a parameter: the parameter's default, when nothing else gives it. */
export const defaultInstead = (
  change: SetChange,
  located: LocatedResource,
  others: (keys: ReadonlySet<number>) => readonly string[],
): Detour | Unwritten | undefined => {
  const { file, region } = located;
  const steps = located.steps(change.path);
  if ('why' in steps) return undefined;
  const text = file.read.source.text;
  const walked = walk(text, region, steps, { opaque: callWhy, isList: () => false, aliases: new Set() });
  if (walked.is !== 'refused' || walked.left.length > 0 || !walked.refusal.at) return undefined;
  const name = referred(walked.refusal.at);
  const parameter = entryIn(valueIn(file.read.documents[0], 'Parameters'), name ?? '');
  if (name === undefined || !parameter) return undefined;
  const to = defaultOf(change, parameter);
  if ('why' in to) return { why: `${to.why}`, at: placeOf(file, parameter) };
  const users = usersOf(name, file);
  return users
    ? { file, region: parameter.value, path: ['Default'], to, reaches: others(users) }
    : { why: `conditions depend on parameter ${name}`, at: placeOf(file, parameter) };
};

const placeOf = (file: TemplateFile, { keyStart }: Entry): { readonly file: string; readonly line: number } => ({
  file: file.file,
  line: lineAt(file.read.source, keyStart),
});

const referred = (node: TreeNode): string | undefined => {
  const call = callOf(node);
  return call?.name === 'Ref' ? textOf(call.argument) : undefined;
};

const defaultOf = ({ to }: SetChange, { key, value }: Entry): Fresh | Unwritten => {
  const type = textOf(valueIn(value, 'Type')) ?? 'String';
  const written = valueIn(value, 'Default');
  const allowed = valueIn(value, 'AllowedValues');
  if (textOf(valueIn(value, 'NoEcho'))?.toLowerCase() === 'true') return { why: `parameter ${key} is a secret` };
  if (typeof to === 'object') return { why: `parameter ${key} gives the value` };
  if (written?.is !== 'scalar') return { why: `parameter ${key} gives the value and has no default: give it where the stack is deployed` };
  if (type !== 'String' && type !== 'Number') return { why: `parameter ${key} of type ${type} gives the value` };
  if (allowed?.is === 'list' && !allowed.items.some(item => textOf(item) === String(to) || (item.is === 'scalar' && item.value === to)))
    return { why: `parameter ${key} gives the value, and its AllowedValues leave this one out` };
  return freshScalar(written.quoted ? String(to) : to);
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

/** Whether the value that stands there was given from elsewhere: by the stack around, or on the command line. */
export const givenElsewhere = (change: SetChange, declaration: Declaration, detour: Detour): Unwritten | undefined => {
  const node = nodeAt(declaration.body, change.path);
  const from = node?.from;
  const written = valueIn(detour.region, 'Default');
  if (!from || !written) return undefined;
  const line = lineAt(detour.file.read.source, written.start);
  return from.file === detour.file.file && from.line === line ? undefined : { why: 'the value is given where the template is deployed', at: from };
};
