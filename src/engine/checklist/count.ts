import { type Catalog, type Cell, type CheckResult, type DutyId, dutyIds, type Holder, type Ledger, type Subject } from '../../model/index.ts';
import { isYours } from '../hold.ts';
import type { Question, Questionnaire, ServiceModel } from './questionnaire.ts';
import { questionsOf } from './questionnaire.ts';

/** What the estate says of a question: of how many assets (or accounts, regions, the organisation) it is yours, and how those stand. */
export interface Shown {
  readonly all: number;
  readonly met: number;
  readonly unmet: number;
  readonly unproven: number;
  readonly excepted: number;
  /** Yours, and no check sees it. */
  readonly unseen: number;
  /** Held by others alone; and the vendors that do. */
  readonly theirs: number;
  readonly vendors: readonly string[];
  /** Those that say no. */
  readonly no: readonly Subject[];
}
/** The duties and checks that show a control, from a framework. */
export type ControlOf = (control: string) => { readonly duties: readonly DutyId[]; readonly checks?: readonly string[] } | undefined;

type State = 'met' | 'unmet' | 'unproven' | 'excepted' | 'unseen' | 'theirs';
/** The worst of what is said of one asset stands for it. */
const worst: readonly State[] = ['unmet', 'unproven', 'unseen', 'excepted', 'met', 'theirs'];

interface Wanted {
  readonly question: Question;
  readonly states: Map<number, State>;
}
interface Asked {
  readonly byDuty: ReadonlyMap<DutyId, readonly Wanted[]>;
  readonly byCheck: ReadonlyMap<string, readonly Wanted[]>;
}

/** What an estate says of every question of a checklist. The ledger must have kept what is met. */
export const shownBy = (ledger: Ledger, catalog: Catalog, checklist: Questionnaire, controlOf: ControlOf): ReadonlyMap<string, Shown> => {
  const all = questionsOf(checklist).map((question): Wanted => ({ question, states: new Map() }));
  const asked = askedIn(all, checksOf(catalog), controlOf);
  const models = modelsOf(ledger, catalog, checklist.models);
  const add = (wanted: readonly Wanted[] | undefined, subject: number, state: State): void => {
    if (models.has(subject)) for (const { states } of wanted ?? []) states.set(subject, worseOf(states.get(subject), state));
  };
  for (const [subject, cell] of cellsIn(ledger)) {
    const duty = dutyIds[cell.duty];
    const state = duty && stateOf(cell, ledger.holders[cell.holders] ?? []);
    if (duty && state) add(asked.byDuty.get(duty), subject, state);
  }
  const { column, length } = ledger.findings;
  for (let i = 0; i < length; i++) {
    const state = stateOfCheck(column.verdict(i));
    if (state) add(asked.byCheck.get(column.check(i)), column.subject(i), state);
  }
  const vendorOf = new Map(catalog.services.map(({ id, vendor }) => [id, vendor]));
  return new Map(all.map(({ question, states }) => [question.id, tallied(states, ledger, vendorOf)]));
};

/** Our checks by a name: our own id, or one that another tool has for the same. */
export const checksOf = ({ checks }: Catalog): ((name: string) => readonly string[]) => {
  const all = new Map<string, string[]>();
  for (const [id, { aka = [] }] of checks.flatMap(set => Object.entries(set.checks)))
    for (const name of [id, ...aka]) all.set(name, [...(all.get(name) ?? []), id]);
  return name => all.get(name) ?? [];
};

const askedIn = (all: readonly Wanted[], known: ReturnType<typeof checksOf>, controlOf: ControlOf): Asked => {
  const byDuty = new Map<DutyId, Wanted[]>();
  const byCheck = new Map<string, Wanted[]>();
  const put = <K>(map: Map<K, Wanted[]>, key: K, wanted: Wanted): unknown => map.set(key, [...(map.get(key) ?? []), wanted]);
  for (const wanted of all) {
    const { duties, checks } = aboutOf(wanted.question, controlOf);
    if (checks.length > 0) for (const check of new Set(checks.flatMap(known))) put(byCheck, check, wanted);
    else for (const duty of duties) put(byDuty, duty, wanted);
  }
  return { byDuty, byCheck };
};

