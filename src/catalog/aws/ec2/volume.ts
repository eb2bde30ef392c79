import { asset, choice, decide, flag, like, link, list, plus, reach, text, within } from '../../../model/index.ts';
import { amazonEc2 } from './amazon-ec2.ts';
import { says } from './sources.ts';

const encryptionDefault = within('aws.ec2.encryption-default', 'account');
const defaultKey = within('aws.ec2.default-key', 'account');
const key = text({ unset: 'aws/ebs', source: says.keys });

const declaredSnapshot = asset(amazonEc2, 'snapshot', {
  /** Asked for when it was copied or imported. */
  encrypted: flag({ unset: false, source: says.encryption }),
  key,
  volume: link('aws.ec2.volume', { unset: { items: [] } }),
  /** The snapshot it was copied from. */
  original: link('aws.ec2.snapshot', { unset: { items: [] } }),
  encryptionDefault,
});
export const snapshot = plus(declaredSnapshot, me => ({
  volumeEncrypted: reach(me, 'volume', 'encrypted', flag(), false),
  originalEncrypted: reach(me, 'original', 'encrypted', flag(), false),
  accountEncrypts: reach(me, 'encryptionDefault', 'enabled', flag(), false),
}));

const declaredVolume = asset(amazonEc2, 'volume', {
  encrypted: flag({ unset: false, source: says.encryption }),
  key,
  snapshot: link('aws.ec2.snapshot', { unset: { items: [] } }),
  encryptionDefault,
  defaultKey,
});
const reachedVolume = plus(declaredVolume, me => ({
  accountEncrypts: reach(me, 'encryptionDefault', 'enabled', flag(), false),
  accountKey: reach(me, 'defaultKey', 'key', text(), 'aws/ebs'),
  snapshotEncrypted: reach(me, 'snapshot', 'encrypted', flag(), false),
  snapshotOfEncrypted: reach(me, 'snapshot', 'volumeEncrypted', flag(), false),
}));
/** A volume; `keys` says whose key encrypts it, `stored` how it is kept. */
export const volume = plus(reachedVolume, me => ({
  stored: decide(me, [
    [{ accountEncrypts: true }, 'encrypted by the account'],
    [{ encrypted: true }, 'encrypted'],
    [{ snapshotEncrypted: true }, 'encrypted'],
    [{ snapshotOfEncrypted: true }, 'encrypted'],
    [{}, 'plain'],
  ]),
  keys: decide(me, [
    [{ key: like('*aws/ebs'), accountKey: like('*aws/ebs') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
}));

const declaredImage = asset(amazonEc2, 'image', {
  encrypted: choice(['encrypted', 'plain'], { unset: 'plain', source: says.image }),
  /** Groups of accounts that may start it; `all` is everybody. */
  groups: list({ unset: { items: [] }, source: says.images }),
  encryptionDefault,
  sharing: within('aws.ec2.image-sharing', 'account'),
});
/** An image that machines are started from. */
export const image = plus(declaredImage, me => ({
  accountEncrypts: reach(me, 'encryptionDefault', 'enabled', flag(), false),
  accountBlocks: reach(me, 'sharing', 'state', choice(['unblocked', 'block-new-sharing']), 'unblocked'),
}));
