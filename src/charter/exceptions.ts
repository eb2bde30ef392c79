import type { CheckResult, DutyId } from '../model/index.ts';
import type { Charter, Exception } from './charter.ts';
import type { Seen } from './seen.ts';
import { type Standing, type Test, testOf } from './selector.ts';

export interface Accepting {
  readonly exception: Exception;
  readonly fits: Test;
  /** Checks in small letters, without `avd-`. */
  readonly checks: ReadonlySet<string>;
}

export const acceptingOf = ({ exceptions }: Charter): readonly Accepting[] =>
  exceptions.map(exception => ({ exception, fits: testOf(exception.where), checks: new Set((exception.checks ?? []).map(plainId)) }));

const plainId = (id: string): string => id.toLowerCase().replace(/^avd-/, '');

/** The exceptions about an asset: those that hold, and those that ended. */
export const exceptionsFor = (all: readonly Accepting[], seen: Seen, standing: Standing): readonly Accepting[] =>
  all.filter(({ fits }) => fits(seen, standing));
export const holdsOn = ({ exception }: Accepting, today: string): boolean => exception.expires >= today;

export const isOfDuty = ({ exception }: Accepting, duty: DutyId): boolean => exception.duties?.includes(duty) ?? false;
export const isOfCheck = ({ checks }: Accepting, check: string, aka: readonly string[]): boolean =>
  checks.size > 0 && [check, ...aka].some(name => checks.has(plainId(name)));

/** A result that is not met, accepted by the first exception that is about it. */
export const accepted = (result: CheckResult, duty: DutyId, aka: readonly string[], exceptions: readonly Accepting[]): CheckResult => {
  if (result.verdict !== 'unmet' && result.verdict !== 'unproven') return result;
  const one = exceptions.find(each => isOfDuty(each, duty) || isOfCheck(each, result.check, aka));
  if (!one) return result;
  const { id, reason, expires, at } = one.exception;
  const approver = one.exception['approved-by'];
  const { file, line } = at;
  return {
    ...result,
    verdict: 'excepted',
    excepted: { tool: 'charter', reason: `${reason} (${id}, approved by ${approver} until ${expires})`, place: { file, line } },
  };
};
