import { type TreeNode, textOf, valueOf } from '../text-tree/index.ts';
import type { Frame } from './frame.ts';
import { report } from './frame.ts';
import { knownText, whyUnknown } from './node.ts';
import { localPath } from './path.ts';

/** What `Fn::Transform` puts in its place: a local file of `AWS::Include`, or why it is not known. */
export const included = (tree: TreeNode, frame: Frame): { readonly tree: TreeNode; readonly frame: Frame } | { readonly why: string } => {
  const name = textOf(valueOf(tree, 'Name'));
  if (name !== 'AWS::Include') {
    report(
      frame,
      tree,
      `The macro ${name ?? 'of Fn::Transform'} is not expanded: what it would add or change is not known. Read the processed template to have it judged.`,
    );
    return { why: `the macro ${name ?? 'of Fn::Transform'} is not expanded` };
  }
  const location = valueOf(valueOf(tree, 'Parameters'), 'Location');
  const where = location && frame.evaluate(location, frame);
  const url = knownText(where);
  const path = url === undefined ? undefined : localPath(frame.source.file, url);
  if (path === undefined) return { why: `AWS::Include reads ${url ?? `a file that is not known (${whyUnknown(where)})`}, which is not a local file` };
  return localFile(path, location ?? tree, frame);
};

const localFile = (path: string, span: TreeNode, frame: Frame): { readonly tree: TreeNode; readonly frame: Frame } | { readonly why: string } => {
  const read = frame.stack.world.file(path);
  const root = 'problem' in read ? undefined : read.documents[0];
  if ('documents' in read && root) return { tree: root, frame: { ...frame, source: read.source } };
  report(frame, span, `AWS::Include names ${path}, which cannot be read. Put the file there, or correct the path.`);
  return { why: `${path} cannot be read` };
};
