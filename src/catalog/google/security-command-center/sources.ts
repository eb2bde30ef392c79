import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const mutes = cite(
  'https://docs.cloud.google.com/security-command-center/docs/manage-mute-rules',
  'Findings that fit the filter of a mute rule are hidden; dynamic rules are advised, as they can end on a day and be taken back.',
  read,
);
export const says = {
  mutes,
  notifications: cite(
    'https://cloud.google.com/security-command-center/docs/how-to-api-manage-notifications',
    'A notification config sends findings that fit its filter to a topic of Pub/Sub.',
    read,
  ),
} as const;
