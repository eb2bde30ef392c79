import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { addAlias, addScalar, type Builder, builder, closeCollection, type Marks, openCollection } from './builder.ts';
import { problemAt, reporting, type Source, sourceOf, type TreeFile } from './source.ts';
import { eventsOf } from './yaml-events.ts';
import { recoverYaml } from './yaml-recovery.ts';

/** Reads every document of a YAML file. What js-yaml refuses is read again, more slowly, by a parser that recovers. */
export const readYaml = (text: string, file: string): TreeFile => {
  const source = sourceOf(file, text);
  const { problems, report } = reporting(source);
  const building = builder(report);
  const events = eventsOf(text);
  if ('reason' in events) return recoverYaml(source, problemAt(source, events.offset, notYaml(events.reason)));
  build(building, source, events.list);
  return { source, documents: building.documents, problems };
};

const notYaml = (reason: string): string =>
  `This is not valid YAML (${reason}). What could be read around it is used; correct the file to have all of it judged.`;

/** Where the parser is: events tell where nodes start, so where a collection ends follows from what it holds. */
interface Walk {
  readonly building: Builder;
  readonly text: string;
  readonly closers: string[];
  end: number;
}

const build = (building: Builder, source: Source, events: readonly Event[]): void => {
  const walk: Walk = { building, text: source.text, closers: [], end: 0 };
  for (const event of events) step(walk, event);
};

const step = (walk: Walk, event: Event): void => {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      walk.building.anchors.clear();
      walk.closers.push('document');
      return;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      open(walk, event);
      return;
    case EVENT_ID.SCALAR:
      scalar(walk, event);
      return;
    case EVENT_ID.ALIAS:
      walk.end = event.anchorEnd;
      addAlias(walk.building, walk.text.slice(event.anchorStart, event.anchorEnd), { start: event.anchorStart - 1, end: event.anchorEnd });
      return;
    default:
      close(walk);
  }
};

const marksOf = (
  text: string,
  event: { readonly tagStart: number; readonly tagEnd: number; readonly anchorStart: number; readonly anchorEnd: number },
): Marks => ({
  tag: event.tagStart < 0 ? undefined : tagName(text.slice(event.tagStart, event.tagEnd)),
  anchor: event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd),
});

const tagName = (written: string): string => written.replace(/^!<(.*)>$/, '$1').replace(/^tag:yaml\.org,2002:/, '!!');

const open = (walk: Walk, event: Extract<Event, { type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE }>): void => {
  const is = event.type === EVENT_ID.MAPPING ? 'map' : 'list';
  const bracket = walk.text[event.start];
  const flow = bracket === '{' || bracket === '[';
  walk.closers.push(!flow || event.style === 1 ? '' : bracket === '{' ? '}' : ']');
  walk.end = Math.max(walk.end, flow ? event.start + 1 : event.start);
  openCollection(walk.building, is, event.start, marksOf(walk.text, event));
};

const close = (walk: Walk): void => {
  const closer = walk.closers.pop();
  if (closer === 'document') return;
  if (closer) walk.end = past(walk.text, walk.end, closer);
  closeCollection(walk.building, walk.end);
};

/** Past the bracket that closes a collection. */
const past = (text: string, from: number, closer: string): number => {
  const at = overGap(text, from, ',');
  return text[at] === closer ? at + 1 : from;
};

/** Over white space, comments, and the signs of `also`. A loop, as regular expressions overflow on very long gaps. */
const overGap = (text: string, from: number, also: string): number => {
  for (let at = from; ; at++) {
    const sign = text[at];
    if (sign === undefined) return at;
    if (sign === '#') at = endOfLine(text, at) - 1;
    else if (!' \t\r\n'.includes(sign) && !also.includes(sign)) return at;
  }
};

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

const scalar = (walk: Walk, event: ScalarEvent): void => {
  const marks = marksOf(walk.text, event);
  const before = Math.max(walk.end, event.tagEnd, event.anchorEnd);
  const [start, end] = spanOf(walk.text, event, before);
  walk.end = end;
  addScalar(walk.building, { start, end, text: decoded(walk.text, event), quoted: event.style !== SCALAR_STYLE.PLAIN }, marks);
};

/** Joined lines (`yaml-events.ts`) make a text of several lines look like a simple one. */
const decoded = (text: string, event: ScalarEvent): string => {
  if (event.valueStart < 0) return '';
  if (!event.fast) return getScalarValue(text, event);
  const raw = text.slice(event.valueStart, event.valueEnd);
  return raw.includes('\n') ? getScalarValue(text, { ...event, fast: false }) : raw;
};

const spanOf = (text: string, event: ScalarEvent, before: number): readonly [number, number] => {
  const { valueStart, valueEnd, style } = event;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return [valueStart - 1, valueEnd + 1];
  if (style === SCALAR_STYLE.PLAIN) return valueStart < 0 ? [before, before] : [valueStart, valueEnd];
  const start = overGap(text, before, ':?-');
  return [start, Math.max(start + 1, start + text.slice(start, valueEnd).trimEnd().length)];
};
