import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { partOf } from '../part-of.ts';
import { domain, record, validation, zone } from './service.ts';
import { says } from './sources.ts';

const names = notApplicable('a zone holds names and addresses that it tells whoever asks');
const inNetworks = notApplicable('a private zone cannot be signed');
const ownNames = inferred(
  says.privately,
  'Says that private zones answer within networks only, so public ones answer everybody; so which names stand in which is the customer’s to decide.',
);

const signatures = inferred(
  says.dnssec,
  'Says that resolvers can tell by signatures that an answer came unchanged; so signatures, which the customer enables, are what protects public answers on their way, as nothing encrypts them.',
);

export default [
  demarcate(zone, {
    ...abstracted,
    'absorb-floods': provider('Turns away floods at the network and transport layers.', says.floods),
    'apply-platform-patches': provider('Installs the fixes of name servers.', says.service),
    'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', says.service),
    'survive-failure': provider('Answers as a global service, apart from what manages zones.', says.resilience),
    'limit-exposure': when(zone, 'answers', {
      'in networks only': unchecked(
        'which networks need the names, no configuration shows',
        shared({ provider: 'Answers in the networks of the zone only.', customer: 'Name the networks that may ask.' }, says.privately),
      ),
      'to everybody, signed': unchecked(
        'which names others should know, only their owner knows',
        customer('Keep internal names out of public zones.', ownNames),
      ),
      'to everybody': unchecked('which names others should know, only their owner knows', customer('Keep internal names out of public zones.', ownNames)),
    }),
    'encrypt-in-transit': when(zone, 'answers', {
      'in networks only': inNetworks,
      'to everybody, signed': shared({ provider: 'Signs every answer.', customer: 'Keep signing on, and the chain to the parent zone whole.' }, signatures),
      'to everybody': customer('Have answers signed.', signatures),
    }),
    'control-keys': when(zone, 'answers', {
      'in networks only': inNetworks,
      'to everybody, signed': unchecked(
        'the key in KMS is judged where it is declared',
        shared({ provider: 'Manages the keys that sign records.', customer: 'Own the key that signs those keys, and rotate it.' }, says.dnssec),
      ),
      'to everybody': notApplicable('answers are not signed, so there is no key'),
    }),
    'encrypt-at-rest': names,
    'classify-data': names,
    'prevent-leaks': names,
    'retain-and-dispose': names,
    'keep-residency': names,
    'filter-traffic': notApplicable('a zone answers whoever may ask; who may belongs to limit-exposure'),
    'segment-network': notApplicable('a zone stands in no network of yours'),
    'back-up-data': unchecked('where a copy of the records is kept, the cloud does not show', customer('Keep a copy of the records elsewhere.', says.copies)),
    'undo-mistakes': shared(
      { provider: 'Refuses to delete a zone that still holds records.', customer: 'Do not have records deleted with their zone.' },
      says.deletion,
    ),
    'record-access': when(zone, 'answers', {
      'in networks only': unchecked(
        'logs of queries stand on networks',
        shared({ provider: 'Records calls that manage the zone.', customer: 'Have the resolver log the queries of networks.' }, says.resolver),
      ),
      'to everybody, signed': shared(
        { provider: 'Records calls that manage the zone, and queries once that is on.', customer: 'Have queries logged.' },
        says.queries,
      ),
      'to everybody': shared({ provider: 'Records calls that manage the zone, and queries once that is on.', customer: 'Have queries logged.' }, says.queries),
    }),
  }),
  demarcate(record, {
    ...partOf('stands on the zone that the record is in'),
    'limit-exposure': unchecked(
      'whether what a record leads to is still yours, the record does not show',
      shared(
        { provider: 'Keeps others from taking over a delegated zone that was deleted.', customer: 'Remove records before what they lead to.' },
        says.dangling,
      ),
    ),
  }),
  demarcate(domain, {
    ...partOf('stands on the zone of the domain'),
    'undo-mistakes': when(domain, 'locked', {
      true: shared({ provider: 'Refuses to move the domain.', customer: 'Leave the lock on.' }, says.lock),
      false: customer('Lock the domain.', says.lock),
    }),
    'prevent-leaks': shared({ provider: 'Hides contacts where that is on, as it is by default.', customer: 'Leave privacy protection on.' }, says.privacy),
  }),
  demarcate(validation, {
    ...partOf('a setting of a network; stands on the network'),
    'encrypt-in-transit': shared(
      { provider: 'Checks signatures where that is on.', customer: 'Switch the check on for networks that rely on public names.' },
      inferred(
        says.validation,
        'Says that signatures of public names are checked where the customer enables it for a network; so what protects answers on their way, which are not encrypted, is switched on by the customer and done by Route 53.',
      ),
    ),
  }),
];
