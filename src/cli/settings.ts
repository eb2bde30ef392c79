import { nearest } from '../engine/nearest.ts';
import type { Asset, Field } from '../model/index.ts';
import type { Settings } from '../reports/draw-line.ts';
import { UsageError } from './usage-error.ts';

/** `--set fact=value`, each with a value that the fact can have; `?` is "not known". */
export const settingsOf = (given: readonly string[], asset: Asset): Settings =>
  Object.fromEntries(
    given.map(pair => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UsageError(`--set takes FACT=VALUE, not "${pair}"`, factsOf(asset));
      const name = factNamed(pair.slice(0, at), asset);
      const value = pair.slice(at + 1);
      return [name, value === '?' ? undefined : settingOf(name, value, asset.fields[name] ?? { kind: 'scalar' })];
    }),
  );

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const factNamed = (typed: string, asset: Asset): string => {
  const names = Object.keys(asset.fields);
  const name = names.find(known => plain(known) === plain(typed));
  if (name !== undefined) return name;
  const near = nearest(typed, names);
  throw new UsageError(`${asset.id} has no fact "${typed}"`, near === undefined ? factsOf(asset) : `Did you mean ${near}?`);
};
const factsOf = ({ id, fields }: Asset): string => `Facts of ${id}: ${Object.keys(fields).join(', ')}.`;

const flags: Readonly<Record<string, boolean>> = { true: true, on: true, yes: true, false: false, off: false, no: false };
const settingOf = (name: string, typed: string, field: Field<unknown>): Settings[string] => {
  const { kind, values } = field;
  if (kind === 'parts' || kind === 'link') throw new UsageError(`${name} is a list of things with facts of their own: it cannot be set here`);
  if (kind === 'list') return typed === '' ? [] : typed.split(',');
  if (!values) return /^-?\d+(?:\.\d+)?$/.test(typed) && !isText(field) ? Number(typed) : typed;
  if (values.includes(true)) {
    const flag = flags[typed.toLowerCase()];
    if (flag === undefined) throw new UsageError(`${name} is true or false, not "${typed}"`);
    return flag;
  }
  const words = values.map(String);
  const word = words.find(known => plain(known) === plain(typed));
  if (word !== undefined) return word;
  const near = nearest(typed, words);
  throw new UsageError(
    `${name} cannot be "${typed}"`,
    near === undefined ? `It is one of: ${words.join(', ')}.` : `Did you mean ${near}? It is one of: ${words.join(', ')}.`,
  );
};
const isText = ({ default: usual }: Field<unknown>): boolean => usual !== undefined && 'unset' in usual && typeof usual.unset === 'string';
