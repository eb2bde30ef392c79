import { asset, choice, count, flag, service, text } from '../../../model/index.ts';

const workday = service({ id: 'workday.workday', name: 'Workday', vendor: 'workday' });

export const tenant = asset(workday, 'tenant', {
  name: text({ unset: '' }),
  needsTwoFactors: flag(),
  singleSignOn: flag(),
  /** A policy says who may sign in from where and how. */
  authenticationPolicy: flag(),
  sessionMinutes: count(),
  securityAdministrators: count(),
  /** Each integration signs in by an account of its own with few rights. */
  integrationsHaveOwnAccounts: flag(),
  keys: choice(['of Workday', 'your own'], { unset: 'of Workday' }),
  logsSentAway: flag(),
  sandboxHoldsRealData: flag(),
});
