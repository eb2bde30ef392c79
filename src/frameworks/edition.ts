import type { Control } from '../model/index.ts';

/**
 * Controls of an earlier edition under the ids of a later one: `1.2` where the id stayed, `1.11=1.12` where it was 1.12 before.
 * Throws when the earlier edition has no such control.
 */
export const carriedOver = (from: readonly Control[], ids: string): readonly Control[] => {
  const byId = new Map(from.map(one => [one.id, one]));
  return ids
    .trim()
    .split(/\s+/)
    .map(entry => {
      const [id = '', before = id] = entry.split('=');
      const found = byId.get(before);
      if (!found) throw new Error(`the earlier edition has no ${before}`);
      return { ...found, id };
    });
};

/** Controls in the order of their ids, 1.9 before 1.10. */
export const inOrder = (...controls: readonly Control[]): readonly Control[] => [...controls].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
