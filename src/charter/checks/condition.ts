import { Environment } from '@marcbachmann/cel-js';
import { nearest } from '../../engine/nearest.ts';
import { type Because, type Condition, type Fact, type Field, type Fields, isLink, type Part, type Place, type Several, shown } from '../../model/index.ts';
import { usualOf } from './expect.ts';

/** The most that one condition may be, so that none can make a run slow. */
const limits = { maxAstNodes: 500, maxDepth: 30 };

/** Makes a condition in CEL over the facts of a kind, or says what is wrong with it: names and types are known, so a misspelt one is found here. */
export const conditionOf = (text: string, fields: Fields, at: Place): Condition | { readonly wrong: string } => {
  const environment = environmentOf(fields);
  try {
    const checked = environment.check(text);
    if (!checked.valid) return { wrong: faultIn(checked.error?.message ?? '', fields) };
    if (checked.type !== 'bool' && checked.type !== 'dyn') return { wrong: `It gives a ${checked.type}, and is to be true or false.` };
    const run = environment.parse(text);
    return facts => answerOf(run, fields, facts, at);
  } catch (error) {
    return { wrong: faultIn(error instanceof Error ? error.message : String(error), fields) };
  }
};

const environmentOf = (fields: Fields): Environment => {
  const environment = new Environment({ limits, homogeneousAggregateLiterals: false });
  for (const [name, field] of Object.entries(fields)) environment.registerVariable(name, typeOf(name, field, environment));
  return environment;
};
const typeOf = (name: string, field: Field<unknown>, environment: Environment): string => {
  if (field.kind === 'list') return 'list';
  if (field.kind === 'link') return 'list<string>';
  if (field.kind === 'scalar') return scalarType(field);
  const type = `Part_${name}`;
  environment.registerType(type, { schema: Object.fromEntries(Object.entries(field.parts ?? {}).map(([inner, one]) => [inner, innerType(one)])) });
  return `list<${type}>`;
};
/** Parts of parts are looked into without their types. */
const innerType = (field: Field<unknown>): string => (field.kind === 'scalar' ? scalarType(field) : 'list');
const scalarType = (field: Field<unknown>): string => {
  const sample = field.values?.[0] ?? usualOf(field);
  if (typeof sample === 'boolean') return 'bool';
  if (typeof sample === 'number') return 'int';
  return typeof sample === 'string' ? 'string' : 'dyn';
};

/** CEL lets `true || unknown` be true and `false && unknown` false: an unknown is an error that it passes on only where it decides. */
class NotKnown extends Error {
  readonly because: Because;
  constructor(because: Because) {
    super(because.fact.is === 'unknown' ? because.fact.why : 'it is not known whole');
    this.because = because;
  }
}

type Run = (context: Record<string, unknown>) => unknown;
const answerOf = (run: Run, fields: Fields, facts: (field: string) => Fact, at: Place): ReturnType<Condition> => {
  const looked = new Map<string, Because>();
  const context = {};
  for (const field of Object.keys(fields))
    Object.defineProperty(context, field, {
      enumerable: true,
      get: () => {
        const because = { field, fact: facts(field) };
        looked.set(field, because);
        return celValue(because);
      },
    });
  try {
    return { is: run(context) === true, because: [...looked.values()] };
  } catch (error) {
    if (error instanceof NotKnown) return { is: undefined, because: [error.because] };
    const why = `the condition cannot be worked out (${firstLine(error instanceof Error ? error.message : String(error))})`;
    return { is: undefined, because: [...looked.values(), { field: 'condition', fact: { is: 'unknown', why, at } }] };
  }
};

const celValue = (because: Because): unknown => {
  const { fact } = because;
  if (fact.is === 'unknown') throw new NotKnown(because);
  const { value } = fact;
  return isList(value) ? listOf(value, because) : plain(value, because);
};
const isList = (value: unknown): value is Several<unknown> => typeof value === 'object' && value !== null && 'items' in value;
const listOf = ({ items, rest }: Several<unknown>, because: Because): unknown => {
  if (rest !== undefined) throw new NotKnown({ ...because, fact: { is: 'unknown', why: rest, at: because.fact.at } });
  return items.map(item => (typeof item === 'object' && item !== null ? (isLink(item) ? item.ref : partOf(item as Part, because)) : plain(item, because)));
};
const partOf = (part: Part, { field }: Because): unknown => {
  const facts = {};
  for (const [inner, fact] of Object.entries<Fact>(part.facts as Readonly<Record<string, Fact>>))
    Object.defineProperty(facts, inner, { enumerable: true, get: () => celValue({ field, part, inner, fact }) });
  return facts;
};
/** CEL counts in whole numbers; a text with holes is not known. */
const plain = (value: unknown, because: Because): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (typeof value === 'string' && shown(value) !== value)
    throw new NotKnown({ ...because, fact: { is: 'unknown', why: 'a piece of it is not known', at: because.fact.at } });
  return value;
};

const firstLine = (message: string): string => message.split('\n')[0] ?? message;
const faultIn = (message: string, fields: Fields): string => {
  const said = firstLine(message);
  const name = /^(?:Unknown variable|No such key): (\S+)/.exec(said)?.[1];
  if (name === undefined) return `${said}.`;
  const known = [...Object.keys(fields), ...Object.values(fields).flatMap(({ parts }) => Object.keys(parts ?? {}))];
  const near = nearest(name, known);
  return `There is no fact "${name}". ${near === undefined ? `There is ${Object.keys(fields).join(', ')}.` : `Did you mean ${near}?`}`;
};
