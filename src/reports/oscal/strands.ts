import type { Answer } from '../../engine/assess.ts';
import { type Control, type DutyId, dutyIds, type Holder, type Ledger, type Side, type Subject, type Verdict } from '../../model/index.ts';
import { lookUp } from '../look-up.ts';
import { accountableIn, vendorName } from '../words.ts';

/** What a plan speaks of: a kind of asset, a service in its regions, or an account or organisation as a whole. */
export interface Component {
  readonly key: string;
  readonly title: string;
  readonly vendor: string;
  readonly service?: string;
  /** Is it of one kind of asset, or of what lies below all? */
  readonly of: 'kind' | 'service' | 'account' | 'organisation';
  readonly count: number;
}
/** All answers of one component for one duty that name the same holders. */
export interface Strand {
  readonly component: Component;
  readonly duty: DutyId;
  readonly holders: readonly Holder[];
  /** What the sides are; none where they hang on a fact that is not known, or nobody holds it. */
  readonly sides: readonly Side[];
  readonly verdicts: ReadonlyMap<Verdict, number>;
  readonly teams: readonly string[];
  /** Whether a check looks at it: then a setting does it. */
  readonly checked: boolean;
}

interface Gathering {
  readonly component: Omit<Component, 'count'>;
  count: number;
  readonly seen: Map<string, { readonly profile: number; readonly subject: number; count: number }>;
}

/** Every component of an estate, those with nothing to do as well, and their strands. */
export interface Drawn {
  readonly components: readonly Component[];
  readonly strands: readonly Strand[];
}
/** Whether a strand has to do with a control: by its duty, or for benchmarks that name settings by what a check of the component is about. */
export const shownBy = ({ catalog }: Pick<Answer, 'catalog'>): ((control: Control) => (strand: Strand) => boolean) => {
  const { checks } = lookUp(catalog);
  return control => {
    if (!control.checks) return ({ duty }) => control.duties.includes(duty);
    const asked = new Set(control.checks.flatMap(id => checks.get(id) ?? []).map(({ of, duty }) => `${of.id} ${duty}`));
    return ({ component, duty }) => asked.has(`${component.key} ${duty}`);
  };
};
export const drawn = ({ ledger, catalog }: Answer): Drawn => {
  const { services } = lookUp(catalog);
  const all = new Map<string, Gathering>();
  for (const [i, subject] of ledger.subjects.entries()) {
    const service = services.get(subject.service);
    const component = componentOf(subject, service?.vendor ?? subject.service, service?.name);
    const gathering = all.get(component.key) ?? { component, count: 0, seen: new Map() };
    all.set(component.key, gathering);
    gathering.count += 1;
    const key = `${ledger.profileOf[i]} ${ledger.ownerOf[i]}`;
    const same = gathering.seen.get(key);
    if (same) same.count += 1;
    else gathering.seen.set(key, { profile: ledger.profileOf[i] ?? 0, subject: i, count: 1 });
  }
  const each = [...all.values()]
    .map(({ component, count, seen }) => ({ component: { ...component, count }, seen }))
    .sort((a, b) => compare(a.component.key, b.component.key));
  return { components: each.map(({ component }) => component), strands: each.flatMap(({ component, seen }) => strandsIn(component, seen, ledger)) };
};
export const strandsOf = (answer: Answer): readonly Strand[] => drawn(answer).strands;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const strandsIn = (component: Component, seen: Gathering['seen'], ledger: Ledger): readonly Strand[] => {
  const strands = new Map<string, { duty: DutyId; holders: readonly Holder[]; verdicts: Map<Verdict, number>; teams: Set<string>; checked: boolean }>();
  for (const { profile, subject, count: times } of seen.values())
    for (const number of ledger.profiles[profile] ?? []) {
      const cell = ledger.cells[number];
      const duty = cell && dutyIds[cell.duty];
      if (!cell || !duty || cell.verdict === 'none') continue;
      const key = `${cell.duty} ${cell.holders}`;
      const strand = strands.get(key) ?? { duty, holders: ledger.holders[cell.holders] ?? [], verdicts: new Map(), teams: new Set(), checked: false };
      strands.set(key, strand);
      strand.verdicts.set(cell.verdict, (strand.verdicts.get(cell.verdict) ?? 0) + times);
      strand.checked ||= cell.asked > 0;
      const { team } = accountableIn(ledger, subject, duty);
      if (team !== '') strand.teams.add(team);
    }
  return [...strands.values()]
    .map(({ teams, ...strand }) => ({ ...strand, component, sides: sidesOf(strand.holders), teams: [...teams].sort() }))
    .sort((a, b) => dutyIds.indexOf(a.duty) - dutyIds.indexOf(b.duty));
};

const sidesOf = (holders: readonly Holder[]): readonly Side[] => {
  const [only] = holders;
  return holders.length === 1 && only?.held === 'by' ? only.sides : [];
};

const componentOf = ({ answers, kind, service }: Subject, vendor: string, name: string = service): Omit<Component, 'count'> => {
  if (answers === 'asset') return { key: kind, title: `${name}: ${kind.slice(service.length + 1).replaceAll('-', ' ')}`, vendor, service, of: 'kind' };
  if (answers === 'region') return { key: service, title: `${name}, in its regions`, vendor, service, of: 'service' };
  return answers === 'account'
    ? { key: `${vendor} account`, title: `${vendorName(vendor)}: accounts`, vendor, of: 'account' }
    : { key: `${vendor} organisation`, title: `${vendorName(vendor)}: the organisation`, vendor, of: 'organisation' };
};

/** How it stands, as a plan says it; what is another's counts as it is shown. */
export const stateOf = (strands: readonly Strand[]): 'implemented' | 'partial' | 'not-implemented' | 'alternative' | 'unknown' => {
  const has = (...verdicts: readonly Verdict[]): boolean => strands.some(strand => verdicts.some(verdict => strand.verdicts.has(verdict)));
  const done = has('met', 'attested', 'assumed');
  if (has('unmet')) return done || has('excepted', 'unproven') ? 'partial' : 'not-implemented';
  if (has('unproven')) return done || has('excepted') ? 'partial' : 'unknown';
  return done ? 'implemented' : has('excepted') ? 'alternative' : 'unknown';
};

const order: readonly Verdict[] = ['unmet', 'unproven', 'excepted', 'met', 'attested', 'assumed'];
/** `3 met, 1 unmet`. */
export const verdictWords = ({ verdicts }: Pick<Strand, 'verdicts'>): string =>
  order.flatMap(verdict => (verdicts.has(verdict) ? [`${verdicts.get(verdict)?.toLocaleString('en')} ${verdict}`] : [])).join(', ');
