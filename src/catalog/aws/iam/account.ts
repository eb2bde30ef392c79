import { asset, atMost, choice, count, decide, flag, list, plus, reach, text, within } from '../../../model/index.ts';
import { iam } from './identity-and-access.ts';
import { says } from './sources.ts';

const off = { unset: false, source: says.passwordDefaults } as const;

export const analyzer = asset(iam, 'analyzer', {
  name: text({ unset: '' }),
  /** `outside access`, `inside access` or `unused access`; a list, so that an account gathers it. */
  watched: list({ unset: { items: ['outside access'] }, source: says.analyzer }),
});

const accounts = asset(iam, 'account', {
  analyzers: within('aws.iam.analyzer', 'account'),
  minimumLength: count({ unset: 6, source: says.passwordDefaults }),
  lowerCase: flag(off),
  upperCase: flag(off),
  digits: flag(off),
  symbols: flag(off),
  /** In days; 0 is for ever. */
  maximumAge: count({ unset: 0, source: says.passwordDefaults }),
  remembered: count({ unset: 0, source: says.passwordDefaults }),
});
/** How the users of an account sign in. */
export const account = plus(accounts, me => ({
  watched: reach(me, 'analyzers', 'watched', list(), { items: [] }),
  passwordsEnd: decide(me, [
    [{ maximumAge: 0 }, 'never'],
    [{ maximumAge: atMost(90) }, 'within 90 days'],
    [{}, 'later'],
  ]),
}));

export const accessKey = asset(iam, 'access-key', {
  user: text({ unset: '' }),
  status: choice(['Active', 'Inactive'], { unset: 'Active', source: says.keys }),
});

/** An outside directory whose people or workloads may take roles. */
export const identityProvider = asset(iam, 'identity-provider', {
  address: text({ unset: '' }),
  protocol: choice(['OIDC', 'SAML']),
  audiences: list({ unset: { items: [] } }),
});
