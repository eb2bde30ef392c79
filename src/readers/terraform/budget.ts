/** What one reading has cost so far, and how far it may go: a hostile file ends as a problem, not as a hang. */
export interface Spent {
  /** How deep expressions are within each other right now. */
  depth: number;
  /** Expressions worked out, and where the one at hand must stop. */
  steps: number;
  limit: number;
  /** Nested blocks of the resource at hand. */
  blocks: number;
  nodes: number;
  modules: number;
  declarations: number;
}

/** About half a minute of work. */
const mostSteps = 50_000_000;
/** About a second: the share of one attribute, local, variable or output. */
const share = 3_000_000;

export const unspent = (): Spent => ({ depth: 0, steps: 0, limit: share, blocks: 0, nodes: 0, modules: 0, declarations: 0 });
export const isSpent = ({ steps, limit }: Spent): boolean => steps >= limit;

interface Share {
  readonly steps: number;
  readonly limit: number;
}
/** Gives something its own share, beside the one of what asked for it; to be returned when it is done. */
export const takeShare = (spent: Spent): Share => {
  const { steps, limit } = spent;
  spent.limit = Math.min(mostSteps, steps + share);
  return { steps, limit };
};
export const returnShare = (spent: Spent, { steps, limit }: Share): void => {
  spent.limit = Math.min(mostSteps, limit + spent.steps - steps);
};
export const withShare = <T>(spent: Spent, work: () => T): T => {
  const before = takeShare(spent);
  const result = work();
  returnShare(spent, before);
  return result;
};

export const tooLong = 'Working this out takes too long; it is treated as not known.';
