import { asset, choice, count, decide, flag, list, plus, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const storage = service({ id: 'google.cloud-storage', name: 'Cloud Storage', vendor: 'google' });

const none = { unset: { items: [] } } as const;
const declared = asset(storage, 'bucket', {
  /** ACLs count for nothing: permissions are granted by IAM alone. */
  uniformAccess: flag({ unset: false, source: says.uniform }),
  publicAccess: choice(['inherited', 'enforced'], { unset: 'inherited', source: says.prevention }),
  /** Everybody to whom IAM grants something on the bucket. */
  members: list(none),
  /** Everybody to whom ACLs of the bucket, or of what is put into it, grant something. */
  entities: list(none),
  versions: flag({ unset: false, source: says.versions }),
  /** In seconds; 0 is off. */
  softDelete: count({ unset: 604_800, source: says.softDelete }),
  retention: choice(['none', 'open', 'locked'], { unset: 'none', source: says.lock }),
  accessLogs: flag({ unset: false, source: says.logs }),
  /** Another bucket writes its access logs here. */
  receivesLogs: flag({ unset: false }),
  ownKey: flag({ unset: false, source: says.keys }),
});
/** `keys` says who decides over the keys that encrypt its objects. */
export const bucket = plus(declared, me => ({
  keys: decide(me, [
    [{ ownKey: true }, 'your own'],
    [{}, 'managed by Google'],
  ]),
}));
