import type { Worked } from '../../../model/index.ts';
import { addresses } from './machine.ts';

/** A network interface that is made elsewhere brings its address along. */
export const addressOfInterface = (): Worked<(typeof addresses)[number]> => ({
  unknown: 'its network interface, which is made elsewhere, decides over its address',
  among: addresses,
});
