import { ask, askPeople, checklist } from './ask.ts';

const quarter = { freshness: 92 };

/** Machines: from the operating system upwards all is yours. */
export const iaas = checklist(
  'iaas',
  'Machines and networks (IaaS)',
  'The provider keeps buildings, hardware and the hypervisor. The operating system and everything above it is yours.',
  {
    'The machine': [
      ask('os-patches', 'Are the patches of operating systems applied within days that are written down?', ['apply-os-patches'], { weight: 3 }),
      ask('os-hardening', 'Are machines hardened: no password sign-in, no open metadata, no default accounts?', ['harden-os'], { weight: 3 }),
      ask('malware', 'Does something stop malware on machines?', ['stop-malware']),
      askPeople('images', 'Do machines start from images that you build, and renew?', ['guard-supply-chain'], {
        ...quarter,
        shownBy: 'The age of the images in use.',
      }),
      askPeople('end-of-life', 'Does no machine run a system that is past its end?', ['upgrade-platform'], {
        ...quarter,
        weight: 2,
        shownBy: 'The versions in use beside the dates of their makers.',
      }),
    ],
    'Around it': [
      ask('machine-exposure', 'Can machines be administered only through a gateway, never from the whole Internet?', ['limit-exposure', 'filter-traffic'], {
        weight: 3,
      }),
      ask('disks', 'Are all disks and their snapshots encrypted?', ['encrypt-at-rest'], { weight: 2 }),
      ask('machine-backups', 'Are machines that hold data backed up?', ['back-up-data'], { weight: 2 }),
      ask('machine-identity', 'Do programs on machines act by roles, without keys that stay?', ['guard-credentials', 'grant-least-access']),
      askPeople('capacity', 'Would machines come up again elsewhere when a zone is lost?', ['survive-failure'], { shownBy: 'The last trial.' }),
    ],
  },
  ['iaas'],
);

/** Managed platforms: the provider runs it, you set it. */
export const paas = checklist(
  'paas',
  'Managed databases, functions and platforms (PaaS)',
  'The provider runs the platform. What you set, what you put on it and who gets at it is yours; often also when patches of the engine are applied.',
  {
    Settings: [
      ask('engine-patches', 'Where the window is yours: are patches of engines and runtimes taken?', ['apply-platform-patches'], { weight: 3 }),
      ask('engine-versions', 'Does nothing run a version that the provider will soon end?', ['upgrade-platform'], { weight: 2 }),
      ask('settings', 'Are platforms set as they should be, not as they come?', ['configure-platform'], { weight: 2 }),
      ask('platform-exposure', 'Are platforms reached privately, or only by those that must?', ['limit-exposure'], { weight: 3 }),
      ask(
        'platform-identity',
        'Do people and programs sign in through the directory, not with shared passwords?',
        ['authenticate-strongly', 'guard-credentials'],
        { weight: 2 },
      ),
      ask('limits', 'Are there limits on what can be used and spent?', ['limit-consumption']),
    ],
    'Data and code': [
      ask('platform-encryption', 'Is data encrypted at rest and on its way?', ['encrypt-at-rest', 'encrypt-in-transit'], { weight: 3 }),
      ask('platform-backups', 'Are backups taken, and kept as long as you need?', ['back-up-data'], { weight: 3 }),
      askPeople('platform-restores', 'Was one restored within the last year?', ['prove-recovery'], {
        when: [{ question: 'platform-backups', is: ['yes'] }],
        shownBy: 'The record of the restore.',
      }),
      ask('deletion', 'Are databases and stores protected from being deleted by mistake?', ['undo-mistakes']),
      askPeople('code', 'Is code that runs on platforms reviewed, and its libraries kept up to date?', ['write-safe-code', 'apply-dependency-patches'], {
        ...quarter,
        shownBy: 'The rule of reviews, and the oldest open finding.',
      }),
      ask('platform-logs', 'Are calls and queries logged?', ['record-access']),
    ],
  },
  ['paas'],
);

