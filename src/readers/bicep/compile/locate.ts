import type { Tree } from '../../../model/index.ts';
import type { Config } from './config.ts';
import { normal, pathFrom } from './path.ts';
import type { Located, Unit } from './unit.ts';

/** A module of a registry as its path says it: `br/public:avm/res/…:0.9.0`, `br:host/path:tag`, `ts/alias:name:version`. */
interface Artifact {
  readonly kind: 'br' | 'ts';
  readonly registry: string;
  readonly path: string;
  readonly version: string;
}

type Found = Located | { readonly problem: string };

/** Finds the file of a module: beside the file that names it, or in the folder where modules of registries were put. */
export const locator = (tree: Tree, config: Config, modulesFrom: string | undefined): ((path: string, from: Unit) => Found) => {
  const known = new Map<string, Found>();
  const find = (path: string, from: string): Found => {
    const artifact = artifactOf(path, from, config);
    if (!artifact) return located(pathFrom(from, path));
    if (modulesFrom === undefined) return { problem: absent(path, 'restore it and give the folder of such modules with --modules-from') };
    const all = candidates(artifact, modulesFrom);
    const found = all.find(file => 'text' in tree.read(file));
    return found === undefined ? { problem: absent(path, `put it at ${all[0]}`) } : located(found);
  };
  return (path, from) => {
    const key = `${from.file}\n${path}`;
    const found = known.get(key) ?? find(path, from.file);
    known.set(key, found);
    return found;
  };
};

const absent = (path: string, then: string): string =>
  `The module ${path.slice(0, 200)} stands in a registry, which is not asked: what it makes is not known. To have it read, ${then}.`;

const located = (file: string): Located => ({ file, kind: /\.(?:jsonc?|arm)$/i.test(file) ? 'json' : 'bicep' });

const artifactOf = (path: string, from: string, config: Config): Artifact | undefined => {
  const [, kind, sign, rest = ''] = /^(br|ts)([:/])(.*)$/s.exec(path) ?? [];
  if (kind !== 'br' && kind !== 'ts') return undefined;
  const colon = rest.lastIndexOf(':');
  const version = colon < 0 ? '' : rest.slice(colon + 1);
  const name = colon < 0 ? rest : rest.slice(0, colon);
  const cut = name.search(sign === ':' ? /\// : /[:/]/);
  const [first, below] = cut < 0 ? [name, ''] : [name.slice(0, cut), name.slice(cut + 1)];
  return { kind, version, ...(sign === '/' ? aliased(kind, first, below, from, config) : { registry: first, path: below }) };
};

/** `public` is Microsoft's registry; other aliases stand in the configuration. */
const aliased = (kind: string, alias: string, below: string, from: string, config: Config): Pick<Artifact, 'registry' | 'path'> => {
  const said = (key: string): string | undefined => config(from, 'moduleAliases', kind, alias, key);
  const byDefault = alias === 'public' ? { registry: 'mcr.microsoft.com', folder: 'bicep' } : { registry: alias, folder: undefined };
  const registry = said('registry') ?? said('subscription') ?? byDefault.registry;
  const folder = said('modulePath') ?? said('resourceGroup') ?? (said('registry') === undefined ? byDefault.folder : undefined);
  return { registry, path: folder === undefined ? below : `${folder}/${below}` };
};

/** The layout of Bicep's own cache, that of a registry's source with a folder for each version, and that without. */
const candidates = ({ kind, registry, path, version }: Artifact, folder: string): readonly string[] => {
  const short = path.replace(/^bicep\//, '');
  return [
    `${folder}/${kind}/${registry}/${path.replaceAll('/', '$')}/${version}$/main.json`,
    `${folder}/${short}/${version}/main.json`,
    `${folder}/${short}/${version}/main.bicep`,
    `${folder}/${short}/main.bicep`,
    `${folder}/${short}/main.json`,
  ].map(normal);
};
