import { type CheckResult, type DutyId, dutyIds, dutyOf, type Holder, type Row, type Subject, type Verdict } from '../model/index.ts';
import type { Found } from './bind.ts';
import { verdictOf } from './judge.ts';

/** Duties that are not answered per asset: gathered from all assets, answered for a service in a region, an account, the organisation. */
export interface OnceAnswered {
  readonly add: (found: Found, fixed: readonly Row[], moving: readonly Row[]) => void;
  readonly done: () => readonly { readonly subject: Subject; readonly rows: readonly Row[] }[];
}

/** One answer in the making: the same holders, and what all assets' checks say. */
interface Gathered {
  readonly duty: DutyId;
  readonly holders: readonly Holder[];
  readonly turnsOn: Row['turnsOn'];
  results: CheckResult[];
  /** What each asset's row says. */
  readonly verdicts: Set<Verdict>;
}
interface Asked {
  readonly subject: Subject;
  readonly rows: Map<string, Gathered>;
}

/** `apart`: what the organisation answers is said for each scope, to be put together later. */
export const onceAnswered = (apart = false): OnceAnswered => {
  const subjects = new Map<string, Asked>();
  const fixedDone = new Set<string>();
  const fixedIds = new Map<readonly Row[], number>();
  const holderIds = new Map<Holder, number>();
  const holderId = (holder: Holder): number => {
    const id = holderIds.get(holder) ?? holderIds.size;
    holderIds.set(holder, id);
    return id;
  };
  /** There are as many as assets, and most are equal. */
  const results = new Map<string, CheckResult>();
  const resultOf = (check: string, verdict: CheckResult['verdict']): CheckResult => {
    const result = results.get(`${check} ${verdict}`) ?? { check, verdict, because: [] };
    results.set(`${check} ${verdict}`, result);
    return result;
  };
  const gather = (found: Found, row: Row): void => {
    const subject = subjectFor(found, row.duty, apart);
    const name = `${subject.id}|${subject.scope}`;
    const asked = subjects.get(name) ?? { subject, rows: new Map<string, Gathered>() };
    subjects.set(name, asked);
    const key = `${row.duty}|${row.holders.map(holderId).join('|')}`;
    const gathered = asked.rows.get(key) ?? { duty: row.duty, holders: row.holders, turnsOn: row.turnsOn, results: [], verdicts: new Set<Verdict>() };
    asked.rows.set(key, gathered);
    gathered.verdicts.add(row.verdict);
    for (const { check, verdict } of row.results) if (verdict !== 'none') gathered.results.push(resultOf(check, verdict));
  };
  return {
    add: (found, fixed, moving) => {
      const { region = '', scope } = found.declaration;
      const id = fixedIds.get(fixed) ?? fixedIds.size;
      fixedIds.set(fixed, id);
      const kind = `${id}|${region}|${scope}`;
      if (!fixedDone.has(kind)) for (const row of fixed) if (dutyOf(row.duty).answered !== 'asset') gather(found, row);
      fixedDone.add(kind);
      for (const row of moving) if (dutyOf(row.duty).answered !== 'asset') gather(found, row);
    },
    done: () =>
      [...subjects.values()]
        .sort((a, b) => inOrder(a.subject, b.subject))
        .map(({ subject, rows }) => ({ subject, rows: [...rows.values()].map(answer).sort((a, b) => dutyIds.indexOf(a.duty) - dutyIds.indexOf(b.duty)) })),
  };
};

const order = { asset: 0, region: 1, account: 2, organisation: 3 } as const;
/** Assets by scope and address, then what is answered once. */
export const inOrder = (a: Subject, b: Subject): number =>
  order[a.answers] - order[b.answers] ||
  (a.answers === 'asset' ? compare(a.scope, b.scope) || compare(a.address, b.address) : compare(a.id, b.id) || compare(a.scope, b.scope));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const answer = ({ results, verdicts, ...row }: Gathered): Row => ({ ...row, results, verdict: together(verdictOf(row.holders, results), verdicts) });

/** What the charter says of a row holds for the whole when it says so of each; what it finds missing anywhere is missing. */
const together = (verdict: Verdict, each: ReadonlySet<Verdict>): Verdict => {
  const [only] = each;
  if (each.size === 1 && (only === 'attested' || only === 'excepted')) return only;
  return verdict === 'assumed' && each.has('unmet') ? 'unmet' : verdict;
};

const subjectFor = ({ declaration, asset }: Found, duty: DutyId, apart: boolean): Subject => {
  const { scope, region } = declaration;
  const { id: service, vendor } = asset.service;
  const place = { file: declaration.at.file, line: declaration.at.line };
  switch (dutyOf(duty).answered) {
    case 'organisation':
      return {
        id: `organisation:${vendor}`,
        answers: 'organisation',
        address: `organisation (${vendor})`,
        kind: 'organisation',
        type: 'organisation',
        service: vendor,
        scope: apart ? scope : '',
        place,
      };
    case 'account':
      return {
        id: `account:${vendor}:${scope}`,
        answers: 'account',
        address: `account (${vendor}) of ${scope}`,
        kind: 'account',
        type: 'account',
        service: vendor,
        scope,
        place,
      };
    default: {
      const where = region === undefined ? scope : `${scope}, ${region}`;
      return { id: `region:${service}:${where}`, answers: 'region', address: `${service} in ${where}`, kind: 'region', type: 'region', service, scope, place };
    }
  }
};
