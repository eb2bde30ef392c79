import { derived, mapping } from '../../../model/index.ts';
import { allowsAll, constraintIn, enforcedBy, listAllowsAll, stateOf } from './rules.ts';
import { policy } from './service.ts';

export default [
  mapping(policy, 'google_org_policy_policy', ['id', 'name'], {
    constraint: derived('name', constraintIn),
    state: derived('spec', stateOf),
    allowsAll: derived('spec', allowsAll),
  }),
  mapping(policy, ['google_organization_policy', 'google_folder_organization_policy', 'google_project_organization_policy'], ['id'], {
    constraint: derived('constraint', constraintIn),
    state: derived('boolean_policy', enforcedBy),
    allowsAll: derived('list_policy', listAllowsAll),
  }),
];
