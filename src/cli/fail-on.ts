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
  const { length, column } = ledger.findings;
  const grave = (i: number): boolean => severities.indexOf(column.severity(i) ?? known.check(column.check(i)).severity) >= severities.indexOf(at);
  for (let i = 0; i < length; i++) if (column.verdict(i) === 'unmet' && grave(i)) return true;
  return false;
};
