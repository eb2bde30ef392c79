import type { Declaration, Node, Problem, Tree } from '../../model/index.ts';
import { beginningOf } from '../pieces.ts';
import type { Reading, ReadOptions, Twin } from '../reader.ts';
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

/** The folder that Terraform is run in: it keeps the states of its workspaces below. */
const rootFolder = (file: string): string => {
  const bare = file.replace(/(^|\/)terraform\.tfstate\.d\/[^/]+\/(?=[^/]+$)/, '$1');
  return bare.includes('/') ? bare.slice(0, bare.lastIndexOf('/')) || '/' : '.';
};
const isDefault = (file: string): boolean => /(?:^|\/)terraform\.tfstate$/.test(file) && !file.includes('terraform.tfstate.d/');

/** A plan or state is of the root in its folder. Of several of one root each is an estate of its own, as they are of several workspaces; `terraform.tfstate` is that of the root. */
export const scopesOf = (files: readonly string[]): ReadonlyMap<string, string> => {
  const byRoot = new Map<string, string[]>();
  for (const file of files) {
    const root = rootFolder(file);
    const same = byRoot.get(root);
    if (same) same.push(file);
    else byRoot.set(root, [file]);
  }
  const isOfRoot = (file: string): boolean => byRoot.get(rootFolder(file))?.length === 1 || isDefault(file);
  return new Map(files.map(file => [file, isOfRoot(file) ? rootFolder(file) : file]));
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
  return { twin: { is: 'plan', scope, folder: rootFolder(file), file, declarations }, problems, beside: { variable, attribute: attributesIn(declarations) } };
};
const ofState = (file: string, text: string, scope: string, tree: Tree): Known => {
  const { declarations, problems } = readStateFile(file, text, scope, tree);
  return {
    twin: { is: 'state', scope, folder: rootFolder(file), file, declarations },
    problems,
    beside: { variable: () => undefined, attribute: attributesIn(declarations) },
  };
};

/** What was read in one reading of an estate, by its options: once for the code beside it and once more for itself would be twice the work. */
const alreadyKnown = new WeakMap<ReadOptions, Map<string, { readonly text: string; readonly known: Known }>>();
/** Texts of plans are large: they are kept for as long as the estate is read. */
export const forgetKnown = (options: ReadOptions): void => {
  alreadyKnown.delete(options);
};

interface Asked {
  readonly tree: Tree;
  readonly options: ReadOptions;
}
const knownOf = ({ tree, options }: Asked, file: string, text: string, scope: string): Known => {
  const all = alreadyKnown.get(options) ?? new Map<string, { readonly text: string; readonly known: Known }>();
  alreadyKnown.set(options, all);
  const key = `${scope} ${file}`;
  const before = all.get(key);
  if (before?.text === text) return before.known;
  const known = (kindOf(text) === 'state' || file.endsWith('.tfstate') ? ofState : ofPlan)(file, text, scope, tree);
  all.set(key, { text, known });
  return known;
};

const isOther = (name: string): boolean => /\.(?:tf|tfvars|tofu)\.json$|^package(?:-lock)?\.json$/.test(name);
const kindBeside = (folder: string, name: string, tree: Tree): 'plan' | 'state' | undefined => {
  if (name.endsWith('.tfstate')) return name === 'errored.tfstate' ? undefined : 'state';
  if (!name.endsWith('.json') || isOther(name)) return undefined;
  const answer = beginningOf(tree, join(folder, name));
  return 'text' in answer ? kindOf(answer.text) : undefined;
};

/** What the plan, and else the state, of the root in a folder know of it. */
export const besideIn =
  (options: ReadOptions) =>
  (folder: string, tree: Tree): Beside | undefined => {
    const names = tree.list(folder) ?? (folder === '' ? tree.list('.') : undefined) ?? [];
    const found = names.map(name => ({ file: join(folder, name), kind: kindBeside(folder, name, tree) }));
    const known = (['plan', 'state'] as const).flatMap(kind => {
      const scopes = scopesOf(found.filter(one => one.kind === kind).map(one => one.file));
      return [...scopes].filter(([, scope]) => scope === (folder || '.')).flatMap(([file, scope]) => besideOf({ tree, options }, file, scope) ?? []);
    });
    if (known.length === 0) return undefined;
    const first = <T>(ask: (beside: Beside) => T | undefined): T | undefined => known.map(ask).find(answer => answer !== undefined);
    return { variable: name => first(beside => beside.variable(name)), attribute: (address, name) => first(beside => beside.attribute(address, name)) };
  };
const besideOf = (asked: Asked, file: string, scope: string): Beside | undefined => {
  const answer = wholeText(asked.tree, file);
  return 'text' in answer ? knownOf(asked, file, answer.text, scope).beside : undefined;
};

/** Reads plans or states; `faultOf` says why a text of the kind cannot be read. */
export const readTwins = (files: readonly string[], asked: Asked, faultOf: (text: string) => string | undefined): Reading => {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    const answer = wholeText(asked.tree, file);
    const fault = 'problem' in answer ? answer.problem : faultOf(answer.text);
    if (fault !== undefined) problems.push({ file, line: 1, message: fault });
    else if ('text' in answer) texts.set(file, answer.text);
  }
  const known = [...scopesOf([...texts.keys()])].map(([file, scope]) => knownOf(asked, file, texts.get(file) ?? '', scope));
  return { declarations: [], problems: [...problems, ...known.flatMap(one => one.problems)], files: files.length, twins: known.map(one => one.twin) };
};
