import type { Declaration, Source, Step } from '../../../model/index.ts';
import { blockOf, type EditedFile, editedFile, type Located, pushTo, type Unwritten } from '../../text-tree/edit/index.ts';
import { type Entry, lineAt, readJson, type Source as Text, type TreeNode, textOf } from '../../text-tree/index.ts';
import { isExpression } from '../expression/parse.ts';

/** A template that is edited, and those that are nested in it. */
export interface TemplateFile extends EditedFile {
  readonly root: Template;
  /** All resources, by the lines on which they begin. */
  readonly resources: ReadonlyMap<number, readonly ArmResource[]>;
}
/** A template, or one that stands in a deployment resource. */
export interface Template {
  readonly tree: TreeNode;
  /** Of a nested one: the resource of the file that it stands in, and the steps from there. */
  readonly within?: { readonly region: TreeNode; readonly steps: readonly Step[] };
  /** Of a nested one that has values of its own: what the deployment gives it, and the template around. */
  readonly given?: { readonly deployment: ArmResource };
}
export interface ArmResource {
  readonly tree: TreeNode;
  /** The resource of the file that it stands in, or is, and the steps from there. */
  readonly region: TreeNode;
  readonly steps: readonly Step[];
  readonly symbol?: string;
  readonly type: string;
  /** The template whose parameters and variables its expressions name. */
  readonly template: Template;
  readonly inResource: boolean;
}
export interface LocatedArm extends Located {
  readonly file: TemplateFile;
  readonly resource: ArmResource;
}

/** The entry of a name in any case. */
export const entryOf = (tree: TreeNode | undefined, name: string): Entry | undefined => {
  if (tree?.is !== 'map') return undefined;
  const small = name.toLowerCase();
  return tree.entries.find(({ key }) => key === name) ?? tree.entries.find(({ key }) => key.toLowerCase() === small);
};
export const valueAt = (tree: TreeNode | undefined, name: string): TreeNode | undefined => entryOf(tree, name)?.value;

const readText = (text: string, file: string): EditedFile['read'] => readJson(text, file, { comments: true });

export const openJson = (file: string, tree: Source['tree']): EditedFile | Unwritten => {
  const answer = tree.read(file);
  if ('problem' in answer) return { why: `${file} cannot be read` };
  return editedFile(file, readText(answer.text, file), true, { anyCase: true, opaque: expressionWhy }, text => readText(text, file));
};

export const openTemplate = (file: string, tree: Source['tree']): TemplateFile | Unwritten => {
  const edited = openJson(file, tree);
  if ('why' in edited) return edited;
  const [document] = edited.read.documents;
  if (document?.is !== 'map') return { why: `${file} cannot be read` };
  const root: Template = { tree: document };
  const resources = new Map<number, ArmResource[]>();
  for (const [start, resource] of resourcesIn(root, 0)) pushTo(resources, lineOf(edited.read.source, start), resource);
  return { ...edited, root, resources };
};
const lineOf = (source: Text, start: number): number => lineAt(source, start);

/** Why what an expression gives is not written over. */
export const expressionWhy = (node: TreeNode): string | undefined => {
  if (node.is !== 'scalar' || !node.quoted || !isExpression(node.text)) return undefined;
  return node.text.length > 80 ? 'an expression gives the value' : `${node.text} gives the value`;
};

const deepestNesting = 20;
type Found = readonly [start: number, resource: ArmResource];
const resourcesIn = (template: Template, depth: number): readonly Found[] => {
  const written = valueAt(template.tree, 'resources');
  const steps = template.within && [...template.within.steps, 'resources'];
  return membersOf(written).flatMap(({ start, key, tree }) => {
    const place = steps && template.within ? { region: template.within.region, steps: [...steps, key] } : { region: tree, steps: [] };
    return found(start, key, tree, place, template, false, depth);
  });
};

interface Member {
  readonly start: number;
  readonly key: Step;
  readonly tree: TreeNode;
}
const membersOf = (tree: TreeNode | undefined): readonly Member[] => {
  if (tree?.is === 'list') return tree.items.map((item, i) => ({ start: item.start, key: i, tree: item }));
  return tree?.is === 'map' ? tree.entries.map(({ key, keyStart, value }) => ({ start: keyStart, key, tree: value })) : [];
};

const found = (
  start: number,
  key: Step,
  tree: TreeNode,
  place: Pick<ArmResource, 'region' | 'steps'>,
  template: Template,
  inResource: boolean,
  depth: number,
): readonly Found[] => {
  if (tree.is !== 'map' || depth > deepestNesting) return [];
  const resource: ArmResource = {
    tree,
    ...place,
    ...(typeof key === 'string' && { symbol: key }),
    type: textOf(valueAt(tree, 'type')) ?? '',
    template,
    inResource,
  };
  const children = membersOf(valueAt(tree, 'resources')).flatMap(child =>
    found(child.start, child.key, child.tree, { region: place.region, steps: [...place.steps, 'resources', child.key] }, template, true, depth + 1),
  );
  const nested = valueAt(valueAt(tree, 'properties'), 'template');
  return [[start, resource], ...children, ...(nested?.is === 'map' ? nestedIn(resource, nested, depth) : [])];
};

const nestedIn = (deployment: ArmResource, tree: TreeNode, depth: number): readonly Found[] => {
  const within = { region: deployment.region, steps: [...deployment.steps, 'properties', 'template'] };
  const scope = textOf(valueAt(valueAt(valueAt(deployment.tree, 'properties'), 'expressionEvaluationOptions'), 'scope'));
  const isInner = scope?.toLowerCase() === 'inner';
  const own: Template = { tree, within, ...(isInner && { given: { deployment } }) };
  const resources = resourcesIn(own, depth + 1);
  return isInner
    ? resources
    : resources.map(([start, resource]) => [start, resource.template === own ? { ...resource, template: deployment.template } : resource]);
};

/** The resource that a declaration was read from. */
export const locateIn = (
  declaration: Declaration,
  open: (file: string) => TemplateFile | Unwritten,
  { form }: Pick<Source, 'form'>,
): LocatedArm | Unwritten => {
  const { file: name, line } = blockOf(declaration);
  const file = open(name);
  if ('why' in file) return file;
  const all = file.resources.get(line) ?? [];
  const alike = all.filter(one => declaration.type.toLowerCase().endsWith(one.type.toLowerCase()));
  const named = alike.filter(one => isCalled(one, declaration));
  const [resource] = [all, alike, named].find(few => few.length === 1) ?? [];
  if (!resource) return { why: 'it does not stand as a resource on lines of its own' };
  const lists = form(declaration.type)?.lists;
  return {
    ...{ file, resource, region: resource.region, key: `${name}:${resource.tree.start}` },
    steps: path => (derived.has(String(path[0]).toLowerCase()) ? { why: 'its place and name decide it' } : [...resource.steps, ...path]),
    isList: names => lists?.has(names.slice(resource.steps.filter(step => typeof step === 'string').length).join('.')) === true,
  };
};
/** Of several on one line, the one whose name is written out. */
const isCalled = ({ tree }: ArmResource, { body }: Declaration): boolean => {
  const [written, name] = [textOf(valueAt(tree, 'name')), body.entries['name']];
  return written !== undefined && name?.is === 'value' && written.slice(written.lastIndexOf('/') + 1) === name.value;
};
/** What the reader makes of the place and the name of a resource. */
const derived: ReadonlySet<string> = new Set(['id', 'name', 'parent', 'root', 'scope', 'type']);
