import type { Node, Place } from '../../../model/index.ts';
import { scalarText, textAt } from '../node.ts';
import { written } from './fields.ts';

interface Image {
  readonly name: string;
  readonly tag: string;
  readonly digest: string;
}

/** `registry:5000/app:tag@digest` in its parts. */
const partsOf = (image: string): Image => {
  const at = image.indexOf('@');
  const whole = at < 0 ? image : image.slice(0, at);
  const colon = whole.indexOf(':', Math.max(0, whole.indexOf('/')));
  return { name: colon < 0 ? whole : whole.slice(0, colon), tag: colon < 0 ? '' : whole.slice(colon + 1), digest: at < 0 ? '' : image.slice(at + 1) };
};

/** The image with what an entry of `images` says put in; the same node when another image is meant. */
export const retagged =
  (entry: Node) =>
  (node: Node | undefined, host: Place): Node | undefined => {
    const text = scalarText(node);
    const image = text === undefined ? undefined : partsOf(text);
    if (!image || image.name !== textAt(entry, 'name')) return node;
    const [newTag, digest, suffix] = ['newTag', 'digest', 'tagSuffix'].map(key => textAt(entry, key) || undefined);
    const name = textAt(entry, 'newName') || image.name;
    const made =
      newTag !== undefined || digest !== undefined
        ? { tag: newTag ?? '', digest: digest ?? '' }
        : { tag: image.tag + (suffix ?? ''), digest: suffix ? '' : image.digest };
    return written(`${name}${made.tag && `:${made.tag}`}${made.digest && `@${made.digest}`}`, host, entry.at);
  };
