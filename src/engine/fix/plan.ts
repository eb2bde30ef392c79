import type { Change, Check, DutyId, Edit, Edited, Form, Place, Severity } from '../../model/index.ts';
import type { Assessed } from '../assess.ts';
import { ask } from '../judge.ts';
import { rememberingBaseline } from './baseline.ts';
import type { Remedy } from './remedy.ts';
import { inOldNames, type Renamed, renamedIn } from './renamed.ts';
import { leftOf, type Round, written } from './round.ts';
import { remedyOf, type Workshop } from './seek.ts';
import type { Answers } from './spell.ts';
import { compare, wasPassedOver } from './verify.ts';
import { absentAmong, demandedAmong, excludedBy, missingOf, replacesOf } from './whole.ts';

/** An unmet check of an asset that a fix is wanted for. */
export interface Target {
  /** Of the declaration. */
  readonly id: string;
  readonly address: string;
  readonly check: string;
  readonly duty: DutyId;
  readonly severity: Severity;
  readonly title: string;
  readonly place: Place;
  /** It is not asked yet: what is changed for others makes it a question. */
  readonly follows?: true;
}
/** A fix that was applied in memory, read again and judged again: the check is met, and nothing else is worse. */
export interface Offer extends Target {
  /** Numbers of the plan's changes that it is made of; none where the changes for others do it as well. */
  readonly changes: readonly number[];
  /** Other declarations that the edits reach as well. */
  readonly reaches: readonly string[];
  /** What is deployed would be replaced by a new one. */
  readonly replaces: readonly string[];
  /** What whoever reviews it has to look at. */
  readonly mind?: string;
  /** Less grave checks that the asset may not meet any more. */
  readonly opens?: readonly string[];
}
export type LeftBecause =
  | 'by hand'
  | 'to be answered'
  | 'replaces the resource'
  | 'in the way of another fix'
  | 'not enough'
  | 'would make something worse'
  | 'has a problem';
/** No fix is offered, and why. */
export interface Left extends Target {
  readonly because: LeftBecause;
  readonly what: readonly string[];
  readonly at?: Place;
}
export interface FixPlan {
  readonly changes: readonly Change[];
  readonly edits: readonly Edit[];
  readonly offers: readonly Offer[];
  readonly left: readonly Left[];
}

export interface FixOptions {
  readonly estate: Assessed;
  /** Which unmet findings. */
  readonly wanted: (target: Target) => boolean;
  readonly answers: Answers;
  readonly allowReplace: boolean;
  readonly form: (type: string) => Form | undefined;
  /** Spells changes as edits of the files as they were read. */
  readonly write: (changes: readonly Change[]) => Edited;
  /** The estate with these edits, read and judged again; at least the parts of it that have these scopes. */
  readonly again: (edits: readonly Edit[], scopes?: ReadonlySet<string>) => Promise<Assessed>;
}

/** A target with what would meet it. */
export interface Attempt {
  readonly target: Target;
  readonly check: Check;
  readonly remedy: Remedy;
  readonly replaces: readonly string[];
}

/** Which changes meet which unmet duties, and which do not: every fix that is offered was tried, together with all others that are. */
export const planFixes = async (given: FixOptions): Promise<FixPlan> => {
  const options = { ...given, again: rememberingBaseline(given.again) };
  const { attempts, left } = attemptsOf(options);
  const trials: Trial[] = [];
  const seen = new Set<string>();
  let round = await standing(written(attempts, options), undefined, { options, trials, left });
  for (let wave = 0; wave < mostWaves && round.attempts.length > 0; wave++) {
    const all = [...following(round, trials, options), ...secondThoughts(round, trials, left, options)];
    const more = all.filter(({ target }) => !seen.has(keyOf(target)));
    if (more.length === 0) break;
    for (const { target } of more) seen.add(keyOf(target));
    const [own, ids]: [Trial[], Set<string>] = [[], new Set(more.map(({ target }) => target.id))];
    const next = await standing(written([...round.attempts, ...more], options), scopesOfAll(ids, options.estate), { options, trials: own, left: [] });
    // What is asked only now never costs what was found.
    if (next.attempts.length === 0 || round.attempts.some(attempt => !next.attempts.includes(attempt))) break;
    round = next;
    trials.push(...own);
    const met = new Set(round.attempts.map(({ target }) => keyOf(target)));
    left.splice(0, left.length, ...left.filter(one => !met.has(keyOf(one))));
  }
  const gone = round.attempts.length === 0 ? new Set<Left>() : metAlong(left, trials, options.estate);
  const along = left
    .filter(one => gone.has(one))
    .map(({ because: _, what: __, at: ___, ...target }): Offer => ({ ...target, changes: [], reaches: [], replaces: [] }));
  return { changes: round.changes, edits: round.edited.edits, offers: [...offersOf(round), ...along], left: left.filter(one => !gone.has(one)) };
};
const mostWaves = 3;

