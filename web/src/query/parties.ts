import { partyName } from '../../../src/reports/party.ts';
import { vendorName } from '../../../src/reports/words.ts';
import type { Report } from '../data/report.ts';

/** A party that has a side of a duty, by the name that the pages give it: the provider of an asset by its own. */
export const namedParty = (party: Parameters<typeof partyName>[0], vendor: string): string =>
  partyName(party, vendor === '' ? 'Several providers' : vendorName(vendor)).replaceAll('-', ' ');

/** The names of those who have a side of a cell, of an asset of a vendor. */
export const partiesOfCell = (number: number, vendor: string, { ledger }: Pick<Report, 'ledger'>): readonly string[] => {
  const holders = ledger.holders[ledger.cells[number]?.holders ?? 0] ?? [];
  return [...new Set(holders.flatMap(holder => (holder.held === 'by' ? holder.sides.map(({ party }) => namedParty(party, vendor)) : [])))];
};

/** All who have a side of something. */
export const partiesIn = (report: Pick<Report, 'ledger' | 'about' | 'charter'>): readonly string[] => {
  const { ledger, about, charter } = report;
  const sides = [...new Set(ledger.holders.flat().flatMap(holder => (holder.held === 'by' ? holder.sides.map(({ party }) => party) : [])))];
  const said = about.vendor.names.flatMap(vendor => sides.map(party => namedParty(party, vendor)));
  return [...new Set([...said, ...(charter?.gaps ?? []).flatMap(({ parties }) => parties)])].sort();
};
