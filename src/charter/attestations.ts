import type { DutyId, Holder, Side } from '../model/index.ts';
import type { Charter } from './charter.ts';
import { partyNamed, vendorOf } from './clauses.ts';
import type { Attestation, UserControl } from './contracts.ts';
import { anyOf } from './glob.ts';
import type { Seen } from './seen.ts';

/** Why an attestation shows nothing here, or that it does. */
export type Shows = 'yes' | 'expired' | 'not yet' | 'other service' | 'other region' | 'region not known' | 'adverse opinion';

/** An attestation with whose it is. */
export interface Report {
  readonly attestation: Attestation;
  readonly vendor: string;
  /** The party as a holder names it. */
  readonly party: string;
  readonly hasService: (name: string) => boolean;
  readonly hasRegion: (region: string | undefined) => boolean;
}
export const reportsOf = (charter: Charter): readonly Report[] =>
  charter.attestations.map(attestation => ({
    attestation,
    vendor: vendorOf(attestation.party, charter),
    party: `third-party:${partyNamed(attestation.party, charter)?.name ?? attestation.party}`,
    hasService: anyOf(attestation.services ?? ['*']),
    hasRegion: anyOf(attestation.regions ?? ['*']),
  }));

/** The last day that it shows, with its bridge letter. */
export const lastDay = (one: Attestation): string => one['bridge-until'] ?? one.until;

export const shows = (report: Report, seen: Seen, today: string): Shows => {
  const one = report.attestation;
  // What is answered for an account as a whole is of no one service or region.
  const isWide = seen.kind === 'account' || seen.kind === 'organisation';
  const reach = isWide ? undefined : outOfReach(report, seen);
  if (reach) return reach;
  if (one.opinion === 'adverse') return 'adverse opinion';
  if (one.from > today) return 'not yet';
  return lastDay(one) < today ? 'expired' : 'yes';
};

const outOfReach = ({ attestation: one, hasService, hasRegion }: Report, seen: Seen): Shows | undefined => {
  if (!hasService(seen.service) && !hasService(seen.kind)) return 'other service';
  if (one.regions && seen.region === undefined) return 'region not known';
  return one.regions && !hasRegion(seen.region) ? 'other region' : undefined;
};

const isAbout = ({ attestation }: Report, duty: DutyId): boolean => attestation.duties?.includes(duty) ?? true;
/** Whether reports show what somebody does of a duty. */
const isShown = (side: Side, duty: DutyId, vendor: string, reports: readonly Report[]): boolean =>
  reports.some(report => isAbout(report, duty) && (side.party === 'provider' ? report.vendor === vendor : report.party === side.party));

/** Whether every side of a duty that is another's is shown. */
export const isAttested = (holders: readonly Holder[], duty: DutyId, vendor: string, reports: readonly Report[]): boolean =>
  reports.length > 0 && holders.every(holder => holder.held === 'by' && holder.sides.every(side => isShown(side, duty, vendor, reports)));

/** What the reports that apply expect of you, by duty. */
export const userControlsFor = (duty: DutyId, reports: readonly Report[], vendor: string): readonly (readonly [report: string, UserControl])[] =>
  reports
    .filter(report => report.vendor === vendor)
    .flatMap(({ attestation }) =>
      (attestation['user-controls'] ?? []).filter(control => control.duty === duty).map(control => [attestation.id, control] as const),
    );
