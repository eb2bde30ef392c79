import { at, derived, first, mapping, spelled } from '../../../model/index.ts';
import { runAsAt } from '../run-as.ts';
import { saidAt } from '../said.ts';
import { environment } from './service.ts';
import { isOpen, versionOf } from './version.ts';

export default [
  mapping(environment, 'composer.googleapis.com/Environment', ['name'], {
    version: derived('config.softwareConfig.imageVersion', versionOf),
    privateNodes: first(at<boolean>('config.privateEnvironmentConfig.enablePrivateEnvironment'), at<boolean>('config.enablePrivateEnvironment')),
    openWeb: derived('config.webServerNetworkAccessControl.allowedIpRanges', isOpen),
    account: runAsAt('config.nodeConfig.serviceAccount'),
    ownKey: saidAt('config.encryptionConfig.kmsKeyName'),
    snapshots: at('config.recoveryConfig.scheduledSnapshotsConfig.enabled', false),
    window: saidAt('config.maintenanceWindow.recurrence'),
    resilient: spelled('config.resilienceMode', { HIGH_RESILIENCE: true, STANDARD_RESILIENCE: false, RESILIENCE_MODE_UNSPECIFIED: false }),
  }),
];
