import type { Block, Declaration, MapNode, Node, Place } from '../../model/index.ts';
import { blocksOf, grouped } from './blocks.ts';
import type { Expansion, Repetition } from './expand.ts';
import { freeNames, freeNamesOf } from './free-names.ts';
import type { Expression } from './hcl/syntax.ts';
import { calledModules } from './module-call.ts';
import type { ResourceSource } from './module-source.ts';
import { configured, type Provider, providerOf } from './provider.ts';
import { addressOf, expansionOf, instanceScope, metaArguments, scopeName } from './resource.ts';
import { boundTo, evaluate, inFile, type Module, type Run, type Scope } from './scope.ts';
import { attributeIn, blocksIn, fileOf, type Item, placeOfBlock, type Section, type SourceFile } from './source.ts';
import { tagged } from './tags.ts';
import { toNode } from './to-node.ts';
import { placed, type Value } from './value.ts';
import { versionUnder } from './version.ts';

const mostDeclarations = 1_000_000;

/** What all instances of one block have in common. */
interface Common {
  readonly run: Run;
  readonly module: Module;
  readonly source: ResourceSource;
  readonly provider: Provider;
  readonly at: Place;
  readonly scope: string;
  readonly block: Block;
  readonly under: string | undefined;
}

const lineSpan = (file: SourceFile, from: number, to: number): { readonly at: Place; readonly lastLine: number } => ({
  at: file.placeAt(from),
  lastLine: file.lineAt(Math.max(from, to - 1)),
});

/** The node, shared with every other instance for which it is the same. */
const shareable = (what: object, names: ReadonlySet<string>, scope: Scope, make: () => Node): Node => {
  const { module, run } = scope;
  if (!scope.repeated && !module.caller) return make();
  if ([...names].some(name => boundTo(scope, name))) return make();
  const nodes = names.size === 0 ? run.constants : module.nodes;
  const known = nodes.get(what) ?? make();
  nodes.set(what, known);
  return known;
};

const attributeNode = (value: Expression, scope: Scope): Node =>
  shareable(value, freeNames(value), scope, () => {
    const home = lineSpan(scope.file, value.start, value.end);
    return toNode(placed(evaluate(value, scope), home.at), { run: scope.run, ...home });
  });

const blocksNode = (blocks: readonly (Item & { is: 'block' })[], scope: Scope): Node => {
  const [first, last] = [blocks[0], blocks.at(-1)];
  const names = freeNamesOf(blocks);
  const home = lineSpan(scope.file, first?.start ?? 0, last?.end ?? 0);
  return shareable(first ?? blocks, names, scope, () => toNode(blocksOf(blocks, scope, undefined), { run: scope.run, ...home }));
};

const preventDestroy = (section: Section, scope: Scope): Node | undefined => {
  for (const block of blocksIn(section.items, 'lifecycle')) {
    const attribute = attributeIn(block.body.items, 'prevent_destroy');
    if (attribute) return attributeNode(attribute.value, inFile(scope, fileOf(section, block)));
  }
  return undefined;
};

const tagsNode = (own: Expression | undefined, scope: Scope, { provider, at, run }: Common): Node | undefined => {
  const home = own ? lineSpan(scope.file, own.start, own.end) : { at: { file: at.file, line: at.line }, lastLine: at.line };
  const value: Value | undefined = tagged(run, provider, own && placed(evaluate(own, scope), home.at));
  return value && toNode(value, { run, ...home });
};

const takesDefaultTags = ({ provider, source }: Common): boolean =>
  provider.name === 'aws' && source.type.startsWith('aws_') && source.type !== 'aws_autoscaling_group';

const bodyOf = (common: Common, scope: Scope): MapNode => {
  const { section } = common.source;
  const entries = Object.create(null) as Record<string, Node>;
  for (const item of section.items) {
    if (item.is === 'attribute' && !metaArguments.has(item.name)) entries[item.name] = attributeNode(item.value, inFile(scope, fileOf(section, item)));
  }
  for (const [type, blocks] of grouped(section.items)) {
    const [first] = blocks;
    if (first && !metaArguments.has(type)) entries[type] = blocksNode(blocks, inFile(scope, fileOf(section, first)));
  }
  const kept = preventDestroy(section, scope);
  if (kept) entries['@prevent_destroy'] = kept;
  const own = attributeIn(section.items, 'tags');
  const tags = takesDefaultTags(common) ? tagsNode(own?.value, own ? inFile(scope, fileOf(section, own)) : scope, common) : undefined;
  if (tags) entries['tags'] = tags;
  return { is: 'map', entries, at: common.at };
};

const textIn = (node: Node | undefined): string | undefined =>
  node?.is === 'value' && typeof node.value === 'string' ? node.value : node?.is === 'reference' ? textIn(node.value) : undefined;
const regionOf = ({ run, provider }: Common, body: MapNode): string | undefined => {
  const written = textIn(body.entries['region']) ?? (provider.name === 'aws' ? undefined : textIn(body.entries['location']));
  if (written !== undefined) return written;
  const region = configured(run, provider, 'region');
  return region?.is === 'text' && !/[\uE000\uE001]/.test(region.value) ? region.value : undefined;
};

const declared = (common: Common, repetition: Repetition): Declaration => {
  const { run, module, source, at, scope, block, under } = common;
  const address = addressOf(module, source, repetition);
  const body = bodyOf(common, instanceScope(run, module, source, repetition));
  const [region, maybe] = [regionOf(common, body), repetition.maybe ?? module.maybe];
  return {
    id: `${scope}:${address}`,
    address,
    type: source.type,
    body,
    at,
    scope,
    ...(region !== undefined && { region }),
    ...(!source.type.startsWith('data.') && { born: 'new' }),
    ...(under !== undefined && { under }),
    block,
    ...(maybe !== undefined && { maybe }),
  };
};

const blockOf = (module: Module, at: Place, { by }: Expansion): Block => {
  const repeats = by === 'one' ? module.repeats : by;
  return { id: `${at.file}:${at.line}`, ...(repeats && { repeats }), ...(module.locked !== undefined && { locked: module.locked }) };
};

const declareResource = (run: Run, module: Module, source: ResourceSource, into: Declaration[]): void => {
  const expansion = expansionOf(run, module, source);
  const at = placeOfBlock(source.section.file, source.section.block);
  const provider = providerOf(module, source.section, source.type);
  const common: Common = {
    run,
    module,
    source,
    provider,
    at,
    scope: scopeName(module, source),
    block: blockOf(module, at, expansion),
    under: versionUnder(module, provider.name),
  };
  for (const repetition of expansion.instances) {
    if (++run.spent.declarations > mostDeclarations) {
      run.problems.add(at, `There are more than ${mostDeclarations} resources in all: those from here on are not read.`);
      return;
    }
    into.push(declared(common, repetition));
  }
};

/** Every resource and data source of a module and of the modules it calls. */
export const declareModule = (run: Run, module: Module, into: Declaration[]): void => {
  for (const source of module.source.resources.values()) declareResource(run, module, source, into);
  for (const call of module.source.calls.values()) for (const child of calledModules(run, module, call)) declareModule(run, child, into);
};
