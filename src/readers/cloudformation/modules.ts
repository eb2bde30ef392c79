import { type MapNode, type Node, type Place, shown, type Tree } from '../../model/index.ts';
import { once } from '../once.ts';
import { readJson, type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import { type Frame, placeIn, type Resource, report, type Stack } from './frame.ts';
import { shapeOf } from './joined-text.ts';
import type { Copy } from './loops.ts';
import { knownText, map, value, whyUnknown } from './node.ts';
import { localPath, normalPath } from './path.ts';

/** The fragment of each registered module whose project is among the files: `fragments/NAME.json` beside a file that says its type. */
export const registeredModules = (files: readonly string[], tree: Tree): ReadonlyMap<string, string> => {
  const modules = new Map<string, string>();
  for (const file of files) {
    const [, project] = /^(.*\/)?fragments\/[^/]+$/.exec(file) ?? [];
    if (project === undefined && !file.startsWith('fragments/')) continue;
    for (const beside of ['.rpdk-config', 'schema.json']) {
      const answer = tree.read(`${project ?? ''}${beside}`);
      const type = 'text' in answer ? textOf(valueIn(readJson(answer.text, beside).documents[0], 'typeName')) : undefined;
      if (type?.endsWith('::MODULE')) modules.set(type, normalPath(file));
    }
  }
  return modules;
};

/**
 * A module that a template takes its resources from, as an entry of `Modules`, a resource of a registered type, or a resource that says where it is read from.
 * Nothing for other resources. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules-structure.html
 */
export const moduleOf = (copy: Copy, inModules: boolean): Resource | undefined => {
  const { key, entry, frame } = copy;
  const source = sourceOf(entry.value, inModules, frame);
  if (!source) return undefined;
  const at = placeIn(frame, { start: entry.keyStart, end: entry.value.end });
  const { path } = source;
  return {
    ...{ id: `${frame.stack.id}:${key}`, logicalId: key, type: '', at, exists: () => true },
    body: () => map([], at),
    property: () => undefined,
    nests: () => (path === undefined ? { why: source.written } : { path }),
    instances: once<readonly Stack[]>(
      () => (path === undefined ? notThere(copy, source.written) : turnsOf(copy).flatMap(turn => opened(copy, path, turn) ?? [])),
      [],
    ),
  };
};

const notThere = ({ key, entry, frame }: Copy, written: string): readonly Stack[] => {
  report(
    frame,
    entry.value,
    `The module ${key} is read from ${written}, which is not here: what it declares is not judged. Name a local file, or read the packaged template.`,
  );
  return [];
};

interface Source {
  readonly written: string;
  readonly path?: string;
}
const sourceOf = (tree: TreeNode, inModules: boolean, frame: Frame): Source | undefined => {
  const type = valueIn(tree, 'Type');
  const rain = type?.tag === '!Rain::Module' ? textOf(type) : textOf(valueIn(type, 'Rain::Module'));
  const named = textOf(type);
  const written = rain ?? (inModules || named === 'LocalModule' ? textOf(valueIn(tree, 'Source')) : undefined);
  if (written !== undefined) return found(written, localPath(frame.source.file, written));
  if (inModules) return { written: 'a source that is not known' };
  return named?.endsWith('::MODULE') ? found(`the registry (${named})`, frame.stack.world.modules.get(named)) : undefined;
};
const found = (written: string, path: string | undefined): Source => ({ written, ...(path !== undefined && { path }) });

/** What a turn of `Map` or `ForEach` puts in place of its marks, and after the name; one turn without either. */
interface Turn {
  readonly suffix: string;
  readonly marks: readonly (readonly [string, string])[];
}
const turnsOf = ({ key, entry, frame }: Copy): readonly Turn[] => {
  const written = valueIn(entry.value, 'Map') ?? valueIn(entry.value, 'ForEach');
  if (!written) return [{ suffix: '', marks: [] }];
  const node = frame.evaluate(written, frame);
  const values =
    node?.is === 'list'
      ? node.items.map(item => knownText(item) ?? shown(shapeOf(item)))
      : knownText(node)
          ?.split(',')
          .map(item => item.trim());
  if (!values) report(frame, written, `The list that the module ${key} is repeated for is not known (${whyUnknown(node)}): it is left out.`);
  return (values ?? []).map((of, i) => ({
    suffix: String(i),
    marks: [...['$MapValue', '$Identifier', '$Value'].map(mark => [mark, of] as const), ...['$MapIndex', '$Index'].map(mark => [mark, String(i)] as const)],
  }));
};

/** The module as a stack whose resources belong to the one around. */
const opened = (copy: Copy, path: string, { suffix, marks }: Turn): Stack | undefined => {
  const { key, entry, frame } = copy;
  const { stack } = frame;
  const { world, id, scope, prefix, files, pseudo, app } = stack;
  const read = world.file(path);
  const template = 'problem' in read ? undefined : read.documents[0];
  if ('problem' in read || !template || files.includes(path)) {
    notThere(copy, files.includes(path) ? `${path}, which is the template around it` : path);
    return undefined;
  }
  if (--world.stacks < 0) return undefined;
  const name = `${key}${suffix}`;
  const given = propertiesOf(valueIn(entry.value, 'Properties'), frame, marks);
  const written = valueIn(entry.value, 'Overrides');
  const overrides = once(() => written && frame.evaluate(written, frame), undefined);
  return world.open({
    ...{ world, read, template, id: `${id}/${name}`, scope, prefix: prefix + name, files: [...files, path], pseudo, app },
    given: parameter => given?.entries[parameter],
    overrides: logicalId => {
      const all = overrides();
      return all?.is === 'map' ? all.entries[logicalId] : undefined;
    },
  });
};

const propertiesOf = (written: TreeNode | undefined, frame: Frame, marks: Turn['marks']): MapNode | undefined => {
  const node = written && frame.evaluate(written, frame);
  const marked = node && marks.length > 0 ? withMarks(node, marks) : node;
  return marked?.is === 'map' ? marked : undefined;
};

const withMarks = (node: Node, marks: Turn['marks']): Node => {
  if (node.is === 'map')
    return map(
      Object.entries(node.entries).map(([key, entry]) => [key, withMarks(entry, marks)] as const),
      node.at,
      node.rest,
    );
  if (node.is === 'list') return { ...node, items: node.items.map(item => withMarks(item, marks)) };
  if (node.is !== 'value' || typeof node.value !== 'string' || !node.value.includes('$')) return node;
  return value(
    marks.reduce((text, [mark, of]) => text.replaceAll(mark, of), node.value),
    node.at,
  );
};

/** A resource of a module by the name that the packaged template gives it: `ContentBucket` of the module `Content`. */
export const resourceInModules = (name: string, stack: Stack): Resource | undefined => {
  for (const { logicalId, type, instances } of stack.resources.values()) {
    if (type !== '' || !instances || !name.startsWith(logicalId)) continue;
    for (const module of instances()) {
      const own = module.prefix.slice(stack.prefix.length);
      const rest = name.startsWith(own) ? name.slice(own.length) : '';
      const resource = rest === '' ? undefined : (module.resources.get(rest) ?? resourceInModules(rest, module));
      if (resource) return resource;
    }
  }
  return undefined;
};

/** Why a name may be one of a module's: the module could not be read. */
export const whyInModule = (name: string, { resources }: Stack): string | undefined => {
  for (const { logicalId, type, instances } of resources.values())
    if (type === '' && name.startsWith(logicalId) && instances?.().length === 0) return `the module ${logicalId} was not read`;
  return undefined;
};

/** What `Content.BucketArn`, `Content.Bucket` and `Content.Bucket.Arn` mean: an output of the module, or a resource in it. */
export const partOfModule = (module: Resource, path: string, at: Place): Node | undefined => {
  for (const stack of module.instances?.() ?? []) {
    const output = stack.outputs(path);
    if (output) return output;
    const [name = '', ...attribute] = path.split('.');
    const resource = stack.resources.get(name);
    if (resource && resource.type !== '') return { is: 'reference', to: resource.id, attribute: attribute.length > 0 ? attribute.join('.') : 'Ref', at };
    if (resource) return partOfModule(resource, attribute.join('.'), at);
  }
  return undefined;
};

/** What a module's resource is overridden with: maps are merged, the rest is replaced. */
export const overridden = (body: MapNode, override: Node | undefined): MapNode => {
  if (override?.is !== 'map') return body;
  const { Properties: properties, ...beside } = override.entries;
  const attributes = Object.entries(beside).map(([name, node]) => [`@${name}`, node] as const);
  return merged(merged(body, properties), map(attributes, override.at));
};

const merged = (base: MapNode, over: Node | undefined): MapNode => {
  if (over?.is !== 'map') return base;
  const entries = Object.entries(over.entries).map(([key, node]) => {
    const before = base.entries[key];
    return [key, before?.is === 'map' && node.is === 'map' ? merged(before, node) : node] as const;
  });
  return map([...Object.entries(base.entries), ...entries], base.at, base.rest);
};
