import { wholeCatalog } from '../../catalog/load.ts';
import type { Catalog } from '../../model/index.ts';
import { guideJson } from '../../reports/guide/json.ts';
import { guideLines } from '../../reports/guide/terminal.ts';
import { checks, duties, listed, services } from '../../reports/lists.ts';
import { type KnownCheck, lookUp } from '../../reports/look-up.ts';
import { catalogStats, statsByVendor, statsOf } from '../../reports/stats.ts';
import { write } from '../output.ts';
import { screenOf } from '../screen.ts';
import { selectionOf } from '../selection.ts';
import { oneOf } from '../suggest.ts';

export interface ListFlags {
  readonly format: string;
}
export interface CheckFlags extends ListFlags {
  readonly service: readonly string[];
  readonly duty: readonly string[];
  readonly layer: readonly string[];
  readonly check: readonly string[];
}

const print = ({ format }: ListFlags, text: () => Iterable<string>, data: () => unknown): number => {
  const asJson = oneOf('format', format, ['terminal', 'json'], 'Formats: terminal, json.') === 'json';
  write(asJson ? [`${JSON.stringify(data(), null, 2)}\n`] : text());
  return 0;
};
const screen = () => screenOf(process.stdout, process.env, process.platform);

export interface ServiceFlags extends ListFlags {
  readonly stats: boolean;
}

export const servicesCommand = async (flags: ServiceFlags): Promise<number> => {
  const catalog = await wholeCatalog();
  if (flags.stats)
    return print(
      flags,
      () => catalogStats(catalog, screen()),
      () => ({ all: statsOf(catalog), ...Object.fromEntries(statsByVendor(catalog).map(({ vendor, stats }) => [vendor, stats])) }),
    );
  return print(
    flags,
    () => services(catalog, screen()),
    () => listed.services(catalog),
  );
};

export const dutiesCommand = (flags: ListFlags): number => print(flags, () => duties(screen()), listed.duties);

/** The checks, all or some; of those that are named, what to do about each as well. */
export const checksCommand = async (flags: CheckFlags): Promise<number> => {
  const catalog = await wholeCatalog();
  const selection = selectionOf(flags, catalog);
  const has = (names: readonly string[], ...mine: readonly string[]): boolean => names.length === 0 || mine.some(name => names.includes(name));
  const wanted = ({ id, of, duty, layer }: KnownCheck): boolean =>
    has(selection.services, of.service.id, of.id) && has(selection.duties, duty) && has(selection.layers, layer) && has(selection.checks, id);
  if (flags.check.length > 0) return guidesOf([...lookUp(catalog).checks.values()].filter(wanted), catalog, flags);
  return print(
    flags,
    () => checks(catalog, wanted, screen()),
    () => listed.checks(catalog, wanted),
  );
};

const guidesOf = async (wanted: readonly KnownCheck[], catalog: Catalog, flags: CheckFlags): Promise<number> => {
  const { openGuides } = await import('../guides.ts');
  const guides = await openGuides([...new Set(wanted.map(({ of }) => of.id))], catalog);
  const all = wanted.map(check => guides.of(check));
  return print(
    flags,
    () => all.flatMap((guide, i) => [...(i > 0 ? [''] : []), ...guideLines(guide, screen())].map(line => `${line}\n`)),
    () => all.map(guideJson),
  );
};
