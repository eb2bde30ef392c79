import type { Tree } from '../../../model/index.ts';
import { normal, pathFrom } from './path.ts';
import type { Located, Unit } from './unit.ts';

/** A module of a registry as its path says it: `br/public:avm/res/…:0.9.0`, `br:host/path:tag`, `ts/alias:name:version`. */
interface Artifact {
  readonly kind: 'br' | 'ts';
  readonly registry: string;
  readonly path: string;
  readonly version: string;
}

/** Finds the file of a module: beside the file that names it, or in the folder where modules of registries were put. */
export const locator =
  (tree: Tree, modulesFrom: string | undefined) =>
  (path: string, from: Unit): Located | { readonly problem: string } => {
    const artifact = artifactOf(path);
    if (!artifact) return located(pathFrom(from.file, path));
    if (modulesFrom === undefined) return { problem: absent(path, 'restore it and give the folder of such modules with --modules-from') };
    const found = candidates(artifact, modulesFrom).find(file => 'text' in tree.read(file));
    return found === undefined ? { problem: absent(path, `put it at ${candidates(artifact, modulesFrom)[0]}`) } : located(found);
  };

const absent = (path: string, then: string): string =>
  `The module ${path.slice(0, 200)} stands in a registry, which is not asked: what it makes is not known. To have it read, ${then}.`;

const located = (file: string): Located => ({ file, kind: /\.(?:jsonc?|arm)$/i.test(file) ? 'json' : 'bicep' });

const artifactOf = (path: string): Artifact | undefined => {
  const parts = /^(br|ts)([:/])(.*)$/s.exec(path);
  const [, kind, sign, rest = ''] = parts ?? [];
  if (kind !== 'br' && kind !== 'ts') return undefined;
  const colon = rest.lastIndexOf(':');
  const version = colon < 0 ? '' : rest.slice(colon + 1);
  const name = (colon < 0 ? rest : rest.slice(0, colon)).replace(/@sha256$/, '');
  const cut = name.search(sign === ':' ? /\// : /[:/]/);
  const [registry, below] = cut < 0 ? [name, ''] : [name.slice(0, cut), name.slice(cut + 1)];
  return sign === '/' && registry === 'public'
    ? { kind, registry: 'mcr.microsoft.com', path: `bicep/${below}`, version }
    : { kind, registry, path: below, version };
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
