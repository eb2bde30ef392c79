import { useEffect } from 'react';
import { useAddress } from './address.ts';

/** Brings a part of the page into view, and the focus with it. */
export const showPart = (part: string): void => {
  const section = document.getElementById(`part-${part}`);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
};

/** The part of a page that the address names is shown when one comes there. */
export const useNamedPart = (): void => {
  const { chosen } = useAddress();
  const part = chosen['part'];
  useEffect(() => {
    if (part !== undefined) showPart(part);
  }, [part]);
};
