import { asset, choice, count, flag, text } from '../../../model/index.ts';
import { amazonEc2 } from './amazon-ec2.ts';
import { says } from './sources.ts';

/** Settings of an account in a region. Each is a resource of its own, so each is a kind of its own. */
export const encryptionDefault = asset(amazonEc2, 'encryption-default', {
  enabled: flag({ unset: false, source: says.encryption }),
});
export const defaultKey = asset(amazonEc2, 'default-key', {
  key: text({ unset: 'aws/ebs', source: says.keys }),
});
export const snapshotSharing = asset(amazonEc2, 'snapshot-sharing', {
  state: choice(['unblocked', 'block-new-sharing', 'block-all-sharing'], { unset: 'unblocked', source: says.snapshotSharing }),
});
export const imageSharing = asset(amazonEc2, 'image-sharing', {
  state: choice(['unblocked', 'block-new-sharing'], { unsaid: 'it is blocked by default, save in accounts that had public images' }),
});
export const tokenWords = ['required', 'optional', 'no-preference'] as const;
export const metadataDefault = asset(amazonEc2, 'metadata-default', {
  tokens: choice(tokenWords, { unset: 'no-preference', source: says.metadataAccount }),
  /** 0 where the account has no preference. */
  hopLimit: count({ unset: 0, source: says.metadataAccount }),
});
export const serialConsole = asset(amazonEc2, 'serial-console', {
  enabled: flag({ unset: false, source: says.console }),
});
