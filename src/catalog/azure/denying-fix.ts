import { type Ailing, asked, type Change, type FixMaker, type Spelled } from '../../model/index.ts';
import { itemsAt, nodeAt } from '../nodes.ts';

/** Where a format keeps the rules of who reaches a resource: the block, and what in it names networks. */
export interface RulePlaces {
  readonly types: readonly string[];
  readonly rules: string;
  readonly action: string;
  /** The list of addresses, and where each of its items says one. */
  readonly addresses: string;
  readonly item?: string;
  /** The other lists that name who gets in. */
  readonly others: readonly string[];
  /** A declaration of its own may hold the rules: its type, and how it names the resource. */
  readonly apart?: readonly (readonly [type: string, by: string])[];
}

const names = ({ body }: Ailing['declaration'], path: readonly string[]): boolean => itemsAt(body, path).length > 0;

/** Others are denied, and the address ranges that the charter names get in where nobody was named yet: denying everybody would stop what works. */
export const denyingOthers = (check: string, { types, rules, action, addresses, item, others, apart = [] }: RulePlaces): FixMaker => ({
  check,
  types,
  make: ({ declaration, companions }): readonly Change[] => {
    const own = apart.flatMap(([type, by]) => companions(type, by))[0];
    const [on, at] = own ? [own, []] : [declaration, rules.split('.')];
    const set = (name: string, to: Spelled): Change => ({ do: 'set', on: on.id, path: [...at, name], to });
    const isNamed = [addresses, ...others].some(name => names(on, [...at, name]) || nodeAt(on.body, [...at, name])?.is === 'unresolved');
    return [set(action, 'Deny'), ...(isNamed ? [] : [set(addresses, asked('trusted-ranges', item))])];
  },
});
