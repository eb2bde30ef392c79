import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';

/** Whether the password of any user of a broker is written out; `name` is what the format calls it. */
export const anyPassword =
  (name: string) =>
  (users: Plain): Worked<boolean> => {
    const all = Array.isArray(users) ? (users as readonly Plain[]) : [users];
    const answers = all.map(user => (isMap(user) ? isWrittenOut(user[name]) : unknownUser(user)));
    if (answers.some(answer => 'value' in answer && answer.value)) return { value: true };
    return answers.find(answer => 'unknown' in answer) ?? { value: false };
  };

const unknownUser = (user: Plain): Worked<boolean> => (isUnresolved(user) ? { unknown: user[unresolved], among: [true, false] } : { value: false });
