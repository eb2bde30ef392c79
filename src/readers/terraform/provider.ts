import { hasHoles } from '../../model/index.ts';
import { isUnknown } from './among.ts';
import type { Expression } from './hcl/syntax.ts';
import { pairObject, pairs } from './iteration.ts';
import { argument, type ResourceSource } from './module-source.ts';
import { bind, evaluate, inFile, kept, type Module, type Run, type Scope, scopeIn } from './scope.ts';
import { attributeIn, blocksIn, fileOf, type Section, type SourceFile } from './source.ts';
import { toText } from './types.ts';
import { placed, type Value } from './value.ts';

/** A provider as a resource uses it: the block that configures it, and the module that block stands in. */
export interface Provider {
  readonly name: string;
  /** Left out for the default one; with the key where `for_each` makes several: `by_region["eu-west-1"]`. */
  readonly alias?: string;
  readonly module: Module;
  readonly section?: Section;
  /** What `each.key` is in its block. */
  readonly key?: string;
}

/** How a provider is named: `aws.west`, and what stands in brackets behind it. */
interface Reference {
  readonly name: string;
  readonly key?: Expression;
}

/** `aws.west` in `provider = aws.west`; old files put it in quotes. */
const referenceOf = (expression: Expression): Reference | undefined => {
  if (expression.is === 'text') return { name: expression.value };
  if (expression.is === 'variable') return { name: expression.name };
  if (expression.is === 'parenthesis') return referenceOf(expression.value);
  if (expression.is === 'template' && expression.parts.length === 1 && expression.parts[0]?.is === 'interpolation')
    return referenceOf(expression.parts[0].value);
  if (expression.is === 'attr') return expression.of.is === 'variable' ? { name: `${expression.of.name}.${expression.name}` } : undefined;
  if (expression.is !== 'index') return undefined;
  if (expression.of.is === 'variable' && expression.key.is === 'text') return { name: `${expression.of.name}.${expression.key.value}` };
  const of = referenceOf(expression.of);
  return of && !of.key ? { ...of, key: expression.key } : undefined;
};

/** The key in a reference; `*` when it is not known. */
const keyIn = ({ key }: Reference, scope: () => Scope): string | undefined => {
  if (!key) return undefined;
  const value = evaluate(key, scope());
  const written = isUnknown(value) ? undefined : toText(value);
  return written === undefined || hasHoles(written) ? '*' : written;
};

interface Handed extends Reference {
  readonly scope: Scope;
}
const handedOn = (module: Module, name: string): Handed | undefined => {
  const providers = module.caller && argument(module.caller.call.section, 'providers');
  if (!module.caller || providers?.value.is !== 'object') return undefined;
  const item = providers.value.items.find(({ key }) => referenceOf(key)?.name === name);
  const reference = item && referenceOf(item.value);
  return reference && { ...reference, scope: inFile(module.caller.scope, providers.file) };
};

const found = (module: Module, reference: string, key: string | undefined): Provider => {
  const [name = '', alias] = reference.split('.');
  const section = module.source.providers.get(reference);
  const handed = handedOn(module, reference);
  if (handed && module.caller)
    return providerNamed(
      module.caller.module,
      handed.name,
      keyIn(handed, () => handed.scope),
    );
  if (!section && !alias && module.caller) return providerNamed(module.caller.module, name, key);
  const full = alias !== undefined && key !== undefined ? `${alias}[${key === '*' ? '*' : JSON.stringify(key)}]` : alias;
  return { name, module, ...(full !== undefined && { alias: full }), ...(section && { section }), ...(key !== undefined && { key }) };
};

/** Follows `providers` of the module calls up to the module that configures it. */
const providerNamed = (module: Module, reference: string, key?: string): Provider =>
  kept(module, `provider ${reference} ${key ?? ''}`, () => found(module, reference, key));

/** `aws` for `aws_s3_bucket` and `data.aws_ami`, unless `provider` says another. `scope` is that of the instance, which may have a provider of its own. */
export const providerOf = (module: Module, { section, type }: ResourceSource, scope: (file: SourceFile) => Scope): Provider => {
  const written = argument(section, 'provider');
  const reference = written && referenceOf(written.value);
  const bare = type.startsWith('data.') ? type.slice(5) : type;
  if (!written || !reference) return providerNamed(module, bare.split('_')[0] ?? bare);
  return providerNamed(
    module,
    reference.name,
    keyIn(reference, () => scope(written.file)),
  );
};

/** Where the expressions of a provider's block are worked out: with `for_each` there is one for each key. */
const scopeOf = (run: Run, { module, section, key }: Provider, file: SourceFile): Scope => {
  const scope = scopeIn(run, module, file);
  const each = section && argument(section, 'for_each');
  if (!each) return scope;
  const pair = pairs(evaluate(each.value, inFile(scope, each.file))).items.find(item => toText(item.key) === key);
  return pair ? bind(scope, { each: pairObject(pair) }) : scope;
};
const isOpen = ({ section, key }: Provider): boolean => section !== undefined && key === '*' && argument(section, 'for_each') !== undefined;

/** An attribute of the provider's configuration, such as `region`. */
export const configured = (run: Run, provider: Provider, attribute: string): Value | undefined => {
  const { module, section, name, alias } = provider;
  const written = section && !isOpen(provider) && argument(section, attribute);
  if (!written) return undefined;
  return kept(module, `provider ${name}.${alias ?? ''} ${attribute}`, () => evaluate(written.value, scopeOf(run, provider, written.file)));
};

/** The `default_tags` of an aws provider. */
export const defaultTags = (run: Run, provider: Provider): Value | undefined => {
  const { module, section, name, alias } = provider;
  const [block] = section && name === 'aws' && !isOpen(provider) ? blocksIn(section.items, 'default_tags') : [];
  const tags = block && attributeIn(block.body.items, 'tags');
  if (!section || !block || !tags) return undefined;
  const file = fileOf(section, block);
  return kept(module, `default tags ${alias ?? ''}`, () => placed(evaluate(tags.value, scopeOf(run, provider, file)), file.placeAt(tags.value.start)));
};
