import { hole } from '../../model/index.ts';
import { blocksOf, grouped } from './blocks.ts';
import { type Expansion, expand, namesIn, type Repetition } from './expand.ts';
import type { ResourceSource } from './module-source.ts';
import { type Memo, once } from './once.ts';
import { type Provider, providerOf } from './provider.ts';
import { bind, evaluate, inFile, kept, type Module, quiet, type Run, type Scope, scopeIn } from './scope.ts';
import { attributeIn, fileOf } from './source.ts';
import { nothing, object, placed, tuple, untold, type Value } from './value.ts';

/** Arguments that Terraform itself reads; they are not attributes of the resource. */
export const metaArguments: ReadonlySet<string> = new Set(['count', 'for_each', 'provider', 'depends_on', 'lifecycle', 'provisioner', 'connection']);

const allOfUnknown: Expansion = {
  by: 'one',
  instances: [{ suffix: '[*]', maybe: 'its number of instances depends on itself' }],
  rest: 'its number of instances depends on itself',
};

/** How many instances there are; worked out once. */
export const expansionOf = (run: Run, module: Module, source: ResourceSource): Expansion => {
  const { section, key } = source;
  const subject = () => ({ name: module.prefix + key, place: section.file.placeAt(section.block.start) });
  once(run, module.memo, source, subject, () => {
    module.expansions.set(source, expand(section, scopeIn(run, module, section.file)));
    return nothing;
  });
  return module.expansions.get(source) ?? allOfUnknown;
};

/** The scope of a declaration: its root folder, and the alias of a provider that is not the default one. */
export const scopeName = (module: Module, { alias }: Provider): string => (alias === undefined ? module.root.scope : `${module.root.scope}@${alias}`);
/** The provider that makes one instance. */
export const providerFor = (run: Run, module: Module, source: ResourceSource, repetition: Repetition): Provider =>
  providerOf(module, source, file => inFile(instanceScope(run, module, source, repetition), file));
export const addressOf = (module: Module, source: ResourceSource, { suffix }: Repetition): string => module.prefix + source.key + suffix;
const idOf = (run: Run, module: Module, source: ResourceSource, repetition: Repetition): string =>
  `${scopeName(module, providerFor(run, module, source, repetition))}:${addressOf(module, source, repetition)}`;

/** Where the expressions of one instance are worked out. */
export const instanceScope = (run: Run, module: Module, source: ResourceSource, repetition: Repetition): Scope => {
  const scope = bind(scopeIn(run, module, source.section.file, undefined, repetition.suffix !== ''), namesIn(repetition));
  return repetition.maybe === undefined ? scope : quiet(scope);
};

interface Asked {
  readonly run: Run;
  readonly module: Module;
  readonly source: ResourceSource;
  readonly repetition: Repetition;
  readonly id: string;
  readonly memo: Memo;
}

const openEnd = ({ source }: Asked): string => (source.type.startsWith('data.') ? untold.data : untold.resource);

/** Left to the provider: known only where a plan or state tells. */
const notWritten = (asked: Asked, name: string): Value => {
  const { module, source, repetition, id } = asked;
  const { file, block } = source.section;
  const address = addressOf(module, source, repetition);
  const known = module.root.beside?.attribute(address, name);
  if (known) return { ...known, ref: { to: id, attribute: name } };
  return {
    is: 'unknown',
    why: openEnd(asked),
    text: `${address}.${name}`,
    ref: { to: id, attribute: name },
    at: file.placeAt(block.start),
  };
};

const written = (asked: Asked, name: string): { readonly what: object; readonly work: () => Value } | undefined => {
  const { run, module, source, repetition } = asked;
  const { section } = source;
  if (metaArguments.has(name)) return undefined;
  const scope = (): Scope => instanceScope(run, module, source, repetition);
  const attribute = attributeIn(section.items, name);
  if (attribute) {
    const file = fileOf(section, attribute);
    return { what: attribute, work: () => placed(evaluate(attribute.value, inFile(scope(), file)), file.placeAt(attribute.value.start)) };
  }
  const blocks = grouped(section.items).get(name);
  const [first] = blocks ?? [];
  return blocks && first && { what: first, work: () => blocksOf(blocks, inFile(scope(), fileOf(section, first)), openEnd(asked)) };
};

/** The attribute as another resource sees it: it knows whose it is, unless it passes on what is another's. Null leaves it to the provider. */
const attributeOf = (asked: Asked, name: string): Value => {
  const found = written(asked, name);
  if (!found) return notWritten(asked, name);
  const { run, module, source, repetition, id, memo } = asked;
  const subject = () => ({ name: `${addressOf(module, source, repetition)}.${name}`, place: source.section.file.placeAt(source.section.block.start) });
  const value = once(run, memo, found.what, subject, found.work);
  if (value.is === 'null') return notWritten(asked, name);
  return value.ref ? value : { ...value, ref: { to: id, attribute: name } };
};

const namesOf = ({ section }: ResourceSource): readonly string[] => {
  const names = section.items.flatMap(item => (item.is === 'attribute' ? [item.name] : []));
  return [...names, ...grouped(section.items).keys()].filter(name => !metaArguments.has(name));
};

const instanceValue = (run: Run, module: Module, source: ResourceSource, repetition: Repetition): Value => {
  const id = idOf(run, module, source, repetition);
  const asked: Asked = { run, module, source, repetition, id, memo: new Map() };
  return { is: 'instance', id, attribute: name => attributeOf(asked, name), names: () => namesOf(source) };
};

const keyText = ({ key }: Repetition): string => (key === undefined ? hole('each.key') : String(key));

const allInstances = (run: Run, module: Module, source: ResourceSource, { by, instances, rest }: Expansion): Value => {
  const values = instances.map(repetition => instanceValue(run, module, source, repetition));
  if (by === 'count') return tuple(values, rest);
  if (by === 'for_each') return object(new Map(values.map((value, i) => [keyText(instances[i] ?? { suffix: '' }), value])), rest);
  return values[0] ?? nothing;
};

/** `aws_s3_bucket.b` as an expression sees it: an instance, a list of them, or a map of them. */
export const resourceValue = (run: Run, module: Module, source: ResourceSource): Value => {
  const known = module.values.get(source);
  if (known) return known;
  const expansion = expansionOf(run, module, source);
  if (expansion === allOfUnknown) return kept(module, `circle ${source.key}`, () => allInstances(run, module, source, expansion));
  const value = allInstances(run, module, source, expansion);
  module.values.set(source, value);
  return value;
};
