import { at, derived, first, mapping, spelled } from '../../../model/index.ts';
import { runAsAt } from '../run-as.ts';
import { keyAt, saidAt } from '../said.ts';
import { environment } from './service.ts';
import { hasBlock, isOpen, versionOf } from './version.ts';

export default [
  mapping(environment, 'google_composer_environment', ['name', 'id'], {
    version: derived('config.software_config.image_version', versionOf),
    privateNodes: first(at<boolean>('config.enable_private_environment'), derived<boolean>('config.private_environment_config', hasBlock)),
    openWeb: derived('config.web_server_network_access_control.allowed_ip_range', isOpen),
    account: runAsAt('config.node_config.service_account'),
    ownKey: keyAt('config.encryption_config.kms_key_name'),
    snapshots: at('config.recovery_config.scheduled_snapshots_config.enabled', false),
    window: saidAt('config.maintenance_window.recurrence'),
    resilient: spelled('config.resilience_mode', { HIGH_RESILIENCE: true, STANDARD_RESILIENCE: false, RESILIENCE_MODE_UNSPECIFIED: false, '': false }),
  }),
];
