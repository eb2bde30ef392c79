import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { withoutData } from '../without-data.ts';
import { serverPolicy, zone } from './service.ts';
import { says } from './sources.ts';

const everyPart = {
  ...abstracted,
  'filter-traffic': notApplicable('names are answered to whoever may ask; see limit-exposure'),
  'segment-network': unchecked(
    'which networks see a private zone follows from what runs in them',
    customer('Show private zones only to the networks that need them.', says.visibility),
  ),
  'control-egress': unchecked('which names machines may ask for, no zone shows', customer('Decide to which servers questions are forwarded.', says.forwarded)),
  'encrypt-in-transit': notApplicable('questions and answers of DNS travel in the open; what proves them genuine is DNSSEC'),
  'undo-mistakes': unchecked(
    'records are made again from their definitions',
    customer('Keep the definitions of zones where they can be rolled back.', says.records),
  ),
  'record-access': shared({ provider: 'Records the calls that change zones and records.', customer: 'Switch the log of queries on.' }, says.logging),
} as const;

export default [
  demarcate(zone, {
    ...everyPart,
    'keep-residency': notApplicable('a zone is answered from everywhere, and no place is chosen for it'),
    'limit-exposure': when(zone, 'visibility', {
      public: unchecked(
        'which names everybody may know, no configuration shows',
        customer('Publish only names that everybody may know, and take down those that lead nowhere.', says.published),
      ),
      private: provider('Answers only the networks that are named for the zone.', says.visibility),
    }),
    'configure-platform': when(zone, 'visibility', {
      public: shared(
        { provider: 'Makes the keys, signs the answers and rolls the keys over.', customer: 'Switch DNSSEC on, with a strong algorithm.' },
        says.signing,
      ),
      private: notApplicable('answers within a network are not signed'),
    }),
    'control-egress': when(zone, 'visibility', {
      public: notApplicable('a public zone answers by itself, and forwards nothing'),
      private: everyPart['control-egress'],
    }),
    'segment-network': when(zone, 'visibility', {
      public: notApplicable('a public zone is answered for everybody'),
      private: everyPart['segment-network'],
    }),
    'record-access': when(zone, 'visibility', {
      public: everyPart['record-access'],
      private: unchecked('the log of queries is switched on by the server policy of the network', everyPart['record-access']),
    }),
  }),
  demarcate(serverPolicy, {
    ...everyPart,
    ...withoutData,
    'segment-network': unchecked(
      'which networks need the names follows from what runs in them',
      customer(
        'Set the policy for the networks that need it, and for no others.',
        inferred(says.logging, 'A server policy holds for the networks that it names.'),
      ),
    ),
    'limit-exposure': unchecked(
      'whether other networks should be able to ask follows from what they are',
      customer('Let other networks ask only where that is needed.', says.inbound),
    ),
  }),
];
