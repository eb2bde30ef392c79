import type { Declaration, Node, Problem, Tree } from '../../model/index.ts';
import { beginningOf } from '../pieces.ts';
import type { Reading, Twin } from '../reader.ts';
import { join } from '../terraform/path.ts';
import type { Beside } from '../terraform/scope.ts';
import { bool, nothing, number, object, text, tuple, unknown, type Value } from '../terraform/value.ts';
import { readStateFile } from '../terraform-state/read.ts';
import { variableIn } from './plan-file.ts';
import { readPlanFile } from './read.ts';
import { kindOf } from './recognise.ts';
import { wholeText } from './whole-text.ts';

/** A plan or state that was read, for itself and for the root that it was made from. */
export interface Known {
  readonly twin: Twin;
  readonly problems: readonly Problem[];
  readonly beside: Beside;
}

const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) || '/' : '.');

/** A plan or state is of the root in its folder. Of several in one folder each is an estate of its own, as they are of several workspaces; `terraform.tfstate` is that of the root. */
export const scopesOf = (files: readonly string[]): ReadonlyMap<string, string> => {
  const byFolder = new Map<string, string[]>();
  for (const file of files) byFolder.set(folderOf(file), [...(byFolder.get(folderOf(file)) ?? []), file]);
  const isOfRoot = (file: string): boolean => byFolder.get(folderOf(file))?.length === 1 || /(?:^|\/)terraform\.tfstate$/.test(file);
  return new Map(files.map(file => [file, isOfRoot(file) ? folderOf(file) : file]));
};

const nodeValue = (node: Node): Value => {
  const placed = { at: node.at, ...(node.sensitive && { sensitive: node.sensitive }) };
  switch (node.is) {
    case 'value':
      return { ...scalarValue(node.value), ...placed };
    case 'list':
      return { ...tuple(node.items.map(nodeValue)), ...placed };
    case 'map':
      return { ...object(new Map(Object.entries(node.entries).map(([key, entry]) => [key, nodeValue(entry)]))), ...placed };
    case 'reference':
      return node.value ? nodeValue(node.value) : unknown('known after apply', node.to);
    case 'unresolved':
      return unknown(node.why, node.why);
  }
};
const scalarValue = (value: unknown): Value => {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return number(value);
  return typeof value === 'boolean' ? bool(value) : nothing;
};
const plainValue = (value: unknown): Value => {
  if (Array.isArray(value)) return tuple(value.map(plainValue));
  if (typeof value !== 'object' || value === null) return scalarValue(value);
  return object(new Map(Object.entries(value).map(([key, entry]) => [key, plainValue(entry)])));
};

const attributesIn = (declarations: readonly Declaration[]): Beside['attribute'] => {
  let byAddress: ReadonlyMap<string, Declaration> | undefined;
  return (address, name) => {
    byAddress ??= new Map(declarations.map(declaration => [declaration.address, declaration]));
    const node = byAddress.get(address)?.body.entries[name];
    const value = node && nodeValue(node);
    return value?.is === 'unknown' ? undefined : value;
  };
};

const ofPlan = (file: string, text: string, scope: string, tree: Tree): Known => {
  const { declarations, problems, plan } = readPlanFile(file, text, scope, tree);
  const variable: Beside['variable'] = name => {
    const value = plan && variableIn(plan, name);
    return value === undefined ? undefined : { value: { ...plainValue(value), at: { file, line: 1 } } };
  };
  return { twin: { is: 'plan', scope, folder: folderOf(file), file, declarations }, problems, beside: { variable, attribute: attributesIn(declarations) } };
};
const ofState = (file: string, text: string, scope: string, tree: Tree): Known => {
  const { declarations, problems } = readStateFile(file, text, scope, tree);
  return {
    twin: { is: 'state', scope, folder: folderOf(file), file, declarations },
    problems,
    beside: { variable: () => undefined, attribute: attributesIn(declarations) },
  };
};

/** Read once for the code beside it and once more for itself would be twice the work. */
const alreadyKnown = new WeakMap<Tree, Map<string, Known>>();

export const knownOf = (tree: Tree, file: string, written: string, scope: string): Known => {
  const of = alreadyKnown.get(tree) ?? new Map<string, Known>();
  alreadyKnown.set(tree, of);
  const key = `${scope} ${file}`;
  const known = of.get(key) ?? (kindOf(written) === 'state' || file.endsWith('.tfstate') ? ofState : ofPlan)(file, written, scope, tree);
  of.set(key, known);
  return known;
};

const isOther = (name: string): boolean => /\.(?:tf|tfvars|tofu)\.json$|^package(?:-lock)?\.json$/.test(name);
const kindBeside = (folder: string, name: string, tree: Tree): 'plan' | 'state' | undefined => {
  if (name.endsWith('.tfstate')) return name === 'errored.tfstate' ? undefined : 'state';
  if (!name.endsWith('.json') || isOther(name)) return undefined;
  const answer = beginningOf(tree, join(folder, name));
  return 'text' in answer ? kindOf(answer.text) : undefined;
};

/** What the plan, and else the state, of the root in a folder know of it. What is looked at goes through `watched`, what was read before is not read again. */
export const besideIn =
  (tree: Tree) =>
  (folder: string, watched: Tree): Beside | undefined => {
    const names = watched.list(folder) ?? (folder === '' ? watched.list('.') : undefined) ?? [];
    const found = names.map(name => ({ file: join(folder, name), kind: kindBeside(folder, name, watched) }));
    const known = (['plan', 'state'] as const).flatMap(kind => {
      const scopes = scopesOf(found.filter(one => one.kind === kind).map(one => one.file));
      return [...scopes].filter(([, scope]) => scope === (folder || '.')).flatMap(([file, scope]) => besideOf(tree, watched, file, scope) ?? []);
    });
    if (known.length === 0) return undefined;
    const first = <T>(ask: (beside: Beside) => T | undefined): T | undefined => known.map(ask).find(answer => answer !== undefined);
    return { variable: name => first(beside => beside.variable(name)), attribute: (address, name) => first(beside => beside.attribute(address, name)) };
  };
const besideOf = (tree: Tree, watched: Tree, file: string, scope: string): Beside | undefined => {
  const answer = wholeText(watched, file);
  return 'text' in answer ? knownOf(tree, file, answer.text, scope).beside : undefined;
};

/** Reads plans or states; `faultOf` says why a text of the kind cannot be read. */
export const readTwins = (files: readonly string[], tree: Tree, faultOf: (text: string) => string | undefined): Reading => {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    const answer = wholeText(tree, file);
    const fault = 'problem' in answer ? answer.problem : faultOf(answer.text);
    if (fault !== undefined) problems.push({ file, line: 1, message: fault });
    else if ('text' in answer) texts.set(file, answer.text);
  }
  const known = [...scopesOf([...texts.keys()])].map(([file, scope]) => knownOf(tree, file, texts.get(file) ?? '', scope));
  return { declarations: [], problems: [...problems, ...known.flatMap(one => one.problems)], files: files.length, twins: known.map(one => one.twin) };
};
