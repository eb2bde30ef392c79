import { isMap, isUnresolved, type Plain, type Worked } from '../../../model/index.ts';
import { pick } from '../pick.ts';
import { isSaid } from '../said.ts';

/** Whether any of the configurations of an interface names a public address at a path. */
export const hasPublicAddress =
  (path: string) =>
  (configurations: Plain): Worked<boolean> => {
    const all = Array.isArray(configurations) ? (configurations as readonly Plain[]) : [configurations];
    const answers = all.map(one => (isMap(one) && !isUnresolved(one) ? isSaid(pick(one, path)) : isSaid(isUnresolved(one) ? one : undefined)));
    if (answers.some(answer => 'value' in answer && answer.value)) return { value: true };
    return answers.find(answer => 'unknown' in answer) ?? { value: false };
  };
