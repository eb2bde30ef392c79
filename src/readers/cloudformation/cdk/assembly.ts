import type { Node, Place, Tree } from '../../../model/index.ts';
import { lineAt, type TreeFile, type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { bodyOf } from '../loops.ts';
import { unresolved } from '../node.ts';
import { localPath, normalPath } from '../path.ts';
import { type App, constructsIn, placeFinder } from './app.ts';
import { filesIn } from './assets.ts';

/** A stack of a cloud assembly: the folder that `cdk synth` writes. */
export interface AppStack {
  readonly template: string;
  /** What it is called in the app: `Prod/Shop` when it is in a stage. */
  readonly path: string;
  readonly name: string;
  readonly account?: string;
  readonly region?: string;
  readonly given: (parameter: string) => string | Node | undefined;
  readonly app: App;
}

/** What is needed to read an assembly. */
export interface Reading {
  readonly tree: Tree;
  readonly file: (path: string) => TreeFile | { readonly problem: string };
  readonly problem: (problem: { readonly file: string; readonly line: number; readonly message: string }) => void;
}

/** The stacks of an assembly by its manifest, without those of the assemblies within it, which have manifests of their own. */
export const stacksIn = (manifest: string, folder: string, reading: Reading): readonly AppStack[] => {
  const read = reading.file(manifest);
  const [root] = 'documents' in read ? read.documents : [];
  if (!root || 'problem' in read) return [];
  const artifacts = bodyOf(valueIn(root, 'artifacts'));
  const assets = assetsOf(
    manifest,
    artifacts.map(({ value }) => value),
    reading,
  );
  const find = placeFinder(folder, reading.tree);
  sayWhatIsMissing(root, read, reading);
  return artifacts.flatMap(({ key, keyStart, value }) => {
    const properties = valueIn(value, 'properties');
    const template = fileBeside(manifest, textOf(valueIn(properties, 'templateFile')));
    if (textOf(valueIn(value, 'type')) !== 'aws:cloudformation:stack' || template === undefined) return [];
    const more = textOf(valueIn(value, 'additionalMetadataFile'));
    const constructs = constructsIn([valueIn(value, 'metadata'), documentIn(fileBeside(manifest, more), reading)]);
    const at = { file: manifest, line: lineAt(read.source, keyStart) };
    return {
      template,
      path: textOf(valueIn(value, 'displayName')) ?? key,
      name: textOf(valueIn(properties, 'stackName')) ?? key,
      ...environmentOf(textOf(valueIn(value, 'environment'))),
      given: givenIn(valueIn(properties, 'parameters'), at),
      app: { pathOf: constructs.pathOf, madeAt: path => find(constructs.callsTo(path)), asset: hash => assets.get(hash) },
    };
  });
};

/** A file in the folder of a manifest, or below it: the CDK names no other. */
const fileBeside = (manifest: string, name: string | undefined): string | undefined => {
  const path = name === undefined ? undefined : localPath(manifest, name);
  const own = normalPath(manifest);
  return path?.startsWith(own.slice(0, own.lastIndexOf('/') + 1)) && !path.startsWith('..') ? path : undefined;
};

const documentIn = (path: string | undefined, { file }: Reading): TreeNode | undefined => {
  const read = path === undefined ? undefined : file(path);
  return read && 'documents' in read ? read.documents[0] : undefined;
};

/** `aws://111122223333/eu-west-1`; either may be `unknown-…`. */
const environmentOf = (environment: string | undefined): { readonly account?: string; readonly region?: string } => {
  const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(environment ?? '') ?? [];
  return {
    ...(account !== undefined && /^\d{12}$/.test(account) && { account }),
    ...(region !== undefined && region !== 'unknown-region' && { region }),
  };
};

const givenIn = (parameters: TreeNode | undefined, at: Place): AppStack['given'] => {
  const given = new Map(bodyOf(parameters).flatMap(({ key, value }) => (textOf(value) === undefined ? [] : [[key, textOf(value) ?? ''] as const])));
  return name => given.get(name) ?? (name.startsWith('AssetParameters') ? unresolved(name, 'the CDK gives it when it deploys', at) : undefined);
};

/** What the app uploads, by hash: asset manifests say it, before CDK 2 the metadata of the stacks. */
const assetsOf = (manifest: string, artifacts: readonly TreeNode[], reading: Reading): ReadonlyMap<string, string> => {
  const assets = new Map<string, string>();
  const add = (hash: string | undefined, path: string | undefined): void => {
    const local = path === undefined ? undefined : localPath(manifest, path);
    if (hash !== undefined && local !== undefined) assets.set(hash, local);
  };
  for (const artifact of artifacts) {
    const file = textOf(valueIn(artifact, 'type')) === 'cdk:asset-manifest' ? textOf(valueIn(valueIn(artifact, 'properties'), 'file')) : undefined;
    for (const [hash, path] of filesIn(documentIn(fileBeside(manifest, file), reading))) add(hash, path);
    for (const { value } of bodyOf(valueIn(artifact, 'metadata')))
      for (const item of value.is === 'list' ? value.items : []) {
        const data = textOf(valueIn(item, 'type')) === 'aws:cdk:asset' ? valueIn(item, 'data') : undefined;
        for (const name of ['sourceHash', 'id']) add(textOf(valueIn(data, name)), textOf(valueIn(data, 'path')));
      }
  }
  return assets;
};

/** Values that the app looks up in the account and could not: it then puts stand-ins in their place. */
const sayWhatIsMissing = (root: TreeNode, read: TreeFile, { problem }: Reading): void => {
  const missing = valueIn(root, 'missing');
  if (missing?.is !== 'list' || missing.items.length === 0) return;
  const what = [...new Set(missing.items.map(item => textOf(valueIn(item, 'provider')) ?? 'a value'))].join(', ');
  const message = `The CDK app was not given what it looks up in the account (${what}): stand-ins take its place. Run cdk synth where it may look them up.`;
  problem({ file: read.source.file, line: lineAt(read.source, missing.start), message });
};

/** The folders of the assemblies within this one, as stages make them. */
export const assembliesWithin = (manifest: string, reading: Reading): readonly string[] =>
  bodyOf(valueIn(documentIn(manifest, reading), 'artifacts')).flatMap(({ value }) => {
    const folder = textOf(valueIn(value, 'type')) === 'cdk:cloud-assembly' ? textOf(valueIn(valueIn(value, 'properties'), 'directoryName')) : undefined;
    const path = fileBeside(manifest, folder && `${folder}/manifest.json`);
    return path === undefined ? [] : [path];
  });
