import { cite, inferred } from '../../../model/index.ts';
import type { Said } from '../../software.ts';

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

const overview = (what: string) => cite('https://explore.zoom.us/en/trust/security', what, read);
const tested = cite(
  'https://preview.zoom.com/en/blog/zoom-bug-bounty-program-2021',
  'Engineers of Zoom test platform and infrastructure each day, and invited outsiders are paid for the holes that they find.',
  read,
);
const audits = cite(
  'https://explore.zoom.us/en/us-privacy-addendum/',
  'Each year independent auditors examine Zoom by ISO 27001 and SOC 2 at its expense, and customers are given the report on request.',
  read,
);

const deleted = (what: string) =>
  cite(
    'https://support.zoom.us/hc/en-us/articles/4414397195277-What-happens-to-cloud-recording-files-when-1-a-user-deletes-their-cloud-recordings-or-2-an-account-admin-deletes-a-user',
    what,
    read,
  );

export const says = {
  kept: deleted('An account may have recordings deleted by themselves after a number of days that it sets.'),
  guarded: cite('https://zoom.us/security', 'Recordings in the cloud can be guarded by a password, or kept to people of the organisation.', read),
  start,
  keys,
  meetings: cite(
    'https://community.zoom.com/t5/Customer-Success-Forum/How-to-keep-your-Zoom-meeting-secure/td-p/132577',
    'Meetings can need a passcode, a waiting room or signing in; where nothing is chosen Zoom sets a waiting room; administrators may lock the choice for all users.',
    read,
  ),
  traffic: overview('Connections use TLS, and meetings are encrypted with 256-bit AES unless end-to-end encryption is chosen, which not even Zoom can open.'),
  platform: inferred(
    audits,
    'Says that Zoom has the security of what it runs examined by others each year; so the service and all below it are its own to answer for, and what customers do with it theirs.',
  ),
  applications: inferred(start, 'Says that administrators of the account restrict what may be done in it; so which applications come in is theirs to decide.'),
  stored: inferred(keys, 'What is not under a key of a customer is Zoom’s to encrypt.'),
  recordings: inferred(keys, 'Recordings are kept in the cloud of Zoom, and who sees them and how long is a setting of the account.'),
  logs: inferred(
    start,
    'Says that administrators restrict what is done in the account; the records by which they see it are Zoom’s to write, and what must last longer they take elsewhere.',
  ),
};

/** Duties that the vendor’s own pages spell out. */
export const said: Said = {
  'undo-mistakes': deleted('Deleted recordings can be brought back for thirty days, where the account has a trash folder; after that they are gone.'),
  'manage-accounts': inferred(
    deleted('Administrators delete users.'),
    'Administrators of the account delete users, and say what becomes of what these leave behind; so who has an account is theirs to see to.',
  ),
  'limit-consumption': cite(
    'https://developers.zoom.us/docs/commerce/rate-limits/',
    'Zoom limits the calls of each account by its plan, and all applications of the account share them.',
    read,
  ),
  'guard-apis': cite(
    'https://developers.zoom.us/docs/api/',
    'Each call needs a token, which is given by consent or to an application, and ends after an hour.',
    read,
  ),
  'watch-changes': cite(
    'https://developers.zoom.us/changelog/platform/role-management-granular-permissions-deprecation',
    'A changelog tells what is deprecated, and customers are to look at it regularly.',
    read,
  ),
  'find-vulnerabilities': tested,
  'publish-platform-patches': cite(
    'https://www.zoom.com/it/trust/reporting-vulnerability',
    'Holes in its software, hardware and services may be reported to Zoom, which investigates them and corrects what it finds.',
    read,
  ),
  'write-safe-code': cite(
    'https://blog.zoom.us/ceo-report-90-days-done-whats-next-for-zoom/',
    'Security and privacy have their place in each phase in which products and features are made, from the design on.',
    read,
  ),
  'keep-residency': inferred(
    cite('https://blog.zoom.us/ceo-report-90-days-done-whats-next-for-zoom/', 'Customers choose where data are routed.', read),
    'Customers may say through which parts of the world their data are routed; where they are kept, Zoom’s contract tells.',
  ),
  'review-agreements': audits,
  'configure-platform': overview('Hosts and administrators choose among the means of protecting meetings that Zoom offers.'),
};
