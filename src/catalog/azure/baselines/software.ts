import { customer, type DutyId, type Holder, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from './abstracted.ts';
import { family } from './sources-of-families.ts';

/** Ready-made software: Microsoft runs the application and its network, the customer sets it up and decides who uses it. */
export const software: Readonly<Record<DutyId, Holder>> = {
  ...abstracted,
  'survive-failure': provider('Runs the application on many machines, so that the failure of one is not seen.', family.ready),
  'limit-exposure': provider('Serves the application on the internet, to those who sign in.', family.ready),
  'filter-traffic': provider('Protects the network before and behind the application.', family.ready),
  'segment-network': provider('Divides the network that runs the application.', family.ready),
  'control-egress': notApplicable('the application opens no connections of the customer’s choosing; what is shared through it belongs to prevent-leaks'),
  'encrypt-in-transit': provider('Serves the application over TLS only.', family.ready),
  'guard-credentials': unchecked(
    'how programs keep their credentials is checked where their identities are declared',
    customer('Keep the credentials with which programs call the application out of sight.', family.ready),
  ),
  'write-safe-code': provider('Builds, reviews and tests the application.', family.ready),
  'control-keys': unchecked(
    'keys of your own are an arrangement of the tenant, which is not read',
    shared({ provider: 'Holds and manages the keys that encrypt the data.', customer: 'Decide whether that is enough.' }, family.ready),
  ),
  'undo-mistakes': unchecked(
    'what is kept after a deletion is decided inside the application',
    customer('Decide how long what was deleted can be brought back.', family.ready),
  ),
  'record-access': unchecked(
    'whether logs are sent on is checked where the service has a check of it',
    shared({ provider: 'Records who signs in and who changes what.', customer: 'Send the records to a place of your own, and keep them.' }, family.ready),
  ),
};
