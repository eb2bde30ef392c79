import { customer, notApplicable, unchecked } from '../../model/index.ts';
import { says } from './baselines/sources.ts';

const nothing = notApplicable('it holds no data; what passes through it or is ruled by it is judged where it is kept');

/** Of settings that hold no data of their own: they are made again from their definitions. */
export const withoutData = {
  'encrypt-at-rest': nothing,
  'control-keys': nothing,
  'back-up-data': nothing,
  'prove-recovery': nothing,
  'classify-data': nothing,
  'retain-and-dispose': nothing,
  'prevent-leaks': nothing,
  'keep-residency': nothing,
  'undo-mistakes': unchecked(
    'settings are made again from their definitions, which the cloud does not show',
    customer('Keep the definitions where they can be rolled back.', says.definitions),
  ),
} as const;
