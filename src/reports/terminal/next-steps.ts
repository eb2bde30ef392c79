import type { Answer } from '../../engine/assess.ts';
import type { Finding } from '../../model/index.ts';
import { grouped } from '../group.ts';
import { withVerdicts } from '../report.ts';
import { subjectOf } from '../words.ts';
import { safe, widthOf } from './fit.ts';
import { inkOf, type Screen } from './screen.ts';

/** Commands that work as they stand: why the gravest finding is one, and the line of its service. */
export const nextSteps = ({ ledger, catalog }: Answer, screen: Screen): readonly string[] => {
  const gravest = (verdict: Finding['verdict']) => grouped(withVerdicts(ledger.findings, new Set([verdict])), catalog)[0];
  const group = gravest('unmet') ?? gravest('unproven');
  const first = group?.reasons[0]?.causes().at(0)?.first;
  const kind = group?.check.of.id ?? ledger.subjects.find(subject => subject.answers === 'asset')?.kind;
  return [
    ...(group && first
      ? step(`demarc explain ${quoted(safe(subjectOf(ledger, first).address, screen))} ${group.check.duty}`, 'the whole chain behind a verdict', screen)
      : []),
    ...(kind === undefined ? [] : step(`demarc line ${kind}`, 'the line the provider draws, and what moves it', screen)),
  ];
};

/** A command is never broken; what it does stands beside it where there is room. */
const step = (command: string, does: string, screen: Screen): readonly string[] => [
  widthOf(command) + widthOf(does) + 5 <= screen.width ? `  ${command}   ${inkOf(screen).dim(does)}` : `  ${command}`,
];

/** As a shell takes it. */
const quoted = (text: string): string => (/^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
