import { atLeast, checks, holdsNoneOf, noneOf, oneOf } from '../../../model/index.ts';
import { account, networkPolicy, user } from './service.ts';

export default [
  checks(account, {
    'snowflake.account.has-a-network-policy': {
      duty: 'limit-exposure',
      title: 'A network policy stands before the account',
      severity: 'high',
      expect: { networkPolicy: true },
      risk: 'A stolen credential works from anywhere on the internet.',
    },
    'snowflake.account.demands-second-factors': {
      duty: 'authenticate-strongly',
      title: 'People sign in through your directory, or by a policy that you set',
      severity: 'high',
      expect: [{ singleSignOn: true }, { authenticationPolicy: true }],
      risk: 'How people sign in is left to what each of them chose.',
    },
    'snowflake.account.has-few-administrators': {
      duty: 'grant-least-access',
      title: 'Two or three people may do all in the account',
      severity: 'medium',
      expect: { accountAdmins: oneOf(2, 3) },
      risk: 'Each of them can read, share and drop everything; with one alone nobody can follow.',
    },
    'snowflake.account.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key of your own is half of the master key',
      severity: 'low',
      expect: { keyOfYours: true },
      risk: 'You cannot take the ability to read the data away from Snowflake.',
    },
    'snowflake.account.rekeys-yearly': {
      duty: 'control-keys',
      title: 'Data is encrypted anew when its key is a year old',
      severity: 'low',
      expect: { rekeysYearly: true },
      risk: 'Old data hangs on old keys.',
    },
    'snowflake.account.keeps-changes': {
      duty: 'undo-mistakes',
      title: 'What was changed or dropped can be brought back for a week',
      severity: 'medium',
      expect: { retentionDays: atLeast(7) },
      risk: 'A mistake that is noticed after the weekend is for good.',
    },
    'snowflake.account.keeps-a-copy-elsewhere': {
      duty: 'back-up-data',
      title: 'A copy is kept in another account or place',
      severity: 'medium',
      expect: { copiesElsewhere: true },
      risk: 'Whoever takes over the account takes the only copy.',
    },
    'snowflake.account.unloads-to-known-places': {
      duty: 'prevent-leaks',
      title: 'Queries cannot unload data to an address of their own',
      severity: 'medium',
      expect: { unloadsToAnyAddress: false },
      risk: 'One statement copies a table to a bucket of a stranger.',
    },
    'snowflake.account.keeps-keys-out-of-stages': {
      duty: 'guard-credentials',
      title: 'Stages reach clouds by integrations, not by keys',
      severity: 'medium',
      expect: { stagesNeedIntegration: true },
      risk: 'Keys of clouds lie in definitions of stages.',
    },
    'snowflake.account.sends-logs-out': {
      duty: 'keep-logs',
      title: 'Histories of logins and queries are taken to a place of your own',
      severity: 'low',
      expect: { sendsLogsOut: true },
      risk: 'What happened more than a year ago cannot be found out, and whoever holds the account holds its records.',
    },
  }),
  checks(networkPolicy, {
    'snowflake.account.lets-in-chosen-networks': {
      duty: 'filter-traffic',
      title: 'The policy lists networks, and not all of them',
      severity: 'high',
      expect: { lets: 'whom it lists', addresses: holdsNoneOf('0.0.0.0/0', '0.0.0.0/1', '128.0.0.0/1', '::/0') },
      risk: 'A policy that lets everybody in keeps nobody out.',
    },
  }),
  checks(user, {
    'snowflake.account.lets-programs-use-keys': {
      duty: 'authenticate-strongly',
      title: 'Programs do not sign in by password',
      severity: 'high',
      given: { is: noneOf('a person'), disabled: false },
      expect: { password: false },
      risk: 'A password is all that it takes, for a program has no second factor.',
    },
    'snowflake.account.keeps-the-second-factor': {
      duty: 'authenticate-strongly',
      title: 'Nobody is let off the second factor',
      severity: 'high',
      given: { is: 'a person', disabled: false },
      expect: { secondFactorOff: false },
      risk: 'A stolen password is enough.',
    },
    'snowflake.account.starts-with-a-small-role': {
      duty: 'grant-least-access',
      title: 'Nobody starts in the highest role',
      severity: 'medium',
      given: { disabled: false },
      expect: { defaultRole: noneOf('ACCOUNTADMIN', 'accountadmin', 'ORGADMIN', 'GLOBALORGADMIN') },
      risk: 'Every query of every day runs with rights over the whole account.',
    },
  }),
];
