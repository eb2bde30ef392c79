import { type Catalog, type Depends, type DutyId, dutyIds, type Holder, isHolder, type Service } from '../../model/index.ts';
import { settingsBehind } from '../cells.ts';
import { type KnownCheck, lookUp } from '../look-up.ts';
import type { EncodedBranch, EncodedCatalog, EncodedService } from './encoded.ts';
import { encodedCheck, holderTable } from './head.ts';

/** What can be looked for in the services of a catalog: their names, kinds, settings and checks. */
export const catalogIndex = (catalog: Catalog): EncodedCatalog => ({
  services: catalog.services.map(({ id, name, vendor }) => {
    const lines = linesOf(catalog, id);
    return {
      id,
      name,
      vendor,
      kinds: lines.map(({ of }) => of.id),
      settings: [...new Set(lines.flatMap(({ of, line }) => settingsBehind(of, line)))],
      checks: checksOf(catalog, id).map(({ id: check, of, title, severity, duty, aka = [] }) => [check, of.id, title, severity, duty, aka.join(' ')] as const),
    };
  }),
});

/** The line of each kind of one service, with the pages that it rests on. */
export const encodedService = (catalog: Catalog, { id, name, vendor }: Service): EncodedService => {
  const holders = holderTable();
  const kinds = linesOf(catalog, id).map(({ of, line }) => ({
    id: of.id,
    service: id,
    settings: settingsBehind(of, line),
    line: Object.fromEntries(dutyIds.map(duty => [duty, branchOf(line[duty], holders.number)])) as Readonly<Record<DutyId, EncodedBranch>>,
  }));
  return { id, name, vendor, kinds, ...holders.done() };
};

/** The same with its checks, for where it stands alone. */
export const wholeService = (catalog: Catalog, service: Service): EncodedService => ({
  ...encodedService(catalog, service),
  checks: checksOf(catalog, service.id).map(encodedCheck),
});

const linesOf = (catalog: Catalog, service: string) => catalog.demarcations.filter(({ of }) => of.service.id === service);
const checksOf = (catalog: Catalog, service: string): readonly KnownCheck[] =>
  [...lookUp(catalog).checks.values()].filter(({ of }) => of.service.id === service);

/** A line as data, each holder by its number. */
export const branchOf = (entry: Holder | Depends, number: (holder: Holder) => number): EncodedBranch =>
  isHolder(entry) ? number(entry) : [entry.field, Object.fromEntries(Object.entries(entry.cases).map(([value, next]) => [value, branchOf(next, number)]))];
