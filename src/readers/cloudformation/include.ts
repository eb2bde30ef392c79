import { type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import { type Frame, report } from './frame.ts';
import { knownText, whyUnknown } from './node.ts';
import { localPath } from './path.ts';

export type Included = { readonly tree: TreeNode; readonly frame: Frame } | { readonly why: string };

/** What `Fn::Transform` puts in its place: a local file of `AWS::Include`, or why it is not known. */
export const included = (written: TreeNode, frame: Frame): Included => {
  const [tree = written, ...more] = written.is === 'list' ? written.items : [written];
  const name = textOf(valueIn(tree, 'Name'));
  if (name === 'AWS::Include' && more.length === 0) return includedFile(tree, frame);
  const macro = name === undefined ? 'a macro' : `the macro ${name}`;
  report(
    frame,
    tree,
    `Fn::Transform calls ${macro}, which is not expanded: what it would add or change is not known. Read the processed template to have it judged.`,
  );
  return { why: `${macro} is not expanded` };
};

const includedFile = (tree: TreeNode, frame: Frame): Included => {
  const location = valueIn(valueIn(tree, 'Parameters'), 'Location');
  const where = location && frame.evaluate(location, frame);
  const url = knownText(where);
  const path = url === undefined ? undefined : localPath(frame.source.file, url);
  const read = path === undefined ? undefined : frame.stack.world.file(path);
  const root = read && 'documents' in read ? read.documents[0] : undefined;
  if (read && 'documents' in read && root) return { tree: root, frame: { ...frame, source: read.source } };
  const from = url ?? `a file that is not known (${whyUnknown(where)})`;
  report(frame, location ?? tree, `AWS::Include reads ${from}, which is not a local file that can be read: what it holds is not judged. Name the local file.`);
  return { why: `AWS::Include reads ${from}, which is not a local file that can be read` };
};
