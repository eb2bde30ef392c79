import type { Guide } from './guide.ts';

/** A guide for machines. */
export const guideJson = ({ check, wanted, otherwise, written, live, replaces }: Guide) => {
  const { id, of, duty, severity, title, risk, aka = [] } = check;
  return {
    id,
    kind: of.id,
    duty,
    severity,
    title,
    risk,
    aka,
    wanted,
    otherwise,
    written: written.map(({ snippets, ...one }) => ({
      ...one,
      snippets: snippets.map(({ text, linked }) => ({ text, ...(linked !== undefined && { linked }) })),
    })),
    live,
    replaces,
  };
};
