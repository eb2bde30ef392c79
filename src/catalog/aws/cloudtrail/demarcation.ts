import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { trail } from './service.ts';
import { says } from './sources.ts';

const inBucket = notApplicable('the trail keeps no data; its files are judged where they are stored');

export default [
  demarcate(trail, {
    ...abstracted,
    'record-access': shared(
      {
        provider: 'Records calls to AWS and delivers them; keeps 90 days of management events without a trail.',
        customer: 'Keep a trail switched on for every region, and say which data events it records.',
      },
      says.practices,
    ),
    'keep-logs': shared(
      { provider: 'Signs digests of the files it delivers.', customer: 'Switch validation on, and keep the files safe and long enough.' },
      says.validation,
    ),
    'detect-threats': shared(
      { provider: 'Passes events on to where alarms can watch them.', customer: 'Send the trail there, and act on alarms.' },
      says.delivery,
    ),
    'encrypt-at-rest': provider('Encrypts every file it delivers.', says.encryption),
    'control-keys': when(trail, 'encryption', {
      'keys of S3': shared(
        {
          provider: 'Holds and manages the keys of S3.',
          customer: 'Decide whether they are enough, and bring a key of your own where who may decrypt matters.',
        },
        says.encryption,
      ),
      'your own key': shared(
        { provider: 'Encrypts every file with the key you name.', customer: 'Decide by the policy of the key who may decrypt the files.' },
        says.encryption,
      ),
    }),
    'limit-exposure': customer('Keep everybody out of the bucket of the trail.', says.practices),
    'encrypt-in-transit': provider('Takes and delivers events over TLS.', says.service),
    'survive-failure': provider('Runs in every region, each without the others.', says.regions),
    'back-up-data': inBucket,
    'prove-recovery': inBucket,
    'undo-mistakes': inBucket,
    'classify-data': inBucket,
    'retain-and-dispose': unchecked(
      'how long files are kept is a rule of the bucket',
      customer('Keep the files as long as they must be kept.', says.practices),
    ),
  }),
];
