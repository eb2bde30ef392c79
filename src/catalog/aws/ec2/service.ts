export { defaultKey, encryptionDefault, imageSharing, metadataDefault, serialConsole, snapshotSharing } from './account.ts';
export { autoScalingGroup } from './group.ts';
export { instance } from './instance.ts';
export { launchConfiguration, launchTemplate } from './template.ts';
export { image, snapshot, volume } from './volume.ts';
