import { at, mapping, type Several, spelled } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { repository } from './service.ts';

export default [
  mapping(repository, 'artifactregistry.googleapis.com/Repository', ['name'], {
    members: at<Several<string>>('iamPolicy.bindings.*.members'),
    format: at('format'),
    mode: spelled('mode', { STANDARD_REPOSITORY: 'its own', REMOTE_REPOSITORY: 'of others', VIRTUAL_REPOSITORY: 'of several' }),
    ownKey: saidAt('kmsKeyName'),
    fixedTags: at('dockerConfig.immutableTags', false),
    scanning: spelled('vulnerabilityScanningConfig.enablementConfig', { INHERITED: 'as in the project', DISABLED: 'off' }),
  }),
];
