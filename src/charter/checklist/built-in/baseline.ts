import { ask, askPeople, checklist } from './ask.ts';

const quarter = { freshness: 92 };

/** What everybody who runs something in a cloud has to see to. */
export const baseline = checklist(
  'baseline',
  'The baseline of your side',
  'What stays yours in every cloud: who gets in, what is reachable, what is kept, what is seen, and what happens when it goes wrong.',
  {
    'Identity and access': [
      ask('mfa', 'Does everybody who signs in need a second factor, and nobody stand outside of that rule?', ['authenticate-strongly'], {
        weight: 3,
        estate: 'contradicts',
        shownBy: 'The policy of the directory, and a list of who is left out of it.',
      }),
      ask('least-access', 'Has every identity only the permissions that it needs?', ['grant-least-access'], { weight: 3 }),
      askPeople('access-reviews', 'Does somebody look through all access at least every quarter, and take away what is not needed?', ['manage-accounts'], {
        ...quarter,
        weight: 2,
        shownBy: 'The record of the last review: who looked, at what, and what was taken away.',
      }),
      askPeople('leavers', 'Are the accounts of people who leave closed on their last day?', ['manage-accounts'], {
        weight: 2,
        shownBy: 'A list of leavers beside a list of accounts.',
      }),
      ask('secrets', 'Are passwords, keys and secrets kept out of code and settings, and changed?', ['guard-credentials'], { weight: 2 }),
      ask('trust', 'Are only those other accounts, services and federations trusted that must be, each under a condition?', ['limit-trust']),
      askPeople('emergency', 'Is there an emergency account, kept apart, watched, and tried?', ['manage-accounts'], {
        shownBy: 'The record of the last trial.',
      }),
    ],
    Network: [
      ask('exposure', 'Is nothing reachable from the Internet that need not be?', ['limit-exposure'], { weight: 3 }),
      ask('network-rules', 'Do network rules let in only what must come in, from where it must come?', ['filter-traffic'], { weight: 3 }),
      ask('segments', 'Are networks divided, so that one that falls does not take the others with it?', ['segment-network']),
      ask('egress', 'Can workloads call only what they need?', ['control-egress']),
    ],
    Data: [
      askPeople('classes', 'Is it known which data is where, and how sensitive it is?', ['classify-data'], {
        shownBy: 'The register of data, or data-classes in the charter.',
      }),
      ask('at-rest', 'Is everything that is stored encrypted?', ['encrypt-at-rest'], { weight: 3 }),
      ask('in-transit', 'Is everything encrypted on its way?', ['encrypt-in-transit'], { weight: 3 }),
      ask('keys', 'Are the keys of sensitive data yours, and changed?', ['control-keys']),
      ask('backups', 'Is all data that matters backed up, apart from the original?', ['back-up-data'], { weight: 3 }),
      askPeople('restores', 'Was a backup restored within the last year, and did it work?', ['prove-recovery'], {
        weight: 2,
        when: [{ question: 'backups', is: ['yes'] }],
        shownBy: 'The record of the last restore: what, how long it took, what was missing.',
      }),
      ask('mistakes', 'Can a wrong change or delete be taken back?', ['undo-mistakes']),
      askPeople('residency', 'Is data only in countries where it may be?', ['keep-residency'], {
        shownBy: 'The regions in use beside those that are allowed.',
      }),
    ],
    'Patches and holes': [
      ask('patches', 'Are the systems that you patch yourselves up to date?', ['apply-os-patches', 'apply-platform-patches'], { weight: 3 }),
      ask('scans', 'Are systems, images and code scanned for known holes?', ['find-vulnerabilities'], { weight: 2 }),
      askPeople('scan-answers', 'Is what scans find mended within days that are written down?', ['apply-dependency-patches'], {
        when: [{ question: 'scans', is: ['yes'] }],
        shownBy: 'The oldest open finding of each severity.',
        ...quarter,
      }),
    ],
    'Logs and incidents': [
      ask('logs', 'Is it written down who did what, everywhere?', ['record-access'], { weight: 2 }),
      ask('log-keeping', 'Are logs kept for a year, where nobody who is logged can change them?', ['keep-logs'], { weight: 2 }),
      ask('detection', 'Does something watch for hostile behaviour, and call somebody?', ['detect-threats'], { weight: 2 }),
      askPeople('incident-plan', 'Is there a plan for incidents, with names, numbers and the first steps?', ['respond-to-incidents'], {
        weight: 3,
        shownBy: 'The plan, and who has it.',
      }),
      askPeople('incident-exercise', 'Was the plan exercised within the last year?', ['respond-to-incidents'], {
        when: [{ question: 'incident-plan', is: ['yes'] }],
        shownBy: 'The record of the exercise and what was changed after it.',
      }),
      askPeople('notice', 'Is it known whom to tell of an incident, and within how many hours?', ['give-notice'], {
        shownBy: 'The list: authorities, customers, providers.',
      }),
    ],
    Organisation: [
      askPeople('continuity', 'Can you go on when a region or a provider is lost, and for how long not?', ['continue-business'], {
        shownBy: 'The plan, with times for each service.',
      }),
      askPeople('training', 'Do people learn what they need to know to act safely?', ['train-users'], { shownBy: 'Who took part within the last year.' }),
      askPeople('devices', 'Are the devices from which the cloud is administered managed and encrypted?', ['secure-devices'], {
        shownBy: 'A report of the device management.',
      }),
      askPeople('providers', 'Does somebody read the contracts, service levels and reports of providers every year?', ['review-agreements'], {
        shownBy: 'demarc review.',
      }),
      askPeople('changes', 'Does somebody notice when a service, a default or a term changes?', ['watch-changes'], { ...quarter }),
    ],
  },
);
