import { asset, choice, count, flag, list, plus, service, text, work } from '../../../model/index.ts';
import { plainAmong } from './redirects.ts';
import { says } from './sources.ts';

const okta = service({ id: 'okta.okta', name: 'Okta', vendor: 'okta' });

export const organization = asset(okta, 'organization', {
  name: text({ unset: '' }),
  administratorsNeedTwoFactors: flag(),
  superAdministrators: count(),
  /** Administrators, and people with much to lose, use factors that cannot be phished. */
  phishingResistant: flag(),
  recoveryNeedsFactors: flag(),
  streamsLog: flag(),
  tokensLimitedToNetworks: flag(),
});

export const passwordPolicy = asset(okta, 'password-policy', {
  name: text({ unset: '' }),
  minimumLength: count({ unset: 8 }),
  remembers: count({ unset: 4 }),
  /** After how many wrong passwords an account is locked; 0 is never. */
  locksAfter: count({ unset: 10 }),
  refusesCommon: flag({ unset: false }),
});

export const sessionRule = asset(okta, 'session-rule', {
  name: text({ unset: '' }),
  active: flag({ unset: true }),
  access: choice(['ALLOW', 'DENY', 'CHALLENGE'], { unset: 'ALLOW' }),
  needsSecondFactor: flag({ unset: false, source: says.session }),
  idleMinutes: count({ unset: 120 }),
  /** The longest life of a session in minutes; 0 is without end. */
  lifeMinutes: count({ unset: 120 }),
  outlivesBrowser: flag({ unset: false }),
});

/** What is done with addresses from which other customers were attacked. */
export const threatInsight = asset(okta, 'threat-insight', { action: choice(['none', 'audit', 'block'], { unset: 'none' }) });

const declared = asset(okta, 'application', {
  name: text({ unset: '' }),
  active: flag({ unset: true }),
  grants: list({ unset: { items: [] } }),
  redirects: list({ unset: { items: [] } }),
  anyRedirect: flag({ unset: false }),
});
/** Addresses over plain HTTP; those of the machine itself are meant for development. */
export const application = plus(declared, me => ({
  plainRedirects: work(me, ['redirects'], flag(), ({ redirects }) => plainAmong(redirects)),
}));
