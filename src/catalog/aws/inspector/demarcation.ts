import { demarcate, shared } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { watcher } from '../watcher.ts';
import { organisation, scanning } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(scanning, {
    ...watcher({ encryption: says.encryption, transit: says.transit }),
    'find-vulnerabilities': shared(
      {
        provider: 'Compares machines, images and functions with the holes that are known, again and again.',
        customer: 'Activate the scans for what you run, and close what they find.',
      },
      says.types,
    ),
  }),
  demarcate(organisation, {
    ...partOf('stands on the scans of each account'),
    'find-vulnerabilities': shared(
      { provider: 'Activates the scans in new accounts.', customer: 'Have machines, images and functions of new accounts covered.' },
      says.organisation,
    ),
  }),
];
