import type { ListNode, MapNode, Node, Place, Scalar, UnresolvedNode } from '../../../model/index.ts';
import { hole } from '../../../model/index.ts';
import { behind, knownText, scalarText, seenAt, shapeOf, text, value, whyUnknown } from '../node.ts';
import { type Json, jsonOf } from './json.ts';

/** What a parameter of a function takes. A `shape` is a text of which parts may not be known; `any` may be not known at all, and so may a `piece`, which is tried in each of its values. */
interface Taken {
  readonly text: string;
  readonly shape: string;
  readonly whole: number;
  readonly number: number;
  readonly flag: boolean;
  readonly list: ListNode;
  readonly map: MapNode;
  readonly known: Json;
  readonly any: Node;
  readonly piece: Node;
}
type Base = keyof Taken;
/** With `?` when it may be left out. */
type Kind = Base | `${Base}?`;
type Argument<K extends Kind> = K extends `${infer B extends Base}?` ? Taken[B] | undefined : K extends Base ? Taken[K] : never;

/** Why a call cannot be answered: the deployment would fail there. */
export interface Fault {
  readonly fault: string;
}
export const fault = (message: string): Fault => ({ fault: message });

/** A text may have holes. */
export type Answer = Node | Fault | Scalar | null;

/** Where a function is called, and what it is called with. */
export interface Given {
  readonly at: Place;
  /** The call as it is written. */
  readonly written: string;
}

export interface Definition {
  readonly least: number;
  readonly most: number;
  readonly kinds: (position: number) => Base;
  readonly call: (args: readonly unknown[], given: Given) => Answer;
}
export type Definitions = Readonly<Record<string, Definition>>;

const baseOf = (kind: Kind): Base => kind.replace('?', '') as Base;

export const define = <const K extends readonly Kind[]>(
  kinds: K,
  call: (args: { readonly [I in keyof K]: Argument<K[I]> }, given: Given) => Answer,
): Definition => {
  const bases = kinds.map(baseOf);
  return {
    least: kinds.filter(kind => !kind.endsWith('?')).length,
    most: kinds.length,
    kinds: position => bases[position] ?? 'any',
    call: call as Definition['call'],
  };
};

/** A function of any number of arguments of one kind. */
export const defineMany = <const K extends Base>(kind: K, least: number, call: (args: readonly Taken[K][], given: Given) => Answer): Definition => ({
  least,
  most: Number.POSITIVE_INFINITY,
  kinds: () => kind,
  call: call as Definition['call'],
});

type Admitted =
  | { readonly is: 'taken'; readonly value: unknown }
  | { readonly is: 'open'; readonly node: Node }
  | { readonly is: 'wrong'; readonly why: string };

const articles: Readonly<Record<Base, string>> = {
  text: 'a text',
  shape: 'a text',
  whole: 'a whole number',
  number: 'a number',
  flag: 'true or false',
  list: 'an array',
  map: 'an object',
  known: 'a value',
  any: 'a value',
  piece: 'a value',
};

const admit = (kind: Base, given: Node): Admitted => {
  if (kind === 'any' || kind === 'piece') return { is: 'taken', value: given };
  const node = behind(given);
  if (kind === 'shape' && (node.is === 'unresolved' || node.is === 'reference')) return { is: 'taken', value: shapeOf(node) };
  if (node.is === 'unresolved' || node.is === 'reference') return { is: 'open', node };
  if (kind === 'known') {
    const json = jsonOf(node);
    return json === undefined ? { is: 'open', node } : { is: 'taken', value: json };
  }
  if ((node.is === 'list' || node.is === 'map') && node.is === kind) return node.rest === undefined ? { is: 'taken', value: node } : { is: 'open', node };
  const taken = node.is === 'value' && node.value !== null ? scalarAs(kind, node.value) : undefined;
  return taken === undefined ? { is: 'wrong', why: `takes ${articles[kind]}, not ${kindOf(node)}` } : { is: 'taken', value: taken };
};

const scalarAs = (kind: Base, of: Scalar): Scalar | undefined => {
  if (kind === 'shape') return scalarText(of);
  if (kind === 'text') return typeof of === 'string' ? of : typeof of === 'number' ? String(of) : undefined;
  if (kind === 'whole') return typeof of === 'number' && Number.isInteger(of) ? of : undefined;
  if (kind === 'number') return typeof of === 'number' ? of : undefined;
  return kind === 'flag' && typeof of === 'boolean' ? of : undefined;
};

