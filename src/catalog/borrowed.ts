import { type Citation, type DutyId, type Holder, inferred } from '../model/index.ts';

type Line = Readonly<Record<DutyId, Holder>>;

/** A line drawn after one service, for the others like it: what the guide of that service says of it is, for them, only inferred. */
export const borrowed = (line: Line, service: string, ...guides: readonly string[]): Line =>
  Object.fromEntries(
    Object.entries(line).map(([duty, holder]) => [duty, isOf(guides, holder) ? { ...holder, source: said(service, holder.source) } : holder]),
  ) as Line;

const isOf = (guides: readonly string[], holder: Holder): holder is Holder & { readonly held: 'by' } =>
  holder.held === 'by' && guides.some(guide => holder.source.url.includes(guide));

const said = (service: string, source: Citation): Citation => inferred(source, `Said of ${service}, and others like it are run the same way: ${source.says}`);
