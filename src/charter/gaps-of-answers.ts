import type { Assessed } from '../engine/assess.ts';
import { aboutOf, type ControlOf, checksOf, shownBy } from '../engine/checklist/count.ts';
import { fill, type Stood } from '../engine/checklist/stand.ts';
import { contradictionWords } from '../engine/checklist/words.ts';
import { type DutyId, dutyIds, type Gap, type Ledger } from '../model/index.ts';
import type { Charter, Cycle } from './charter.ts';
import { agedSince } from './gap-list.ts';
import { cycleDue } from './reviews.ts';

/** Answers to checklists that the estate contradicts, and those that are too old. */
export const answerGaps = (
  { ledger, catalog }: Pick<Assessed, 'ledger' | 'catalog'>,
  charter: Charter,
  today: string,
  controlOf: ControlOf,
): readonly Gap[] => {
  const dutyOf = new Map(catalog.checks.flatMap(set => Object.entries(set.checks).map(([id, check]) => [id, check.duty] as const)));
  const known = checksOf(catalog);
  const owned = (gap: Gap): Gap => {
    const owner = gap.kind === 'answer' ? '' : ownerIn(ledger, gap);
    return owner === '' ? gap : { ...gap, owner };
  };
  return charter.checklists
    .filter(({ id }) => charter.answers.some(file => file.checklist === id))
    .flatMap(checklist => {
      const { stood } = fill(checklist, charter.answers, shownBy(ledger, catalog, checklist, controlOf), today);
      return stood.flatMap(one => {
        const { duties, checks } = aboutOf(one.question, controlOf);
        const named = new Set([...duties, ...checks.flatMap(known).flatMap(check => dutyOf.get(check) ?? [])]);
        return gapOf(
          one,
          checklist.id,
          dutyIds.filter(duty => named.has(duty)),
          today,
        ).map(owned);
      });
    });
};

/** The team that carries the asset, as far as the duty is concerned. */
const ownerIn = ({ subjects, ownership, ownerOf }: Ledger, { subject, scope, duties: [duty] }: Gap): string => {
  for (const [i, { address, scope: own }] of subjects.entries()) {
    if (address !== subject || own !== scope) continue;
    const owner = ownership?.[ownerOf[i] ?? 0];
    return (duty && owner?.duties[duty]?.team) ?? owner?.all.team ?? '';
  }
  return '';
};

const gapOf = ({ question, answer, standing, shown }: Stood, checklist: string, duties: readonly DutyId[], today: string): readonly Gap[] => {
  if (!answer) return [];
  const name = `${checklist}, ${question.id}`;
  const [first] = shown.no;
  if (standing === 'contradicted' && first) {
    const { address, kind, service, scope } = first;
    const about = { subject: address, kind, service, scope, duties, parties: ['you'], place: answer.at, ...(shown.unmet > 1 && { assets: shown.unmet }) };
    const reason = `${name}: ${contradictionWords(answer, shown)}`;
    return [{ class: 'contradicted', severity: 'high', ...about, reason, next: 'Do it where it is missing, or correct the answer.' }];
  }
  if (standing !== 'stale') return [];
  const since = new Date(Date.parse(answer.on) + question.freshness * 86_400_000).toISOString().slice(0, 10);
  return [
    {
      class: 'overdue-review',
      severity: 'low',
      subject: name,
      kind: 'answer',
      service: '',
      scope: '',
      duties: duties.length > 0 ? duties : ['assess-compliance'],
      parties: ['you'],
      reason: `answered on ${answer.on} by ${answer.by}, which holds for ${question.freshness} days`,
      ...agedSince(since, today),
      next: 'Answer it again, with evidence of today.',
      place: answer.at,
    },
  ];
};

/** Reviews that were not held in time. */
export const lateCycles = (charter: Charter, today: string): readonly Gap[] =>
  charter.reviews.flatMap(one => {
    const { due, days, by, next } = cycleDue(one, today);
    return days < 0 ? [cycleGap(one, due, by, next, today)] : [];
  });
const cycleGap = (one: Cycle, due: string, by: string | undefined, next: string, today: string): Gap => ({
  class: 'overdue-review',
  severity: 'medium',
  subject: one.id,
  kind: 'review',
  service: '',
  scope: '',
  duties: one.duties ?? ['assess-compliance'],
  parties: ['you'],
  place: one.at,
  ...(one.team !== undefined && { owner: one.team }),
  reason: `${one.name ?? one.id} was due on ${due}; the last was on ${one.last}`,
  ...agedSince(due, today),
  next: `${next}${by === undefined ? '' : ` (${by})`}`,
});
