import { derived, isUnresolved, unresolved } from '../../../model/index.ts';

const schemes = ['EXTERNAL', 'EXTERNAL_MANAGED', 'INTERNAL', 'INTERNAL_MANAGED', 'INTERNAL_SELF_MANAGED'] as const;
type Scheme = (typeof schemes)[number] | 'Private Service Connect';

/** Rules without a scheme of a load balancer lead to Private Service Connect; a rule for every port has no list that could be narrowed. */
export const forwards = (scheme: string, everyPort: string) => ({
  scheme: derived<Scheme>(
    scheme,
    plain => {
      if (isUnresolved(plain)) return { unknown: plain[unresolved] };
      const known = schemes.find(one => one === plain);
      if (known) return { value: known };
      return plain === '' ? { value: 'Private Service Connect' } : { unknown: `${String(plain)} is no scheme that is known` };
    },
    'EXTERNAL',
  ),
  everyPort: derived<boolean>(
    everyPort,
    plain => (isUnresolved(plain) ? { unknown: plain[unresolved], among: [true, false] } : { value: String(plain) === 'true' }),
    false,
  ),
});
