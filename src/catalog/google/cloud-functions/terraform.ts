import { at, derived, gather, mapping, spelled } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { grantsOf, membersGranted } from '../policy-data.ts';
import { runAsAt } from '../run-as.ts';
import { keyAt } from '../said.ts';
import { stateOf, waits } from './runtime.ts';
import { fn } from './service.ts';

const ingress = { ALLOW_ALL: 'everywhere', ALLOW_INTERNAL_AND_GCLB: 'load balancers', ALLOW_INTERNAL_ONLY: 'your networks' } as const;
const called = derived('event_trigger', plain => ({ value: Array.isArray(plain) && plain.length === 0 }), true);

export default [
  mapping(fn, 'google_cloudfunctions_function', ['name', 'id'], {
    generation: derived('', () => ({ value: 'first' })),
    callers: membersGranted('google_cloudfunctions_function', 'cloud_function'),
    ingress: spelled('ingress_settings', ingress),
    calledByHttp: at('trigger_http'),
    tls: spelled('https_trigger_security_level', { SECURE_ALWAYS: 'required', SECURE_OPTIONAL: 'optional' }),
    runtime: derived('runtime', stateOf),
    updates: derived('on_deploy_update_policy', waits),
    account: runAsAt('service_account_email'),
    secrets: secretsOfMap('environment_variables'),
    ownKey: keyAt('kms_key_name'),
  }),
  mapping(fn, 'google_cloudfunctions2_function', ['name', 'id'], {
    generation: derived('', () => ({ value: 'second' })),
    callers: gather(
      ...grantsOf('google_cloudfunctions2_function', 'cloud_function'),
      ...grantsOf('google_cloud_run_service', 'service'),
      ...grantsOf('google_cloud_run_v2_service', 'name'),
    ),
    ingress: spelled('service_config.ingress_settings', ingress),
    calledByHttp: called,
    tls: derived('', () => ({ value: 'required' })),
    runtime: derived('build_config.runtime', stateOf),
    updates: derived('build_config.on_deploy_update_policy', waits),
    account: runAsAt('service_config.service_account_email'),
    secrets: secretsOfMap('service_config.environment_variables'),
    ownKey: keyAt('kms_key_name'),
  }),
];
