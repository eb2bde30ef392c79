import type { Scalar } from '../../../../src/model/index.ts';

/** A value as a reader says it. */
export const settingWords = (value: Scalar): string =>
  value === true || value === 'true' ? 'on' : value === false || value === 'false' ? 'off' : String(value);
