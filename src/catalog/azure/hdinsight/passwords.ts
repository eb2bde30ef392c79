import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { areWrittenOut } from '../../password.ts';

const deepest = 8;
const passwordsIn = (plain: Plain, depth = deepest): readonly Plain[] => {
  if (depth === 0) return [];
  if (Array.isArray(plain)) return (plain as readonly Plain[]).flatMap(inner => passwordsIn(inner, depth - 1));
  const entries = isMap(plain) || isUnresolved(plain) ? Object.entries(plain) : [];
  return entries.flatMap(([name, inner]) => (/password$/i.test(name) ? [inner] : passwordsIn(inner, depth - 1)));
};

/** Whether any password within is written out. */
export const passwordsWrittenOut = (plain: Plain): Worked<boolean> => {
  const answer = areWrittenOut(passwordsIn(plain));
  return isUnresolved(plain) && 'value' in answer && !answer.value ? { unknown: plain[unresolved], among: [true, false] } : answer;
};
