import { at, mapping, spelled } from '../../../model/index.ts';
import { membersGranted } from '../policy-data.ts';
import { keyAt } from '../said.ts';
import { repository } from './service.ts';

export default [
  mapping(repository, 'google_artifact_registry_repository', ['repository_id', 'id', 'name'], {
    members: membersGranted('google_artifact_registry_repository', 'repository'),
    format: at('format'),
    mode: spelled('mode', { STANDARD_REPOSITORY: 'its own', REMOTE_REPOSITORY: 'of others', VIRTUAL_REPOSITORY: 'of several' }),
    ownKey: keyAt('kms_key_name'),
    fixedTags: at('docker_config.immutable_tags', false),
    scanning: spelled('vulnerability_scanning_config.enablement_config', { INHERITED: 'as in the project', DISABLED: 'off', '': 'as in the project' }),
  }),
];
