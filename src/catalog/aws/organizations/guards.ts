import { guard, holds } from '../../../model/index.ts';
import { policy } from './service.ts';
import { says } from './sources.ts';

/** What an attached policy denies, and the state that stays so wherever it is attached. */
const kept = (denied: string, kind: string, facts: readonly string[], keeps: string) =>
  guard(policy, { guards: holds(denied), attached: true }, { kind, facts, keeps }, says.scps);

export default [
  kept('stopping trails', 'aws.cloudtrail.trail', ['logging'], 'Nobody can stop a trail.'),
  kept('stopping detection', 'aws.guardduty.detector', ['enabled'], 'Nobody can remove the detector.'),
  kept('stopping records of configuration', 'aws.config.recorder', ['running'], 'Nobody can stop the recorder.'),
  kept(
    'changing how runtimes are updated',
    'aws.lambda.function',
    ['updateMode'],
    'Every function keeps the way in which its runtime is updated, Auto unless it was changed before.',
  ),
  kept(
    'changing the public access block of the account',
    'aws.s3.account',
    ['blockPublicAcls', 'ignorePublicAcls', 'blockPublicPolicy', 'restrictPublicBuckets'],
    'Nobody can take the public access block from an account.',
  ),
  kept(
    'changing the public access block of buckets',
    'aws.s3.bucket',
    ['blockPublicAcls', 'ignorePublicAcls', 'blockPublicPolicy', 'restrictPublicBuckets'],
    'Nobody can take the public access block from a bucket.',
  ),
  kept('turning off encryption of new volumes', 'aws.ec2.encryption-default', ['enabled'], 'Nobody can turn off the encryption of new volumes.'),
  kept('changing the defaults of instance metadata', 'aws.ec2.metadata-default', ['tokens'], 'Nobody can change the defaults of instance metadata.'),
  kept('turning off rotation of keys', 'aws.kms.key', ['rotation'], 'Nobody can turn off the rotation of a key.'),
];
