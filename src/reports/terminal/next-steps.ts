import type { Assessed } from '../../engine/assess.ts';
import { grouped } from '../group.ts';
import { subjectOf } from '../words.ts';
import { safe } from './fit.ts';
import { inkOf, type Screen } from './screen.ts';

/** Commands that work as they stand. */
export const nextSteps = ({ ledger, catalog }: Assessed, screen: Screen): readonly string[] => {
  const { dim } = inkOf(screen);
  const [group] = grouped(
    ledger.findings.filter(({ verdict }) => verdict === 'unmet' || verdict === 'unproven'),
    catalog,
  ).toSorted((a, b) => (a.verdict === b.verdict ? 0 : a.verdict === 'unmet' ? -1 : 1));
  const first = group?.reasons[0]?.causes[0]?.first;
  const service = ledger.subjects.find(subject => subject.answers === 'asset')?.service;
  return [
    ...(group && first
      ? [`  demarc explain ${quoted(safe(subjectOf(ledger, first).address, screen))} ${group.check.duty}   ${dim('the whole chain behind a verdict')}`]
      : []),
    ...(service === undefined ? [] : [`  demarc line ${service}   ${dim('the line the provider draws, and what moves it')}`]),
  ];
};

/** As a shell takes it. */
const quoted = (text: string): string => (/^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
