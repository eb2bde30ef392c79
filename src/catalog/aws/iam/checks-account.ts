import { atLeast, checks, holds, noneOf } from '../../../model/index.ts';
import { accessKey, account } from './service.ts';

const password = { duty: 'authenticate-strongly', risk: 'Passwords are guessed or tried out sooner.' } as const;

export default [
  checks(account, {
    'aws.iam.passwords-are-long': {
      ...password,
      title: 'Passwords have fourteen characters at least',
      severity: 'medium',
      expect: { minimumLength: atLeast(14) },
      aka: ['CKV_AWS_10', 'AVD-AWS-0063', 'IAM.15', '1bc1c685-e593-450e-88fb-19db4c82aa1d', 'iam_password_policy_minimum_length_14', 'IAM.7'],
    },
    'aws.iam.passwords-hold-lower-case': {
      ...password,
      title: 'Passwords hold a lower case letter',
      severity: 'low',
      expect: { lowerCase: true },
      aka: ['CKV_AWS_11', 'AVD-AWS-0061', 'IAM.12', 'iam_password_policy_lowercase', 'IAM.7'],
    },
    'aws.iam.passwords-hold-upper-case': {
      ...password,
      title: 'Passwords hold an upper case letter',
      severity: 'low',
      expect: { upperCase: true },
      aka: ['CKV_AWS_15', 'AVD-AWS-0058', 'IAM.11', 'iam_password_policy_uppercase', 'IAM.7'],
    },
    'aws.iam.passwords-hold-digits': {
      ...password,
      title: 'Passwords hold a digit',
      severity: 'low',
      expect: { digits: true },
      aka: ['CKV_AWS_12', 'AVD-AWS-0059', 'IAM.14', 'iam_password_policy_number', 'IAM.7'],
    },
    'aws.iam.passwords-hold-symbols': {
      ...password,
      title: 'Passwords hold a character that is neither letter nor digit',
      severity: 'low',
      expect: { symbols: true },
      aka: ['CKV_AWS_14', 'AVD-AWS-0060', 'IAM.13', 'iam_password_policy_symbol', 'IAM.7'],
    },
    'aws.iam.passwords-do-not-come-back': {
      ...password,
      title: 'The last twenty-four passwords may not be used again',
      severity: 'low',
      expect: { remembered: atLeast(24) },
      risk: 'A password that leaked once is soon in use again.',
      aka: ['CKV_AWS_13', 'AVD-AWS-0056', 'IAM.16', 'iam_password_policy_reuse_24', '89806cdc-9c2e-4bd1-a0dc-53f339bcfb2a'],
    },
    'aws.iam.passwords-end': {
      ...password,
      title: 'Passwords end within ninety days',
      severity: 'low',
      expect: { passwordsEnd: 'within 90 days' },
      risk: 'A password that leaked unnoticed opens the account for ever.',
      aka: ['CKV_AWS_9', 'AVD-AWS-0062', 'IAM.17', 'iam_password_policy_expires_passwords_within_90_days_or_less'],
    },
    'aws.iam.account-watches-outside-access': {
      duty: 'limit-trust',
      title: 'An analyzer reports what the account shares with outsiders',
      severity: 'medium',
      expect: { watched: holds('outside access') },
      risk: 'A role, key or bucket that was opened to strangers goes unnoticed.',
      aka: ['AVD-AWS-0175', 'IAM.28', 'e592a0c5-5bdb-414c-9066-5dba7cdea370', '8d29754a-2a18-460d-a1ba-9509f8d359da', 'accessanalyzer_enabled'],
    },
  }),
  checks(accessKey, {
    'aws.iam.root-has-no-access-key': {
      duty: 'guard-credentials',
      title: 'The access key is not one of the root user',
      severity: 'critical',
      given: { status: 'Active' },
      expect: { user: noneOf('root', 'Root', '<root_account>') },
      risk: 'Whoever finds the key may do everything, and no policy can hold it back.',
      aka: ['CKV_AWS_348', 'AVD-AWS-0141', 'IAM.4', '970d224d-b42a-416b-81f9-8f4dfe70c4bc', '4c137350-7307-4803-8c04-17c09a7a9fcf', 'iam_no_root_access_key'],
    },
  }),
];
