import { hasHoles, type Node, type Place, pieces, same } from '../../model/index.ts';
import type { Frame, Stack } from './frame.ts';
import { shapeOf } from './joined-text.ts';
import { isSmall, seenAt, unresolved } from './node.ts';

/** Something that a stack gives to others, under a name that may not be wholly known. */
interface Offer {
  readonly name: string;
  readonly stack: Stack;
  readonly value: () => Node | undefined;
}
/** By name; those whose names have holes by what follows the last one. */
interface Offers {
  readonly known: ReadonlyMap<string, readonly Offer[]>;
  readonly holed: ReadonlyMap<string, readonly Offer[]>;
}

/** What stacks give to each other: exported outputs, outputs by the name of the stack, and parameters in Parameter Store. */
export interface Shared {
  readonly exports: Offers;
  readonly outputs: Offers;
  readonly parameters: Offers;
}

export const sharedAmong = (roots: readonly Stack[]): Shared => {
  const all = everyStack(roots);
  return {
    exports: offersOf(all.flatMap(exportsOf)),
    outputs: offersOf(all.flatMap(outputsOf)),
    parameters: offersOf(all.flatMap(parametersOf)),
  };
};

const everyStack = (roots: readonly Stack[]): readonly Stack[] => {
  const all: Stack[] = [];
  for (const waiting = [...roots].reverse(); waiting.length > 0; ) {
    const stack = waiting.pop();
    if (!stack) break;
    all.push(stack);
    for (const resource of stack.resources.values()) waiting.push(...[resource.child?.() ?? [], resource.instances?.() ?? []].flat());
  }
  return all;
};

const exportsOf = (stack: Stack): readonly Offer[] =>
  stack.exports().map(({ output, name }) => ({ name: shapeOf(name), stack, value: () => stack.outputs(output) }));

const outputsOf = (stack: Stack): readonly Offer[] => {
  const name = stack.pseudo['AWS::StackName'];
  return name === undefined ? [] : [...stack.outputNames()].map(output => ({ name: `${name}/${output}`, stack, value: () => stack.outputs(output) }));
};

const parametersOf = (stack: Stack): readonly Offer[] =>
  [...stack.resources.values()].flatMap(resource => {
    const name = resource.type === 'AWS::SSM::Parameter' && resource.exists() === true ? resource.property('Name') : undefined;
    return name && (name.is === 'value' || name.is === 'unresolved') ? [{ name: shapeOf(name), stack, value: () => resource.property('Value') }] : [];
  });

const offersOf = (offers: readonly Offer[]): Offers => {
  const [known, holed] = [new Map<string, Offer[]>(), new Map<string, Offer[]>()];
  for (const offer of offers) {
    const [map, key] = hasHoles(offer.name) ? [holed, pieces(offer.name).at(-1) ?? ''] : [known, offer.name];
    const same = map.get(key);
    if (same) same.push(offer);
    else map.set(key, [offer]);
  }
  return { known, holed };
};

const sameIn = (name: string, a: Stack, b: Stack): boolean => (a.pseudo[name] ?? b.pseudo[name]) === (b.pseudo[name] ?? a.pseudo[name]);
/** Whether one stack can see what another offers: both in the same account and region, as far as that is known. */
const reaches = (from: Stack, to: Stack): boolean => from !== to && sameIn('AWS::AccountId', from, to) && sameIn('AWS::Region', from, to);

/** So many stacks have such a name that it tells nothing. */
const mostAlike = 1_000;
/** Those that certainly have the name, or else those that may have it. */
const offered = (offers: Offers, name: string, from: Stack): { readonly sure: readonly Offer[]; readonly perhaps: readonly Offer[] } => {
  const near = (all: readonly Offer[] = []): readonly Offer[] => all.filter(offer => reaches(from, offer.stack));
  const alike = (tail: string): readonly Offer[] => ((offers.holed.get(tail)?.length ?? 0) > mostAlike ? [] : near(offers.holed.get(tail)));
  if (hasHoles(name)) {
    const tail = pieces(name).at(-1) ?? '';
    return { sure: [], perhaps: tail === '' ? [] : alike(tail) };
  }
  const sure = near(offers.known.get(name));
  return { sure, perhaps: sure.length > 0 ? [] : tailsOf(name).flatMap(tail => alike(tail).filter(offer => same(offer.name, name) !== false)) };
};

/** What an import may end with; a name that ends with a hole says too little. */
const tailsOf = (name: string): readonly string[] => Array.from({ length: Math.min(name.length, 500) }, (_, i) => name.slice(i));

const mostChoices = 20;
/** The value of the one offer; where several may be meant, one of them; nothing where nobody offers it. */
const chosen = ({ sure, perhaps }: ReturnType<typeof offered>, what: string, at: Place): Node | undefined => {
  const candidates = sure.length > 0 ? sure : perhaps;
  if (candidates.length === 0 || candidates.length > mostChoices) return undefined;
  const values = candidates.map(offer => offer.value()).filter(node => node !== undefined && isSmall(node));
  if (values.length < candidates.length) return undefined;
  const [only] = values;
  if (sure.length === 1 && only) return seenAt(only, at);
  const givers = [...new Set(candidates.map(offer => offer.stack.files.at(-1)))].slice(0, 3).join(', ');
  const why = sure.length > 1 ? `${givers} all offer it` : `${givers} may offer it, if the stack is called so`;
  return unresolved(
    what,
    `${what} comes from another stack: ${why}`,
    at,
    values.filter(node => node !== undefined),
  );
};

/** `Fn::ImportValue` of a name that a stack of the estate exports. */
export const exported = (name: Node, what: string, frame: Frame, at: Place): Node | undefined => {
  const { stack } = frame;
  const shared = stack.world.shared();
  return shared && chosen(offered(shared.exports, shapeOf(name), stack), what, at);
};

/** An output of a stack of the estate by the stack's name: in a region that is named or its own, in another account only through a role. */
export const stackOutput = (name: string, region: string | undefined, throughRole: boolean, frame: Frame, at: Place): Node | undefined => {
  const { stack } = frame;
  const there = region ?? stack.pseudo['AWS::Region'];
  const offers = stack.world.shared()?.outputs.known.get(name) ?? [];
  const sure = offers.filter(
    ({ stack: giver }) =>
      giver !== stack &&
      (throughRole || sameIn('AWS::AccountId', stack, giver)) &&
      (giver.pseudo['AWS::Region'] ?? there) === (there ?? giver.pseudo['AWS::Region']),
  );
  return chosen({ sure, perhaps: [] }, name, at);
};

/** What Parameter Store holds under a name, where a stack of the estate puts it there. */
export const storedParameter = (name: string, frame: Frame, at: Place): Node | undefined => {
  const { stack } = frame;
  const shared = stack.world.shared();
  return shared && chosen({ sure: offered(shared.parameters, name, stack).sure, perhaps: [] }, name, at);
};
