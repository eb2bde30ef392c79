import type { Because, CheckResult, Declaration, Finding, Place, Row } from '../model/index.ts';
import type { Bound, Found } from './bind.ts';
import { becauseWords } from './words.ts';

/** What is kept of an asset's check results, with place, cause and words; what is met only when it is asked for. */
export const findingsOf = (found: Found, rows: readonly Row[], bound: Bound, keepMet: boolean): readonly Omit<Finding, 'subject'>[] =>
  rows.flatMap(row =>
    row.results.filter(result => result.verdict !== 'none' && (keepMet || result.verdict !== 'met')).map(result => findingOf(found, result, bound)),
  );

const findingOf = (found: Found, result: CheckResult, bound: Bound): Omit<Finding, 'subject'> => {
  const [first] = result.because;
  const part = first?.part;
  return {
    check: result.check,
    verdict: result.verdict,
    place: placeOf(found, first),
    cause: causeOf(found, first),
    because: becauseWords(result.because),
    companions: companionsOf(found, result.because, bound),
    ...(first?.fact.is === 'default' && { byDefault: first.fact.since === undefined ? always : { since: first.fact.since } }),
    ...(part && { part: part.name }),
    ...(result.excepted && { excepted: result.excepted }),
    ...(result.severity && { severity: result.severity }),
  };
};
const always = {};
const nobody: readonly string[] = [];

/** Where the asset's own author would look: the line of the fact when it stands in the asset or its companions, else the asset itself. */
const placeOf = ({ asset, declaration }: Found, because: Because | undefined): Place => {
  if (!because || because.fact.is === 'default' || (because.part && asset.fields[because.field]?.origin?.by === 'reach')) return declaration.at;
  return inFiles(because.part && because.fact.is !== 'stated' ? because.part.at : because.fact.at, declaration);
};
/** What every account is given stands on a page of the provider: the one who uses it is the place to look at. */
const inFiles = (place: Place, declaration: Declaration): Place => (isPage(place) ? declaration.at : place);
const isPage = ({ file }: Place): boolean => file.startsWith('https://');

const causeOf = ({ declaration }: Found, because: Because | undefined): Place => {
  if (!because) return declaration.at;
  const { fact, part } = because;
  if (fact.is === 'default') return inFiles(part?.at ?? declaration.at, declaration);
  return inFiles(fact.from && !isPage(fact.from) ? fact.from : part && fact.at === declaration.at ? part.at : fact.at, declaration);
};

const companionsOf = ({ declaration }: Found, because: readonly Because[], bound: Bound): readonly string[] => {
  const ids = new Set(because.flatMap(b => (b.part ? [b.part.on] : [])));
  ids.delete(declaration.id);
  if (ids.size === 0) return nobody;
  return [...ids].map(id => bound.declared.get(id)?.address ?? id);
};
