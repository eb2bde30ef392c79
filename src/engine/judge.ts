import type { Check, CheckResult, Holder, Verdict } from '../model/index.ts';
import type { FactsOf } from './facts.ts';
import { all, fits } from './fits.ts';
import { isYours } from './hold.ts';

/** Asks one check of one asset. */
export const ask = (id: string, check: Check, facts: FactsOf): CheckResult => {
  const given = check.given ? fits(check.given, facts) : { is: true, because: [] };
  if (given.is === false) return { check: id, verdict: 'none', because: given.because };
  const asked = check.asks?.(facts);
  const ways = check.expect.map(way => (asked ? all([fits(way, facts), asked]) : fits(way, facts)));
  const met = ways.find(way => way.is === true);
  if (met) return { check: id, verdict: 'met', because: met.because };
  const unsure = ways.filter(way => way.is === undefined);
  if (unsure.length > 0 || given.is === undefined) {
    const open = given.is === undefined ? given.because : [];
    return { check: id, verdict: 'unproven', because: [...open, ...unsure.flatMap(way => way.because)] };
  }
  const told = ways.find(way => way.because.some(one => one.fact.is === 'stated')) ?? ways[0];
  return { check: id, verdict: 'unmet', because: told?.because ?? [] };
};

/** Whether a row is done, from who holds it and what its checks say. */
export const verdictOf = (holders: readonly Holder[], results: readonly CheckResult[]): Verdict => {
  if (holders.every(holder => holder.held === 'not-applicable')) return 'none';
  if (holders.every(holder => holder.held === 'nobody')) return 'unmet';
  if (holders.some(holder => holder.held === 'unstudied')) return 'unproven';
  const yours = holders.map(isYours);
  if (!yours.includes(true)) return holders.some(holder => holder.held === 'nobody') ? 'unproven' : 'assumed';
  const asked = results.map(result => result.verdict).filter(verdict => verdict !== 'none');
  if (asked.length === 0) return results.length > 0 && !yours.includes(false) ? 'none' : 'unproven';
  if (asked.includes('unmet')) return yours.includes(false) ? 'unproven' : 'unmet';
  if (asked.includes('unproven')) return 'unproven';
  return asked.includes('excepted') ? 'excepted' : 'met';
};

/** A check result as it counts: nothing is asked of you that is another's, and what may be another's is not held against you. */
export const counted = (holders: readonly Holder[], result: CheckResult): CheckResult => {
  const yours = holders.map(isYours);
  if (!yours.includes(true) && !holders.some(holder => holder.held === 'nobody')) return { ...result, verdict: 'none' };
  return result.verdict === 'unmet' && yours.includes(false) ? { ...result, verdict: 'unproven' } : result;
};