interface Planning {
  readonly options: FixOptions;
  readonly trials: Trial[];
  readonly left: Left[];
}
/** What is left of a round when everything that does not hold is out of it. */
const standing = async (first: Round, among: ReadonlySet<string> | undefined, { options, trials, left }: Planning): Promise<Round> => {
  let [round, scopes] = [first, among];
  left.push(...round.left);
  for (let turn = 0; round.attempts.length > 0; turn++) {
    const trial = await tried(round, scopes, options);
    trials.push(trial);
    if (trial.refused.size === 0) break;
    left.push(...[...trial.refused].map(([attempt, [why]]) => leftOf(attempt, why)));
    const others = round.attempts.filter(attempt => !trial.refused.has(attempt));
    if (turn >= mostRounds) left.push(...others.map(attempt => leftOf(attempt, { because: 'not enough', what: [] })));
    scopes = scopesOf(trial.refused.keys(), round, options.estate);
    round = written(turn < mostRounds ? others : [], options);
    left.push(...round.left);
  }
  return round;
};

/** Remedies for what was no question before: whose key it is, now that there is encryption. */
const following = ({ attempts }: Round, trials: readonly Trial[], options: FixOptions): readonly Attempt[] => {
  const known = new Set(attempts.map(({ target }) => keyOf(target)));
  const isAsked = ({ id, check }: Target): boolean => known.has(keyOf({ id, check })) || !wasPassedOver(id, check, options.estate);
  const all = trials
    .flatMap(({ after }) => [...targetsIn(after)].map(one => inOldName(one, renamedIn(options.estate, after))))
    .filter(({ target }) => options.estate.bound.found.get(target.id) !== undefined && !isAsked(target));
  const once = new Map(all.map(one => [keyOf(one.target), { ...one, target: { ...one.target, follows: true as const } }]));
  return attemptsAt(once.values(), options).attempts;
};
/** What had no remedy, and may have one now that its asset is another: a policy can stand before pods that leave the network of their node. */
const secondThoughts = ({ changes }: Round, trials: readonly Trial[], left: readonly Left[], options: FixOptions): readonly Attempt[] => {
  const touched = new Set(changes.map(change => (change.do === 'add' ? change.beside : change.on)));
  const open = new Set(left.flatMap(one => (one.because === 'by hand' && touched.has(one.id) ? [keyOf(one)] : [])));
  const all = trials.flatMap(({ after }) => {
    const renamed = renamedIn(options.estate, after);
    const targets = open.size > 0 ? [...targetsIn(after)].filter(one => open.has(keyOf(inOldName(one, renamed).target))) : [];
    return attemptsAt(targets, { ...options, estate: after }).attempts.map(attempt => inOldNames(attempt, renamed));
  });
  return [...new Map(all.map(attempt => [keyOf(attempt.target), attempt])).values()];
};
const inOldName = ({ target, check }: Asked, { was }: Renamed): Asked => ({ check, target: { ...target, id: was(target.id) } });
const keyOf = ({ id, check }: Pick<Target, 'id' | 'check'>): string => `${id} ${check}`;
const mostRounds = 6;

/** A round as it was judged: all of the estate, or those scopes of it. */
interface Trial {
  readonly round: Round;
  readonly scopes: ReadonlySet<string> | undefined;
  readonly after: Assessed;
  readonly refused: Refusals;
}
/** The first time all is judged again; then only what refused fixes had to do with, against the same without any. */
const tried = async (round: Round, scopes: ReadonlySet<string> | undefined, { estate, again }: FixOptions): Promise<Trial> => {
  const { attempts, edited, of } = round;
  const after = await again(edited.edits, scopes);
  if (!scopes) return { round, scopes, after, refused: compare(estate, after, attempts, edited, of) };
  const own = attempts.filter(({ target }) => scopes.has(estate.bound.declared.get(target.id)?.scope ?? ''));
  return { round, scopes, after, refused: compare(await again([], scopes), after, own, edited, of, attempts) };
};

