import { type Citation, cite, type DutyId, type Holder, notApplicable, provider, shared, unchecked } from '../../model/index.ts';
import { abstracted } from './baselines/index.ts';

const trail = cite(
  'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html',
  'The history keeps management events of the past 90 days; for longer, customers create a trail.',
  '2026-11-22',
);
const findings = notApplicable('it keeps what it found about other assets, and no data of yours');

/** The line of a service that watches the account: AWS runs it and keeps what it finds; the customer switches it on and reads it. */
export const watcher = (kept: { readonly encryption: Citation; readonly transit: Citation; readonly keys?: Citation }): Readonly<Record<DutyId, Holder>> => ({
  ...abstracted,
  'encrypt-at-rest': provider('Encrypts what it finds.', kept.encryption),
  'control-keys': provider('Owns and manages the key of what it finds.', kept.keys ?? kept.encryption),
  'encrypt-in-transit': provider('Encrypts what travels between it and other services.', kept.transit),
  'limit-exposure': notApplicable('it has no address of its own; what it found is read with permissions of IAM'),
  'back-up-data': findings,
  'prove-recovery': findings,
  'undo-mistakes': findings,
  'classify-data': findings,
  'retain-and-dispose': findings,
  'record-access': unchecked(
    'whether a trail keeps the record is judged where the trail is declared',
    shared({ provider: 'Records the calls that change its settings for 90 days.', customer: 'Keep the record for longer with a trail.' }, trail),
  ),
});
