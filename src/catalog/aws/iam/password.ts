import { hasHoles, isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { isFetched } from '../../secrets.ts';

type Password = 'none' | 'kept secret' | 'in plain text';
const either: readonly Password[] = ['kept secret', 'in plain text'];

/** A `aws_iam_user_login_profile`: without a PGP key the password that is made stands in the state as it is. */
export const passwordOfProfile = (profile: Plain): Worked<Password> => {
  const key = isMap(profile) ? profile['pgp_key'] : profile;
  if (isUnresolved(key)) return { unknown: key[unresolved], among: either };
  return { value: typeof key === 'string' && key !== '' ? 'kept secret' : 'in plain text' };
};

/** A password in a template: written out, or fetched from where secrets are kept. */
export const passwordInTemplate = (written: Plain): Worked<Password> => {
  if (isFetched(written)) return { value: 'kept secret' };
  if (isUnresolved(written)) return { unknown: written[unresolved], among: either };
  return hasHoles(String(written)) ? { unknown: 'a part of it is not known', among: either } : { value: 'in plain text' };
};
