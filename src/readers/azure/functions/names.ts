import { hole, type Node } from '../../../model/index.ts';
import { spend } from '../frame.ts';
import { knownText, sizeOf, value, whyUnknown } from '../node.ts';
import { type Fault, fault } from './definition.ts';
import { argumentsOf, type Calling, type Form, type Forms, isFault } from './form.ts';

/** `parameters('name')`, `variables('name')`. */
const named =
  (kind: 'parameter' | 'variable', find: (calling: Calling, name: string) => Node | undefined): Form =>
  calling => {
    const args = argumentsOf(calling, 1);
    if (isFault<readonly Node[]>(args)) return args;
    const name = knownText(args[0]);
    if (name === undefined) return { is: 'unresolved', why: whyUnknown(args[0]), at: calling.at, shape: hole(calling.written) };
    const node = find(calling, name.toLowerCase());
    return node ? bounded(node, name, calling) : fault(`names ${name}, and there is no such ${kind} here`);
  };

/** What is used again and again could multiply without end. */
const largest = 200_000;
const bounded = (node: Node, name: string, { frame, at, written }: Calling): Node => {
  const size = node.is === 'list' || node.is === 'map' ? sizeOf(node) : 1;
  if (size <= largest && spend(frame.deployment.run, Math.floor(size / 20), at)) return node;
  return { is: 'unresolved', why: `${name} is larger than can be read`, at, shape: hole(written) };
};

const parameter = named('parameter', ({ frame }, name) => (frame.parameters ? frame.parameters.get(name) : frame.deployment.parameter(name)));
const variable = named('variable', ({ frame }, name) => frame.deployment.variable(name));

/** `copyIndex()`, `copyIndex(1)`, `copyIndex('loop')`, `copyIndex('loop', 1)`. */
const copyIndex: Form = calling => {
  const args = argumentsOf(calling, 0, 2);
  if (isFault<readonly Node[]>(args)) return args;
  const [first, second] = args;
  const name = first?.is === 'value' && typeof first.value === 'string' ? first.value : undefined;
  const offset = name === undefined ? first : second;
  const loop = loopOf(calling, name);
  if ('fault' in loop) return loop;
  const more = offset === undefined ? 0 : offset.is === 'value' && typeof offset.value === 'number' ? offset.value : undefined;
  if (loop.index !== undefined && more !== undefined) return value(loop.index + more, calling.at);
  return { is: 'unresolved', why: `how often ${loop.name} is repeated is not known`, at: calling.at, shape: hole(calling.written) };
};

const loopOf = ({ frame: { loops } }: Calling, name: string | undefined): (typeof loops)[number] | Fault => {
  if (name === undefined) return loops.findLast(loop => loop.ofResource) ?? loops.at(-1) ?? fault('stands outside a copy loop');
  const small = name.toLowerCase();
  return loops.findLast(loop => loop.name.toLowerCase() === small) ?? fault(`names the loop ${name}, which is not around it`);
};

export const nameForms: Forms = { parameters: parameter, variables: variable, copyindex: copyIndex };
