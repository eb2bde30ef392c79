import { useSyncExternalStore } from 'react';

const query = '(max-width: 800px)';
const subscribe = (told: () => void): (() => void) => {
  const media = window.matchMedia(query);
  media.addEventListener('change', told);
  return () => media.removeEventListener('change', told);
};
/** Whether a line has not the width for everything beside each other. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);

/** What a line is high when no name in it is long, in pixels. */
export const rowHeight = (kind: 'head' | 'row', narrow: boolean): number => (kind === 'head' ? 48 : narrow ? 150 : 84);
