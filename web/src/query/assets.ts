import type { Report } from '../data/report.ts';
import { findingsThat } from './findings.ts';
import { parse } from './parse.ts';
import { hasWords, isOfSubject, ready } from './ready.ts';
import { rowsThat } from './rows.ts';

/** Assets that fit. What a query asks of duties (`status:unmet`) fits those that have such a duty, and what it asks of a check those with such a finding. */
export const assetsThat = (query: string, report: Report): Uint32Array => {
  const terms = parse(query);
  const { about } = report;
  const asset = about.answers.names.indexOf('asset');
  if (terms.some(({ key }) => key !== undefined && !isOfSubject(key))) {
    const having = terms.some(({ key, negated }) => key === 'check' && !negated) ? withFindings(query, report) : rowsThat(query, report).subject;
    return having.filter((subject, i) => about.answers.of[subject] === asset && having[i - 1] !== subject);
  }
  const { subject, words } = ready(terms, report);
  const text = (i: number): string => `${about.address[i]} ${about.kind.names[about.kind.of[i] ?? 0]}`.toLowerCase();
  const fitting: number[] = [];
  for (let i = 0; i < about.address.length; i++) if (about.answers.of[i] === asset && subject(i) && hasWords(words, () => text(i))) fitting.push(i);
  return Uint32Array.from(fitting);
};

const withFindings = (query: string, report: Report): Uint32Array => findingsThat(query, report).map(i => report.found.subject[i] ?? 0);
