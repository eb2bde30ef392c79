import type { ControlOf } from '../engine/checklist/count.ts';
import { type Questionnaire, questionsOf } from '../engine/checklist/questionnaire.ts';
import { frameworks } from '../frameworks/index.ts';
import type { Control } from '../model/index.ts';

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
