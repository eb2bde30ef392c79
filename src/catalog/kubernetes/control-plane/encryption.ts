import { hasHoles, isUnresolved, type Plain, type Several, type Worked } from '../../../model/index.ts';
import { entry, itemsOf, under } from '../entries.ts';

export type Protection = 'a key service' | 'a key in the file' | 'nothing';
const protections: readonly Protection[] = ['a key service', 'a key in the file', 'nothing'];
const providers: readonly (readonly [name: string, protection: Protection])[] = [
  ['kms', 'a key service'],
  ['aescbc', 'a key in the file'],
  ['aesgcm', 'a key in the file'],
  ['secretbox', 'a key in the file'],
  ['identity', 'nothing'],
];

const unknown: Worked<Protection> = { unknown: 'a part of the encryption configuration is not known', among: protections };
const isOpen = (plain: Plain): boolean => isUnresolved(plain) || (typeof plain === 'string' && hasHoles(plain));

/** What Secrets are encrypted with: the first provider of the first entry that names them, alone or with others. */
export const protectionOfSecrets = (resources: Plain): Worked<Protection> => {
  for (const one of itemsOf(resources)) {
    const names = itemsOf(under(one, 'resources'));
    if (isUnresolved(one) || names.some(isOpen)) return unknown;
    if (names.some(name => name === 'secrets' || name === '*.' || name === '*.*')) return protectionBy(itemsOf(under(one, 'providers'))[0]);
  }
  return isUnresolved(resources) ? unknown : { value: 'nothing' };
};
const protectionBy = (provider: Plain): Worked<Protection> => {
  const named = providers.find(([name]) => entry(provider, name) !== undefined);
  if (named) return { value: named[1] };
  return isOpen(provider) ? unknown : { value: 'nothing' };
};

const elsewhere = /^\s*(?:<.*>|\$\{.*\}|\$\(.*\)|\$[A-Z_]+|\{\{.*\}\}|ENC\[.*\])\s*$/s;
/** The names of keys that are written out in the configuration, never what they are. */
export const keysIn = (resources: Plain): { readonly value: Several<string> } => {
  const held = itemsOf(resources).flatMap(one => itemsOf(under(one, 'providers')));
  const keys = held.flatMap(provider => providers.flatMap(([name]) => itemsOf(under(entry(provider, name), 'keys'))));
  const items = keys.flatMap((key, i) => {
    const text = entry(key, 'secret');
    const name = entry(key, 'name');
    return typeof text === 'string' && text !== '' && !isOpen(text) && !elsewhere.test(text) ? [typeof name === 'string' ? name : `#${i + 1}`] : [];
  });
  const open = [resources, ...itemsOf(resources), ...held, ...keys, ...keys.map(key => under(key, 'secret'))].some(isOpen);
  return { value: { items, ...(open && { rest: 'a part of the encryption configuration is not known' }) } };
};
