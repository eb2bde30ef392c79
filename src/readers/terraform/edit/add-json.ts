import { changeOf } from '../../text-tree/edit/change.ts';
import { freshMap } from '../../text-tree/edit/fresh.ts';
import { isRefusal } from '../../text-tree/edit/index.ts';
import type { Operation } from '../../text-tree/edit/operation.ts';
import { valueIn } from '../../text-tree/index.ts';
import { type Addition, headOf } from './addition.ts';
import { freshOf } from './fresh.ts';
import { jsonRules } from './inside.ts';
import { type Pointing, pointerText } from './point.ts';
import type { JsonFile } from './units.ts';
import type { Writing } from './writing.ts';

interface Left {
  readonly addition: Addition;
  readonly why: string;
}

/** Adds resources to JSON files; gives those that cannot be. */
export const addJson = (writing: Writing, additions: readonly Addition[], pointing: (addition: Addition) => Pointing): readonly Left[] => {
  const groups = new Map<string, Addition[]>();
  for (const addition of additions) {
    const key = `${addition.source.section.file.name}\n${addition.change.type}`;
    groups.set(key, [...(groups.get(key) ?? []), addition]);
  }
  return [...groups.values()].flatMap(group => addGroup(writing, group, pointing));
};

const addGroup = (writing: Writing, group: readonly Addition[], pointing: (addition: Addition) => Pointing): readonly Left[] => {
  const [first] = group as [Addition];
  const { name: file } = first.source.section.file;
  const { type } = first.change;
  const refused = (why: string): readonly Left[] => group.map(addition => ({ addition, why }));
  const json = writing.units.json(file);
  if (typeof json === 'string') return refused(json);
  const resources = valueIn(json.root, 'resource');
  if (resources?.is !== 'map') return refused('its file is not written in the usual way');
  const entries = group.map(addition => [addition.name, bodyOf(addition, pointing(addition))] as const);
  if (!valueIn(resources, type)) return insert(writing, file, json, { do: 'set', path: ['resource', type], to: freshMap(entries) }, group);
  return entries.flatMap(([name, to], i) => insert(writing, file, json, { do: 'set', path: ['resource', type, name], to }, group.slice(i, i + 1)));
};

const insert = ({ units }: Writing, file: string, { text, root, style }: JsonFile, operation: Operation, group: readonly Addition[]): readonly Left[] => {
  const outcome = changeOf(operation, { text, root, style, rules: jsonRules });
  const refused = (why: string): readonly Left[] => group.map(addition => ({ addition, why }));
  if (isRefusal(outcome)) return refused(outcome.why);
  if (outcome.some(splice => splice.end > splice.start)) return refused('its file is not written in the usual way');
  for (const { start, text: fresh } of outcome)
    units.insert(
      file,
      start,
      fresh,
      group.flatMap(({ of }) => of),
    );
  return [];
};

const bodyOf = (addition: Addition, pointing: Pointing) => {
  const manner = { step: '  ', point: (pointer: Parameters<typeof pointerText>[0]) => pointerText(pointer, pointing) };
  const body = freshOf(addition.change.body, manner);
  const head = headOf(addition).map(([key, written]) => [key, { is: 'scalar', value: written.replace(/^"(.*)"$/s, '$1') }] as const);
  return freshMap([
    ...head.map(([key, value]) => [key, key === 'for_each' ? ({ is: 'scalar', value: `\${${value.value}}` } as const) : value] as const),
    ...(body.is === 'map' ? body.entries : []),
  ]);
};
