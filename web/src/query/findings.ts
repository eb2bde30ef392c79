import { dutyIds, severities } from '../../../src/model/index.ts';
import { placeWords } from '../../../src/reports/words.ts';
import type { Report } from '../data/report.ts';
import { parse } from './parse.ts';
import { checksThat, hasWords, isStatus, open, ready } from './ready.ts';

/** Findings. Without a status, those that are unmet or unproven. */
export const findingsThat = (query: string, report: Report): Uint32Array => {
  const { subject, cell, row, own, words } = ready(parse(query), report);
  const { found, ledger, checks } = report;
  const statuses = own.filter(isStatus);
  const verdict = found.verdict.names.map(name => {
    if (statuses.every(({ negated }) => negated) && !open.includes(name)) return false;
    return statuses.every(({ values, negated }) => values.some(value => value === name || value === 'any') !== negated);
  });
  const asked = own.flatMap(term => (term.key === 'check' || term.key === 'control' ? [{ ids: checksThat(term, report), negated: term.negated }] : []));
  const grave = own.filter(({ key }) => key === 'severity');
  const check = found.check.names.map(id => asked.every(({ ids, negated }) => ids.has(id) !== negated));
  const graded = severities.map(severity => grave.every(({ values, negated }) => values.includes(severity) !== negated));
  const duties = found.check.names.map(id => {
    const duty = checks.get(id)?.duty;
    return duty === undefined ? -1 : dutyIds.indexOf(duty);
  });
  const causes = own.filter(({ key }) => key === 'cause');
  const caused = (i: number): boolean => causes.every(({ values, negated }) => values.includes(placeWords(ledger.findings.column.cause(i))) !== negated);
  const cellOf = cellsByDuty(report);
  const fitting: number[] = [];
  for (let i = 0; i < found.subject.length; i++) {
    const [one = 0, name = 0] = [found.subject[i], found.check.of[i]];
    if (!check[name] || !graded[found.severity[i] ?? 0] || !caused(i) || !verdict[found.verdict.of[i] ?? 0] || !subject(one)) continue;
    const duty = duties[name] ?? 0;
    const number = cellOf(one, duty);
    if (!cell(number) || !row(one, duty, number)) continue;
    if (
      hasWords(words, () => `${report.about.address[one]} ${checks.get(found.check.names[name] ?? '')?.title} ${ledger.findings.at(i)?.because}`.toLowerCase())
    )
      fitting.push(i);
  }
  return Uint32Array.from(fitting);
};

/** The number of the cell that a subject has for a duty. */
const cellsByDuty = ({ ledger }: Report): ((subject: number, duty: number) => number) => {
  const known = new Map<number, ReadonlyMap<number, number>>();
  return (subject, duty) => {
    const profile = ledger.profileOf[subject] ?? 0;
    const cells = known.get(profile) ?? new Map([...(ledger.profiles[profile] ?? [])].map(number => [ledger.cells[number]?.duty ?? 0, number]));
    known.set(profile, cells);
    return cells.get(duty) ?? -1;
  };
};
