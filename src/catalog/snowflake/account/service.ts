import { asset, choice, count, decide, empty, flag, list, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const snowflake = service({ id: 'snowflake.account', name: 'Snowflake', vendor: 'snowflake' });

export const account = asset(snowflake, 'account', {
  name: text({ unset: '' }),
  cloud: choice(['AWS', 'Microsoft Azure', 'Google Cloud']),
  /** Tri-Secret Secure: a key of yours is half of the master key. */
  keyOfYours: flag({ unset: false, source: says.keys }),
  rekeysYearly: flag({ unset: false }),
  /** A network policy stands for the whole account. */
  networkPolicy: flag({ unset: false, source: says.networks }),
  /** An authentication policy stands for the whole account. */
  authenticationPolicy: flag({ unset: false, source: says.signIn }),
  singleSignOn: flag(),
  accountAdmins: count(),
  /** How long what was changed or dropped can be brought back. */
  retentionDays: count({ unset: 1, source: says.timeTravel }),
  /** A copy in another account or elsewhere. */
  copiesElsewhere: flag(),
  unloadsToAnyAddress: flag({ unset: true }),
  stagesNeedIntegration: flag({ unset: false }),
  sendsLogsOut: flag(),
});

const declaredPolicy = asset(snowflake, 'network-policy', {
  name: text({ unset: '' }),
  addresses: list({ unset: { items: [] } }),
  rules: list({ unset: { items: [] } }),
});
/** `lets` says whom the policy lets in, as far as it says so itself. */
export const networkPolicy = plus(declaredPolicy, me => ({
  lets: decide(me, [
    [{ addresses: empty, rules: empty }, 'whom its blocked list leaves'],
    [{}, 'whom it lists'],
  ]),
}));

export const user = asset(snowflake, 'user', {
  name: text({ unset: '' }),
  is: choice(['a person', 'a service', 'an older service'], { unset: 'a person' }),
  password: flag({ unset: false }),
  secondFactorOff: flag({ unset: false }),
  disabled: flag({ unset: false }),
  defaultRole: text({ unset: '' }),
});
