import type { Catalog } from '../../model/index.ts';
import type { Column } from '../tally.ts';

/** Vendors whose services are known by names of their own; of others the vendor's name says it. */
const clouds: ReadonlySet<string> = new Set(['aws', 'azure', 'google', 'kubernetes']);
const vendorOf = (service: string): string => service.split('.')[0] ?? service;
const withoutVendor = (service: string): string => service.slice(vendorOf(service).length + 1) || service;

/** Short names for columns, each told apart from the others. */
export const headings = (columns: readonly Column[], catalog: Catalog): ReadonlyMap<string, string> => {
  const services = columns.filter(column => column.answers === 'asset').map(column => column.service);
  const vendorNames = new Set(catalog.services.filter(service => columns.some(column => column.service === service.id)).map(service => service.vendor));
  const short = shortNames(services);
  return new Map(columns.map(column => [column.key, heading(column, short, vendorNames.size < 2)]));
};

const heading = ({ answers, service }: Column, short: ReadonlyMap<string, string>, oneName: boolean): string => {
  if (answers === 'account') return oneName ? 'account' : `${service} account`;
  if (answers === 'organisation') return oneName ? 'org.' : `${service} org.`;
  return short.get(service) ?? service;
};

const shortNames = (services: readonly string[]): ReadonlyMap<string, string> => {
  const single = new Set(services.map(vendorOf)).size < 2;
  const candidates = services.map(service => [service, single || clouds.has(vendorOf(service)) ? withoutVendor(service) : vendorOf(service)] as const);
  const times = new Map<string, number>();
  for (const [, name] of candidates) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(candidates.map(([service, name]) => [service, times.get(name) === 1 ? name : service]));
};
