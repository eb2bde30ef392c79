import { asset, choice, flag, list, plus, service, text, work } from '../../../model/index.ts';
import { letsInEverybody } from '../../addresses.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const storage = service({ id: 'aws.storage-gateway', name: 'AWS Storage Gateway', vendor: 'aws' });

export const gateway = asset(storage, 'gateway', {
  name: text({ unset: '' }),
  sort: choice(['STORED', 'CACHED', 'VTL', 'FILE_S3', 'FILE_FSX_SMB'], { unset: 'STORED' }),
  smb: choice(['ClientSpecified', 'MandatorySigning', 'MandatoryEncryption', 'MandatoryEncryptionNoAes128', 'not said'], {
    unset: 'not said',
    source: says.smb,
  }),
  /** The password of guests stands in the source. The password itself is never kept. */
  guestPasswordWritten: flag({ unset: false }),
});

export const nfsShare = plus(
  asset(storage, 'nfs-share', {
    keys: choice(['of the bucket service', ...keyWords], { unset: 'of the bucket service', source: says.share }),
    clients: list({ unsaid: 'the clients that may mount are not written' }),
    squash: choice(['RootSquash', 'NoSquash', 'AllSquash'], { unset: 'RootSquash' }),
  }),
  me => ({
    /** Every address may mount it. */
    everybody: work(me, ['clients'], flag(), ({ clients }) => (clients.is === 'unknown' ? { unknown: clients.why } : letsInEverybody(clients.value))),
  }),
);

export const smbShare = asset(storage, 'smb-share', {
  keys: choice(['of the bucket service', ...keyWords], { unset: 'of the bucket service', source: says.share }),
  signIn: choice(['ActiveDirectory', 'GuestAccess'], { unset: 'ActiveDirectory', source: says.signIn }),
  audit: flag({ unset: false, source: says.logs }),
});
