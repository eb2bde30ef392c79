import type { PureFunction } from '../value.ts';
import { conversionFunctions } from './conversion.ts';
import { callable } from './definition.ts';
import { numberFunctions } from './numbers.ts';

/** The functions of Terraform's language by name, without `try` and `can`, which look at expressions. */
export const functions: ReadonlyMap<string, PureFunction> = new Map(
  Object.entries({
    ...conversionFunctions,
    ...numberFunctions,
  }).map(([name, definition]) => [name, callable(name, definition)]),
);

/** Functions whose result is known only when Terraform runs. */
export const impure: ReadonlySet<string> = new Set(['bcrypt', 'plantimestamp', 'rsadecrypt', 'timestamp', 'uuid']);