/** What had no fix of its own and is not unmet any more when the others are applied: a machine without a public address asks nothing of its admin ports. */
const metAlong = (left: readonly Left[], trials: readonly Trial[], estate: Assessed): ReadonlySet<Left> => {
  const checks = new Map(estate.catalog.checks.flatMap(set => Object.entries(set.checks)));
  const isGone = ({ id, check }: Left): boolean => {
    const scope = estate.bound.declared.get(id)?.scope ?? '';
    const after = trials.findLast(({ scopes }) => !scopes || scopes.has(scope))?.after;
    const [found, asked] = [after?.bound.found.get(renamedIn(estate, after).now(id)), checks.get(check)];
    const verdict = after && found && asked && ask(check, asked, after.facts(found)).verdict;
    return verdict === 'met' || verdict === 'none';
  };
  return new Set(left.filter(isGone));
};
const scopesOf = (refused: Iterable<Attempt>, { of, edited }: Round, estate: Assessed): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const attempt of refused) {
    ids.add(attempt.target.id);
    for (const change of attempt.remedy.changes) ids.add(change.do === 'add' ? change.beside : change.on);
    for (const number of of.get(attempt) ?? []) for (const id of edited.reaches.get(number) ?? []) ids.add(id);
  }
  return scopesOfAll(ids, estate);
};
const scopesOfAll = (ids: ReadonlySet<string>, { bound }: Assessed): ReadonlySet<string> =>
  new Set([...ids].flatMap(id => bound.declared.get(id)?.scope ?? []));

type Why = Pick<Left, 'because' | 'what' | 'at'>;
type Refusals = ReturnType<typeof compare>;

/** Every unmet finding that is wanted, with its remedy; what has none is left from the start. */
const attemptsOf = (options: FixOptions): Attempted => attemptsAt(targetsIn(options.estate), options);
interface Attempted {
  readonly attempts: readonly Attempt[];
  readonly left: Left[];
}
const attemptsAt = (targets: Iterable<Asked>, options: FixOptions): Attempted => {
  const { estate, wanted, answers, form, allowReplace } = options;
  const workshop: Workshop = { bound: estate.bound, facts: estate.facts, answers, makers: estate.catalog.fixes ?? [], form };
  const [attempts, left]: [Attempt[], Left[]] = [[], []];
  for (const { target, check } of targets) {
    const found = wanted(target) && estate.bound.found.get(target.id);
    if (!found) continue;
    const remedy = remedyOf(check, found, workshop, target.check);
    const replaces = replacesOf(remedy.changes, estate.bound, form);
    const attempt: Attempt = { target, check, remedy, replaces };
    const missing = missingOf(remedy.changes, estate.bound, form).map(path => `${path} has to be written as well`);
    const why = refusedAtOnce(
      remedy,
      [
        ...missing,
        ...excludedBy(remedy.changes, estate.bound, form),
        ...demandedAmong(remedy.changes, estate.bound, form),
        ...absentAmong(remedy.changes, estate.bound, form),
      ],
      allowReplace ? [] : replaces,
    );
    if (why) left.push(leftOf(attempt, why));
    else attempts.push(attempt);
  }
  return { attempts, left };
};

const refusedAtOnce = ({ byHand, asks, changes }: Remedy, missing: readonly string[], replaces: readonly string[]): Why | undefined => {
  if (byHand.length > 0) return { because: 'by hand', what: byHand };
  if (asks.length > 0) return { because: 'to be answered', what: asks };
  if (changes.length === 0) return { because: 'by hand', what: [] };
  if (missing.length > 0) return { because: 'by hand', what: missing };
  return replaces.length > 0 ? { because: 'replaces the resource', what: replaces } : undefined;
};

interface Asked {
  readonly target: Target;
  readonly check: Check;
}
const targetsIn = function* ({ ledger, catalog }: Assessed): Iterable<Asked> {
  const checks = new Map(catalog.checks.flatMap(set => Object.entries(set.checks)));
  const { findings, subjects } = ledger;
  for (let i = 0; i < findings.length; i++) {
    if (findings.column.verdict(i) !== 'unmet') continue;
    const [id, subject] = [findings.column.check(i), subjects.at(findings.column.subject(i))];
    const check = checks.get(id);
    if (!check || subject?.answers !== 'asset') continue;
    const { duty, title } = check;
    const severity = findings.column.severity(i) ?? check.severity;
    yield { check, target: { id: subject.id, address: subject.address, check: id, duty, severity, title, place: findings.column.cause(i) } };
  }
};

const offersOf = ({ attempts, of, edited }: Round): readonly Offer[] =>
  attempts.map(attempt => {
    const changes = of.get(attempt) ?? [];
    const reaches = new Set(changes.flatMap(change => edited.reaches.get(change) ?? []));
    reaches.delete(attempt.target.id);
    const { mind, opens } = attempt.remedy;
    return { ...attempt.target, changes, reaches: [...reaches], replaces: attempt.replaces, ...(mind !== undefined && { mind }), ...(opens && { opens }) };
  });