/** What a question is about: its own checks and duties, else those of its controls. */
export const aboutOf = (
  { duties, checks, controls }: Question,
  controlOf: ControlOf,
): { readonly duties: readonly DutyId[]; readonly checks: readonly string[] } => {
  if (duties.length + checks.length > 0) return { duties, checks };
  const known = controls.flatMap(control => controlOf(control) ?? []);
  const exact = known.flatMap(control => control.checks ?? []);
  return { duties: [...new Set(known.flatMap(control => control.duties))], checks: [...new Set(exact)] };
};

function* cellsIn({ profiles, profileOf, cells }: Ledger): Iterable<readonly [number, Cell]> {
  for (let i = 0; i < profileOf.length; i++)
    for (const number of profiles[profileOf[i] ?? 0] ?? []) {
      const cell = cells[number];
      if (cell) yield [i, cell];
    }
}

const stateOf = (cell: Cell, holders: readonly Holder[]): State | undefined => {
  if (cell.verdict === 'none') return holders.some(isYours) ? undefined : holders.some(({ held }) => held === 'by') ? 'theirs' : undefined;
  if (!holders.some(isYours)) return cell.verdict === 'unmet' ? 'unmet' : holders.some(({ held }) => held === 'by') ? 'theirs' : undefined;
  if (cell.verdict === 'unproven') return cell.asked === 0 ? 'unseen' : 'unproven';
  return cell.verdict === 'met' || cell.verdict === 'unmet' || cell.verdict === 'excepted' ? cell.verdict : 'unseen';
};
const stateOfCheck = (verdict: CheckResult['verdict']): State | undefined => (verdict === 'none' ? undefined : verdict);
const worseOf = (a: State | undefined, b: State): State => (a === undefined || worst.indexOf(b) < worst.indexOf(a) ? b : a);

const tallied = (states: ReadonlyMap<number, State>, { subjects }: Ledger, vendorOf: ReadonlyMap<string, string>): Shown => {
  const numbers = (state: State): readonly number[] => [...states].flatMap(([number, own]) => (own === state ? [number] : []));
  const subjectsOf = (state: State): readonly Subject[] => numbers(state).flatMap(number => subjects.at(number) ?? []);
  const theirs = subjectsOf('theirs');
  return {
    all: states.size - theirs.length,
    met: numbers('met').length,
    unmet: numbers('unmet').length,
    unproven: numbers('unproven').length,
    excepted: numbers('excepted').length,
    unseen: numbers('unseen').length,
    theirs: theirs.length,
    vendors: [...new Set(theirs.flatMap(({ service }) => vendorOf.get(service) ?? []))],
    no: subjectsOf('unmet'),
  };
};

const clouds: ReadonlySet<string> = new Set(['aws', 'azure', 'google', 'kubernetes', 'red-hat']);
/** The numbers of the subjects that are of these models, by whose the operating system is on the line of each. */
const modelsOf = (ledger: Ledger, catalog: Catalog, wanted: readonly ServiceModel[] | undefined): ReadonlySet<number> => {
  if (!wanted) return new Set(Array.from({ length: ledger.subjects.length }, (_, i) => i));
  const patches = dutyIds.indexOf('apply-os-patches');
  const machines = new Set(
    [...cellsIn(ledger)].flatMap(([i, cell]) => (cell.duty === patches && (ledger.holders[cell.holders] ?? []).some(isYours) ? [i] : [])),
  );
  const vendorOf = new Map(catalog.services.map(({ id, vendor }) => [id, vendor]));
  const modelOf = (number: number, { service }: Subject): ServiceModel => {
    const vendor = vendorOf.get(service) ?? '';
    if (vendor === 'on-premises') return 'on-premises';
    if (vendor !== '' && !clouds.has(vendor)) return 'saas';
    return machines.has(number) ? 'iaas' : 'paas';
  };
  return new Set([...ledger.subjects.entries()].flatMap(([i, subject]) => (wanted.includes(modelOf(i, subject)) ? [i] : [])));
};
