import { type DutyId, type Holder, inferred } from '../model/index.ts';

type Line = Readonly<Record<DutyId, Holder>>;

/** A line drawn after one service, for the others like it: what the pages of that service say of it is, for them, only inferred. */
export const borrowed = (line: Line, ...guides: readonly string[]): Line =>
  Object.fromEntries(
    Object.entries(line).map(([duty, holder]) => [duty, isOf(guides, holder) ? { ...holder, source: inferred(holder.source) } : holder]),
  ) as Line;

const isOf = (guides: readonly string[], holder: Holder): holder is Holder & { readonly held: 'by' } =>
  holder.held === 'by' && guides.some(guide => holder.source.url.includes(guide));
