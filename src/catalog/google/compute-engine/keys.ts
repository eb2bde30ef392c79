import { isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';

export const keyKinds = ['managed by Google', 'your own', 'supplied by you'] as const;
type KeyKind = (typeof keyKinds)[number];
type Map = { readonly [key: string]: Plain };

const kmsNames = ['kms_key_self_link', 'kmsKeyName', 'kms_key_name'];
const suppliedNames = ['raw_key', 'rsa_encrypted_key', 'disk_encryption_key_raw', 'disk_encryption_key_rsa', 'sha256', 'rawKey', 'rsaEncryptedKey'];
const isSaid = (plain: Plain): boolean => plain !== undefined && plain !== null && plain !== '';
const oneOf = (plain: Plain): Plain => (Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain);

/** Whose key a block for encryption names. */
export const keyOf = (plain: Plain): Worked<KeyKind> => {
  const block = oneOf(plain);
  if (isUnresolved(block)) return { unknown: block[unresolved], among: keyKinds };
  if (!isMap(block)) return { value: 'managed by Google' };
  const kms = kmsNames.map(name => block[name]).find(isSaid);
  if (isUnresolved(kms)) return { unknown: kms[unresolved], among: keyKinds };
  if (kms !== undefined) return { value: 'your own' };
  const supplied = suppliedNames.map(name => block[name]).filter(isSaid);
  if (supplied.some(key => !isUnresolved(key))) return { value: 'supplied by you' };
  const open = supplied.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: ['managed by Google', 'supplied by you'] } : { value: 'managed by Google' };
};

/** Whose keys encrypt the disks of a machine. A disk that is made elsewhere is judged there, unless its key is named here. */
export const keysOfDisks =
  (madeHere: (disk: Map) => boolean) =>
  (plain: Plain): Worked<Several<string>> => {
    const disks = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
    const items: string[] = [];
    const rest: string[] = [];
    for (const disk of disks) {
      const inner = isMap(disk) ? oneOf(disk['disk_encryption_key'] ?? disk['diskEncryptionKey'] ?? disk) : disk;
      const key = keyOf(inner);
      if ('unknown' in key) rest.push(key.unknown);
      else if (key.value !== 'managed by Google' || (isMap(disk) && madeHere(disk))) items.push(key.value);
    }
    return { value: { items, ...(rest.length > 0 && { rest: rest.join('; ') }) } };
  };

/** Whether a key itself, and not the name of one, stands in a resource. */
export const hasBareKey = (plain: Plain): Worked<boolean> => {
  if (!isMap(plain)) return { unknown: isUnresolved(plain) ? plain[unresolved] : 'it is not wholly known' };
  const blocks = ['boot_disk', 'attached_disk', 'disk', 'disk_encryption_key'].flatMap(name => plain[name] ?? []);
  const keys = blocks.flatMap(block => (isMap(block) ? [block['raw_key'], block['disk_encryption_key_raw']] : [])).filter(isSaid);
  if (keys.some(key => typeof key === 'string' && !/[\uE000\uE002]/.test(key))) return { value: true };
  const open = keys.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: [true, false] } : { value: false };
};
