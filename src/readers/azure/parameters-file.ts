import type { Node, Problem, Tree } from '../../model/index.ts';
import { entriesOf, entryOf } from './node.ts';
import { readTemplate } from './template/json.ts';
import { givenValue } from './template/parameter.ts';

/** The values of the parameters file that stands beside a template and is named after it, as `azure deployment` samples and the portal write them. */
export const parametersBeside = (file: string, tree: Tree, problem: (problem: Problem) => void): Readonly<Record<string, Node>> => {
  const beside = namesBeside(file)
    .map(name => readTemplate(name, tree, problem))
    .find(node => node !== undefined);
  const values = entriesOf(entryOf(beside, 'parameters')).map(([name, node]) => [name, givenValue(node, undefined)] as const);
  return Object.fromEntries(values.filter((pair): pair is readonly [string, Node] => pair[1] !== undefined));
};

/** `main.json` has `main.parameters.json`; the `template.json` of the portal has `parameters.json`. */
const namesBeside = (file: string): readonly string[] => {
  const [, folder = '', name = ''] = /^(.*\/)?(.*)\.jsonc?$/i.exec(file) ?? [];
  if (name === '') return [];
  return [`${folder}${name}.parameters.json`, ...(name === 'template' ? [`${folder}parameters.json`] : [])];
};
