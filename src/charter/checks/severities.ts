import type { Catalog, Check, Severity } from '../../model/index.ts';
import type { Charter } from '../charter.ts';

/** The catalog with the severities of the charter; those that are said of a part of the estate only count where gaps are named. The first rule that fits wins. */
export const withSeverities = ({ severities }: Pick<Charter, 'severities'>, catalog: Catalog): Catalog => {
  const rules = severities.filter(({ where }) => where === undefined);
  if (rules.length === 0) return catalog;
  const severityOf = (id: string, check: Check): Severity =>
    rules.find(({ checks, duties }) => duties?.includes(check.duty) || checks?.some(name => name === id || check.aka?.includes(name)))?.severity ??
    check.severity;
  const graded = (id: string, check: Check): Check => {
    const severity = severityOf(id, check);
    return severity === check.severity ? check : { ...check, severity };
  };
  return {
    ...catalog,
    checks: catalog.checks.map(({ of, checks }) => ({ of, checks: Object.fromEntries(Object.entries(checks).map(([id, check]) => [id, graded(id, check)])) })),
  };
};
