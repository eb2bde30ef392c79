import { type Citation, notApplicable, shared } from '../../model/index.ts';
import { data } from './baselines/sources-of-use.ts';

const enough = 'Decide whether this key is enough for the data, and bring one of your own where it is not.';

/**
 * Who holds the key that encrypts the data, by whose key it is; the words are those that services decide on.
 * That AWS owns a key, the page of the service says; what others mean for whom is said of all services alike.
 */
export const keyHolders = (source: Citation) => ({
  none: notApplicable('nothing is encrypted, so there is no key'),
  'owned by AWS': shared({ provider: 'Owns the key and manages it.', customer: enough }, source),
  'managed by AWS': shared({ provider: 'Manages the key in your account, and rotates it each year.', customer: enough }, data.keys),
  'your own': shared(
    { provider: 'Guards the key and uses it as its policy allows.', customer: 'Write the policy of the key, rotate it and decide when it ends.' },
    data.keys,
  ),
});
