import type { Ailing, Change, FixMaker, Several } from '../../model/index.ts';

/** A server with rules about who comes from outside cannot be closed to the outside: Azure refuses the two together, and who has a rule comes in by it. */
const hasRules = ({ fact }: Ailing): boolean => {
  const rules = fact('rules');
  if (rules.is === 'unknown') return true;
  const { items, rest } = rules.value as Several<unknown>;
  return items.length > 0 || rest !== undefined;
};
const none: readonly Change[] = [];
const onlyPrivately = (): string => 'nothing but private endpoints reaches it then, so whoever calls it needs one';

/** The public endpoint of a database server is closed as the check says, where nobody was let in by it. */
export const closingServers = (check: string, types: readonly string[]): FixMaker => ({
  check,
  types,
  make: asset => (hasRules(asset) ? none : undefined),
  mind: onlyPrivately,
});

/** Any other public endpoint is closed as the check says. */
export const closing = (check: string, types: readonly string[]): FixMaker => ({ check, types, make: () => undefined, mind: onlyPrivately });
