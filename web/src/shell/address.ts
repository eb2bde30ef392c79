import { useSyncExternalStore } from 'react';

/** Where the reader is: a page and everything that was chosen on it. It stands in the URL, so that every view can be sent to somebody. */
export interface Address {
  readonly page: string;
  readonly chosen: Chosen;
}
export type Chosen = Readonly<Record<string, string>>;
/** What changes; `undefined` is no longer chosen. */
export type Change = Readonly<Record<string, string | undefined>>;

export const readAddress = (hash: string): Address => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  return { page: path, chosen: Object.fromEntries(new URLSearchParams(query)) };
};

export const linkTo = (page: string, chosen: Change = {}): string => {
  const query = new URLSearchParams(Object.entries(chosen).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''));
  // These mean nothing after a hash, and words are easier to read without their codes.
  const words = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%40', '@');
  return `#/${page}${words === '' ? '' : `?${words}`}`;
};

const subscribe = (told: () => void): (() => void) => {
  window.addEventListener('hashchange', told);
  return () => window.removeEventListener('hashchange', told);
};
const hashNow = (): string => window.location.hash;

let last: { readonly hash: string; readonly address: Address } | undefined;
const addressNow = (): Address => {
  const hash = hashNow();
  if (last?.hash !== hash) last = { hash, address: readAddress(hash) };
  return last.address;
};

export const useAddress = (): Address => useSyncExternalStore(subscribe, addressNow);

/** The same page with something else chosen. What is only set up differently leaves no step behind for the back button. */
export const choose = (change: Change, { step = true }: { readonly step?: boolean } = {}): void => {
  const { page, chosen } = addressNow();
  const link = linkTo(page, { ...chosen, ...change });
  if (link === hashNow()) return;
  if (step) window.location.hash = link;
  else {
    window.history.replaceState(null, '', link);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }
};

/** A link to the same page with something else chosen. */
export const linkWith = ({ page, chosen }: Address, change: Change): string => linkTo(page, { ...chosen, ...change });
