import { type Severity, severities } from '../../../../src/model/index.ts';
import { type State, stateOf } from '../../../../src/reports/tally.ts';
import { placeWords } from '../../../../src/reports/words.ts';
import type { Report, ShownCheck } from '../../data/report.ts';
import { columnsBy } from '../matrix/columns.ts';

export interface Figures {
  readonly states: Readonly<Record<State, number>>;
  /** Rows in which there is something to do. */
  readonly all: number;
}
/** How many rows are in each state. */
export const figuresOf = (report: Pick<Report, 'ledger' | 'about' | 'services'>): Figures => {
  const states: Record<State, number> = { gap: 0, unmet: 0, unproven: 0, unchecked: 0, done: 0, excepted: 0, assumed: 0, unstudied: 0, none: 0 };
  for (const { counted } of columnsBy(report, 'service').all) for (const one of counted.flat()) states[stateOf(one)] += one.times;
  return { states, all: Object.entries(states).reduce((sum, [state, count]) => sum + (state === 'none' ? 0 : count), 0) };
};

/** One check that is unmet: how grave, in how many assets, and from how many places in the source. */
export interface Action {
  readonly check: ShownCheck;
  readonly severity: Severity;
  readonly assets: number;
  readonly places: number;
  readonly teams: readonly string[];
}

/** The gravest first, then what helps the most assets. */
export const actionsOf = ({ found, checks, about, ledger }: Pick<Report, 'found' | 'checks' | 'about' | 'ledger'>): readonly Action[] => {
  const unmet = found.verdict.names.indexOf('unmet');
  const drafts = new Map<number, { severity: number; readonly assets: Set<number>; readonly findings: number[] }>();
  for (let i = 0; i < found.subject.length; i++) {
    if (found.verdict.of[i] !== unmet) continue;
    const check = found.check.of[i] ?? 0;
    const draft = drafts.get(check) ?? { severity: 0, assets: new Set(), findings: [] };
    drafts.set(check, draft);
    draft.severity = Math.max(draft.severity, found.severity[i] ?? 0);
    draft.assets.add(found.subject[i] ?? 0);
    draft.findings.push(i);
  }
  const all = [...drafts].flatMap(([number, draft]) => {
    const check = checks.get(found.check.names[number] ?? '');
    return check ? [{ check, draft }] : [];
  });
  return all
    .sort((a, b) => b.draft.severity - a.draft.severity || b.draft.assets.size - a.draft.assets.size || (a.check.id < b.check.id ? -1 : 1))
    .map(({ check, draft: { severity, assets, findings } }) => ({
      check,
      severity: severities[severity] ?? 'low',
      assets: assets.size,
      places: new Set(findings.map(i => placeWords(ledger.findings.column.cause(i)))).size,
      teams: [...new Set([...assets].map(subject => about.team.names[about.team.of[subject] ?? 0] ?? ''))].filter(team => team !== ''),
    }));
};
