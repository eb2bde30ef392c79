import { asset, choice, decide, flag, link, plus, reach, service } from '../../../model/index.ts';
import { powers } from './powers.ts';
import { roles } from './roles.ts';
import { widths } from './width.ts';

const access = service({ id: 'azure.role-based-access', name: 'Azure role-based access control', vendor: 'azure' });
const power = choice(powers, { unset: 'little' });

/** A role of your own. */
export const role = asset(access, 'role', {
  power,
  /** It reads or changes the data of services of every kind. */
  allData: flag({ unset: false }),
});

/** Who has which role, and where. */
const declared = asset(access, 'assignment', {
  role: choice(roles, { unsaid: 'nothing says which role it is' }),
  ownRole: link('azure.role-based-access.role', { unset: { items: [] } }),
  width: choice(widths, { unsaid: 'nothing says where it holds' }),
  /** It may be used in the way that a condition says only. */
  conditioned: flag({ unset: false }),
});
const reached = plus(declared, me => ({ ownPower: reach(me, 'ownRole', 'power', power, 'little') }));
export const assignment = plus(reached, me => ({
  grants: decide(me, [
    [{ role: 'owner' }, 'owner'],
    [{ role: 'hands out roles' }, 'hands out roles'],
    [{ role: 'manages everything' }, 'manages everything'],
    [{ role: 'your own', ownPower: 'owner' }, 'owner'],
    [{ role: 'your own', ownPower: 'hands out roles' }, 'hands out roles'],
    [{ role: 'your own', ownPower: 'manages everything' }, 'manages everything'],
    [{}, 'little'],
  ]),
}));
