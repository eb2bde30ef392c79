import type { Answer } from '../engine/assess.ts';
import { type Severity, severities } from '../model/index.ts';
import { lookUp } from '../reports/look-up.ts';
import { oneOf } from './suggest.ts';

/** `--fail-on`: the severity from which something unmet makes the exit code 1. */
export const threshold = (given: string): Severity | 'never' =>
  oneOf('severity', given, [...severities, 'never'], `Severities: ${severities.join(', ')}, or never.`) as Severity | 'never';

/** Whether anything unmet is as grave. */
export const fails = ({ ledger, catalog }: Answer, at: Severity | 'never'): boolean => {
  if (at === 'never') return false;
  const known = lookUp(catalog);
  const grave = (check: string): boolean => severities.indexOf(known.check(check).severity) >= severities.indexOf(at);
  const { length, column } = ledger.findings;
  for (let i = 0; i < length; i++) if (column.verdict(i) === 'unmet' && grave(column.check(i))) return true;
  return false;
};
