import type { Section } from '../source.ts';
import type { Unpassed } from './aim.ts';
import { refusal } from './aim.ts';
import { passes } from './modules.ts';
import { spell } from './spell.ts';
import type { Aimed, Writing } from './writing.ts';

/** Decides, for what comes from the default of a module's variable, whether the default changes or the calls that rely on it. */
export const settle = (writing: Writing, aimed: readonly Aimed[]): readonly Aimed[] => {
  const groups = new Map<string, Set<string>>();
  for (const one of aimed) {
    if (one.aim.is !== 'unpassed') continue;
    const key = keyOf(one, one.aim);
    groups.set(key, (groups.get(key) ?? new Set()).add(callOf(one.aim)));
  }
  if (groups.size === 0) return aimed;
  const relying = relyingCalls(writing);
  return aimed.map(one => (one.aim.is === 'unpassed' ? settled(one, one.aim, groups.get(keyOf(one, one.aim)) ?? new Set(), relying) : one));
};

const placeOf = ({ file, block }: Section): string => `${file.name}:${block.start}`;
const callOf = ({ byCall }: Unpassed): string => `${byCall.file.name}:${byCall.part.block?.start ?? 0}`;
const keyOf = ({ change }: Aimed, { variable, left }: Unpassed): string => {
  const value = change.do === 'set' ? change.to : change.do === 'append' ? change.item : '';
  return [placeOf(variable), change.do, JSON.stringify(left), spell(value, { step: '', point: ({ of, attribute = '' }) => `${of}.${attribute}` }, '')].join(
    '\n',
  );
};

type Relying = (variable: Section, name: string) => ReadonlySet<string>;
/** The calls of a module that leave a variable to its default, as far as anything was read that they make. */
const relyingCalls = ({ source, modules }: Writing): Relying => {
  const folders = new Map<string, Map<string, (name: string) => boolean>>();
  for (const declaration of source.declared.values()) {
    for (let at = modules.of(declaration); at?.caller; at = at.caller.module) {
      const { call } = at.caller;
      const calls = folders.get(at.source.folder) ?? new Map<string, (name: string) => boolean>();
      folders.set(
        at.source.folder,
        calls.set(placeOf(call.section), name => passes(call, name)),
      );
    }
  }
  return ({ file }, name) => {
    const folder = file.name.includes('/') ? file.name.slice(0, file.name.lastIndexOf('/')) : '';
    return new Set([...(folders.get(folder) ?? [])].flatMap(([place, isPassed]) => (isPassed(name) ? [] : [place])));
  };
};

const settled = (one: Aimed, aim: Unpassed, asking: ReadonlySet<string>, relying: Relying): Aimed => {
  const { byDefault, byCall, variable, name, left } = aim;
  const all = [...relying(variable, name)].every(call => asking.has(call));
  if (all && byDefault?.is === 'goal') return { ...one, aim: byDefault };
  if (left.length === 0 && one.change.do === 'set') return { ...one, aim: byCall };
  const at = byCall.file.placeAt(byCall.part.block?.start ?? 0);
  return { ...one, aim: byDefault?.is === 'refusal' ? byDefault : refusal(`it comes from the default of var.${name}, which other calls share`, at) };
};
