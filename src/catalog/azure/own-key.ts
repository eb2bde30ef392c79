import { asked, derived, type Lens, spelled, writable } from '../../model/index.ts';
import { isSaid } from './said.ts';

export const keyHolders = ['managed by Microsoft', 'your own'] as const;
export type KeyHolder = (typeof keyHolders)[number];

/** Whose key encrypts the data: your own where one is named. */
export const keyNamedAt = (path: string): Lens<KeyHolder> =>
  derived(path, plain => {
    const said = isSaid(plain);
    return 'value' in said ? { value: said.value ? 'your own' : 'managed by Microsoft' } : { unknown: said.unknown, among: keyHolders };
  });

/** The word that says so. It is not written alone: without the key, its vault and an identity that may use it, Azure takes no deployment. */
export const keySourceAt = <const W extends Readonly<Record<string, KeyHolder>>>(path: string, words: W): Lens<W[keyof W]> =>
  writable(spelled(path, words), () => undefined);

/** The same of a disk, whose key a disk encryption set holds. */
export const keySetNamedAt = (path: string): Lens<KeyHolder> =>
  writable(keyNamedAt(path), holder => (holder === 'your own' ? asked('disk-encryption-set') : undefined));
