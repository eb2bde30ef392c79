import type { Declaration, SetChange, Source } from '../../../model/index.ts';
import { type Detour, type EditedFile, freshScalar, type Unwritten } from '../../text-tree/edit/index.ts';
import { join } from '../path.ts';
import { isKustomization } from '../recognise.ts';

/** The `namespace:` of the kustomization that makes an object (`@namespace`, and the folder that tells it from others of the same file). */
export const overlayNamespaceInstead = (
  { path, to }: SetChange,
  { id, scope }: Declaration,
  { tree, declared }: Source,
  open: (file: string) => EditedFile | Unwritten,
): Detour | Unwritten | undefined => {
  if (path[0] !== '@namespace' || path[1] !== scope || typeof to !== 'string' || !id.startsWith(`${scope}:`)) return undefined;
  const name = tree.list(scope)?.find(isKustomization);
  const file = name === undefined ? { why: 'the kustomization that makes it is not there' } : open(join(scope, name));
  if ('why' in file) return file;
  const [root] = file.read.documents;
  const last = root?.is === 'map' ? root.entries.at(-1)?.value : undefined;
  // What is commented out below it would belong to the new line.
  if (last?.is === 'scalar' && last.value === null) return { why: `the last entry of ${file.file} is empty: write namespace before it` };
  const made = [...declared.keys()].filter(one => one.startsWith(`${scope}:`));
  return root ? { file, region: root, path: ['namespace'], to: freshScalar(to), reaches: made } : { why: `${name} says nothing` };
};
