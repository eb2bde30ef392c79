import { derived, mapping } from '../../../model/index.ts';
import { secretsOfMap } from '../../secrets.ts';
import { runAsAt } from '../run-as.ts';
import { version } from './service.ts';
import { refusesHttpBy, runtimeOf } from './settings.ts';

/** Firewall rules are no assets of an export. */
export default [
  mapping(version, 'appengine.googleapis.com/Version', ['name'], {
    runtime: derived('runtime', runtimeOf),
    refusesHttp: derived('handlers', refusesHttpBy('securityLevel')),
    account: runAsAt('serviceAccount'),
    secrets: secretsOfMap('envVariables'),
  }),
];
