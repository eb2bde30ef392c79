import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const start = cite(
  'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0059545',
  'Zoom offers security in meetings, restrictions by administrators, end-to-end encryption and two factors for sign-in; who schedules a meeting asks for a password or a waiting room.',
  read,
);
const keys = cite(
  'https://support.zoom.us/hc/en-us/articles/4410211313293',
  'With Customer Managed Key recordings, archives, voicemail and chats are encrypted with a key that the organisation provides and manages in AWS or Oracle; metadata may not be.',
  read,
);

export const says = {
  start,
  keys,
  meetings: cite(
    'https://community.zoom.com/t5/Customer-Success-Forum/How-to-keep-your-Zoom-meeting-secure/td-p/132577',
    'Meetings can need a passcode, a waiting room or signing in; where nothing is chosen Zoom sets a waiting room; administrators may lock the choice for all users.',
    read,
  ),
  traffic: cite(
    'https://blog.zoom.us/90-day-security-plan-progress-report-june-10/',
    'Meetings are encrypted with 256-bit AES-GCM for all users.',
    read,
    'secondary',
  ),
  platform: inferred(start, 'Zoom runs the service; settings of the account are the customer’s.'),
  stored: inferred(keys, 'What is not under a key of a customer is Zoom’s to encrypt.'),
  recordings: inferred(keys, 'Recordings are kept in the cloud of Zoom, and who sees them and how long is a setting of the account.'),
  logs: inferred(start, 'Administrators set up and watch the account.'),
};
