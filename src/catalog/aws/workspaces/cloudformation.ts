import { at, mapping, refs } from '../../../model/index.ts';
import { keyAt } from '../key-choice.ts';
import { workspace } from './service.ts';

export default [
  mapping(workspace, 'AWS::WorkSpaces::Workspace', ['Id'], {
    name: at('UserName'),
    directory: refs('DirectoryId'),
    rootEncrypted: at('RootVolumeEncryptionEnabled'),
    userEncrypted: at('UserVolumeEncryptionEnabled'),
    key: keyAt('VolumeEncryptionKey', 'managed by AWS'),
    runningMode: at('WorkspaceProperties.RunningMode'),
  }),
];
