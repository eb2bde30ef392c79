import { type Edited, type Problem, type Severity, severities } from '../../model/index.ts';
import type { Assessed } from '../assess.ts';
import { typeKey } from '../assets.ts';
import { ask } from '../judge.ts';
import type { Attempt, LeftBecause } from './plan.ts';
import { type Renamed, renamedIn } from './renamed.ts';

interface Why {
  readonly because: LeftBecause;
  readonly what: readonly string[];
}
type Refused = Map<Attempt, readonly [Why]>;

/** Which attempts do not stand: their check is not met after all, or something else is worse than it was. `all` are those of the whole plan. */
export const compare = (
  before: Assessed,
  after: Assessed,
  attempts: readonly Attempt[],
  edited: Edited,
  of: ReadonlyMap<Attempt, readonly number[]>,
  all = attempts,
): ReadonlyMap<Attempt, readonly [Why]> => {
  const refused: Refused = new Map();
  const renamed = renamedIn(before, after);
  for (const attempt of attempts) {
    const why = isMet(attempt, after, renamed);
    if (why) refused.set(attempt, [why]);
  }
  const suspects = suspectsAmong(attempts, edited, of, before, after);
  const blame = (id: string, file: string, why: Why, severity?: Severity): void => {
    for (const attempt of suspects(id, file))
      if (!refused.has(attempt) && (severity === undefined || isGraver(severity, attempt.target.severity))) refused.set(attempt, [why]);
  };
  for (const problem of newProblems(before, after))
    blame('', problem.file, { because: 'has a problem', what: [`${problem.file}:${problem.line}: ${problem.message}`] });
  const checks = new Map(
    before.catalog.checks.flatMap(set => Object.entries(set.checks)).concat(after.catalog.checks.flatMap(set => Object.entries(set.checks))),
  );
  for (const { id, file, check, address } of worse(before, after, renamed)) {
    if (isOpened(id, check, all)) continue;
    const asked = checks.get(check);
    const why: Why = { because: 'would make something worse', what: [`${check} of ${address}`] };
    blame(id, file, why, asked && wasPassedOver(id, check, before) ? asked.severity : undefined);
  }
  return refused;
};

/** What a fix says that it leaves open. */
const isOpened = (id: string, check: string, all: readonly Attempt[]): boolean =>
  all.some(({ target, remedy }) => target.id === id && remedy.opens?.includes(check) === true);

/** A question that only makes sense now (whose key, once there is encryption) is a step further, unless it is graver than what was mended. */
export const wasPassedOver = (id: string, check: string, { bound, rows }: Assessed): boolean => {
  const found = bound.found.get(id);
  const results = found ? rows(found).flatMap(row => row.results) : [];
  return results.find(result => result.check === check)?.verdict === 'none';
};
const isGraver = (a: Severity, b: Severity): boolean => severities.indexOf(a) > severities.indexOf(b);

const isMet = ({ target, check }: Attempt, { bound, facts }: Assessed, { now }: Renamed): Why | undefined => {
  const found = bound.found.get(now(target.id));
  const verdict = found && ask(target.check, check, facts(found)).verdict;
  return verdict === 'met'
    ? undefined
    : { because: 'not enough', what: [verdict === undefined ? 'the asset would not be there any more' : `it would still be ${verdict}`] };
};

const newProblems = (before: Assessed, after: Assessed): readonly Problem[] => {
  const count = new Map<string, number>();
  const key = ({ file, message }: Problem): string => `${file} ${message}`;
  for (const problem of before.bound.estate.problems) count.set(key(problem), (count.get(key(problem)) ?? 0) + 1);
  return after.bound.estate.problems.filter(problem => {
    const left = count.get(key(problem)) ?? 0;
    count.set(key(problem), left - 1);
    return left <= 0;
  });
};

