import { derived, type Lens, type Plain, type Worked } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';

const inWords = (answer: Worked<boolean>): Worked<'yes' | 'no'> =>
  'value' in answer ? { value: answer.value ? 'yes' : 'no' } : { unknown: answer.unknown, among: ['yes', 'no'] };

/** Whether a secret is written out at a path; the secret itself is not carried on. */
export const writtenOutAt = (path: string): Lens<'yes' | 'no'> => derived(path, (plain: Plain) => inWords(isWrittenOut(plain)));
