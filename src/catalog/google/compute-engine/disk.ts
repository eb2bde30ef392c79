import { asset, choice, flag, list } from '../../../model/index.ts';
import { computeEngine } from './compute-engine.ts';
import { keyKinds } from './keys.ts';
import { says } from './sources.ts';

export const disk = asset(computeEngine, 'disk', {
  key: choice(keyKinds, { unset: 'managed by Google', source: says.encryption }),
  /** The key itself stands in the configuration. */
  bareKey: flag({ unset: false }),
});

export const image = asset(computeEngine, 'image', {
  key: choice(keyKinds, { unset: 'managed by Google', source: says.encryption }),
  /** Everybody to whom IAM grants something on the image. */
  members: list({ unset: { items: [] } }),
});
