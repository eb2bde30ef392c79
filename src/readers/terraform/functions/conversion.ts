import { convert, type Type, typeNotation, typeOf } from '../types.ts';
import { bool, type Failure, failed, failure, type Mark, text, type Value } from '../value.ts';
import { type Definition, type Definitions, define } from './definition.ts';
import { anything } from './parameters.ts';

const wants: Readonly<Record<string, string>> = {
  bool: '; only the strings "true" or "false" are allowed',
  number: '; given string must be a decimal representation of a number',
};

const converting = (type: Type): Definition =>
  define([anything('v')], ([value]) => {
    const result = convert(value, type);
    if (!failed(result)) return result;
    const hint = value.is === 'text' ? (wants[type.is] ?? '') : `: ${result.message}`;
    return failure(`Invalid value for "v" parameter: cannot convert ${typeOf(value).is} to ${type.is}${hint}.`);
  });

const anyOf = { is: 'any' } as const;

const shownBare = (value: Value): Value => {
  const { sensitive: _, ...bare }: Value & Mark = value;
  return bare;
};

const known = (value: Value): boolean => value.is !== 'unknown';

const issensitive = define(
  [anything('value')],
  ([value], call): Value | Failure =>
    value.sensitive || known(value) ? bool(value.sensitive === true) : call.unknown(value.is === 'unknown' ? value.why : ''),
  { bares: true, gives: 'bool' },
);

export const conversionFunctions: Definitions = {
  ephemeralasnull: define([anything('value')], ([value]) => value),
  issensitive,
  nonsensitive: define([anything('value')], ([value]) => shownBare(value), { bares: true }),
  sensitive: define([anything('value')], ([value]) => ({ ...value, sensitive: true })),
  tobool: converting({ is: 'bool' }),
  tolist: converting({ is: 'list', of: anyOf }),
  tomap: converting({ is: 'map', of: anyOf }),
  tonumber: converting({ is: 'number' }),
  toset: converting({ is: 'set', of: anyOf }),
  tostring: converting({ is: 'string' }),
  type: define([anything('value')], ([value]) => text(typeNotation(typeOf(value)))),
};
