import type { Declaration, SetChange, Step } from '../../../model/index.ts';
import { type Detour, type EditedFile, freshScalar, nodeAt, type Unwritten, walk } from '../../text-tree/edit/index.ts';
import { lineAt, type TreeNode, textOf } from '../../text-tree/index.ts';
import { isExpression } from '../expression/parse.ts';
import { entryOf, expressionWhy, type LocatedArm, type Template, type TemplateFile, valueAt } from './template-file.ts';

/** A literal that gives a value, and what names it on the way from there. */
interface Origin {
  readonly file: EditedFile;
  readonly region: TreeNode;
  readonly path: readonly Step[];
  readonly node: TreeNode;
}
interface Search {
  readonly file: TemplateFile;
  readonly openJson: (file: string) => EditedFile | Unwritten;
  /** Parameters and variables on the way, as expressions name them. */
  readonly named: string[];
  readonly to: SetChange['to'];
}

/** Where a value is written that a resource takes from a parameter or a variable. */
export const originInstead = (
  change: SetChange,
  located: LocatedArm,
  declaration: Declaration,
  openJson: Search['openJson'],
  others: (key: string) => readonly string[],
): Detour | Unwritten | undefined => {
  const { file, region, resource } = located;
  const steps = located.steps(change.path);
  if ('why' in steps) return undefined;
  const walked = walk(file.read.source.text, region, steps, { anyCase: true, opaque: expressionWhy, isList: () => false, aliases: new Set() });
  if (walked.is !== 'refused' || walked.left.length > 0) return undefined;
  const search: Search = { file, openJson, named: [], to: change.to };
  const origin = originOf(textOf(walked.refusal.at) ?? '', resource.template, search, 0);
  if (!origin || 'why' in origin) return origin;
  if (typeof change.to === 'object') return { why: `${search.named[0]} gives the value` };
  const from = nodeAt(declaration.body, change.path)?.from;
  const line = lineAt(origin.file.read.source, origin.node.start);
  if (from && (from.file !== origin.file.file || from.line !== line)) return { why: 'the value is given elsewhere', at: from };
  const users = usersOf(search);
  if (users === undefined) return { why: `${search.named[0]} decides as well what is made` };
  return {
    file: origin.file,
    region: origin.region,
    path: origin.path,
    to: freshScalar(change.to),
    reaches: users.flatMap(start => others(`${file.file}:${start}`)),
  };
};

const simple = /^\[\s*(parameters|variables)\(\s*'([^']+)'\s*\)\s*\]$/i;
const deepest = 10;

const originOf = (expression: string, template: Template, search: Search, depth: number): Origin | Unwritten | undefined => {
  const [, kind = '', name = ''] = simple.exec(expression) ?? [];
  if (kind === '' || depth > deepest) return depth === 0 ? undefined : { why: `${expression.slice(0, 80)} gives the value` };
  search.named.push(`${kind.toLowerCase()}('${name}')`);
  return kind.toLowerCase() === 'parameters' ? ofParameter(name, template, search, depth) : ofVariable(name, template, search, depth);
};

const ofVariable = (name: string, template: Template, search: Search, depth: number): Origin | Unwritten => {
  const entry = entryOf(valueAt(template.tree, 'variables'), name);
  if (!entry) return { why: `variable ${name} is made by a loop` };
  return settled(inTemplate(entry.value, template, ['variables', entry.key], search), template, search, depth, `variable ${name}`);
};

/** The place of a node of a template: in its section, or in the resource that a nested template stands in. */
const inTemplate = (node: TreeNode, { within, tree }: Template, [section = '', ...steps]: readonly string[], { file }: Search): Origin =>
  within
    ? { file, region: within.region, path: [...within.steps, section, ...steps], node }
    : { file, region: valueAt(tree, section) ?? tree, path: steps, node };

