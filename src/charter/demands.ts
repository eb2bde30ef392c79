import type { DutyId, Holder, Verdict } from '../model/index.ts';
import type { Charter, Demand } from './charter.ts';
import { anyOf } from './glob.ts';
import type { Seen } from './seen.ts';

/** What a data class demands of one asset, judged: `undefined` when it cannot be told. */
export interface Demanded {
  readonly dataClass: string;
  readonly demand: Demand;
  /** Whether it is in a region where it may be; left out where no regions are named. */
  readonly region?: boolean | 'unknown';
}

export const demandsOf = ({ dataClasses }: Charter, classes: ReadonlySet<string>, { region }: Seen): readonly Demanded[] =>
  dataClasses
    .filter(({ id }) => classes.has(id))
    .flatMap(({ id, demands }) =>
      (demands ?? []).map(demand => ({
        dataClass: id,
        demand,
        ...(demand.regions && ({ region: region === undefined ? 'unknown' : anyOf(demand.regions)(region) } as const)),
      })),
    );

/** Whether a demand is kept: by who holds the duty, where it is, and by whether it is shown. */
export const isKept = ({ demand, region }: Demanded, holders: readonly Holder[], verdict: Verdict): boolean | undefined => {
  const answers = [
    ...(demand.holder ? [isHeldBy(demand.holder, holders)] : []),
    ...(region === undefined ? [] : [region === 'unknown' ? undefined : region]),
    ...(demand.met === true ? [isShown(verdict)] : []),
  ];
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
};

const isShown = (verdict: Verdict): boolean | undefined =>
  verdict === 'met' || verdict === 'attested' || verdict === 'none' ? true : verdict === 'unmet' ? false : undefined;

const isHeldBy = (wanted: NonNullable<Demand['holder']>, holders: readonly Holder[]): boolean | undefined => {
  const each = holders.map(holder => {
    if (holder.held === 'not-applicable') return true;
    if (holder.held !== 'by') return false;
    return wanted === 'anybody' || holder.sides.some(side => side.party === wanted || (wanted === 'customer' && side.under !== undefined));
  });
  return each.every(answer => answer) ? true : each.some(answer => answer) ? undefined : false;
};

/** What a demand leaves of a verdict: what is not as demanded is not met, whoever holds it. */
export const underDemands = (demands: readonly Demanded[], duty: DutyId, holders: readonly Holder[], verdict: Verdict): Verdict => {
  const answers = demands.filter(({ demand }) => demand.duty === duty).map(demanded => isKept(demanded, holders, verdict));
  if (verdict === 'none' || verdict === 'unmet') return verdict;
  if (answers.includes(false)) return 'unmet';
  return answers.includes(undefined) ? 'unproven' : verdict;
};
