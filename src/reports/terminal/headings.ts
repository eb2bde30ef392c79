import type { AnsweredAt, Catalog } from '../../model/index.ts';
import type { Column } from '../tally.ts';

/** Short names for columns: the service without its vendor when all have the same one. */
export const headings = (columns: readonly Column[], catalog: Catalog): ReadonlyMap<string, string> => {
  const vendors = new Set(columns.filter(column => column.answers === 'asset').map(column => column.service.split('.')[0]));
  const vendorNames = new Set(catalog.services.filter(service => columns.some(column => column.service === service.id)).map(service => service.vendor));
  return new Map(columns.map(column => [column.key, heading(column.answers, column.service, vendors.size < 2, vendorNames.size < 2)]));
};

const heading = (answers: AnsweredAt, service: string, oneVendor: boolean, oneName: boolean): string => {
  if (answers === 'account') return oneName ? 'account' : `${service} account`;
  if (answers === 'organisation') return oneName ? 'org.' : `${service} org.`;
  return oneVendor ? service.split('.').slice(1).join('.') || service : service;
};
