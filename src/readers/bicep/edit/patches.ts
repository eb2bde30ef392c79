import type { Edit, Step } from '../../../model/index.ts';
import type { Unit } from '../compile/unit.ts';
import type { ArrayLiteral, Expression, ObjectLiteral, Span } from '../syntax/syntax.ts';
import { type Fresh, inline, isSame, keyText, onLines, putAt, type Style, says } from './fresh.ts';
import { type Added, indentAt, memberSplices, type Splice, styleOf } from './members.ts';
import { rankOf } from './order.ts';
import type { Slot } from './slot.ts';

/** What a plan does to the files, told by the expressions as they were read. */
export interface Patches {
  /** Puts a value there; `item` puts it at the end of the list there. Says why not. */
  readonly write: (slot: Slot, to: Fresh, item: boolean, of: readonly number[]) => string | undefined;
  readonly remove: (slot: Slot, of: readonly number[]) => void;
  /** Text that stands by itself, at an offset of a file. */
  readonly insert: (unit: Unit, at: number, text: string, of: readonly number[]) => void;
  readonly edits: () => readonly Edit[];
  /** Changes of what another change replaced as a whole. */
  readonly lost: () => ReadonlySet<number>;
}

interface Written {
  value: Fresh;
  readonly of: Set<number>;
}
interface Replaced extends Written {
  readonly expression: Expression;
  readonly inline: boolean;
}
/** What happens between the brackets of one object or array. */
interface Inside {
  readonly of: ObjectLiteral | ArrayLiteral;
  readonly isBody: boolean;
  /** By name in small letters; items of an array by their number. */
  readonly added: Map<string, Written & { readonly key: string }>;
  readonly removed: Map<number, Set<number>>;
}
interface Patch {
  readonly unit: Unit;
  readonly bodies: ReadonlySet<ObjectLiteral>;
  readonly replaced: Map<number, Replaced>;
  readonly inside: Map<ObjectLiteral | ArrayLiteral, Inside>;
  readonly insertions: Map<number, { text: string; readonly of: Set<number> }>;
}

export const patches = (): Patches => {
  const all = new Map<Unit, Patch>();
  const lost = new Set<number>();
  const patchOf = (unit: Unit): Patch => {
    const patch = all.get(unit) ?? patchFor(unit);
    all.set(unit, patch);
    return patch;
  };
  return {
    write: (slot, to, item, of) => write(patchOf(slot.unit), slot, to, item, of),
    remove: (slot, of) => remove(patchOf(slot.unit), slot, of),
    insert: (unit, at, text, of) => {
      const { insertions } = patchOf(unit);
      const there = insertions.get(at);
      insertions.set(at, { text: (there?.text ?? '') + text, of: new Set([...(there?.of ?? []), ...of]) });
    },
    edits: () => [...all.values()].flatMap(patch => editsOf(patch, lost)),
    lost: () => lost,
  };
};

const patchFor = (unit: Unit): Patch => ({
  ...{ unit, bodies: new Set(unit.resources.map(({ body }) => body)) },
  ...{ replaced: new Map(), inside: new Map(), insertions: new Map() },
});

const insideOf = (patch: Patch, of: ObjectLiteral | ArrayLiteral): Inside => {
  const isBody = of.is === 'object' && patch.bodies.has(of);
  const inside: Inside = patch.inside.get(of) ?? { of, isBody, added: new Map(), removed: new Map() };
  patch.inside.set(of, inside);
  return inside;
};

const itemOf =
  (item: Fresh) =>
  (before: Fresh | undefined): Fresh => {
    const items = before?.is === 'list' ? before.items : [];
    return { is: 'list', items: items.some(one => isSame(one, item)) ? items : [...items, item] };
  };

const write = (patch: Patch, slot: Slot, to: Fresh, item: boolean, of: readonly number[]): string | undefined => {
  const make = item ? itemOf(to) : () => to;
  if (slot.is === 'missing') {
    const { added } = insideOf(patch, slot.object);
    return put(added, slot.key.toLowerCase(), slot.key, slot.rest, make, of);
  }
  if (slot.is === 'past') {
    const { added } = insideOf(patch, slot.array);
    return put(added, slot.rest.length > 0 ? 'next' : `set ${inline(to)}`, '', slot.rest, make, of);
  }
  if (slot.is !== 'value') return 'it is not a value';
  const { expression, rest } = slot;
  const before = patch.replaced.get(expression.start);
  if (!before && item && rest.length === 0 && expression.is === 'array') return append(patch, expression, to, of);
  if (item && !before && !(expression.is === 'literal' && expression.value === null)) return 'it is not a list';
  if (!before && rest.length === 0 && says(expression, to, patch.unit)) return undefined;
  const value = putAt(before?.value, rest, make);
  patch.replaced.set(expression.start, { expression, value, inline: slot.inline, of: joined(before?.of, of) });
  return undefined;
};

const joined = (numbers: Set<number> | undefined, more: readonly number[]): Set<number> => {
  const all = numbers ?? new Set();
  for (const number of more) all.add(number);
  return all;
};

