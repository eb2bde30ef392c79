import { demarcate, shared, unchecked } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { watcher } from '../watcher.ts';
import { organisation, scanning } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(scanning, {
    ...watcher({ encryption: says.encryption, transit: says.transit }),
    'control-keys': unchecked(
      'the key for pieces of code is set for the account, in no format that is read here',
      shared(
        { provider: 'Owns and manages the key of what it finds.', customer: 'Bring a key of your own for pieces of code in findings, where that matters.' },
        says.encryption,
      ),
    ),
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
