import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { isSaid } from '../said.ts';

/** Whether an action group names anybody: any of its lists of receivers has something in it. */
export const tellsSomebody = (group: Plain): Worked<boolean> => {
  if (!isMap(group)) return { unknown: isUnresolved(group) ? group[unresolved] : 'it is not written out', among: [true, false] };
  const answers = Object.entries(group)
    .filter(([name]) => /_?receivers?$/i.test(name))
    .map(([, receivers]) => (Array.isArray(receivers) && receivers.length === 0 ? { value: false } : isSaid(receivers)));
  if (answers.some(answer => 'value' in answer && answer.value)) return { value: true };
  return answers.find(answer => 'unknown' in answer) ?? { value: false };
};
