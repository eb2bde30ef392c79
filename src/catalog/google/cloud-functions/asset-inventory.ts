import { at, derived, mapping, present, type Several, spelled } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { runAsAt } from '../run-as.ts';
import { saidAt } from '../said.ts';
import { stateOf, waits } from './runtime.ts';
import { fn } from './service.ts';

const ingress = { ALLOW_ALL: 'everywhere', ALLOW_INTERNAL_AND_GCLB: 'load balancers', ALLOW_INTERNAL_ONLY: 'your networks' } as const;
const callers = at<Several<string>>('iamPolicy.bindings.*.members');

export default [
  mapping(fn, 'cloudfunctions.googleapis.com/CloudFunction', ['name'], {
    generation: derived('', () => ({ value: 'first' })),
    callers,
    ingress: spelled('ingressSettings', ingress),
    calledByHttp: present('httpsTrigger'),
    tls: spelled('httpsTrigger.securityLevel', { SECURE_ALWAYS: 'required', SECURE_OPTIONAL: 'optional' }),
    runtime: derived('runtime', stateOf),
    updates: derived('onDeployUpdatePolicy', waits),
    account: runAsAt('serviceAccountEmail'),
    secrets: secretsOfMap('environmentVariables'),
    ownKey: saidAt('kmsKeyName'),
  }),
  mapping(fn, 'cloudfunctions.googleapis.com/Function', ['name'], {
    generation: derived('', () => ({ value: 'second' })),
    callers,
    ingress: spelled('serviceConfig.ingressSettings', ingress),
    calledByHttp: derived('eventTrigger', () => ({ value: false }), true),
    tls: derived('', () => ({ value: 'required' })),
    runtime: derived('buildConfig.runtime', stateOf),
    updates: derived('buildConfig.onDeployUpdatePolicy', waits),
    account: runAsAt('serviceConfig.serviceAccountEmail'),
    secrets: secretsOfMap('serviceConfig.environmentVariables'),
    ownKey: saidAt('kmsKeyName'),
  }),
];
