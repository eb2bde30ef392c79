import { type DutyId, dutyIds } from '../../../src/model/index.ts';
import { between, type EncodedElsewhere } from '../../../src/reports/html/encoded.ts';
import type { Gathered } from './gather.ts';
import type { Elsewhere, SaidOfIt } from './report.ts';

const texts = ['tool', 'rule', 'title', 'says', 'stands', 'duty', 'checks', 'name', 'ours', 'whose', 'file'] as const;

/** What other tools say, as the pages take it. */
export const elsewhereOf = (gathered: Gathered, { unknown, ...counts }: EncodedElsewhere): Elsewhere => {
  const numbers = (name: string): Uint32Array => gathered.numbers[name] ?? new Uint32Array(gathered.length);
  const columns = new Map(texts.map(name => [name, { names: gathered.names[name] ?? [''], of: numbers(name) }] as const));
  const text = (name: (typeof texts)[number], i: number): string => columns.get(name)?.names[columns.get(name)?.of[i] ?? 0] ?? '';
  const [subject, line] = [numbers('subject'), numbers('line')];
  const at = (i: number): SaidOfIt => ({
    tool: text('tool', i),
    rule: text('rule', i),
    title: text('title', i),
    says: text('says', i) as SaidOfIt['says'],
    stands: text('stands', i) as SaidOfIt['stands'],
    duty: dutyIds.find(id => id === text('duty', i)) ?? ('' as DutyId),
    checks: text('checks', i) === '' ? [] : text('checks', i).split(between),
    name: text('name', i),
    ours: text('ours', i),
    whose: text('whose', i),
    place: { file: text('file', i), line: line[i] ?? 0 },
    ...((subject[i] ?? 0) > 0 && { subject: (subject[i] ?? 0) - 1 }),
  });
  let bySubject: ReadonlyMap<number, readonly number[]> | undefined;
  const of = (one: number): readonly number[] => {
    bySubject ??= grouped(subject);
    return bySubject.get(one + 1) ?? [];
  };
  return { ...counts, unknown: unknown.map(([tool, rule, title, findings]) => ({ tool, rule, title, findings })), length: gathered.length, at, of };
};

const grouped = (subject: Uint32Array): ReadonlyMap<number, readonly number[]> => {
  const all = new Map<number, number[]>();
  for (const [i, one] of subject.entries()) {
    const own = all.get(one) ?? [];
    all.set(one, own);
    own.push(i);
  }
  return all;
};
