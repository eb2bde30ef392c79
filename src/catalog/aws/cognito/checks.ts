import { atLeast, checks, lacks, no, oneOf } from '../../../model/index.ts';
import { client, identityPool, userPool } from './service.ts';

export default [
  checks(userPool, {
    'aws.cognito.offers-a-second-factor': {
      duty: 'authenticate-strongly',
      title: 'People can set up a second factor, or must',
      severity: 'medium',
      expect: { mfa: oneOf('ON', 'OPTIONAL') },
      risk: 'A password that was guessed or stolen is enough to sign in as somebody else.',
      aka: ['Cognito.5', 'ec28bf61-a474-4dbe-b414-6dd3a067d6f0', '74a18d1a-cf02-4a31-8791-ed0967ad7fdc'],
    },
    'aws.cognito.demands-a-second-factor': {
      duty: 'authenticate-strongly',
      title: 'Everybody must have a second factor',
      severity: 'low',
      expect: { mfa: 'ON' },
      fix: {},
      risk: 'Those who set none up are as safe as their passwords.',
    },
    'aws.cognito.demands-strong-passwords': {
      duty: 'authenticate-strongly',
      title: 'Passwords have eight characters at least, of all four kinds',
      severity: 'medium',
      fix: { passwordLength: 12, lowercase: true, uppercase: true, numbers: true, symbols: true },
      expect: { passwordLength: atLeast(8), lowercase: true, uppercase: true, numbers: true, symbols: true },
      risk: 'Passwords can be guessed by trying.',
      aka: ['Cognito.3'],
    },
    'aws.cognito.stops-risky-sign-ins': {
      duty: 'guard-apis',
      title: 'Risky sign-ins and compromised passwords are stopped',
      severity: 'medium',
      expect: { threats: 'ENFORCED' },
      risk: 'Passwords that leaked elsewhere are tried here until one fits.',
      aka: ['Cognito.1'],
    },
    'aws.cognito.has-web-acl': {
      duty: 'guard-apis',
      title: 'A web ACL stands before the user pool',
      severity: 'low',
      expect: { webAcl: true },
      risk: 'Robots can sign up and try passwords as often as they like.',
    },
    'aws.cognito.is-protected-from-deletion': {
      duty: 'undo-mistakes',
      title: 'The user pool cannot be deleted by mistake',
      severity: 'medium',
      expect: { deletionProtection: 'ACTIVE' },
      risk: 'One wrong line of code deletes all users, who have to sign up again.',
      aka: ['Cognito.6'],
    },
  }),
  checks(client, {
    'aws.cognito.hides-who-exists': {
      duty: 'guard-apis',
      title: 'Answers do not tell whether a user exists',
      severity: 'medium',
      expect: { hidesUsers: 'ENABLED' },
      risk: 'Anybody can find out which names and addresses have an account, and try those.',
    },
    'aws.cognito.takes-no-plain-passwords': {
      duty: 'guard-apis',
      title: 'The client does not send passwords to be checked',
      severity: 'low',
      expect: { signIns: lacks('ALLOW_USER_PASSWORD_AUTH') },
      risk: 'Passwords leave the device, and robots can try them with a single request.',
    },
    'aws.cognito.grants-no-tokens-in-addresses': {
      duty: 'guard-apis',
      title: 'The client gets no tokens by the implicit grant',
      severity: 'medium',
      expect: { grants: lacks('implicit') },
      risk: 'Tokens stand in addresses, histories and logs, where others find them.',
    },
    'aws.cognito.sends-people-back-over-https': {
      duty: 'encrypt-in-transit',
      title: 'People are sent back to addresses with HTTPS only',
      severity: 'medium',
      expect: { addresses: no({ plain: true }) },
      risk: 'Whoever listens in between gets the code or token, and is signed in.',
    },
  }),
  checks(identityPool, {
    'aws.cognito.refuses-guests': {
      duty: 'limit-trust',
      title: 'Nobody gets credentials without signing in',
      severity: 'high',
      expect: { guests: false },
      risk: 'Anybody on the internet gets credentials of AWS, with whatever the role for guests may do.',
      aka: ['CKV_AWS_366', 'Cognito.2'],
    },
    'aws.cognito.chooses-roles-itself': {
      duty: 'limit-trust',
      title: 'Clients cannot choose the role whose credentials they get',
      severity: 'low',
      expect: { classicFlow: false },
      risk: 'A client can ask for the credentials of a role that was not meant for it.',
    },
  }),
];