/** Software: who gets in and what they may share. */
export const saas = checklist(
  'saas',
  'Software as a service (SaaS)',
  'The vendor runs nearly everything. Who gets in, from which device, what is shared with whom, and getting data back is yours.',
  {
    People: [
      ask('sso', 'Does everybody sign in through your own directory, with a second factor?', ['authenticate-strongly'], { weight: 3 }),
      ask('administrators', 'Are there few administrators, and does none work as one every day?', ['grant-least-access'], { weight: 2 }),
      askPeople('offboarding', 'Are accounts of people who leave closed in every tenant on their last day?', ['manage-accounts'], {
        ...quarter,
        weight: 3,
        shownBy: 'A list of leavers beside the users of each tenant.',
      }),
      askPeople('guests', 'Are guests invited by somebody, for a time, and removed?', ['limit-trust'], { ...quarter }),
      askPeople('managed-devices', 'Is data opened only on devices that are managed?', ['secure-devices']),
    ],
    Data: [
      ask('sharing', 'Is sharing with the outside off, or limited to whom it must be?', ['prevent-leaks'], { weight: 3 }),
      ask('third-party-apps', 'Must somebody allow applications of others before they read data?', ['limit-trust', 'guard-supply-chain'], { weight: 2 }),
      askPeople('saas-backups', 'Is there a copy of the data outside of the vendor?', ['back-up-data'], {
        weight: 2,
        shownBy: 'The tool that takes it, and the last restore.',
      }),
      askPeople('retention', 'Is it set how long data is kept, and does it go after that?', ['retain-and-dispose']),
      askPeople('exit', 'Is it known how to get all data back when the contract ends?', ['leave-cleanly'], {
        shownBy: 'The clause, and one export that was tried.',
      }),
    ],
    Watching: [
      ask('audit-log', 'Is the audit log on, kept, and read by something?', ['record-access', 'detect-threats'], { weight: 2 }),
      askPeople('vendor-reports', 'Did somebody read the report of the auditor, and what it expects of you?', ['review-agreements'], {
        shownBy: 'attestations in the charter, with user-controls.',
      }),
      askPeople('vendor-contact', 'Does the vendor know whom to tell of an incident, and you whom to call?', ['give-notice']),
    ],
  },
  ['saas'],
);

/** Rooms and machines of your own: nothing is anybody else's. */
export const onPremises = checklist(
  'on-premises',
  'Rooms and machines of your own',
  'Nobody holds anything for you, unless a contract says so: doors, power, hardware, firmware, network and all that stands on them.',
  {
    'The room': [
      askPeople('doors', 'Do only those get in who must, and is it written down who did?', ['guard-facilities'], {
        weight: 3,
        shownBy: 'The list of keys, and the book of visitors.',
      }),
      askPeople('power', 'Does the room outlive a loss of power or cooling, and was that tried?', ['sustain-facilities'], {
        weight: 2,
        shownBy: 'The last trial.',
      }),
      askPeople('hardware', 'Is hardware maintained, and replaced before its maker ends support?', ['maintain-hardware'], {
        shownBy: 'The list of hardware with dates.',
      }),
      askPeople('media', 'Are disks wiped or destroyed before they leave?', ['destroy-media'], { weight: 2, shownBy: 'Certificates of destruction.' }),
    ],
    'What runs there': [
      askPeople('firmware', 'Are firmware and hypervisors patched?', ['patch-hypervisor'], { weight: 2 }),
      ask('server-patches', 'Are the patches of servers applied within a month?', ['apply-os-patches'], { weight: 3 }),
      ask('server-hardening', 'Are servers hardened?', ['harden-os'], { weight: 2 }),
      ask('server-malware', 'Does something stop malware on servers?', ['stop-malware']),
      askPeople('server-network', 'Is the network of servers divided from that of desks and devices?', ['segment-network', 'guard-network-fabric'], {
        weight: 2,
      }),
      ask('server-backups', 'Are servers backed up, with a copy elsewhere that nobody can change?', ['back-up-data'], { weight: 3 }),
      askPeople('server-restores', 'Was one restored within the last year?', ['prove-recovery'], { when: [{ question: 'server-backups', is: ['yes'] }] }),
      ask('server-logs', 'Are logs kept elsewhere than on the server?', ['keep-logs', 'record-access']),
    ],
  },
  ['on-premises'],
);