export const kindOf = (node: Node): string => {
  if (node.is === 'list') return 'an array';
  if (node.is === 'map') return 'an object';
  if (node.is !== 'value') return 'a value';
  return node.value === null ? 'null' : typeof node.value === 'string' ? 'a text' : typeof node.value === 'boolean' ? String(node.value) : 'a number';
};

const mostChoices = 12;

/** Calls a function. What is not known makes the answer not known; when one argument is one of a few, so is the answer. */
export const call = (definition: Definition, args: readonly Node[], given: Given): Node | Fault => {
  const admitted = args.map((arg, i) => admit(definition.kinds(i), arg));
  const wrong = admitted.findIndex(({ is }) => is === 'wrong');
  const first = admitted[wrong];
  if (first?.is === 'wrong') return fault(`its ${ordinal(wrong)} argument ${first.why}`);
  const choices = among(definition, args, admitted, given);
  const [only] = choices ?? [];
  if (choices && only && choices.every(choice => isSame(choice, only))) return marked(seenAt(only, given.at), args);
  const answer = answered(definition, admitted, args, given);
  if ('fault' in answer) return answer;
  return marked(choices && answer.is === 'unresolved' && !answer.among ? { ...answer, among: choices } : answer, args);
};

const answered = (definition: Definition, admitted: readonly Admitted[], args: readonly Node[], given: Given): Node | Fault => {
  const open = admitted.find(one => one.is === 'open');
  if (open?.is === 'open') return openNode(open.node, given);
  const answer = definition.call(
    admitted.map(one => (one.is === 'taken' ? one.value : undefined)),
    given,
  );
  if (typeof answer === 'object' && answer !== null) return answer;
  if (typeof answer !== 'string') return value(answer, given.at);
  return answer.length > longest ? fault('gives a text that is longer than can be read') : text(answer, given.at, whyUnknown(args.find(isOpen)));
};
const isOpen = (node: Node): boolean => knownText(node) === undefined;
/** Longer texts are not made: functions in functions could double them without end. */
export const longest = 1_000_000;

export const openNode = (node: Node, { at, written }: Given): UnresolvedNode => ({ is: 'unresolved', why: whyUnknown(node), at, shape: hole(written) });

/** The answers for each value of the one argument that is one of a few. A choice that the function refuses is none. */
const among = (definition: Definition, args: readonly Node[], admitted: readonly Admitted[], given: Given): readonly Node[] | undefined => {
  const open = args.flatMap((arg, i) => (unknownAs(definition.kinds(i), arg, admitted[i]) ? [i] : []));
  const [position] = open;
  const chooser = position === undefined ? undefined : behind(args[position] ?? value(null, given.at));
  if (open.length !== 1 || chooser?.is !== 'unresolved' || !chooser.among || chooser.among.length > mostChoices) return undefined;
  const answers = chooser.among.map(choice => call(definition, args.with(position ?? 0, choice), given));
  const possible = answers.filter((answer): answer is Node => !('fault' in answer));
  return possible.length > 0 && possible.every(answer => answer.is !== 'unresolved') ? distinct(possible) : undefined;
};
const unknownAs = (kind: Base, node: Node, admitted: Admitted | undefined): boolean =>
  kind !== 'any' && (admitted?.is === 'open' || ((kind === 'shape' || kind === 'piece') && behind(node).is === 'unresolved'));

const isSame = (a: Node, b: Node): boolean => a.is === 'value' && b.is === 'value' && a.value === b.value;
/** Equal scalars once. */
export const distinct = (nodes: readonly Node[]): readonly Node[] =>
  nodes.filter((node, i) => nodes.findIndex(other => other === node || isSame(other, node)) === i);

const marked = (node: Node, args: readonly Node[]): Node => (args.some(arg => arg.sensitive) && !node.sensitive ? { ...node, sensitive: true } : node);

const ordinal = (position: number): string => ['first', 'second', 'third', 'fourth', 'fifth'][position] ?? `${position + 1}th`;
