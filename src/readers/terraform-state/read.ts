import type { Declaration, Problem, Tree } from '../../model/index.ts';
import { lockedVersions } from '../terraform/version.ts';
import { declared } from '../terraform-plan/declare.ts';
import { type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import { readState } from './state-file.ts';

const secret =
  /(?:^|_)(?:password|passwd|passphrase|secret|private_key|access_key|token|secret_string|secret_binary|connection_string|credentials?|sas_url)(?:_|$)/;
/** States mark what the source calls secret, and not everything that is. */
const isSecret = (name: string): boolean => secret.test(name) && !/(?:_|^)(?:ids?|arns?|names?|version|policy|type)$/.test(name);

const kinds: ReadonlySet<string | undefined> = new Set(['string', 'number', 'bool', 'dynamic', 'object', 'tuple', 'list', 'set', 'map']);
/** A value that may be of any type stands beside its type: `{ "value": "a", "type": "string" }`. */
const unwrapped = (tree: TreeNode): TreeNode => {
  if (tree.is !== 'map' || tree.entries.length !== 2) return tree;
  const [value, type] = [valueIn(tree, 'value'), valueIn(tree, 'type')];
  return value && kinds.has(textOf(type?.is === 'list' ? type.items[0] : type)) ? value : tree;
};

/** The version of a provider in the lock file, by its bare name: a state does not say whose provider it is. */
const versionsBeside = (scope: string, tree: Tree): ReadonlyMap<string, string> =>
  new Map([...lockedVersions(scope === '.' ? '' : scope, tree)].map(([source, version]) => [source.split('/').at(-1) ?? source, version]));

/** Everything that a state says exists, with the ids that reading its source gives. */
export const readStateFile = (
  file: string,
  text: string,
  scope: string,
  tree: Tree,
): { readonly declarations: readonly Declaration[]; readonly problems: readonly Problem[] } => {
  const { json, instances } = readState(file, text);
  const versions = versionsBeside(scope, tree);
  const declarations = instances.map(instance => {
    const { alias, provider } = instance;
    const version = provider === undefined ? undefined : versions.get(provider);
    return declared(instance, {
      scope: alias === undefined ? scope : `${scope}@${alias}`,
      expressions: undefined,
      ...(version !== undefined && { under: `${provider}@${version}` }),
      writing: { open: (_name, _expression, at) => ({ is: 'unresolved', why: 'the state does not say it', at }), taken: () => undefined, isSecret, unwrapped },
    });
  });
  return { declarations, problems: json.problems };
};
