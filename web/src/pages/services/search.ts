import type { ShownCatalog } from '../../data/catalog.ts';

type Listed = ShownCatalog['services'][number];
export interface CheckHit {
  readonly service: Listed;
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly aka: string;
}
export interface Hits {
  readonly services: readonly Listed[];
  readonly checks: readonly CheckHit[];
}

/** What has all the words: services by their names, kinds and settings, checks by what they and other tools call them, the one that is called so first. */
export const hitsFor = (query: string, { services }: ShownCatalog): Hits => {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '');
  const hasAll = (text: string): boolean => words.every(word => text.includes(word));
  if (words.length === 0) return { services, checks: [] };
  const named = services.filter(one => hasAll([one.id, one.name, one.vendor, ...one.kinds, ...one.settings].join(' ').toLowerCase()));
  const checks = services.flatMap(service =>
    service.checks
      .filter(([id, , title, severity, duty, aka]) => hasAll(`${id} ${title} ${severity} ${duty} ${aka}`.toLowerCase()))
      .map(([id, kind, title, severity, , aka]): CheckHit => ({ service, kind, id, title, severity, aka })),
  );
  const isCalled = ({ id, aka }: { readonly id: string; readonly aka: string }): boolean =>
    `${id} ${aka}`.toLowerCase().split(' ').includes(query.trim().toLowerCase());
  return { services: named, checks: checks.sort((a, b) => Number(isCalled(b)) - Number(isCalled(a))) };
};
