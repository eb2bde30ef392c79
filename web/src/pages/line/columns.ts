import { dutyIds } from '../../../../src/model/index.ts';
import type { ShownMove } from '../../../../src/reports/html/compared.ts';
import { vendorName } from '../../../../src/reports/words.ts';
import type { Report } from '../../data/report.ts';
import { thirdsIn, wordsWhose } from '../matrix/paint.ts';
import { type Alike, alikeBy, answersNow, answersUnder } from './answers.ts';
import { everywhere, reachedIn } from './reach.ts';
import type { Supposing } from './settings.ts';
import { type Counted, type Stack, stackOf } from './stack.ts';
import { asItIs } from './suppose.ts';

export const groupings = ['service', 'kind'] as const;
export type Grouping = (typeof groupings)[number];

/** One column of the picture: the assets of a service, or of one kind. */
export interface LineColumn {
  readonly key: string;
  readonly name: string;
  readonly full: string;
  readonly service: string;
  readonly vendor: string;
  readonly alike: readonly Alike[];
  readonly assets: number;
  readonly now: Stack;
  /** In the ledger it is compared with, where something moved. */
  readonly before?: Stack;
  readonly moves: readonly ShownMove[];
  /** The kinds in it whose line turns on facts. */
  readonly turning: readonly string[];
}

/** From the column that leaves most to you to the one that leaves least. */
export const lineColumns = (report: Report, by: Grouping): readonly LineColumn[] => {
  const { about, knobs } = report;
  const movesAt = movesBySubject(report);
  const all = alikeBy(report, subject => about[by].names[about[by].of[subject] ?? 0] ?? '');
  return [...all]
    .map(([key, alike]): LineColumn => {
      const subjects = alike.flatMap(one => one.subjects);
      const moves = subjects.flatMap(subject => movesAt.get(subject) ?? []);
      const before = moves.length > 0 && stackOf(alike.flatMap(one => countedBefore(report, one, movesAt)));
      return {
        ...namesOf(report, key, by),
        key,
        alike,
        assets: subjects.filter(subject => about.answers.names[about.answers.of[subject] ?? 0] === 'asset').length,
        now: stackOf(alike.map(one => ({ answers: answersNow(report, one.profile), times: one.subjects.length }))),
        ...(before && { before }),
        moves,
        turning: [...new Set(alike.map(one => one.kind))].filter(kind => knobs.kinds.has(kind)),
      };
    })
    .filter(({ now }) => now.duties.all > 0)
    .sort((a, b) => a.now.line - b.now.line || a.name.localeCompare(b.name, 'en'));
};

/** The stack of a column as it would be; nothing where nothing of it is supposed otherwise. */
export const supposedStack = (report: Report, { alike, turning }: LineColumn, supposing: Supposing, reaching = everywhere): Stack | undefined => {
  if (!turning.some(kind => supposing.has(kind))) return undefined;
  const { reached, rest } = reachedIn(report, alike, reaching);
  return stackOf([
    ...reached.map(one => ({ answers: answersUnder(report, one, supposing.get(one.kind) ?? asItIs), times: one.subjects.length })),
    ...rest.map(one => ({ answers: answersNow(report, one.profile), times: one.subjects.length })),
  ]);
};

const shortName = (name: string): string => capital(name.replace(/^(Amazon|AWS|Azure|Google Cloud|Google|Microsoft) (?=\D)/, ''));
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const namesOf = ({ services, kinds, about }: Report, key: string, by: Grouping): Pick<LineColumn, 'name' | 'full' | 'service' | 'vendor'> => {
  const id = by === 'service' ? key : (kinds.get(key)?.service ?? key.split('.').slice(0, 2).join('.'));
  const service = services.get(id);
  const full = service?.name ?? (id === '' ? (about.service.names[1] ?? 'unknown') : id);
  const kind = by === 'kind' ? ` ${(key.split('.').at(-1) ?? '').replaceAll('-', ' ')}` : '';
  return { name: `${shortName(full)}${kind}`, full: `${full}${kind}`, service: id, vendor: vendorName(service?.vendor ?? id.split('.')[0] ?? '') };
};

const movesBySubject = ({ compared }: Report): ReadonlyMap<number, readonly ShownMove[]> => {
  const moves = new Map<number, ShownMove[]>();
  for (const move of compared?.moves ?? []) {
    const own = moves.get(move.subject) ?? [];
    moves.set(move.subject, own);
    own.push(move);
  }
  return moves;
};

/** The answers of before: those of now, but for what moved. */
const countedBefore = (report: Report, { profile, subjects }: Alike, movesAt: ReadonlyMap<number, readonly ShownMove[]>): readonly Counted[] => {
  const answers = answersNow(report, profile);
  const moved = subjects.filter(subject => movesAt.has(subject));
  const each = moved.map(subject => {
    const from = new Map(movesAt.get(subject)?.map(move => [move.duty as string, move.from]));
    const earlier = answers.map(answer => {
      const words = from.get(dutyIds[answer.duty] ?? '');
      return words === undefined ? answer : { ...answer, whose: wordsWhose(words, thirdsIn(report.ledger)) };
    });
    return { answers: earlier, times: 1 };
  });
  return [{ answers, times: subjects.length - moved.length }, ...each];
};
