import { asset, choice, count, flag, service, text } from '../../../model/index.ts';

const servicenow = service({ id: 'servicenow.servicenow', name: 'ServiceNow', vendor: 'servicenow' });

export const instance = asset(servicenow, 'instance', {
  name: text({ unset: '' }),
  needsTwoFactors: flag(),
  singleSignOn: flag(),
  /** The high security settings are active. */
  highSecurity: flag(),
  /** Of the security center, in percent. */
  hardeningScore: count(),
  administrators: count(),
  addressLists: flag(),
  /** Pages or tables can be read without signing in. */
  publicPages: flag(),
  columnEncryption: choice(['none', 'keys made by ServiceNow', 'keys of your own'], { unset: 'none' }),
  logsSentAway: flag(),
  /** Releases behind the newest. */
  versionsBehind: count(),
  /** Staff of ServiceNow need your consent to come in. */
  restrictsSupport: flag(),
});
