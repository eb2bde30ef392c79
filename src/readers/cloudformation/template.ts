import { readJson, readYaml, type TreeFile, type TreeNode, textOf, valueIn } from '../text-tree/index.ts';

/** Reads a template by what it looks like: JSON, or YAML, of which JSON-like text may be a part. */
export const readTemplate = (text: string, file: string): TreeFile => {
  if (!/^[\uFEFF\s]*[{[]/.test(text)) return readYaml(text, file);
  const json = readJson(text, file);
  if (json.problems.length === 0 || file.endsWith('.json')) return json;
  const yaml = readYaml(text, file);
  return yaml.problems.length < json.problems.length ? yaml : json;
};

/** The macros of a template, in order. */
export const transformsOf = (template: TreeNode | undefined): readonly { readonly name: string; readonly tree: TreeNode }[] => {
  const written = valueIn(template, 'Transform');
  const all = written?.is === 'list' ? written.items : written ? [written] : [];
  return all.flatMap(tree => {
    const name = textOf(tree) ?? textOf(valueIn(tree, 'Name'));
    return name === undefined ? [] : [{ name, tree }];
  });
};
