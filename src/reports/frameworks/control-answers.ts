import { type Control, dutyIds, type Framework, type Ledger } from '../../model/index.ts';
import { type Counted, columnsOf, type State, stateOf } from '../tally.ts';

/** How far a control is proved. `provider`: all of it is somebody else's. `not-shown`: nothing that was read speaks of it. */
export type Proof = 'unmet' | 'unproven' | 'met' | 'provider' | 'not-shown';

/** One control and what the estate says of it. Counts are of answers: a duty of one asset, account or organisation, or a check of one asset. */
export interface ControlAnswer {
  readonly control: Control;
  readonly proof: Proof;
  /** Answers that are yours alone, shared, another party's alone, and nobody's. */
  readonly held: { readonly customer: number; readonly shared: number; readonly provider: number; readonly nobody: number };
  /** Of those in which you have a part. */
  readonly done: number;
  readonly unmet: number;
  readonly unproven: number;
  /** Yours, and no check sees them: somebody must say so. */
  readonly unchecked: number;
  readonly excepted: number;
}

/** What the estate says of every control of a framework. */
export const controlAnswers = (framework: Framework, ledger: Ledger): readonly ControlAnswer[] => {
  const counted = columnsOf(ledger).flatMap(column => column.counted);
  const byDuty = new Map(dutyIds.map(duty => [duty, counted.filter(one => one.duty === duty)]));
  const found = checkCounts(ledger);
  return framework.controls.map(control =>
    control.checks === undefined
      ? ofDuties(
          control,
          control.duties.flatMap(duty => byDuty.get(duty) ?? []),
        )
      : ofChecks(control, control.checks, found),
  );
};

const ofDuties = (control: Control, counted: readonly Counted[]): ControlAnswer => {
  const add = (fits: (one: Counted) => boolean): number => counted.reduce((sum, one) => (fits(one) ? sum + one.times : sum), 0);
  const whose = (...names: readonly Counted['whose'][]): number => add(one => names.includes(one.whose));
  const state = (...names: readonly State[]): number => add(one => names.includes(stateOf(one)) && one.whose !== 'provider' && one.whose !== 'third-party');
  const held = { customer: whose('customer'), shared: whose('shared', 'open'), provider: whose('provider', 'third-party'), nobody: whose('nobody') };
  const tally = {
    done: state('done'),
    unmet: state('unmet', 'gap'),
    unproven: state('unproven'),
    unchecked: state('unchecked'),
    excepted: state('excepted'),
  };
  return { control, held, ...tally, proof: proofOf(held, tally) };
};

const proofOf = ({ customer, shared, provider, nobody }: ControlAnswer['held'], tally: Pick<ControlAnswer, 'unmet' | 'unproven' | 'unchecked'>): Proof => {
  if (customer + shared + nobody === 0) return provider > 0 ? 'provider' : 'not-shown';
  if (tally.unmet > 0) return 'unmet';
  return tally.unproven + tally.unchecked > 0 ? 'unproven' : 'met';
};

interface Found {
  readonly unmet: ReadonlyMap<string, number>;
  readonly unproven: ReadonlyMap<string, number>;
  readonly excepted: ReadonlyMap<string, number>;
  /** Assets of each service. */
  readonly services: ReadonlyMap<string, number>;
}
const checkCounts = ({ findings, subjects }: Ledger): Found => {
  const counts = { unmet: new Map<string, number>(), unproven: new Map<string, number>(), excepted: new Map<string, number>() };
  const seen = new Set<string>();
  for (let i = 0; i < findings.length; i++) {
    const verdict = findings.column.verdict(i);
    if (verdict !== 'unmet' && verdict !== 'unproven' && verdict !== 'excepted') continue;
    const check = findings.column.check(i);
    const key = `${findings.column.subject(i)} ${check} ${verdict}`;
    if (seen.has(key)) continue;
    seen.add(key);
    counts[verdict].set(check, (counts[verdict].get(check) ?? 0) + 1);
  }
  const services = new Map<string, number>();
  for (const { answers, service } of subjects) if (answers === 'asset') services.set(service, (services.get(service) ?? 0) + 1);
  return { ...counts, services };
};

/** A check belongs to one service: its id begins with that of the service. */
const serviceOf = (check: string): string => check.split('.').slice(0, 2).join('.');
const ofChecks = (control: Control, checks: readonly string[], found: Found): ControlAnswer => {
  const sum = (counts: ReadonlyMap<string, number>): number => checks.reduce((all, check) => all + (counts.get(check) ?? 0), 0);
  const asked = Math.max(0, ...checks.map(check => found.services.get(serviceOf(check)) ?? 0));
  const [unmet, unproven, excepted] = [sum(found.unmet), sum(found.unproven), sum(found.excepted)];
  const held = { customer: Math.max(asked, unmet + unproven + excepted), shared: 0, provider: 0, nobody: 0 };
  const tally = { done: Math.max(0, held.customer - unmet - unproven - excepted), unmet, unproven, unchecked: 0, excepted };
  return { control, held, ...tally, proof: proofOf(held, tally) };
};
