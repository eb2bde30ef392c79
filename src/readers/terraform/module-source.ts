import type { Problem, Tree } from '../../model/index.ts';
import type { Attribute, Block, Expression } from './hcl/syntax.ts';
import { parsedJson } from './json-syntax.ts';
import { overridden } from './override.ts';
import { join } from './path.ts';
import { attributeIn, blocksIn, fileOf, type Item, type Parsed, parsed, type Section, type SourceFile } from './source.ts';

/** What stands in one folder, before anything is worked out. */
export interface ModuleSource {
  readonly folder: string;
  readonly variables: ReadonlyMap<string, Section>;
  readonly locals: ReadonlyMap<string, Local>;
  readonly resources: ReadonlyMap<string, ResourceSource>;
  readonly calls: ReadonlyMap<string, CallSource>;
  readonly outputs: ReadonlyMap<string, Section>;
  /** By name, or name and alias: `aws`, `aws.west`. */
  readonly providers: ReadonlyMap<string, Section>;
  readonly required: ReadonlyMap<string, Requirement>;
  readonly problems: readonly Problem[];
  /** Number of files. */
  readonly files: number;
}
interface Local {
  readonly name: string;
  readonly file: SourceFile;
  readonly value: Expression;
}
export interface ResourceSource {
  /** `aws_s3_bucket`; `data.aws_iam_policy_document` for a data source. */
  readonly type: string;
  /** As references write it: `aws_s3_bucket.logs`, `data.aws_ami.linux`. */
  readonly key: string;
  readonly section: Section;
}
export interface CallSource {
  readonly name: string;
  readonly source: string | undefined;
  readonly section: Section;
}
export interface Requirement {
  readonly source?: string;
  readonly version?: string;
}

const literalText = (attribute: Attribute | undefined): string | undefined => (attribute?.value.is === 'text' ? attribute.value.value : undefined);

type Kind = 'variable' | 'output' | 'module' | 'provider' | 'resource' | 'data' | 'ephemeral';
const labelsOf: Readonly<Record<Kind, number>> = { variable: 1, output: 1, module: 1, provider: 1, resource: 2, data: 2, ephemeral: 2 };
const isKind = (type: string): type is Kind => Object.hasOwn(labelsOf, type);

interface Draft {
  readonly sections: Readonly<Record<Kind, Map<string, Section>>>;
  readonly locals: Map<string, Local>;
  readonly required: Map<string, Requirement>;
  readonly problems: Problem[];
}

const nameOf = (kind: Kind, block: Block, items: readonly Item[]): string => {
  const labels = block.labels.map(label => label.text).join('.');
  const alias = kind === 'provider' ? literalText(attributeIn(items, 'alias')) : undefined;
  if (alias !== undefined) return `${labels}.${alias}`;
  return kind === 'data' || kind === 'ephemeral' ? `${kind}.${labels}` : labels;
};

const complain = (draft: Draft, file: SourceFile, offset: number, message: string): void => {
  draft.problems.push({ file: file.name, line: file.lineAt(offset), message });
};

const declaredTwice = (what: string, { file, block }: Section): string =>
  `${what} is declared twice in this module (first in ${file.name}, line ${file.lineAt(block.start)}); this one is not read.`;

const addSection = (draft: Draft, kind: Kind, block: Block, file: SourceFile, override: boolean): void => {
  const [wanted, found] = [labelsOf[kind], block.labels.length];
  if (found !== wanted) {
    const needed = wanted === 1 ? 'a name' : 'a type and a name';
    complain(draft, file, block.start, `A ${kind} block needs ${needed}: this one has ${found} labels and is not read.`);
    return;
  }
  const [name, section] = [nameOf(kind, block, block.body.items), { file, block, items: block.body.items }];
  const earlier = draft.sections[kind].get(name);
  if (earlier && !override) complain(draft, file, block.start, declaredTwice(`${kind} ${name}`, earlier));
  else draft.sections[kind].set(name, earlier ? overridden(earlier, section) : section);
};

const addLocals = (draft: Draft, block: Block, file: SourceFile, override: boolean): void => {
  for (const item of block.body.items) {
    if (item.is !== 'attribute') continue;
    const earlier = draft.locals.get(item.name);
    if (earlier && !override)
      complain(
        draft,
        file,
        item.start,
        `local.${item.name} is declared twice in this module (first in ${earlier.file.name}, line ${earlier.file.lineAt(earlier.value.start)}); this one is not read.`,
      );
    else draft.locals.set(item.name, { name: item.name, file, value: item.value });
  }
};

