import { derived, mapping, on, spelled } from '../../../model/index.ts';
import { membersGranted, policyData } from '../policy-data.ts';
import { recordsEverything, recordsEverythingAlone } from './audited.ts';
import { bindingsAt } from './binding.ts';
import { policy, project, serviceAccount, serviceAccountKey } from './service.ts';

export const computed = [policyData];

const levels = ['project', 'folder', 'organization'];
const always = (value: boolean) => derived('', () => ({ value }));

export default [
  mapping(
    policy,
    levels.flatMap(level => [`google_${level}_iam_member`, `google_${level}_iam_binding`]),
    ['id'],
    {
      bindings: bindingsAt(''),
      whole: always(false),
      recordsAccess: always(false),
    },
  ),
  mapping(
    policy,
    levels.map(level => `google_${level}_iam_policy`),
    ['id'],
    {
      bindings: bindingsAt('policy_data.bindings'),
      whole: always(true),
      recordsAccess: derived('policy_data.auditConfigs', recordsEverything),
    },
  ),
  mapping(project, 'google_project', ['project_id', 'id', 'number', 'name'], {
    defaultNetwork: spelled('auto_create_network', { true: true, false: false }, true),
    recordsAccess: on('google_project_iam_audit_config', 'project', derived('', recordsEverythingAlone), { service: 'allServices' }),
  }),
  mapping(serviceAccount, 'google_service_account', ['id', 'name', 'email', 'unique_id', 'account_id', 'member'], {
    members: membersGranted('google_service_account', 'service_account_id'),
  }),
  mapping(serviceAccountKey, 'google_service_account_key', ['id', 'name'], { managedBy: derived('', () => ({ value: 'you' })) }),
];
