import { derived, mapping, refs } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { powerOf, reachesAllData } from './powers.ts';
import { roleOf } from './roles.ts';
import { assignment, role } from './service.ts';
import { widthAround } from './width.ts';

export default [
  mapping(role, 'Microsoft.Authorization/roleDefinitions', ['id', 'name'], {
    power: derived('properties.permissions', powerOf),
    allData: derived('properties.permissions', reachesAllData),
  }),
  mapping(assignment, 'Microsoft.Authorization/roleAssignments', ['id'], {
    role: derived('properties.roleDefinitionId', roleOf),
    ownRole: refs('properties.roleDefinitionId'),
    width: derived('id', widthAround),
    conditioned: saidAt('properties.condition'),
  }),
];
