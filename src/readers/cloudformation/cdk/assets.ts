import type { Node } from '../../../model/index.ts';
import { type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { shapeOf } from '../joined-text.ts';
import { bodyOf } from '../loops.ts';

/** The hash by which CDK names what it uploads, where a text holds one: in a URL, a key, or the name of a parameter. */
export const hashIn = (node: Node | undefined): string | undefined =>
  node === undefined || node.is === 'map' || node.is === 'list' ? undefined : /[0-9a-f]{64}/.exec(shapeOf(node))?.[0];

/** What an asset manifest (`Stack.assets.json`) uploads: hash to path. The same asset may be called by its key in the bucket. */
export const filesIn = (manifest: TreeNode | undefined): readonly (readonly [string, string])[] =>
  bodyOf(valueIn(manifest, 'files')).flatMap(({ key, value }) => {
    const path = textOf(valueIn(valueIn(value, 'source'), 'path'));
    const keys = bodyOf(valueIn(value, 'destinations')).flatMap(({ value: to }) => textOf(valueIn(to, 'objectKey'))?.match(/[0-9a-f]{64}/) ?? []);
    return path === undefined ? [] : [key, ...keys].map(name => [name, path] as const);
  });
