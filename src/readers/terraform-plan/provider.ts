import type { Configuration } from './configuration.ts';
import { providerName } from './instance.ts';
import { inside, type JsonObject, objectOf, textIn } from './json-value.ts';

/** The provider of a resource: its configuration in the plan, and what is known by it. */
export interface Provider {
  readonly name: string | undefined;
  readonly alias?: string;
  readonly region?: string;
  /** `hashicorp/aws`. */
  readonly source?: string;
  /** What the source allows: `~> 5.0, < 5.50`. */
  readonly constraint?: string;
}

const value = (expression: unknown, variables: JsonObject): unknown => {
  const constant = inside(expression, 'constant_value');
  if (constant !== undefined) return constant;
  const references = inside(expression, 'references');
  const [only] = Array.isArray(references) && references.length === 1 ? references : [];
  return typeof only === 'string' && only.startsWith('var.') ? inside(objectOf(variables)[only.slice(4)], 'value') : undefined;
};

/** `provider_config_key` is `aws`, `aws.west`, or with its module `module.a:aws.west`: where that module is handed its providers, the plan may not say which it is. */
export const providerOf = ({ providers }: Configuration, resource: JsonObject | undefined, variables: JsonObject): Provider => {
  const key = textIn(resource, 'provider_config_key') ?? '';
  const bare = key.slice(key.lastIndexOf(':') + 1);
  const config = objectOf(providers[key] ?? providers[bare]);
  const alias = textIn(config, 'alias');
  const full = textIn(config, 'full_name');
  const region = value(inside(config['expressions'], 'region'), variables);
  const constraint = textIn(config, 'version_constraint');
  return {
    name: providerName(full) ?? textIn(config, 'name'),
    ...(alias !== undefined && { alias }),
    ...(typeof region === 'string' && { region }),
    ...(full !== undefined && { source: full.split('/').slice(-2).join('/') }),
    ...(constraint !== undefined && { constraint }),
  };
};
