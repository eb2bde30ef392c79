import { cite, inferred } from '../../../model/index.ts';
import type { Said } from '../../software.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const help = (answer: string, says: string) => cite(`https://support.google.com/a/answer/${answer}`, says, read);
const paper = (page: string, says: string) => cite(`https://workspace.google.com/learn-more/security/security-whitepaper/${page}`, says, read);
const centers = (says: string) => cite('https://gsuite.google.com/intl/vi/learn-more/security/security-whitepaper/page-4.html', says, read);

const checklist = help(
  '7587183',
  'Google switches on much by default and tells administrators what to set: a second step and security keys for administrators, several super administrators who use other accounts for daily work, alerts, and a look into the audit log.',
);
const model = cite(
  'https://docs.cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate',
  'Of ready-made software, such as Workspace, Google holds most; who gets access, and the data kept there, stay with the customer.',
  read,
);
const machines = 'server-hardware-software/';
const platform = paper(
  machines,
  'The servers run an operating system of Google’s own, which is Linux with all taken out that is not needed, and made hard to attack.',
);
const encrypted = help(
  '10741897',
  'Workspace encrypts all data at rest and between its facilities; with client-side encryption content is encrypted in the browser by keys of the customer’s, which Google cannot reach.',
);
const roles = paper(
  'page-7.html',
  'Customers control access to their data and services: by roles they appoint administrators, who may do certain tasks in the console.',
);
const recovered = (says: string) => paper('data-recovery/', says);
const reliable = (says: string) => cite('https://support.google.com/enterprisehelp/answer/6056635', says, read);
const lasting = reliable('Data are spread over servers and data centers, and stay within reach when a machine or a whole center fails.');

export const leaving = paper(
  'page-6.html',
  'Customers own their data, and can take them along by tools and without a penalty; what they delete leaves Google’s systems within 180 days.',
);

/** What Google does, and lets customers do, by pages of its own. */
export const said: Said = {
  'guard-facilities': centers('Data centers are guarded in layers, by fences, cameras, patrols, badges and biometrics; few of Google’s own staff ever enter.'),
  'sustain-facilities': centers('Data centers have redundant power and cooling that keeps the temperature of machines even.'),
  'maintain-hardware': paper(machines, 'A component that fails a test of its performance at any time is taken out of the inventory and retired.'),
  'destroy-media': google.centers,
  'absorb-floods': inferred(google.floods, 'The applications stand behind the front ends of Google, which stop floods.'),
  'isolate-tenants': cite(
    'https://support.google.com/googlecloud/answer/6056693',
    'The data of a customer are protected as if they lay on a server of their own; other customers cannot get at them.',
    read,
  ),
  'isolate-workloads': google.workloads,
  'publish-os-patches': google.patched,
  'apply-os-patches': google.patched,
  'harden-os': platform,
  'stop-malware': paper(
    machines,
    'Software of Google watches the servers all the time for programs that were changed, and brings a machine that differs back to the standard image.',
  ),
  'upgrade-platform': reliable('Google upgrades its services and maintains its systems without planning for any time in which they are down.'),
  'configure-platform': paper(
    'page-8.html',
    'Administrators configure infrastructure, applications and what connects to them in one console, as their needs demand.',
  ),
  'survive-failure': lasting,
  'continue-business': inferred(lasting, 'Google prepares for the loss of a center; what people do meanwhile without the software, the customer has to plan.'),
  'encrypt-in-transit': inferred(google.transit, 'The applications are reached through the front ends of Google, which speak TLS.'),
  'apply-dependency-patches': google.taken,
  'guard-supply-chain': google.origin,
  'harden-workload': google.rights,
  'grant-least-access': roles,
  'limit-trust': help('60757', 'Administrators see which applications of others reach the organisation’s data, and trust, limit or block each.'),
  'limit-provider-access': paper(
    'page-7.html',
    'Few of Google’s staff get at data of customers; rights are given by a formal process, enforced in every layer, logged, and watched by security teams.',
  ),
  'back-up-data': inferred(
    help('9223653', 'Workspace keeps backups of primary data, to recover from disasters.'),
    'Google’s backups serve Google’s recovery; a copy against mistakes of one’s own is for the customer to keep.',
  ),
  'undo-mistakes': recovered(
    'Administrators can bring back a deleted user for twenty days, and data of Drive or Gmail for 25 days after they left the trash; then they are gone for good.',
  ),
  'retain-and-dispose': recovered('Administrators switch Vault on to retain data or hold them; what customers delete leaves Google’s systems within 180 days.'),
  'keep-residency': recovered('Administrators choose by a policy in which part of the world the data that it covers are stored, backups included.'),
  'leave-cleanly': leaving,
  'record-access': cite(
    'https://cloud.google.com/logging/docs/audit/configure-gsuite-audit-logs',
    'Workspace records what is done in the console for administrators, who signs in, and what happens to groups and their members.',
    read,
  ),
  'keep-logs': help('7061566', 'Events are kept for set times and are gone after them; administrators can neither delete them nor have them kept longer.'),
};

export const says = {
  groupGone: inferred(
    recovered('Users and files come back.'),
    'Tells of users, files and mail that administrators bring back, and of no group; so whoever needs one again makes it again.',
  ),
  checklist,
  model,
  platform,
  encrypted,
  clientSide: encrypted,
  googleKeys: inferred(encrypted, 'Where the customer brings no keys, those of the default encryption are Google’s.'),
  audit: inferred(checklist, 'Workspace writes audit logs, which administrators review.'),
  logs: said['keep-logs'] ?? checklist,
  apps: said['limit-trust'] ?? model,
  backups: said['back-up-data'] ?? model,
  sharing: help('60781', 'Administrators say whether people may share files and folders outside the organisation, and with which domains.'),
  ways: inferred(checklist, 'Which ways into the applications are open is a setting, and settings are the customer’s.'),
  outsiders: help('167097', 'Administrators say whether people from outside may see groups and take part in them, and whether owners may add them as members.'),
  groupAccess: help('9175391', 'The settings of a group say who may join it, see its members, and read or publish what is written there.'),
};
