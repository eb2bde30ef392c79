import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by at most 60 % between two collections, in place of the fourfold that V8 allows itself on a large machine:
 * 200,000 assets then stay within 1 GB, for some more time in collections. Small estates do not notice.
 */
export const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=60');
