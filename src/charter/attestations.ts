import type { DutyId, Holder, LeveragedPlan, Side } from '../model/index.ts';
import type { Charter } from './charter.ts';
import { partyNamed, vendorOf } from './clauses.ts';
import type { Agreement, Attestation, UserControl } from './contracts.ts';
import { anyOf } from './glob.ts';
import type { Seen } from './seen.ts';

/** Why an attestation shows nothing here, or that it does. */
export type Shows = 'yes' | 'expired' | 'not yet' | 'other service' | 'other region' | 'region not known' | 'adverse opinion';

/** What a party shows: a report, or the plan on which an agreement rests. */
export type Evidence = Omit<Attestation, 'type'> & { readonly type: Attestation['type'] | 'agreement' };

/** An attestation with whose it is. */
export interface Report {
  readonly attestation: Evidence;
  readonly vendor: string;
  /** The party as a holder names it. */
  readonly party: string;
  readonly hasService: (name: string) => boolean;
  readonly hasRegion: (region: string | undefined) => boolean;
  /** What the plan that it names provides for an asset of this kind; left out where it names none, or one that tells no duties. */
  readonly offers?: (seen: Seen) => ReadonlySet<DutyId>;
}
export const reportsOf = (charter: Charter): readonly Report[] =>
  [...charter.attestations, ...charter.agreements.flatMap(agreement => shownBy(agreement, charter))].map(attestation => {
    const plan = planOf(attestation, charter);
    const offered = plan && offeredBy(plan);
    const isOffered = offered && attestation.services === undefined ? (name: string): boolean => offered.has(name) : undefined;
    return {
      attestation,
      vendor: vendorOf(attestation.party, charter),
      party: `third-party:${partyNamed(attestation.party, charter)?.name ?? attestation.party}`,
      hasService: isOffered ?? anyOf(attestation.services ?? ['*']),
      hasRegion: anyOf(attestation.regions ?? ['*']),
      ...(offered && { offers: (seen: Seen) => dutiesFor(seen, offered) }),
    };
  });

export const planOf = ({ at }: Pick<Evidence, 'at'>, { leveraged }: Charter): LeveragedPlan | undefined => leveraged.find(({ by }) => by === at)?.plan;
/** Under an agreement a party shows what the plan says, and nothing else: one that names no duties shows none of them. */
const shownBy = (agreement: Agreement, charter: Charter): readonly Evidence[] => {
  const plan = planOf(agreement, charter);
  const { id, party, from, until = forGood, owner, at } = agreement;
  if (!plan || from === undefined) return [];
  return [{ id, party, type: 'agreement', from, until, at, ...(owner !== undefined && { owner }), ...(!offeredBy(plan) && { duties: [] }) }];
};
/** The last day of what has none. */
export const forGood = '9999-12-31';

/** The duties of each part that a plan speaks of. A plan of others names controls only, and narrows nothing. */
const offeredBy = ({ provided }: LeveragedPlan): ReadonlyMap<string, ReadonlySet<DutyId>> | undefined => {
  const offered = new Map<string, Set<DutyId>>();
  for (const { component, duty } of provided) {
    if (component === undefined || duty === undefined) continue;
    const duties = offered.get(component) ?? new Set();
    offered.set(component, duties.add(duty));
  }
  return offered.size === 0 ? undefined : offered;
};
const dutiesFor = ({ kind, service, vendor }: Seen, offered: ReadonlyMap<string, ReadonlySet<DutyId>>): ReadonlySet<DutyId> =>
  new Set([kind, service, `${vendor} account`, `${vendor} organisation`].flatMap(name => [...(offered.get(name) ?? [])]));

/** The report with the duties that it shows of one asset; none where it shows nothing of it. */
export const narrowed = (report: Report, seen: Seen): readonly Report[] => {
  const { attestation, offers } = report;
  if (!offers) return [report];
  const duties = [...offers(seen)].filter(duty => attestation.duties?.includes(duty) ?? true);
  return duties.length === 0 ? [] : [{ ...report, attestation: { ...attestation, duties } }];
};
/** Whether it speaks of a duty of an asset at all. */
export const speaksOf = (report: Report, seen: Seen, duty: DutyId): boolean => narrowed(report, seen).some(one => isAbout(one, duty));

/** The last day that it shows, with its bridge letter. */
export const lastDay = (one: Evidence): string => one['bridge-until'] ?? one.until;

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

/** Whether a report shows something that a holder does. */
export const isShownIn = (report: Report, duty: DutyId, holders: readonly Holder[], vendor: string): boolean =>
  holders.some(holder => holder.held === 'by' && holder.sides.some(side => isShown(side, duty, vendor, [report])));

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
