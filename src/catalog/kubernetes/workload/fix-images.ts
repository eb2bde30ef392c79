import { type Ailing, askedOf, type Change, type FixMaker, hasHoles } from '../../../model/index.ts';
import { nodeAt } from '../../nodes.ts';
import { everyPart, made, saidOf } from './making.ts';

/** Which version was meant, and what it holds, the charter says for each image as it is written. */
const named =
  (good: readonly string[], holding?: string) =>
  (asset: Ailing): readonly Change[] | string | undefined => {
    const ill = everyPart(asset).filter(part => {
      const by = saidOf(part, 'imageBy');
      return typeof by === 'string' && !good.includes(by);
    });
    if (ill.length === 0) return undefined;
    const changes = ill.flatMap((part): readonly Change[] => {
      const path = [...part.steps, 'image'];
      const node = part.on === asset.declaration.id ? nodeAt(asset.declaration.body, path) : undefined;
      const image = node?.is === 'value' ? node.value : undefined;
      return typeof image === 'string' && !hasHoles(image) ? [{ do: 'set', on: part.on, path, to: askedOf('images', image, holding) }] : [];
    });
    return changes.length === ill.length ? changes : 'an image is put together from pieces: name its version where they come from';
  };

/** What containers are made from. */
export const imageFixes: readonly FixMaker[] = [
  made('images-name-a-version', named(['tag', 'digest'])),
  made('images-are-named-by-digest', named(['digest'], '@sha256:')),
];
