import { type Citation, dutyIds, type Holder, type Ledger, verdicts } from '../../model/index.ts';
import { settingsBehind } from '../cells.ts';
import { dictionary } from '../dictionary.ts';
import { shapeWords } from '../guide/wants.ts';
import { type KnownCheck, lookUp } from '../look-up.ts';
import { type Table, table } from './columns.ts';
import { encodedElsewhere } from './elsewhere.ts';
import type { EncodedCheck, EncodedCitation, EncodedHolder, Head } from './encoded.ts';
import type { PagesInput } from './pages.ts';

/** Everything that repeats, once: who holds what on which page, kinds, checks, frameworks, and what could not be read. */
export const headOf = (input: PagesInput, kinds: ReadonlySet<string>, detailsPerBlock: number): Head => {
  const { assessed, options, frameworks, charter, compared, paths } = input;
  const { ledger, catalog } = assessed;
  const { estate, ownership } = dictionary(assessed, options);
  const known = lookUp(catalog);
  const { pages, holders, held } = holdersOf(ledger);
  const lines = [...kinds].flatMap(kind => known.lines.get(kind) ?? []);
  const services = new Set([...lines.map(({ of }) => of.service.id), ...ledger.subjects.map(({ service }) => service)]);
  const { verdicts: rows, ...counts } = estate.counts;
  return {
    made: { version: options.version, at: options.now ?? '', paths },
    counts: { ...counts, verdicts: rows },
    problems: estate.problems,
    unknownTypes: estate.unknownTypes.map(({ type, declarations }) => [type, declarations]),
    guards: estate.guards,
    pages,
    holders,
    held,
    cells: ledger.cells.map(({ duty, holders: all, verdict, met, asked }) => [duty, all, verdicts.indexOf(verdict), met, asked]),
    profiles: ledger.profiles.map(profile => [...profile]),
    owners: ledger.owners,
    ...(ownership && { ownership }),
    services: [...services].map(id => [id, known.services.get(id)?.name ?? id, known.services.get(id)?.vendor ?? '']),
    kinds: lines.map(({ of, line }) => ({
      id: of.id,
      service: of.service.id,
      settings: settingsBehind(of, line),
      turns: Object.fromEntries(
        dutyIds.flatMap(duty => {
          const entry = line[duty];
          return 'field' in entry ? [[duty, entry.field]] : [];
        }),
      ),
    })),
    checks: checksOf(input, kinds).map(encodedCheck),
    frameworks,
    ...(charter && { charter: { files: charter.files, teams: charter.teams, parties: charter.parties } }),
    ...(compared && { compared }),
    ...(assessed.elsewhere && { elsewhere: encodedElsewhere(assessed.elsewhere) }),
    detailsPerBlock,
  };
};

/** The checks of the kinds that the estate has, in the order of the catalog. */
export const checksOf = ({ assessed }: PagesInput, kinds: ReadonlySet<string>): readonly KnownCheck[] =>
  [...lookUp(assessed.catalog).checks.values()].filter(({ of }) => kinds.has(of.id));

export const encodedCheck = ({ id, duty, severity, title, risk, aka = [], expect: [first, ...others], of }: KnownCheck): EncodedCheck => ({
  id,
  kind: of.id,
  duty,
  severity,
  title,
  risk,
  aka,
  wanted: shapeWords(first, of.fields),
  otherwise: others.map(shape => shapeWords(shape, of.fields).join(' and ')),
});

const holdersOf = (ledger: Ledger): Pick<Head, 'pages' | 'holders' | 'held'> => {
  const holders = holderTable();
  const held = ledger.holders.map(all => all.map(holders.number));
  return { ...holders.done(), held };
};

/** Holders, and the pages they rest on, each once. */
export interface HolderTable {
  readonly number: (holder: Holder) => number;
  readonly done: () => Pick<Head, 'pages' | 'holders'>;
}
export const holderTable = (): HolderTable => {
  const [holders, pages] = [table<Holder>(), table<Citation>()];
  const done = (): Pick<Head, 'pages' | 'holders'> => {
    const all = holders.all.map(holder => encodedHolder(holder, pages));
    const encoded: EncodedCitation[] = [];
    // A page that another contradicts puts that one behind itself.
    for (let i = 0; i < pages.all.length; i++) {
      const page = pages.all[i];
      if (page) encoded.push(encodedPage(page, pages));
    }
    return { pages: encoded, holders: all };
  };
  return { number: holders.number, done };
};

const encodedHolder = (holder: Holder, pages: Table<Citation>): EncodedHolder => {
  const source = holder.source && { source: pages.number(holder.source) };
  if (holder.held !== 'by') return { held: holder.held, because: holder.because, ...source };
  const { sides, published, unchecked } = holder;
  return { held: 'by', sides, ...(published && { published }), ...(unchecked !== undefined && { unchecked }), ...source };
};
const encodedPage = ({ url, says, read, grade, against }: Citation, pages: Table<Citation>): EncodedCitation =>
  against ? [url, says, read, grade, pages.number(against)] : [url, says, read, grade];
