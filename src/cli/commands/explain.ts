import type { Assessed } from '../../engine/assess.ts';
import type { Found } from '../../engine/bind.ts';
import { nearest } from '../../engine/nearest.ts';
import { type DutyId, dutyIds, type Place } from '../../model/index.ts';
import { type ExplainOptions, explain } from '../../reports/explain.ts';
import type { Quote } from '../../reports/quote.ts';
import { disk } from '../disk.ts';
import { type EstateFlags, openEstate } from '../open-estate.ts';
import { write } from '../output.ts';
import { screenOf } from '../screen.ts';
import { oneOf } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';

export interface ExplainFlags extends EstateFlags {
  readonly path: readonly string[];
}

/** `demarc explain`: the chain behind the verdicts of one asset. */
export const explainCommand = async (address: string, duty: string | undefined, flags: ExplainFlags): Promise<number> => {
  const wanted = duty === undefined ? undefined : (oneOf('duty', duty, dutyIds, 'demarc duties lists them.') as DutyId);
  const assessed = await openEstate(flags.path.length > 0 ? flags.path : ['.'], flags);
  const found = findAsset(address, assessed);
  const unmet = assessed.rows(found).some(row => (wanted === undefined || row.duty === wanted) && row.results.some(({ verdict }) => verdict === 'unmet'));
  const remedy = unmet ? await remedyFor(found, assessed, flags) : undefined;
  write(
    explain(assessed, found, {
      ...(remedy && { remedy }),
      screen: screenOf(process.stdout, process.env, process.platform),
      quote: quoteFrom(),
      ...(wanted !== undefined && { duty: wanted }),
    }),
  );
  return 0;
};

/** What to do about it, loaded only where something is unmet. */
const remedyFor = async (found: Found, assessed: Assessed, flags: ExplainFlags): Promise<NonNullable<ExplainOptions['remedy']>> => {
  const [{ openGuides }, { offeredFor }] = await Promise.all([import('../guides.ts'), import('../fix/offered.ts')]);
  const { asset, declaration } = found;
  const guides = await openGuides([asset.id], assessed.catalog);
  const fixable = await offeredFor(found, assessed, flags.path.length > 0 ? flags.path : ['.'], flags);
  const about = { type: declaration.type, known: { declaration, bound: assessed.bound } };
  return { guide: check => guides.of(check, about), fixable };
};

/** By its whole address, else by the end of one; `scope:address` tells twins apart. */
export const findAsset = (address: string, { bound, catalog }: Pick<Assessed, 'bound' | 'catalog'>): Found => {
  const shipped = new Set(catalog.shipped.map(({ declaration }) => declaration.id));
  const all = [...bound.found.values()].filter(({ declaration }) => !shipped.has(declaration.id));
  const exact = all.filter(({ declaration }) => declaration.address === address || declaration.id === address);
  const candidates =
    exact.length > 0 ? exact : all.filter(({ declaration }) => declaration.address.endsWith(`.${address}`) || declaration.address.endsWith(`/${address}`));
  const [only] = candidates;
  if (only && candidates.length === 1) return only;
  if (candidates.length > 1)
    throw new UsageError(
      `"${address}" may be any of ${candidates.length} assets:\n${listed(candidates)}`,
      'Give the whole name, with its scope in front where the address alone is not enough.',
    );
  throw notFound(address, all, bound);
};

const listed = (candidates: readonly Found[]): string => {
  const addresses = candidates.map(({ declaration }) => declaration.address);
  const twins = new Set(addresses).size < addresses.length;
  const lines = candidates
    .slice(0, 20)
    .map(({ declaration: { id, address, at, scope } }) => `  ${twins ? id : address}  (scope ${scope}, ${at.file}:${at.line})`);
  return [...lines, ...(candidates.length > 20 ? [`  and ${candidates.length - 20} more`] : [])].join('\n');
};

const notFound = (address: string, all: readonly Found[], bound: Assessed['bound']): UsageError => {
  const other = [...bound.declared.values()].find(declaration => declaration.address === address);
  if (other) {
    const unknown = bound.unknownTypes.has(other.type);
    return new UsageError(
      `${address} (${other.at.file}:${other.at.line}) is ${unknown ? `of a type that is not in the catalog: ${other.type}` : 'judged as a part of other assets, not on its own'}`,
    );
  }
  const near = nearest(
    address,
    all.map(({ declaration }) => declaration.address),
  );
  return new UsageError(`no asset has the address "${address}"`, near === undefined ? 'demarc assess -f ndjson lists all addresses.' : `Did you mean ${near}?`);
};

const quoteFrom = (): Quote => {
  const files = new Map<string, readonly string[]>();
  return ({ file, line }: Place) => {
    const known = files.get(file) ?? linesOf(file);
    files.set(file, known);
    return known[line - 1];
  };
};
const linesOf = (file: string): readonly string[] => {
  const answer = disk.read(file);
  return 'text' in answer ? answer.text.split(/\r?\n/) : [];
};
