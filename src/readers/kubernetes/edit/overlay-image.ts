import type { Declaration, Place, SetChange, Source } from '../../../model/index.ts';
import { type Detour, type EditedFile, freshScalar, nodeAt, type Unwritten } from '../../text-tree/edit/index.ts';
import { lineAt, textOf, valueIn } from '../../text-tree/index.ts';
import { podTemplate } from '../kinds.ts';
import { itemsOf, within } from '../node.ts';
import { isKustomization } from '../recognise.ts';
import { splitImage } from './image.ts';

/** The entry under `images:` of a kustomization, where that says which version an image has. */
export const overlayImageInstead = (
  change: SetChange,
  declaration: Declaration,
  source: Source,
  open: (file: string) => EditedFile | Unwritten,
): Detour | Unwritten | undefined => {
  const from = change.path.at(-1) === 'image' ? nodeAt(declaration.body, change.path)?.from : undefined;
  if (!from || !isKustomization(from.file) || typeof change.to !== 'string') return undefined;
  const file = open(from.file);
  const root = 'why' in file ? undefined : file.read.documents[0];
  const entries = root && valueIn(root, 'images');
  if ('why' in file || !root || entries?.is !== 'list') return undefined;
  const number = entries.items.findIndex(item => lineAt(file.read.source, item.start) === from.line);
  const entry = entries.items[number];
  const { name, tag, digest } = splitImage(change.to);
  const why = `${from.file} names it otherwise under images`;
  if (!entry || name !== (textOf(valueIn(entry, 'newName')) ?? textOf(valueIn(entry, 'name')))) return { why, at: from };
  // A digest of its own would stand behind that of the new tag.
  if (valueIn(entry, 'tagSuffix') || (tag !== '' && valueIn(entry, 'digest'))) return { why, at: from };
  const to = tag === '' ? digest : digest === '' ? tag : `${tag}@${digest}`;
  if (to === '' || (tag === '' && valueIn(entry, 'newTag'))) return { why, at: from };
  return { file, region: root, path: ['images', number, tag === '' ? 'digest' : 'newTag'], to: freshScalar(to), reaches: madeBy(from, source) };
};

/** The others whose images the same entry names. */
const madeBy = (from: Place, { declared }: Source): readonly string[] =>
  [...declared.values()].flatMap(({ id, type, body }) => {
    const template = podTemplate(type.split('.')[0] ?? '');
    const containers = template ? ['containers', 'initContainers'].flatMap(list => itemsOf(within(body, ...template, 'spec', list))) : [];
    return containers.some(one => isAt(within(one, 'image')?.from, from)) ? [id] : [];
  });
const isAt = (place: Place | undefined, other: Place): boolean => place?.file === other.file && place.line === other.line;
