import { dutyIds, dutyOf, type Layer, layers, type Verdict } from '../../../../src/model/index.ts';
import type { EncodedParty } from '../../../../src/reports/html/parties.ts';
import { whoseIs } from '../../../../src/reports/party.ts';
import type { Report } from '../../data/report.ts';
import { queryOf, termText } from '../../query/parse.ts';
import { namedParty } from '../../query/parties.ts';

/** What of one layer somebody does for you, in rows, and how much of that is attested. */
export interface ReliedOn {
  readonly layer: Layer;
  readonly rows: number;
  readonly attested: number;
}
/** Somebody on whom the estate relies: a vendor of services, or a party of the charter. */
export interface Provider {
  readonly name: string;
  /** As a query names it; none where it has no side of anything. */
  readonly asked?: string;
  readonly vendor?: string;
  readonly party?: EncodedParty;
  readonly rows: number;
  readonly attested: number;
  /** Shared with you, or depending on a fact that is not known: what they do of it has no verdict of its own. */
  readonly shared: number;
  readonly layers: readonly ReliedOn[];
}

/** Those on whom most rests first. */
export const providersOf = (report: Report): readonly Provider[] => {
  const counts = countsOf(report);
  const parties = report.charter?.parties ?? [];
  const byVendor = new Map(parties.map(party => [party.vendor, party]));
  const byName = new Map(parties.map(party => [party.name, party]));
  const counted = [...counts].map(([name, count]): Provider => {
    const party = byVendor.get(count.vendor ?? name) ?? byName.get(name);
    return {
      ...summed(count.cells),
      name: party?.name ?? name,
      asked: name,
      ...(count.vendor !== undefined && { vendor: count.vendor }),
      ...(party && { party }),
    };
  });
  const seen = new Set(counted.map(({ party }) => party));
  const others = parties.filter(party => !seen.has(party)).map((party): Provider => ({ ...summed([]), name: party.name, party }));
  return [...counted, ...others].sort((a, b) => b.rows + b.shared - a.rows - a.shared || a.name.localeCompare(b.name, 'en'));
};

interface Counted {
  readonly duty: number;
  readonly verdict: Verdict;
  readonly shared: boolean;
  readonly times: number;
}
/** By the name of the party, the rows in which it has a side. */
const countsOf = ({ ledger, about }: Report): ReadonlyMap<string, { readonly vendor?: string; readonly cells: Counted[] }> => {
  const counts = new Map<string, { readonly vendor?: string; readonly cells: Counted[] }>();
  for (const [key, times] of profilesByVendor({ ledger, about })) {
    const [vendor = '', profile = ''] = key.split(' ');
    for (const number of ledger.profiles[Number(profile)] ?? []) {
      const cell = ledger.cells[number];
      const holders = ledger.holders[cell?.holders ?? 0] ?? [];
      const sides = holders.flatMap(holder => (holder.held === 'by' ? holder.sides : []));
      const shared = sides.some(({ party }) => party === 'customer') || whoseIs(holders) === 'open';
      for (const party of new Set(sides.map(side => side.party))) {
        if (party === 'customer' || !cell) continue;
        const name = namedParty(party, vendor);
        const own = counts.get(name) ?? { ...(party === 'provider' && { vendor }), cells: [] };
        counts.set(name, own);
        own.cells.push({ duty: cell.duty, verdict: cell.verdict, shared, times });
      }
    }
  }
  return counts;
};

const profilesByVendor = ({ ledger, about }: Pick<Report, 'ledger' | 'about'>): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (let subject = 0; subject < ledger.subjects.length; subject++) {
    const key = `${about.vendor.names[about.vendor.of[subject] ?? 0] ?? ''} ${ledger.profileOf[subject] ?? 0}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
};

const summed = (cells: readonly Counted[]): Pick<Provider, 'rows' | 'attested' | 'shared' | 'layers'> => {
  const sum = (some: readonly Counted[]): number => some.reduce((total, { times }) => total + times, 0);
  const alone = cells.filter(({ shared }) => !shared);
  const isAttested = ({ verdict }: Counted): boolean => verdict === 'attested';
  const inLayer = (layer: Layer): readonly Counted[] => alone.filter(({ duty }) => dutyIds[duty] !== undefined && dutyOf(dutyIds[duty]).layer === layer);
  return {
    rows: sum(alone),
    attested: sum(cells.filter(isAttested)),
    shared: sum(cells.filter(({ shared }) => shared)),
    layers: layers
      .map(layer => ({ layer, rows: sum(inLayer(layer)), attested: sum(inLayer(layer).filter(isAttested)) }))
      .filter(({ rows }) => rows > 0)
      .toReversed(),
  };
};

/** What lists the rows that are counted of somebody. */
export const queriesOf = (asked: string) => {
  const by = termText('by', asked);
  const alone = '-holder:shared,open';
  return {
    rows: queryOf(by, alone, 'status:any'),
    attested: queryOf(by, 'status:attested'),
    shared: queryOf(by, 'holder:shared,open', 'status:any'),
    layer: (layer: Layer) => ({
      rows: queryOf(by, alone, termText('layer', layer), 'status:any'),
      attested: queryOf(by, alone, termText('layer', layer), 'status:attested'),
    }),
  };
};