interface Worse {
  readonly id: string;
  readonly address: string;
  readonly file: string;
  readonly check: string;
}
/** What was met or not asked before and is not any more; of what was added, what is not met. */
const worse = function* (before: Assessed, after: Assessed, renamed: Renamed): Iterable<Worse> {
  const known = openIn(before);
  const { findings, subjects } = after.ledger;
  for (let i = 0; i < findings.length; i++) {
    const verdict = findings.column.verdict(i);
    if (verdict !== 'unmet' && verdict !== 'unproven') continue;
    const [subject, check] = [subjects.at(findings.column.subject(i)), findings.column.check(i)];
    if (!subject) continue;
    const id = renamed.was(subject.id);
    const was = known.get(`${id} ${check}`);
    const isNew = !before.bound.declared.has(id);
    if (isNew ? verdict === 'unmet' : was === undefined || (was === 'unproven' && verdict === 'unmet'))
      yield { id, address: subject.address, file: subject.place.file, check };
  }
};
const openIn = ({ ledger: { findings, subjects } }: Assessed): ReadonlyMap<string, string> => {
  const open = new Map<string, string>();
  for (let i = 0; i < findings.length; i++) {
    const verdict = findings.column.verdict(i);
    if (verdict === 'unmet' || verdict === 'unproven') open.set(`${subjects.at(findings.column.subject(i))?.id} ${findings.column.check(i)}`, verdict);
  }
  return open;
};

/** Who may have done it: those who changed or added that declaration, else those who changed its file, else those who changed more than their own, else all. */
const suspectsAmong = (
  attempts: readonly Attempt[],
  { edits, reaches }: Edited,
  of: ReadonlyMap<Attempt, readonly number[]>,
  before: Assessed,
  after: Assessed,
) => {
  const [byId, byFile] = [new Map<string, Set<Attempt>>(), new Map<string, Set<Attempt>>()];
  const filesOf = new Map<number, Set<string>>();
  for (const { file, of: numbers } of edits) for (const number of numbers) filesOf.set(number, (filesOf.get(number) ?? new Set()).add(file));
  const note = (map: Map<string, Set<Attempt>>, key: string, attempt: Attempt): void => void map.set(key, (map.get(key) ?? new Set()).add(attempt));
  const byType = new Map<string, Set<Attempt>>();
  for (const attempt of attempts) {
    note(byId, attempt.target.id, attempt);
    for (const change of attempt.remedy.changes) {
      note(byId, change.do === 'add' ? change.beside : change.on, attempt);
      if (change.do === 'add') note(byType, typeKey(change.type), attempt);
    }
    for (const number of of.get(attempt) ?? []) {
      for (const id of reaches.get(number) ?? []) note(byId, id, attempt);
      for (const file of filesOf.get(number) ?? []) note(byFile, file, attempt);
    }
  }
  const blockOf = (id: string): string | undefined => after.bound.declared.get(id)?.block?.id;
  /** Of what is new: those in its file that add one of its type. */
  const addersOf = (id: string, file: string): readonly Attempt[] | undefined => {
    const declaration = before.bound.declared.has(id) ? undefined : after.bound.declared.get(id);
    const adders = [...(byType.get(typeKey(declaration?.type ?? '')) ?? [])].filter(attempt => byFile.get(file)?.has(attempt));
    return adders.length > 0 ? adders : undefined;
  };
  const reaching = attempts.filter(({ target, remedy }) => remedy.changes.some(change => change.do !== 'add' && change.on !== target.id));
  const farthest = reaching.length > 0 ? reaching : attempts;
  return (id: string, file: string): Iterable<Attempt> =>
    byId.get(id) ?? addersOf(id, file) ?? sameBlock(byId, blockOf(id), blockOf) ?? byFile.get(file) ?? farthest;
};
const sameBlock = (
  byId: ReadonlyMap<string, ReadonlySet<Attempt>>,
  block: string | undefined,
  blockOf: (id: string) => string | undefined,
): ReadonlySet<Attempt> | undefined => {
  if (block === undefined) return undefined;
  for (const [id, attempts] of byId) if (blockOf(id) === block) return attempts;
  return undefined;
};
