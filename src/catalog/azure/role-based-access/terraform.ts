import { derived, first, mapping, refs } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { powerOf, reachesAllData } from './powers.ts';
import { roleOf, rolesLookedUp } from './roles.ts';
import { assignment, role } from './service.ts';
import { widthOf } from './width.ts';

export const computed = rolesLookedUp;

export default [
  mapping(role, 'azurerm_role_definition', ['id', 'role_definition_resource_id', 'role_definition_id', 'name'], {
    power: derived('permissions', powerOf),
    allData: derived('permissions', reachesAllData),
  }),
  mapping(assignment, 'azurerm_role_assignment', ['id'], {
    role: first(derived('role_definition_name', roleOf), derived('role_definition_id', roleOf)),
    ownRole: refs('role_definition_id'),
    width: derived('scope', widthOf),
    conditioned: saidAt('condition'),
  }),
];
