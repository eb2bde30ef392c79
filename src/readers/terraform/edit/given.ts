import type { Place, Tree } from '../../../model/index.ts';
import { parsed } from '../source.ts';
import type { Part } from './aim.ts';

/** What gives a root's variable its value, other than its default. */
export type Given = { readonly is: 'values'; readonly part: Part; readonly before: readonly string[] } | { readonly is: 'outside'; readonly where: string };

/** The source of a value that comes from a place, for a variable; nothing when the place is in the configuration itself. */
export const given = (tree: Tree, from: Place, name: string): Given | undefined => {
  if (from.file === '--var') return { is: 'outside', where: 'with --var on the command line' };
  if (from.file.startsWith('TF_VAR_')) return { is: 'outside', where: `by the environment (TF_VAR_${name})` };
  if (/\.tfvars(?:\.json)?$/.test(from.file)) return values(tree, from.file, []);
  if (/(?:^|\/)[^/]+\.hcl$/.test(from.file)) return values(tree, from.file, ['inputs']);
  return undefined;
};

const values = (tree: Tree, file: string, before: readonly string[]): Given => {
  const read = tree.read(file);
  if ('problem' in read) return { is: 'outside', where: `in ${file}` };
  const { body, file: source } = parsed(file, file.endsWith('.json') ? '' : read.text);
  return {
    is: 'values',
    part: { is: 'values', items: body.items, block: undefined, file: file.endsWith('.json') ? { ...source, text: read.text } : source, keys: [] },
    before,
  };
};
