import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../model/index.ts';

/** A template that names where the password is kept: `{{resolve:secretsmanager:orders:SecretString:password}}`. */
const isKeptElsewhere = (password: Plain): boolean =>
  isUnresolved(password)
    ? /^(?:Secrets Manager|Parameter Store) gives it at deployment/.test(password[unresolved])
    : typeof password === 'string' && password.includes('\uE000resolve:');

/** Whether a password is written out in the source: an attribute of another resource is not, and an unknown may be. */
export const isWrittenOut = (password: Plain): Worked<boolean> => {
  if (isKeptElsewhere(password)) return { value: false };
  if (isUnresolved(password)) return { unknown: password[unresolved], among: [true, false] };
  if (typeof password !== 'string' || password === '') return { value: false };
  if (hasHoles(password)) return { unknown: 'a part of the password is not known', among: [true, false] };
  return { value: !/^\uE002.*\uE003$/.test(password) };
};

/** The same for a list of passwords. */
export const areWrittenOut = (passwords: Plain): Worked<boolean> => {
  const answers = (Array.isArray(passwords) ? (passwords as readonly Plain[]) : [passwords]).map(isWrittenOut);
  if (answers.some(answer => 'value' in answer && answer.value)) return { value: true };
  return answers.find(answer => 'unknown' in answer) ?? { value: false };
};
