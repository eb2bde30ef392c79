import { type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import { bodyOf } from './loops.ts';
import { readTemplate } from './template.ts';

/**
 * The values in a file of parameters, as `create-stack` takes it (`[{ ParameterKey, ParameterValue }]`), as CodePipeline and Git sync do (`Parameters` or
 * `parameters`: a map), or as `deploy` does (`["Name=value"]`). Why there are none, for any other file.
 */
export const parametersIn = (text: string, file: string): { readonly values: Readonly<Record<string, string>> } | { readonly problem: string } => {
  if (file.endsWith('.toml')) return { problem: notParameters };
  const read = readTemplate(text, file);
  const [fault] = read.problems;
  if (fault) return { problem: `line ${fault.line}: ${fault.message}` };
  const [root] = read.documents;
  const pairs = root && (root.is === 'list' ? inList(root.items) : inMap(valueIn(root, 'Parameters') ?? valueIn(root, 'parameters')));
  return pairs ? { values: Object.fromEntries(pairs) } : { problem: notParameters };
};

const notParameters =
  'this is not a file of parameters. It takes [{"ParameterKey": …, "ParameterValue": …}], {"Parameters": {…}} or ["Name=value"], in JSON or YAML; give what stands in a samconfig.toml with --parameter';

type Pairs = readonly (readonly [string, string])[];

const inMap = (tree: TreeNode | undefined): Pairs | undefined => (tree?.is === 'map' ? bodyOf(tree).flatMap(({ key, value }) => pair(key, value)) : undefined);

const inList = (items: readonly TreeNode[]): Pairs | undefined => {
  const pairs = items.map(item => {
    const text = textOf(item);
    const at = text?.indexOf('=') ?? -1;
    if (text !== undefined && at > 0) return [[text.slice(0, at), text.slice(at + 1)] as const];
    const key = textOf(valueIn(item, 'ParameterKey'));
    // With UsePreviousValue there is no value: what the stack has is not known.
    return key === undefined ? undefined : pair(key, valueIn(item, 'ParameterValue'));
  });
  return pairs.includes(undefined) ? undefined : pairs.flatMap(one => one ?? []);
};

/** A list is passed with commas. */
const pair = (key: string, value: TreeNode | undefined): Pairs => {
  const text = value?.is === 'list' ? value.items.map(item => textOf(item) ?? '').join(',') : textOf(value);
  return text === undefined ? [] : [[key, text]];
};
