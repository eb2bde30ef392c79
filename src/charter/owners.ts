import { type Accountable, type DutyId, dutyIds, dutyOf, type Ownership } from '../model/index.ts';
import type { Charter, Ownership as Rule } from './charter.ts';
import { fileMatcher } from './codeowners.ts';
import type { Seen } from './seen.ts';
import { type Standing, testOf } from './selector.ts';

interface Claim {
  readonly team: string;
  readonly weight: number;
  readonly rule: Rule;
}

/** Who owns what looks like this: of the rules that fit, the one that names most; what no rule of the charter fits, CODEOWNERS and Backstage say. */
export const ownersOf = (charter: Charter): ((seen: Seen, standing: Standing) => Ownership) => {
  const teamNamed = teamNames(charter);
  const rules = charter.ownership.map(rule => ({
    rule,
    fits: testOf(rule.where),
    weight: weightOf(rule),
  }));
  const borrowed = charter.borrowed.map(one => ({ team: one.team, fits: fileMatcher(one.folder, one.pattern) }));
  const interned = new Map<string, Ownership>();
  return (seen, standing) => {
    const claims = rules.flatMap(({ rule, fits, weight }): readonly Claim[] => {
      const team = fits(seen, standing) ? teamOf(rule, seen, teamNamed) : undefined;
      return team === undefined ? [] : [{ team, weight, rule }];
    });
    const last = borrowed.findLast(({ fits }) => fits(seen.file))?.team ?? '';
    const ownership = ownershipOf(claims, last === '' ? '' : (teamNamed(last) ?? last));
    const key = JSON.stringify(ownership);
    const known = interned.get(key) ?? ownership;
    interned.set(key, known);
    return known;
  };
};

const teamOf = (rule: Rule, { tags }: Seen, teamNamed: (name: string) => string | undefined): string | undefined => {
  if (rule.team !== undefined) return rule.team;
  const value = tags().get((rule['team-from-tag'] ?? '').toLowerCase());
  return value === undefined ? undefined : teamNamed(value);
};

/** The rule that names most wins; of two that name as many things, the one that names assets, then duties, then layers. */
const weightOf = (rule: Rule): number => {
  const where = Object.keys(rule.where ?? {}).filter(key => key !== 'at').length;
  const named = where + [rule['team-from-tag'], rule.layers, rule.duties].filter(one => one !== undefined).length;
  return named * 10 + (rule.where?.asset ? 3 : 0) + (rule.duties ? 2 : rule.layers ? 1 : 0);
};

/** A team by its id, or by what other tools call it. */
export const teamNames = ({ teams }: Charter): ((name: string) => string | undefined) => {
  const names = new Map(
    teams.flatMap(team =>
      [team.id, ...(team['also-known-as'] ?? []), ...(team.name === undefined ? [] : [team.name])].map(name => [name.toLowerCase(), team.id]),
    ),
  );
  return name => names.get(name.toLowerCase()) ?? names.get(name.toLowerCase().replace(/^@(?:[^/]+\/)?/, ''));
};

const nobody: Accountable = { team: '' };
const ownershipOf = (claims: readonly Claim[], otherwise: string): Ownership => {
  const fallback: Accountable = otherwise === '' ? nobody : { team: otherwise };
  const whole = claims.filter(({ rule }) => !isNarrow(rule));
  const all = accountable(whole, fallback);
  const special = claims.some(({ rule }) => isNarrow(rule)) ? dutyIds : [];
  const duties = special.flatMap(duty => {
    const mine = claims.filter(({ rule }) => !isNarrow(rule) || isOf(rule, duty));
    const one = accountable(mine, fallback);
    return JSON.stringify(one) === JSON.stringify(all) ? [] : [[duty, one] as const];
  });
  return { all, duties: Object.fromEntries(duties) };
};
const isNarrow = (rule: Rule): boolean => rule.layers !== undefined || rule.duties !== undefined;
const isOf = ({ layers = [], duties = [] }: Rule, duty: DutyId): boolean => duties.includes(duty) || layers.includes(dutyOf(duty).layer);

const accountable = (claims: readonly Claim[], otherwise: Accountable): Accountable => {
  const most = Math.max(-1, ...claims.map(({ weight }) => weight));
  const best = claims.filter(({ weight }) => weight === most);
  const [first] = best;
  if (!first) return otherwise;
  const also = [...new Set(best.map(({ team }) => team))].filter(team => team !== first.team);
  const { responsible, consulted, informed } = first.rule;
  return {
    team: first.team,
    ...(also.length > 0 && { also }),
    ...(responsible && { responsible }),
    ...(consulted && { consulted }),
    ...(informed && { informed }),
  };
};

/** Who carries one row. */
export const accountableFor = ({ all, duties }: Ownership, duty: DutyId): Accountable => duties[duty] ?? all;
