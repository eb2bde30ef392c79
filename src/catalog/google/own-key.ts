import { type Citation, type Holder, shared, unchecked } from '../../model/index.ts';

type Keys = 'managed by Google' | 'your own';

/** Who controls the keys, by whose they are; `source` is the page on which the service says so. */
export const keyCases = (source: Citation): Readonly<Record<Keys, Holder>> => ({
  'managed by Google': shared(
    { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
    source,
  ),
  'your own': unchecked(
    'the key itself is judged where it is declared, in Cloud KMS',
    shared({ provider: 'Guards the key and uses it only as long as you let it.', customer: 'Rotate the key and decide who may use it.' }, source),
  ),
});
