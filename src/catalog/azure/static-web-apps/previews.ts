import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { pick } from '../pick.ts';

/** Whether a password is asked for outside production: environments may be named, or all are meant. */
export const asksForPassword = (auth: Plain): Worked<boolean> => {
  if (isUnresolved(auth)) return { unknown: auth[unresolved], among: [true, false] };
  const environments = pick(auth, 'environments') ?? pick(auth, 'applicableEnvironmentsMode');
  if (isUnresolved(environments)) return { unknown: environments[unresolved], among: [true, false] };
  return { value: typeof environments === 'string' && /^(?:allenvironments|stagingenvironments)$/i.test(environments) };
};
