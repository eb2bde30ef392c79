import type { SaidElsewhere } from '../../model/index.ts';
import { isMap, type Json, type JsonMap, listOf, textOf } from '../inventory/json.ts';

/** What one entry says, before it is known where it stands: a text where it cannot be understood. */
export type Entry = Omit<SaidElsewhere, 'place' | 'tool'> & { readonly tool?: string };

/** A format of findings, told by its content. */
export interface FindingFormat {
  readonly name: string;
  readonly is: (document: Json) => boolean;
  readonly entries: (document: Json) => Iterable<Entry | string>;
}

/** The texts among some values, none twice. */
export const texts = (...values: readonly (Json | undefined)[]): readonly string[] => [
  ...new Set(values.flatMap(value => textOf(value) ?? []).filter(text => text.length <= longest)),
];
/** No name or id is longer; such a text is no reason to compare it with every asset. */
export const longest = 2048;

/** What stands below some keys; nothing where one of them is no map. Keys are those of the map itself. */
export const under = (value: Json | undefined, ...keys: readonly string[]): Json | undefined => {
  let here = value;
  for (const key of keys) {
    if (!isMap(here) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
};
export const textUnder = (value: Json | undefined, ...keys: readonly string[]): string | undefined => textOf(under(value, ...keys));
export const listUnder = (value: Json | undefined, ...keys: readonly string[]): readonly Json[] => listOf(under(value, ...keys));
export const mapsUnder = (value: Json | undefined, ...keys: readonly string[]): readonly JsonMap[] => listUnder(value, ...keys).filter(isMap);

/** A line as a file may have it: a whole number from 1 on. */
const lineOf = (value: Json | undefined): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value < 2 ** 31 ? value : undefined;

/** A place as another tool gives it. */
export const placeAt = (file: string | undefined, line: Json | undefined, endLine: Json | undefined): Pick<SaidElsewhere, 'at'> => {
  const [from, to] = [lineOf(line), lineOf(endLine)];
  if (file === undefined || file.length > longest || from === undefined) return {};
  return { at: { file, line: from, ...(to !== undefined && to > from && { endLine: to }) } };
};

/** PASS, PASSED, Fail, FAILED, WARNING, MANUAL … */
export const saysOf = (status: string | undefined): SaidElsewhere['says'] =>
  /^(?:pass|compliant|success)/i.test(status ?? '') ? 'passes' : /^(?:fail|non-?compliant|alarm)/i.test(status ?? '') ? 'fails' : 'undecided';

/** Controls of Security Hub that a finding of Prowler names, by which many know the same rule. */
export const controlsIn = (compliance: Json | undefined): readonly string[] =>
  isMap(compliance)
    ? Object.entries(compliance).flatMap(([standard, ids]) =>
        /foundational-security/i.test(standard) ? texts(...listOf(ids)).filter(id => /^[A-Za-z0-9]+\.\d+$/.test(id)) : [],
      )
    : [];

/** A known hole in a package is known by what it is in, as its number says nothing of whose job it is. */
export const holeIn = (system: boolean): string => (system ? 'vulnerable-system-package' : 'vulnerable-dependency');
