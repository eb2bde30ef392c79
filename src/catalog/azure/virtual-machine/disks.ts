import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { anySaid } from '../any-said.ts';
import { pick } from '../pick.ts';

/** Whether a disk of a machine names the file in a storage account that it is kept in. */
export const hasUnmanaged =
  (system: string, data: string, file: string) =>
  (body: Plain): Worked<boolean> => {
    if (isUnresolved(body)) return { unknown: body[unresolved], among: [true, false] };
    const answers = [anySaid(file)(pick(body, system)), anySaid(file)(pick(body, data))];
    return answers.find(answer => 'value' in answer && answer.value) ?? answers.find(answer => 'unknown' in answer) ?? { value: false };
  };
