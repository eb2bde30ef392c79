import { atLeast, checks } from '../../../model/index.ts';
import { bucket, sink } from './service.ts';

const yours = { kind: 'set by you' } as const;

export default [
  checks(bucket, {
    'google.cloud-logging.keeps-entries-for-a-year': {
      duty: 'keep-logs',
      title: 'Entries are kept for a year at least',
      severity: 'medium',
      given: yours,
      expect: { keeps: atLeast(365) },
      risk: 'What an intruder did is deleted before anybody looks for it.',
    },
    'google.cloud-logging.locks-its-period': {
      duty: 'keep-logs',
      title: 'The bucket is locked',
      severity: 'low',
      given: yours,
      expect: { locked: true },
      risk: 'Whoever may change the bucket can have the logs deleted at once.',
    },
    'google.cloud-logging.uses-your-own-key': {
      duty: 'control-keys',
      title: 'Entries are encrypted with a key of your own',
      severity: 'low',
      given: yours,
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
    },
  }),
  checks(sink, {
    'google.cloud-logging.sink-is-on': {
      duty: 'keep-logs',
      title: 'The sink is switched on',
      severity: 'medium',
      expect: { on: true },
      risk: 'Entries that should be kept elsewhere are not, and nobody notices.',
    },
    'google.cloud-logging.sink-takes-in-all-below': {
      duty: 'keep-logs',
      title: 'A sink of a folder or organisation takes in the projects below it',
      severity: 'medium',
      given: { level: 'folder or organisation' },
      expect: { includesChildren: true },
      risk: 'What happens in projects is left out of the place where logs are kept.',
    },
  }),
];