const put = (
  added: Inside['added'],
  name: string,
  key: string,
  rest: readonly Step[],
  make: (before: Fresh | undefined) => Fresh,
  of: readonly number[],
): undefined => {
  const before = added.get(name);
  const value = putAt(before?.value, rest, make);
  added.set(name, { key: before?.key ?? key, value, of: joined(before?.of, of) });
};

const append = (patch: Patch, array: ArrayLiteral, to: Fresh, of: readonly number[]): undefined => {
  if (array.items.some(one => one.is !== 'spread' && says(one, to, patch.unit))) return undefined;
  return put(insideOf(patch, array).added, inline(to), '', [], () => to, of);
};

const remove = (patch: Patch, slot: Slot, of: readonly number[]): void => {
  const [container, index] =
    slot.is === 'entry' ? [slot.object, slot.object.entries.indexOf(slot.property)] : slot.is === 'item' ? [slot.array, slot.index] : [undefined, -1];
  if (!container) return;
  const { removed } = insideOf(patch, container);
  removed.set(index, joined(removed.get(index), of));
};

/** Edits of what stands inside something that is replaced, or taken away, are lost. */
const editsOf = (patch: Patch, lost: Set<number>): readonly Edit[] => {
  const { unit } = patch;
  const { text } = unit.source;
  const style = styleOf(text);
  const replaced = [...patch.replaced.values()].map(one => replacement(text, one, style));
  const inside = [...patch.inside.values()].map(one => ({ at: one.of as Span, splices: insideSplices(text, one, style), numbers: numbersIn(one) }));
  const gone = sorted([...replaced, ...[...patch.inside.values()].flatMap(removedSpans)]);
  const splices: Splice[] = [];
  for (const one of replaced) {
    if (isWithin(one, gone)) for (const number of one.of) lost.add(number);
    else splices.push(one);
  }
  for (const { at, splices: own, numbers } of inside) {
    if (isWithin(at, gone, true)) for (const number of numbers) lost.add(number);
    else splices.push(...own);
  }
  const insertions = [...patch.insertions].map(([at, { text: fresh, of }]) => ({ start: at, end: at, text: fresh, of: [...of] }));
  return [...splices, ...insertions]
    .filter(({ start, end, text: fresh }) => end > start || fresh !== '')
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(splice => ({ ...splice, file: unit.file, of: [...splice.of].sort((a, b) => a - b) }));
};

const replacement = (text: string, { expression, value, inline: onOne, of }: Replaced, style: Style): Splice => ({
  ...{ start: expression.start, end: expression.end, of: [...of] },
  text: onOne ? inline(value) : onLines(value, indentAt(text, expression.start), style),
});

const membersOf = (of: ObjectLiteral | ArrayLiteral): readonly Span[] => (of.is === 'object' ? of.entries : of.items);
const removedSpans = ({ of, removed }: Inside): readonly Span[] => [...removed.keys()].flatMap(i => membersOf(of)[i] ?? []);
const numbersIn = ({ added, removed }: Inside): readonly number[] => [
  ...[...added.values()].flatMap(one => [...one.of]),
  ...[...removed.values()].flatMap(one => [...one]),
];

const insideSplices = (text: string, { of, isBody, added, removed }: Inside, style: Style): readonly Splice[] => {
  const container = { start: of.start, end: of.end, members: membersOf(of), nested: of.is === 'object' ? of.resources : [] };
  const fresh = [...added.values()].map(({ key, value, of: numbers }): Added & { readonly rank: number } => {
    const before = of.is === 'object' ? `${keyText(key)}: ` : '';
    return {
      ...{ after: isBody && of.is === 'object' ? lastBefore(key, of) : Number.POSITIVE_INFINITY, rank: isBody ? rankOf(key) : 0, of: [...numbers] },
      inline: () => before + inline(value),
      onLines: indent => before + onLines(value, indent, style),
    };
  });
  const gone = new Map([...removed].map(([i, numbers]) => [i, [...numbers]] as const));
  return memberSplices(
    text,
    container,
    fresh.sort((a, b) => a.rank - b.rank),
    gone,
    style,
  );
};
/** The entry of a resource's body that a new one comes after. */
const lastBefore = (key: string, { entries }: ObjectLiteral): number =>
  entries.findLastIndex(entry => entry.is === 'spread' || entry.key.is !== 'literal' || rankOf(String(entry.key.value)) <= rankOf(key));

/** Spans by where they begin, those that hold others first. */
const sorted = (spans: readonly Span[]): readonly Span[] => {
  const outermost: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) if (span.end > (outermost.at(-1)?.end ?? -1)) outermost.push(span);
  return outermost;
};
/** Whether a span stands inside one of the outermost that go; `orSame` also when it is one of them. */
const isWithin = ({ start, end }: Span, gone: readonly Span[], orSame = false): boolean => {
  let [low, high] = [0, gone.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gone[middle] as Span).start <= start) low = middle + 1;
    else high = middle;
  }
  const around = gone[low - 1];
  return around !== undefined && around.end >= end && (orSame || around.start < start || around.end > end);
};
