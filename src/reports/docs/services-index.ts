import type { Catalog } from '../../model/index.ts';
import { settingsBehind } from '../cells.ts';
import { groupBy } from '../group.ts';
import { lookUp } from '../look-up.ts';
import { type Stats, statsByVendor, statsOf } from '../stats.ts';
import { vendorName } from '../words.ts';

const share = (part: number, { read, secondary, inferred, unstudied }: Stats): string => {
  const held = read + secondary + inferred + unstudied;
  return held === 0 ? '' : `${((100 * part) / held).toFixed(1)} %`;
};
const figures = (stats: Stats): string =>
  [
    stats.services,
    stats.kinds,
    stats.checks,
    stats.settings,
    stats.pages,
    share(stats.read, stats),
    share(stats.secondary, stats),
    share(stats.inferred, stats),
    share(stats.unstudied, stats),
  ].join(' | ');

/** The index of all pages, with counts. `pageOf` is the address of a service's page. */
export const servicesIndex = (catalog: Catalog, pageOf: (service: string) => string): string => {
  const { checks } = lookUp(catalog);
  const lines = [
    '# Services',
    '',
    'Who holds what, service by service, with the pages that say so. Written from the catalog by `npm run docs`.',
    '',
    '|  | services | kinds | checks | settings that move a line | pages | read | second-hand | inferred | unstudied |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...statsByVendor(catalog).map(({ vendor, stats }) => `| ${vendorName(vendor)} | ${figures(stats)} |`),
    `| **all** | ${figures(statsOf(catalog))} |`,
  ];
  for (const [vendor, services] of [...groupBy(catalog.services, service => service.vendor)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push('', `## ${vendorName(vendor)}`, '', '| service | kinds of asset | checks | settings that move its line |', '| --- | --- | --: | --: |');
    for (const service of services.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const kinds = catalog.demarcations.filter(line => line.of.service.id === service.id);
      const asked = [...checks.values()].filter(check => check.of.service.id === service.id).length;
      const settings = kinds.reduce((sum, { of, line }) => sum + settingsBehind(of, line).length, 0);
      lines.push(
        `| [${service.name}](${pageOf(service.id)}) | ${kinds.map(({ of }) => of.id.slice(service.id.length + 1)).join(', ')} | ${asked} | ${settings} |`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
};
