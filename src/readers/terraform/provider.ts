import type { Expression } from './hcl/syntax.ts';
import { argument } from './module-source.ts';
import { evaluate, inFile, kept, type Module, type Run, scopeIn } from './scope.ts';
import { attributeIn, blocksIn, fileOf, type Section } from './source.ts';
import { placed, type Value } from './value.ts';

/** A provider as a resource uses it: the block that configures it, and the module that block stands in. */
export interface Provider {
  readonly name: string;
  /** Left out for the default one. */
  readonly alias?: string;
  readonly module: Module;
  readonly section?: Section;
}

/** `aws.west` in `provider = aws.west`; old files put it in quotes. */
const referenceText = (expression: Expression): string | undefined => {
  if (expression.is === 'text') return expression.value;
  if (expression.is === 'variable') return expression.name;
  if (expression.is === 'template' && expression.parts.length === 1 && expression.parts[0]?.is === 'interpolation')
    return referenceText(expression.parts[0].value);
  const [of, key] =
    expression.is === 'attr'
      ? [expression.of, expression.name]
      : expression.is === 'index' && expression.key.is === 'text'
        ? [expression.of, expression.key.value]
        : [];
  return of?.is === 'variable' ? `${of.name}.${key}` : undefined;
};

const handedOn = (module: Module, reference: string): string | undefined => {
  const providers = module.caller && argument(module.caller.call.section, 'providers');
  if (providers?.value.is !== 'object') return undefined;
  const item = providers.value.items.find(({ key }) => referenceText(key.is === 'parenthesis' ? key.value : key) === reference);
  return item && referenceText(item.value);
};

const split = (reference: string): readonly [string, string | undefined] => {
  const [name = '', alias] = reference.split('.');
  return [name, alias];
};

const found = (module: Module, reference: string): Provider => {
  const [name, alias] = split(reference);
  const section = module.source.providers.get(reference);
  const handed = handedOn(module, reference);
  if (handed !== undefined && module.caller) return providerNamed(module.caller.module, handed);
  if (!section && !alias && module.caller) return providerNamed(module.caller.module, name);
  return { name, module, ...(alias !== undefined && { alias }), ...(section && { section }) };
};

/** Follows `providers` of the module calls up to the module that configures it. */
const providerNamed = (module: Module, reference: string): Provider => kept(module, `provider ${reference}`, () => found(module, reference));

/** `aws` for `aws_s3_bucket` and `data.aws_ami`, unless `provider` says another. */
export const providerOf = (module: Module, section: Section, type: string): Provider => {
  const written = argument(section, 'provider');
  const bare = type.startsWith('data.') ? type.slice(5) : type;
  return providerNamed(module, (written && referenceText(written.value)) ?? bare.split('_')[0] ?? bare);
};

/** An attribute of the provider's configuration, such as `region`. */
export const configured = (run: Run, { module, section, name, alias }: Provider, attribute: string): Value | undefined => {
  const written = section && argument(section, attribute);
  if (!written) return undefined;
  return kept(module, `provider ${name}.${alias ?? ''} ${attribute}`, () => evaluate(written.value, scopeIn(run, module, written.file)));
};

/** The `default_tags` of an aws provider. */
export const defaultTags = (run: Run, { module, section, name, alias }: Provider): Value | undefined => {
  const [block] = section && name === 'aws' ? blocksIn(section.items, 'default_tags') : [];
  const tags = block && attributeIn(block.body.items, 'tags');
  if (!section || !block || !tags) return undefined;
  const file = fileOf(section, block);
  return kept(module, `default tags ${alias ?? ''}`, () =>
    placed(evaluate(tags.value, inFile(scopeIn(run, module, file), file)), file.placeAt(tags.value.start)),
  );
};
