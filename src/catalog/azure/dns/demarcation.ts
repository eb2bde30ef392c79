import { customer, demarcate, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { privateZone, zone } from './service.ts';
import { says } from './sources.ts';

const records = {
  ...settingsOnly,
  'limit-consumption': abstracted['limit-consumption'],
  'survive-failure': provider('Answers for zones in the whole world, whatever becomes of one region.', says.everywhere),
  'filter-traffic': notApplicable('names are answered to whoever may ask; see limit-exposure'),
  'encrypt-in-transit': notApplicable('questions and answers of DNS travel in the open; what proves them genuine is DNSSEC'),
  'undo-mistakes': unchecked(
    'locks and definitions stand elsewhere',
    customer('Lock zones against deletion, and keep the definitions of their records.', says.protecting),
  ),
} as const;

export default [
  demarcate(zone, {
    ...records,
    'limit-exposure': unchecked(
      'which names everybody may know, no configuration shows',
      customer('Publish only names that everybody may know, and take down those that lead nowhere.', says.public),
    ),
    'configure-platform': shared(
      { provider: 'Makes the keys, signs the answers and rolls the keys of the zone over.', customer: 'Have the zone signed, and say so in the parent zone.' },
      says.signing,
    ),
  }),
  demarcate(privateZone, {
    ...records,
    'limit-exposure': provider('Answers only the networks that are linked to the zone.', says.privateZones),
    'segment-network': unchecked(
      'which networks should see a zone follows from what runs in them',
      customer('Link a zone only to the networks that need its names.', says.privateZones),
    ),
    'configure-platform': notApplicable('answers within a network are not signed'),
  }),
];
