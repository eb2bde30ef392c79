import { isUnresolved, type Plain, type Worked } from '../../model/index.ts';
import { pick } from './pick.ts';
import { isSaid } from './said.ts';

/** Whether any item of a list names something at one of the paths. */
export const anySaid =
  (...paths: readonly string[]) =>
  (items: Plain): Worked<boolean> => {
    const all = Array.isArray(items) ? (items as readonly Plain[]) : [items];
    const answers = all.flatMap(item => (isUnresolved(item) ? [isSaid(item)] : paths.map(path => isSaid(pick(item, path)))));
    if (answers.some(answer => 'value' in answer && answer.value)) return { value: true };
    return answers.find(answer => 'unknown' in answer) ?? { value: false };
  };
