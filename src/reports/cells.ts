import { type Asset, type Citation, type Depends, type DutyId, dutyIds, type Grade, type Holder, isHolder, type Line } from '../model/index.ts';

/** One answer of a line: the duty, whom it names, and the settings on which it hangs. */
export interface LineCell {
  readonly duty: DutyId;
  readonly holder: Holder;
  /** Fact and value, outermost first; none where nothing moves the cell. */
  readonly when: readonly (readonly [field: string, value: string])[];
}

/** Every answer that a line can give. */
export const cellsOf = (line: Line): readonly LineCell[] => dutyIds.flatMap(duty => answers(line[duty], duty, []));
const answers = (entry: Holder | Depends, duty: DutyId, when: LineCell['when']): readonly LineCell[] =>
  isHolder(entry)
    ? [{ duty, holder: entry, when }]
    : Object.entries(entry.cases).flatMap(([value, next]) => answers(next, duty, [...when, [entry.field, value]]));

/** How a cell is supported: by its grade; `none` where the duty does not exist there or nobody has studied it. */
export const gradeOf = ({ source, held }: Holder): Grade | 'unstudied' | 'none' => (held === 'unstudied' ? 'unstudied' : (source?.grade ?? 'none'));

/** The facts on which a line turns. */
export const decidingFacts = (line: Line): readonly string[] => [...new Set(cellsOf(line).flatMap(cell => cell.when.map(([field]) => field)))];

/** The settings behind them: what is worked out from others is traced to what a user can write. */
export const settingsBehind = (of: Asset, line: Line): readonly string[] => {
  const seen = new Set<string>();
  const written = new Set<string>();
  const queue = [...decidingFacts(line)];
  for (let field = queue.pop(); field !== undefined; field = queue.pop()) {
    if (seen.has(field)) continue;
    seen.add(field);
    const from = inputsOf(of, field);
    if (from === undefined) written.add(field);
    else queue.push(...from);
  }
  return [...written].sort();
};
const inputsOf = (of: Asset, field: string): readonly string[] | undefined => {
  const origin = of.fields[field]?.origin;
  if (origin === undefined) return undefined;
  if (origin.by === 'decide') return origin.rows.flatMap(([pattern]) => Object.keys(pattern));
  if (origin.by === 'work') return origin.from;
  return origin.by === 'reach' ? [origin.link] : undefined;
};

/** Every page that a line or a default rests on, and those that say otherwise. */
export const citationsOf = (of: Asset, line: Line): readonly Citation[] =>
  [
    ...cellsOf(line).flatMap(({ holder }) => (holder.source ? [holder.source] : [])),
    ...Object.values(of.fields).flatMap(field => (field.default?.source ? [field.default.source] : [])),
  ].flatMap(source => (source.against ? [source, source.against] : [source]));
