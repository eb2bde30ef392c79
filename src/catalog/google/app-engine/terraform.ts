import { at, derived, mapping } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { runAsAt } from '../run-as.ts';
import { firewallRule, version } from './service.ts';
import { isAboutEverybody, refusesHttpBy, runtimeOf } from './settings.ts';

export default [
  mapping(version, ['google_app_engine_standard_app_version', 'google_app_engine_flexible_app_version'], ['name', 'id', 'version_id'], {
    runtime: derived('runtime', runtimeOf),
    refusesHttp: derived('handlers', refusesHttpBy('security_level')),
    account: runAsAt('service_account'),
    secrets: secretsOfMap('env_variables'),
  }),
  mapping(firewallRule, 'google_app_engine_firewall_rule', ['id'], { action: at('action'), everybody: derived('source_range', isAboutEverybody) }),
];
