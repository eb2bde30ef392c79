import type { PureFunction } from '../value.ts';
import { conversionFunctions } from './conversion.ts';
import { dateFunctions } from './dates.ts';
import { callable } from './definition.ts';
import { encodingFunctions } from './encoding.ts';
import { fileFunctions } from './files.ts';
import { formatFunctions } from './format.ts';
import { hashFunctions } from './hashes.ts';
import { listFunctions } from './lists.ts';
import { mapFunctions } from './maps.ts';
import { networkFunctions } from './networks.ts';
import { numberFunctions } from './numbers.ts';
import { regularFunctions } from './regular.ts';
import { selectionFunctions } from './selection.ts';
import { setFunctions } from './sets.ts';
import { textFunctions } from './text.ts';

/** The functions of Terraform's language by name, without `try` and `can`, which look at expressions. */
export const functions: ReadonlyMap<string, PureFunction> = new Map(
  Object.entries({
    ...conversionFunctions,
    ...dateFunctions,
    ...encodingFunctions,
    ...fileFunctions,
    ...formatFunctions,
    ...hashFunctions,
    ...listFunctions,
    ...mapFunctions,
    ...networkFunctions,
    ...numberFunctions,
    ...regularFunctions,
    ...selectionFunctions,
    ...setFunctions,
    ...textFunctions,
  }).map(([name, definition]) => [name, callable(name, definition)]),
);

/** Functions whose result is known only when Terraform runs. */
export const impure: ReadonlySet<string> = new Set(['bcrypt', 'plantimestamp', 'rsadecrypt', 'timestamp', 'uuid']);
