import type { Catalog, Check, Severity } from '../../model/index.ts';
import type { Charter, SeverityRule } from '../charter.ts';

const isOfCheck = ({ checks, duties }: SeverityRule, id: string, { duty, aka }: Pick<Check, 'duty' | 'aka'>): boolean =>
  (duties?.includes(duty) || checks?.some(name => name === id || aka?.includes(name))) ?? false;

/** The catalog with the severities that the charter says of the whole estate; those of a part of it are said of each finding there. The first rule that fits wins. */
export const withSeverities = ({ severities }: Pick<Charter, 'severities'>, catalog: Catalog): Catalog => {
  const rules = severities.filter(({ where }) => where === undefined);
  if (rules.length === 0) return catalog;
  const graded = (id: string, check: Check): Check => {
    const severity = rules.find(rule => isOfCheck(rule, id, check))?.severity ?? check.severity;
    return severity === check.severity ? check : { ...check, severity };
  };
  return {
    ...catalog,
    checks: catalog.checks.map(({ of, checks }) => ({ of, checks: Object.fromEntries(Object.entries(checks).map(([id, check]) => [id, graded(id, check)])) })),
  };
};

/** What rules that fit a place say of a check, where it is not what the catalog says by now. */
export const severityHere = (rules: readonly SeverityRule[], id: string, check: Pick<Check, 'duty' | 'aka'>): Severity | undefined => {
  const first = rules.find(rule => isOfCheck(rule, id, check));
  return first?.where === undefined ? undefined : first.severity;
};
