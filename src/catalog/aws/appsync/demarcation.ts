import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { ownCode } from '../own-code.ts';
import { partOf } from '../part-of.ts';
import { api, cache } from './service.ts';
import { says } from './sources.ts';

const kept = notApplicable('an API keeps its definition and no data; the data lies behind it');

export default [
  demarcate(api, {
    ...abstracted,
    'write-safe-code': ownCode('resolvers'),
    'apply-platform-patches': provider('Installs the fixes of the service.', says.service),
    'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', says.service),
    'limit-exposure': when(api, 'visibility', {
      PRIVATE: unchecked(
        'which networks need it, no configuration shows',
        shared({ provider: 'Keeps the API off the internet.', customer: 'Make endpoints in the networks that need it.' }, says.api),
      ),
      GLOBAL: unchecked('whether the internet is meant to reach it, only its owner knows', customer('Decide whether the internet can reach it.', says.api)),
    }),
    'filter-traffic': unchecked(
      'which networks need access, no configuration shows',
      shared(
        {
          provider: 'Turns away requests that the web firewall is told to.',
          customer: 'Associate a web ACL that lets in only the addresses that need the API.',
        },
        says.addresses,
      ),
    ),
    'encrypt-in-transit': unchecked('how clients are kept up to date, no configuration shows', abstracted['encrypt-in-transit']),
    'control-egress': notApplicable('an API calls the sources of data that it names and nothing else'),
    'guard-apis': when(api, 'callers', {
      'whoever has a key': shared(
        { provider: 'Takes requests that carry a key.', customer: 'Have callers prove who they are by more than a key.' },
        inferred(says.keys, 'Says that a key is handed out to the clients of an API; so whoever has it gets in, and asking for more is for the customer.'),
      ),
      'those who prove who they are': shared({ provider: 'Asks every caller for proof.', customer: 'Decide how callers prove who they are.' }, says.api),
    }),
    'limit-consumption': customer('Limit how deep a query may be nested.', says.depth),
    'encrypt-at-rest': kept,
    'control-keys': kept,
    'back-up-data': kept,
    'prove-recovery': kept,
    'classify-data': kept,
    'retain-and-dispose': kept,
    'undo-mistakes': notApplicable('an API is taken back by deploying what stood before; it has no protection to switch on'),
    'prevent-leaks': customer('Keep headers and contexts out of the logs.', says.logs),
    'record-access': shared({ provider: 'Writes the logs to where they are wanted.', customer: 'Have fields logged, errors at least.' }, says.logs),
  }),
  demarcate(cache, {
    ...partOf('stands on the API that the cache belongs to'),
    'encrypt-at-rest': provider('Encrypts every cache.', says.caches),
    'control-keys': provider('Holds and manages the keys of caches.', says.keysOfCaches),
    'encrypt-in-transit': provider('Encrypts the connection to every cache.', says.caches),
  }),
];
