import { at, derived, mapping, refs } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { saidAt } from '../said.ts';
import { everybodyIn, sourcesIn } from './rules.ts';
import { directory, ipGroup, workspace } from './service.ts';

const creation = 'workspace_creation_properties';

export default [
  mapping(workspace, 'aws_workspaces_workspace', ['id'], {
    name: at('user_name'),
    directory: refs('directory_id'),
    rootEncrypted: at('root_volume_encryption_enabled', false),
    userEncrypted: at('user_volume_encryption_enabled', false),
    key: keyAt('volume_encryption_key', 'managed by AWS'),
    runningMode: at('workspace_properties.running_mode', 'ALWAYS_ON'),
  }),
  mapping(directory, 'aws_workspaces_directory', ['id', 'directory_id'], {
    ipGroups: refs('ip_group_ids'),
    hasIpGroups: saidAt('ip_group_ids'),
    localAdministrators: at(`${creation}.user_enabled_as_local_administrator`, false),
    publicAddresses: at(`${creation}.enable_internet_access`, false),
    maintenance: at(`${creation}.enable_maintenance_mode`, false),
  }),
  mapping(ipGroup, 'aws_workspaces_ip_group', ['id'], {
    name: at('name'),
    sources: derived('rules', sourcesIn),
    everybody: derived('rules', everybodyIn),
  }),
];
