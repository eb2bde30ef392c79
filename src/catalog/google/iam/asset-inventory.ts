import { at, derived, mapping, type Several, spelled } from '../../../model/index.ts';
import { recordsEverything } from './audited.ts';
import { bindingsAt } from './binding.ts';
import { policy, serviceAccount, serviceAccountKey } from './service.ts';

const resources = ['Project', 'Folder', 'Organization'].map(kind => `cloudresourcemanager.googleapis.com/${kind}`);

export default [
  mapping(policy, resources, ['name', 'projectId', 'projectNumber'], {
    bindings: bindingsAt('iamPolicy.bindings'),
    whole: derived('', () => ({ value: true })),
    recordsAccess: derived('iamPolicy.auditConfigs', recordsEverything),
  }),
  mapping(serviceAccount, 'iam.googleapis.com/ServiceAccount', ['name', 'email', 'uniqueId'], { members: at<Several<string>>('iamPolicy.bindings.*.members') }),
  mapping(serviceAccountKey, 'iam.googleapis.com/ServiceAccountKey', ['name'], {
    managedBy: spelled('keyType', { USER_MANAGED: 'you', SYSTEM_MANAGED: 'Google' }),
  }),
];