const entry = (value: Expression, name: string): string | undefined => {
  if (value.is !== 'object') return undefined;
  const found = value.items.find(item => (item.key.is === 'text' ? item.key.value : '') === name)?.value;
  return found?.is === 'text' ? found.value : undefined;
};

const requirementOf = (value: Expression): Requirement => {
  if (value.is === 'text') return { version: value.value };
  const [source, version] = [entry(value, 'source'), entry(value, 'version')];
  return { ...(source !== undefined && { source }), ...(version !== undefined && { version }) };
};

const addTerraform = (draft: Draft, block: Block): void => {
  for (const required of blocksIn(block.body.items, 'required_providers')) {
    for (const item of required.body.items) if (item.is === 'attribute') draft.required.set(item.name, requirementOf(item.value));
  }
};

const addFile = (draft: Draft, { file, body, problems }: Parsed, override: boolean): void => {
  draft.problems.push(...problems);
  for (const block of body.items) {
    if (block.is !== 'block')
      complain(draft, file, block.start, `"${block.name}" stands outside of any block, where Terraform allows blocks only; it is not read.`);
    else if (block.type === 'locals') addLocals(draft, block, file, override);
    else if (block.type === 'terraform') addTerraform(draft, block);
    else if (isKind(block.type)) addSection(draft, block.type, block, file, override);
  }
};

const resourcesOf = (draft: Draft): ReadonlyMap<string, ResourceSource> => {
  const all = new Map<string, ResourceSource>();
  for (const kind of ['resource', 'data'] as const) {
    for (const [key, section] of draft.sections[kind]) all.set(key, { type: key.slice(0, key.lastIndexOf('.')), key, section });
  }
  return all;
};

const callsOf = (draft: Draft): ReadonlyMap<string, CallSource> =>
  new Map([...draft.sections.module].map(([name, section]) => [name, { name, source: literalText(attributeIn(section.items, 'source')), section }]));

const isOverride = (name: string): boolean => /(^|_)override\.(tf|tofu)(\.json)?$/.test(name);
const isConfiguration = (name: string): boolean => /\.(tf|tofu)(\.json)?$/.test(name) && !name.startsWith('.') && !name.startsWith('#') && !name.endsWith('~');

/** The files of a folder in the order Terraform takes them: overrides last, and a `.tofu` in place of the `.tf` of the same name. */
export const configurationFiles = (names: readonly string[]): readonly string[] => {
  const all = new Set(names);
  const kept = names.filter(isConfiguration).filter(name => !(/\.tf(\.json)?$/.test(name) && all.has(name.replace(/\.tf(\.json)?$/, '.tofu$1'))));
  return [...kept.filter(name => !isOverride(name)).sort(), ...kept.filter(isOverride).sort()];
};

const readOne = (path: string, tree: Tree): Parsed | Problem => {
  const read = tree.read(path);
  if ('problem' in read) return { file: path, line: 1, message: read.problem };
  return path.endsWith('.json') ? parsedJson(path, read.text) : parsed(path, read.text);
};

/** Everything declared in a folder, and in files that are put beside its own, by name; `undefined` when it cannot be listed or has no Terraform file. */
export const loadModule = (folder: string, tree: Tree, added: ReadonlyMap<string, Parsed> = new Map()): ModuleSource | undefined => {
  const names = configurationFiles([...new Set([...(tree.list(folder) ?? []), ...added.keys()])]);
  if (names.length === 0) return undefined;
  const map = (): Map<string, Section> => new Map();
  const sections = { variable: map(), output: map(), module: map(), provider: map(), resource: map(), data: map(), ephemeral: map() };
  const draft: Draft = { sections, locals: new Map(), required: new Map(), problems: [] };
  for (const name of names) {
    const file = added.get(name) ?? readOne(join(folder, name), tree);
    if ('message' in file) draft.problems.push(file);
    else addFile(draft, file, isOverride(name));
  }
  const { variable: variables, output: outputs, provider: providers } = sections;
  return {
    folder,
    variables,
    outputs,
    providers,
    locals: draft.locals,
    required: draft.required,
    resources: resourcesOf(draft),
    calls: callsOf(draft),
    problems: draft.problems,
    files: names.length,
  };
};

/** The value of a meta-argument such as `count`, with the file it stands in. */
export const argument = (section: Section, name: string): { readonly value: Expression; readonly file: SourceFile } | undefined => {
  const found = attributeIn(section.items, name);
  return found && { value: found.value, file: fileOf(section, found) };
};