const ofParameter = (name: string, template: Template, search: Search, depth: number): Origin | Unwritten => {
  const declared = entryOf(valueAt(template.tree, 'parameters'), name);
  if (!declared) return { why: `parameter ${name} is not declared` };
  if (/^secure/i.test(textOf(valueAt(declared.value, 'type')) ?? '')) return { why: `parameter ${name} is a secret` };
  const allowed = valueAt(declared.value, 'allowedValues');
  if (allowed?.is === 'list' && !allowed.items.some(item => item.is === 'scalar' && item.value === search.to))
    return { why: `parameter ${name} gives the value, and its allowedValues leave this one out` };
  const given = givenTo(name, template, search);
  if (given) return settled(given.origin, given.template, search, depth, `parameter ${name}`);
  const fallback = entryOf(declared.value, 'defaultValue');
  if (!fallback) return { why: `parameter ${name} gives the value and has no default: give it where the template is deployed` };
  return settled(inTemplate(fallback.value, template, ['parameters', declared.key, fallback.key], search), template, search, depth, `parameter ${name}`);
};

/** What is given to a parameter: by the deployment that nests the template, or by the file of parameters beside it. */
const givenTo = (name: string, template: Template, search: Search): { readonly origin: Origin; readonly template: Template } | undefined => {
  const { file } = search;
  if (template.given) {
    const { deployment } = template.given;
    const entry = entryOf(valueAt(valueAt(deployment.tree, 'properties'), 'parameters'), name);
    const value = entry && entryOf(entry.value, 'value');
    const path = [...deployment.steps, 'properties', 'parameters', entry?.key ?? name, value?.key ?? 'value'];
    return value && { origin: { file, region: deployment.region, path, node: value.value }, template: deployment.template };
  }
  const beside = besideOf(file.file)
    .map(search.openJson)
    .find((one): one is EditedFile => !('why' in one));
  const root = beside?.read.documents[0];
  const entry = entryOf(valueAt(root, 'parameters'), name);
  const value = entry && entryOf(entry.value, 'value');
  return beside && root && value
    ? { origin: { file: beside, region: root, path: ['parameters', entry.key, value.key], node: value.value }, template }
    : undefined;
};

const besideOf = (file: string): readonly string[] => {
  const [, folder = '', name = ''] = /^(.*\/)?(.*)\.jsonc?$/i.exec(file) ?? [];
  return name === '' ? [] : [`${folder}${name}.parameters.json`, ...(name === 'template' ? [`${folder}parameters.json`] : [])];
};

/** A literal is the origin; an expression is followed. */
const settled = (origin: Origin, template: Template, search: Search, depth: number, what: string): Origin | Unwritten => {
  const { node } = origin;
  if (node.is !== 'scalar') return { why: `${what} gives the value` };
  if (!node.quoted || !isExpression(node.text)) return origin;
  return originOf(node.text, template, search, depth + 1) ?? { why: `${node.text.slice(0, 80)} gives the value` };
};

/** Where the resources begin that name what is changed; nothing when that decides too whether or how often something is made. */
const usersOf = ({ file, named }: Search): readonly number[] | undefined => {
  const { text } = file.read.source;
  const all = [...file.resources.values()].flat();
  const names = [...named];
  const variables = valueAt(file.root.tree, 'variables');
  const uses = (tree: TreeNode | undefined): boolean => tree !== undefined && mentions(text.slice(tree.start, tree.end), names);
  for (let i = 0; i < names.length; i++)
    for (const { key, value } of variables?.is === 'map' ? variables.entries : []) {
      const name = `variables('${key}')`;
      if (!names.includes(name) && uses(value)) names.push(name);
    }
  if (all.some(({ tree }) => uses(valueAt(tree, 'condition')) || uses(valueAt(valueAt(tree, 'copy'), 'count')))) return undefined;
  const users = all.filter(({ tree }) => uses(tree)).map(({ tree }) => tree);
  const isAround = (tree: TreeNode): boolean => isNesting(tree) && users.some(({ start, end }) => start > tree.start && end < tree.end);
  return users.filter(tree => !isAround(tree)).map(({ start }) => start);
};
/** A deployment is not changed by what changes in its template. */
const isNesting = (tree: TreeNode): boolean => valueAt(valueAt(tree, 'properties'), 'template') !== undefined;
const mentions = (text: string, names: readonly string[]): boolean => {
  const small = text.toLowerCase().replaceAll(/\(\s+/g, '(');
  return names.some(name => small.includes(name.toLowerCase()));
};
