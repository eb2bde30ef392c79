import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/systems-manager/latest/userguide';
const protection = cite(
  `${guide}/data-protection.html`,
  'Secure strings are encrypted with a key of KMS, sensitive data does not belong into other parameters, the interface speaks HTTPS only, and sessions travel over TLS 1.2, with a key of KMS on top where one is named.',
  read,
  'secondary',
);
const sessions = cite(
  `${guide}/session-manager-logging.html`,
  'Commands of a session and what they print are logged as the preferences say, to a bucket or a log group.',
  read,
  'secondary',
);

export const says = {
  protection,
  sessions,
  keys: protection,
  parameters: cite(
    `${guide}/systems-manager-parameter-store.html`,
    'Parameters keep text, lists and, as secure strings, what nobody should read in plain; earlier versions of a value are kept.',
    read,
    'secondary',
  ),
  sharing: cite(
    `${guide}/documents-ssm-sharing.html`,
    'A document belongs to its account alone unless it is shared with others, or with everybody; a switch of each region blocks sharing with everybody.',
    read,
    'secondary',
  ),
  network: cite(`${guide}/infrastructure-security.html`, 'Systems Manager is called over the network with TLS 1.2 or newer.', read),
  runbooks: cite(
    `${guide}/automation-action-logging.html`,
    'What scripts of runbooks print is sent to CloudWatch Logs where that is switched on for the account and region.',
    read,
    'secondary',
  ),
  preferences: cite(
    `${guide}/session-manager-schema.html`,
    'Preferences name a bucket and a log group for the logs of sessions, say whether each must be encrypted, and name a key for the sessions themselves.',
    read,
    'secondary',
  ),
};
