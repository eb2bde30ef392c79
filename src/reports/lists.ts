import { type Catalog, type DutyId, dutyIds, dutyOf, layers, severities } from '../model/index.ts';
import { groupBy } from './group.ts';
import { type KnownCheck, lookUp } from './look-up.ts';
import { whoseIs } from './party.ts';
import { hang, padEnd, safe } from './terminal/fit.ts';
import { inkOf, type Screen } from './terminal/screen.ts';
import { akaWords, plural, vendorName } from './words.ts';

/** Every service of the catalog, with the kinds of asset it has and how far they are studied. */
export function* services(catalog: Catalog, screen: Screen): Iterable<string> {
  const ink = inkOf(screen);
  const { lines, checks } = lookUp(catalog);
  const byService = groupBy(lines.values(), line => line.of.service.id);
  const width = Math.max(...[...lines.keys()].map(kind => kind.length)) + 4;
  for (const [id, kinds] of [...byService].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { name = id, vendor = '' } = kinds[0]?.of.service ?? {};
    yield `${ink.bold(padEnd(id, width))}${name} ${ink.dim(`(${vendorName(vendor)})`)}\n`;
    for (const { of, line } of kinds) {
      const asked = [...checks.values()].filter(check => check.of.id === of.id).length;
      const unstudied = Object.values(line).filter(entry => 'held' in entry && whoseIs([entry]) === 'unstudied').length;
      const studied = unstudied > 0 ? `, ${unstudied} of ${dutyIds.length} duties unstudied` : '';
      yield `  ${padEnd(of.id, width - 2)}${ink.dim(`${plural(asked, 'check')}${studied}`)}\n`;
    }
  }
}

/** Every duty, the top of the stack first. */
export function* duties(screen: Screen): Iterable<string> {
  const ink = inkOf(screen);
  const width = Math.max(...dutyIds.map(id => id.length)) + 4;
  for (const layer of layers.toReversed()) {
    yield `${layer === layers.at(-1) ? '' : '\n'}${ink.bold(layer)}\n`;
    for (const id of dutyIds.filter(duty => dutyOf(duty).layer === layer)) {
      const { is, isNot, answered } = dutyOf(id);
      const once = answered === 'asset' ? '' : ` Answered once per ${answered}.`;
      for (const line of [...hang(`  ${id}`, safe(is, screen), width, screen), ...hang('', safe(`${isNot}${once}`, screen), width, screen).map(ink.dim)])
        yield `${line}\n`;
    }
  }
}

/** The checks that were asked for: id, severity, duty, the good state, and what others call it. */
export function* checks(catalog: Catalog, wanted: (check: KnownCheck) => boolean, screen: Screen): Iterable<string> {
  const ink = inkOf(screen);
  const all = [...lookUp(catalog).checks.values()].filter(wanted);
  for (const [kind, same] of [...groupBy(all, check => check.of.id)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield `${ink.bold(kind)}\n`;
    for (const check of same.toSorted(bySeverity)) {
      yield `  ${ink.severity[check.severity](padEnd(check.severity, 10))}${check.id} ${ink.dim(check.duty)}\n`;
      const aka = akaWords(check.aka) === '' ? [] : [`also ${akaWords(check.aka)}`];
      for (const text of [check.title, ...aka])
        for (const line of hang('', safe(text, screen), 12, screen)) yield `${text === check.title ? line : ink.dim(line)}\n`;
    }
  }
}
const bySeverity = (a: KnownCheck, b: KnownCheck): number => severities.indexOf(b.severity) - severities.indexOf(a.severity) || (a.id < b.id ? -1 : 1);

/** The same three lists for machines. */
export const listed = {
  services: (catalog: Catalog) =>
    catalog.services.map(({ id, name, vendor }) => ({
      id,
      name,
      vendor,
      kinds: [...lookUp(catalog).lines.values()]
        .filter(({ of }) => of.service.id === id)
        .map(({ of }) => ({
          id: of.id,
          facts: Object.keys(of.fields),
          checks: [...lookUp(catalog).checks.values()].filter(check => check.of.id === of.id).map(check => check.id),
        })),
    })),
  duties: () => dutyIds.map((id: DutyId) => ({ id, ...dutyOf(id) })),
  checks: (catalog: Catalog, wanted: (check: KnownCheck) => boolean) =>
    [...lookUp(catalog).checks.values()].filter(wanted).map(({ id, of, duty, layer, severity, title, risk, aka = [] }) => ({
      id,
      kind: of.id,
      service: of.service.id,
      duty,
      layer,
      severity,
      title,
      risk,
      aka,
    })),
};
