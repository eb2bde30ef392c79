import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/systems-manager/latest/userguide';
const protection = cite(
  `${guide}/data-protection.html`,
  'Every parameter is encrypted with a key that AWS owns, and a secure string, which is meant for sensitive data, with a key of KMS that you choose; the interface speaks HTTPS only, and sessions travel over TLS, with a key of KMS on top where one is named.',
  read,
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
    'Programs read parameters as they run, so that no values stand in their code; what needs encryption belongs into secure strings, and the last hundred versions of a value are kept.',
    read,
  ),
  sharing: cite(
    `${guide}/documents-ssm-sharing.html`,
    'The owner of a document shares it with accounts or with everybody, and should block the latter, by a switch of each region; who uses a document of others reads it first, and trusts its source.',
    read,
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
