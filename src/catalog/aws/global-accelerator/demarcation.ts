import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { partOf } from '../part-of.ts';
import { accelerator, endpointGroup, listener } from './service.ts';
import { says } from './sources.ts';

const passing = notApplicable('an accelerator passes packets on and keeps none of them');
const part = partOf('stands on the accelerator that it belongs to');

export default [
  demarcate(accelerator, {
    ...abstracted,
    'absorb-floods': provider('Turns away floods at the network and transport layers.', says.floods),
    'apply-platform-patches': provider('Installs the fixes of the service.', says.service),
    'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', says.service),
    'survive-failure': unchecked(
      'how many endpoints are enough, only the makers of the application know',
      shared(
        { provider: 'Serves its addresses from separate zones, and goes to another endpoint when one fails.', customer: 'Name endpoints in several regions.' },
        says.resilience,
      ),
    ),
    'limit-exposure': unchecked(
      'whether the internet is meant to reach it, only its owner knows',
      customer(
        'Put behind it only what the internet may reach.',
        inferred(
          says.listeners,
          'Says that listeners hand what comes in from the internet to the endpoints which the customer names; so what is reached that way is the customer’s choice.',
        ),
      ),
    ),
    'filter-traffic': notApplicable('stands on each listener'),
    'segment-network': notApplicable('an accelerator stands at the edge, outside your networks'),
    'control-egress': notApplicable('an accelerator connects to its endpoints and to nothing else'),
    'encrypt-in-transit': notApplicable('it passes connections on, encrypted or not; endpoints end the encryption'),
    'guard-credentials': notApplicable('an accelerator holds no credentials'),
    'guard-apis': notApplicable('it passes connections on and sees no requests; callers are checked behind it'),
    'encrypt-at-rest': passing,
    'control-keys': passing,
    'classify-data': passing,
    'retain-and-dispose': passing,
    'keep-residency': passing,
    'prevent-leaks': passing,
    'back-up-data': passing,
    'prove-recovery': passing,
    'undo-mistakes': notApplicable('an accelerator has no protection from deletion; it has to be disabled first'),
    'record-access': shared({ provider: 'Writes flow logs to your bucket once they are on.', customer: 'Switch flow logs on.' }, says.logs),
  }),
  demarcate(listener, {
    ...part,
    'filter-traffic': shared(
      { provider: 'Takes what comes in by the ports that are named.', customer: 'Name only the ports that are needed.' },
      says.listeners,
    ),
  }),
  demarcate(endpointGroup, {
    ...part,
    'record-access': shared(
      { provider: 'Keeps the address of the client where that is on.', customer: 'Leave it on, so that endpoints see who calls.' },
      says.clients,
    ),
  }),
];
