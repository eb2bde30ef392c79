import type { Charter } from '../charter/charter.ts';
import { ownFramework } from '../charter/checks/frameworks.ts';
import { type Answering, frameworkOf, inForce, regulationId } from '../charter/regulations.ts';
import type { ControlOf } from '../engine/checklist/count.ts';
import { type Questionnaire, questionsOf } from '../engine/checklist/questionnaire.ts';
import { frameworks } from '../frameworks/index.ts';
import { atLevel, type Control, type Framework } from '../model/index.ts';
import { oneOf } from './suggest.ts';

/** The controls that checklists name; only their frameworks are loaded. */
export const controlsFor = async (checklists: readonly Questionnaire[]): Promise<ControlOf> => {
  const named = new Set(checklists.flatMap(questionsOf).flatMap(({ controls }) => controls.map(control => control.split('/')[0])));
  return controlsOf([...named].flatMap(id => id ?? []));
};
/** The controls of these frameworks by `framework/control`. */
export const controlsOf = async (ids: readonly string[]): Promise<ControlOf> => {
  const known = new Map<string, Control>();
  for (const { id, load } of frameworks.filter(one => ids.includes(one.id)))
    for (const control of (await load()).controls) known.set(`${id}/${control.id}`, control);
  return control => known.get(control);
};
export const frameworkIds: readonly string[] = frameworks.map(({ id }) => id);

/** The frameworks that a charter brings. */
export const frameworksOf = (charter: Charter | undefined): readonly Framework[] =>
  (charter?.frameworks ?? []).map(one => ownFramework(one, charter?.organisation));

/** The frameworks that answer for the regulations that the charter says are in force: those of everybody, and its own. */
export const answeringFor = async (charter: Charter): Promise<Answering> => {
  const names = inForce(charter);
  if (names.length === 0) return new Map();
  const own = new Map(frameworksOf(charter).map(one => [regulationId(one.id), one]));
  const all = await Promise.all(names.map(async name => [name, own.get(name) ?? (await knownFramework(frameworkOf(name) ?? ''))] as const));
  return new Map(all.flatMap(([name, framework]) => (framework ? [[name, framework] as const] : [])));
};

/** A framework that everybody knows, or a level of one. */
export const knownFramework = async (name: string): Promise<Framework | undefined> => {
  const entry = frameworks.find(({ id, levels = [] }) => name === id || levels.some(level => name === `${id}-${level}`));
  if (!entry) return undefined;
  const framework = await entry.load();
  return name === entry.id ? framework : atLevel(framework, name.slice(entry.id.length + 1));
};

/** What `--regulation` names, of those that are in force. */
export const regulationsNamed = (typed: readonly string[], charter: Charter): readonly string[] => {
  const known = inForce(charter);
  const hint = known.length === 0 ? 'No scope of the charter names a regulation.' : `In force: ${known.join(', ')}.`;
  return typed.map(name => oneOf('regulation', regulationId(name), known, hint));
};
