import { shown } from '../../../model/index.ts';
import { equal, holdsSecret, markedAs, numberText, secret, walkable } from '../types.ts';
import { type Failure, failed, failure, not, type PureFunction, type Unknown, unknown, type Value, yes } from '../value.ts';
import type { Call } from './call.ts';
import type { Parameter } from './parameters.ts';

export interface Definition {
  readonly takes: readonly [number, number];
  readonly run: (args: readonly Value[], call: Call) => Value | Failure;
  /** It makes something new from what lies inside its arguments, so a secret in there makes the result secret. */
  readonly reveals?: true;
  /** It says more when an argument that is one of a few values stays one unknown than when it is tried with each. */
  readonly whole?: true;
  /** Its result is not a secret even when an argument is. */
  readonly bares?: true;
  /** The type of its result, for when nothing else is known of it. */
  readonly gives?: Given;
}
type Given = 'string' | 'number' | 'bool' | 'list' | 'set' | 'map' | 'object' | 'tuple';
export type Definitions = Readonly<Record<string, Definition>>;

type Options = Pick<Definition, 'reveals' | 'whole' | 'bares' | 'gives'>;
type Arguments<P extends readonly Parameter<unknown>[]> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };
type Read = { readonly got: readonly unknown[] } | { readonly stop: Value | Failure };

/** A failure in the words Terraform has for an argument that does not fit. */
export const wrong = (parameter: string, message: string): Failure => failure(`Invalid value for "${parameter}" parameter: ${message}.`);

const readAll = (args: readonly Value[], at: (i: number) => Parameter<unknown> | undefined, call: Call): Read => {
  const got: unknown[] = [];
  for (const [i, arg] of args.entries()) {
    const parameter = at(i);
    if (!parameter) continue;
    const read = parameter.read(arg, call);
    if ('wrong' in read) return { stop: wrong(parameter.name, read.wrong) };
    if ('stop' in read) return read;
    got.push(read.got);
  }
  return { got };
};

/** A function with these parameters; those that may be left out come last. */
export const define = <const P extends readonly Parameter<unknown>[]>(
  parameters: P,
  body: (args: Arguments<P>, call: Call) => Value | Failure,
  options: Options = {},
): Definition => ({
  takes: [parameters.filter(parameter => !parameter.optional).length, parameters.length],
  run: (args, call) => {
    const read = readAll(args, i => parameters[i], call);
    return 'stop' in read ? read.stop : body(read.got as unknown as Arguments<P>, call);
  },
  ...options,
});

/** A function that takes any number of arguments after the first ones. */
export const defineMany = <const P extends readonly Parameter<unknown>[], T>(
  parameters: P,
  rest: Parameter<T>,
  body: (args: Arguments<P>, many: readonly T[], call: Call) => Value | Failure,
  options: Options = {},
): Definition => ({
  takes: [parameters.length, Number.POSITIVE_INFINITY],
  run: (args, call) => {
    const read = readAll(args, i => parameters[i] ?? rest, call);
    if ('stop' in read) return read.stop;
    return body(read.got.slice(0, parameters.length) as unknown as Arguments<P>, read.got.slice(parameters.length) as T[], call);
  },
  ...options,
});

const shortened = (written: string): string => (written.length > 60 ? `${written.slice(0, 57)}…` : written);

const shownArgument = (value: Value): string => {
  if (value.sensitive) return '(sensitive)';
  if (value.is === 'text') return shortened(`"${shown(value.value)}"`);
  if (value.is === 'number') return numberText(value);
  if (value.is === 'bool') return String(value.value);
  if (value.is === 'unknown') return shortened(shown(value.text));
  if (value.is === 'null') return 'null';
  return 'items' in value ? '[…]' : '{…}';
};
const shownCall = (name: string, args: readonly Value[]): string =>
  shortened(`${name}(${args.slice(0, 5).map(shownArgument).join(', ')}${args.length > 5 ? ', …' : ''})`);

/** Trying every combination of what the arguments may be stops here. */
const mostTries = 16;

const combinations = (args: readonly Value[]): readonly (readonly Value[])[] => {
  const choices = args.map(arg =>
    arg.is === 'unknown' && arg.among && arg.among.length > 0
      ? arg.among.map(member => markedAs(member, { ...(arg.sensitive && { sensitive: true }) }))
      : [arg],
  );
  if (choices.reduce((product, choice) => product * choice.length, 1) > mostTries) return [args];
  return choices.reduce<Value[][]>((all, choice) => all.flatMap(chosen => choice.map(member => [...chosen, member])), [[]]);
};

const different = (values: readonly Value[]): readonly Value[] =>
  values.filter((value, i) => !values.slice(0, i).some(earlier => equal(earlier, value) === true));

/** One value from what each try gave: a try that failed would have stopped Terraform, so the value is one of the others. */
const gathered = (results: readonly (Value | Failure)[], unclear: Unknown & Value): Value | Failure => {
  const values = results.filter(result => !failed(result));
  const first = values[0];
  if (!first) return results[0] ?? unclear;
  const members = different(values.flatMap(value => (value.is === 'unknown' && value.among ? value.among : [value])));
  if (members.length === 1 && members[0]?.is !== 'unknown') return members[0] ?? unclear;
  return members.some(member => member.is === 'unknown') ? unclear : { ...unclear, among: members };
};

const tried = (definition: Definition, args: readonly Value[], call: Call): Value | Failure => {
  const tries = definition.whole ? [args] : combinations(args);
  const results = tries.map(each => definition.run(each, call));
  if (tries.length === 1) return results[0] ?? call.unknown('it cannot be told');
  const why = args.find(arg => arg.is === 'unknown')?.why ?? 'it cannot be told';
  return gathered(results, call.unknown(why) as Unknown & Value);
};

const [mostItems, mostText] = [1_000_000, 10_000_000];
const withinBounds = (name: string, result: Value | Failure): Value | Failure => {
  if (result.is === 'text' && result.value.length > mostText) return failure(`The result of ${name} is longer than 10 MB.`);
  return 'items' in result && result.items.length > mostItems ? failure(`The result of ${name} has more than 1,000,000 elements.`) : result;
};

const told = (gives: Given | undefined): { readonly type?: string; readonly among?: readonly Value[] } => ({
  ...(gives && { type: gives }),
  ...(gives === 'bool' && { among: [yes, not] }),
});

const miscounted = (name: string, takes: readonly [number, number], count: number): Failure | undefined => {
  const expected = takes[0] === takes[1] ? takes[0] : count < takes[0] ? `at least ${takes[0]}` : `at most ${takes[1]}`;
  return count < takes[0] || count > takes[1] ? failure(`Function "${name}" expects ${expected} argument(s).`) : undefined;
};

/** The function as the evaluator calls it: arguments counted, tried with each value that they may have, secrets kept secret. */
export const callable = (name: string, definition: Definition): PureFunction => ({
  takes: definition.takes,
  seesUnknown: true,
  call: (args, from) => {
    const wrongCount = miscounted(name, definition.takes, args.length);
    if (wrongCount) return wrongCount;
    if (!args.every(walkable)) return failure(`Function "${name}" was given a value of more than 1,000,000 parts, or deeper than 400 levels.`);
    const call: Call = { from, unknown: (why, more) => unknown(why, shownCall(name, args), { ...told(definition.gives), ...more }) };
    const result = withinBounds(name, tried(definition, args, call));
    if (definition.bares || !args.some(definition.reveals ? holdsSecret : arg => arg.sensitive)) return result;
    return failed(result) ? failure(`Function "${name}" was given a sensitive value that it does not accept.`) : secret(result);
  },
});
