import { type Scalar, type Spelled, type SpelledMap, type Step, spelledList, spelledMap } from '../../../model/index.ts';
import { attributeIn, type Item } from '../source.ts';
import { find } from './find.ts';
import { isScalar } from './spell.ts';
import { scalarText } from './stands.ts';

/** A change of a policy's JSON, in the words of `aws_iam_policy_document`. */
export interface Translated {
  readonly do: 'set' | 'append' | 'remove';
  readonly steps: readonly Step[];
  readonly value?: Spelled;
}

const names: Readonly<Record<string, string>> = {
  Sid: 'sid',
  Effect: 'effect',
  Action: 'actions',
  NotAction: 'not_actions',
  Resource: 'resources',
  NotResource: 'not_resources',
  Principal: 'principals',
  NotPrincipal: 'not_principals',
  Condition: 'condition',
};
const lists: ReadonlySet<string> = new Set(['actions', 'not_actions', 'resources', 'not_resources']);
export const policyBlocks: ReadonlySet<string> = new Set(['statement', 'statement.principals', 'statement.not_principals', 'statement.condition']);
export const policyLists: ReadonlySet<string> = new Set([...lists].map(name => `statement.${name}`));
const others = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json'];

/** The variables of policies are written `&{…}` there. */
const text = (value: Scalar): Scalar => (typeof value === 'string' ? value.replaceAll('${', '&{') : value);
const plain = (value: Spelled): Spelled => {
  if (isScalar(value)) return text(value);
  if (value.is === 'list') return spelledList(...value.items.map(plain));
  return value.is === 'joined' ? { is: 'joined', parts: value.parts.map(part => (typeof part === 'string' ? String(text(part)) : part)) } : value;
};
const asList = (value: Spelled): Spelled => (!isScalar(value) && value.is === 'list' ? plain(value) : spelledList(plain(value)));
const entriesOf = (value: Spelled): readonly (readonly [string, Spelled])[] => (!isScalar(value) && value.is === 'map' ? Object.entries(value.entries) : []);

const principals = (value: Spelled): Spelled =>
  isScalar(value)
    ? spelledMap({ type: String(value), identifiers: spelledList(value) })
    : spelledList(...entriesOf(value).map(([type, identifiers]) => spelledMap({ type, identifiers: asList(identifiers) })));
const condition = (test: string, variable: string, values: Spelled): SpelledMap => spelledMap({ test, variable, values: asList(values) });
const conditions = (value: Spelled): Spelled =>
  spelledList(...entriesOf(value).flatMap(([test, tested]) => entriesOf(tested).map(([variable, values]) => condition(test, variable, values))));

const wordsFor = (name: string, value: Spelled): Spelled => {
  if (name === 'principals' || name === 'not_principals') return principals(value);
  if (name === 'condition') return conditions(value);
  return lists.has(name) ? asList(value) : plain(value);
};
const statement = (value: Spelled): Spelled | undefined => {
  const entries = entriesOf(value).map(([key, inner]) => [names[key], inner] as const);
  if (entries.length === 0 || entries.some(([name]) => name === undefined)) return undefined;
  return spelledMap(Object.fromEntries(entries.map(([name = '', inner]) => [name, wordsFor(name, inner)])));
};

/** How the change is said in the data block with these items, or why it cannot be. */
export const inPolicyDocument = (change: Translated, items: readonly Item[]): Translated | string => {
  const [top, ...below] = change.steps;
  if (below.length > 0 && others.some(name => attributeIn(items, name))) return 'its policy takes statements from other documents';
  return (top === 'Statement' ? inStatements(change, below, items) : undefined) ?? 'its policy is written as a data source';
};

const inStatements = (change: Translated, below: readonly Step[], items: readonly Item[]): Translated | undefined => {
  if (below.length === 0) return ofStatements(change);
  const [index, rest] = typeof below[0] === 'number' ? [below[0], below.slice(1)] : [0, below];
  const at = ['statement', index];
  const [key, ...deeper] = rest;
  if (key === undefined) return change.do === 'remove' ? { do: 'remove', steps: at } : whole(change, at);
  const name = names[key];
  if (name === undefined) return undefined;
  return deeper.length === 0 ? ofStatement(change, at, name) : inside(change, [...at, name], deeper, items);
};

const whole = (change: Translated, steps: readonly Step[]): Translated | undefined => {
  const value = change.value === undefined ? undefined : statement(change.value);
  return value === undefined ? undefined : { ...change, steps, value };
};

const ofStatements = (change: Translated): Translated | undefined => {
  const { value } = change;
  if (change.do !== 'append' || value === undefined) return undefined;
  return whole(change, ['statement']);
};

const ofStatement = (change: Translated, at: readonly Step[], name: string): Translated => {
  const steps = [...at, name];
  if (change.value === undefined) return { do: change.do, steps };
  return { do: change.do, steps, value: change.do === 'append' ? plain(change.value) : wordsFor(name, change.value) };
};

/** One kind of principal, or one condition. */
const inside = (change: Translated, steps: readonly Step[], deeper: readonly Step[], items: readonly Item[]): Translated | undefined => {
  const name = String(steps.at(-1));
  const [first, second, ...more] = deeper.map(String);
  if (lists.has(name))
    return typeof deeper[0] === 'number' && deeper.length === 1
      ? { ...change, steps: [...steps, ...deeper], ...(change.value !== undefined && { value: plain(change.value) }) }
      : undefined;
  const keys = name === 'condition' ? { test: first, variable: second } : { type: first };
  const rest = name === 'condition' ? more : deeper.slice(1);
  if (rest.length > 0 || (name === 'condition' && second === undefined)) return undefined;
  const index = blockWith(items, steps, keys);
  const list = name === 'condition' ? 'values' : 'identifiers';
  if (index >= 0)
    return change.value === undefined
      ? { do: 'remove', steps: [...steps, index] }
      : { ...change, steps: [...steps, index, list], value: change.do === 'append' ? plain(change.value) : asList(change.value) };
  if (change.value === undefined) return undefined;
  const value =
    name === 'condition' ? condition(first ?? '', second ?? '', change.value) : spelledMap({ type: first ?? '', identifiers: asList(change.value) });
  return { do: 'append', steps, value };
};

const blockWith = (items: readonly Item[], steps: readonly Step[], keys: Readonly<Record<string, string | undefined>>): number => {
  const spot = find(items, steps);
  const blocks = spot.is === 'blocks' ? spot.blocks : [];
  return blocks.findIndex(block =>
    Object.entries(keys).every(([name, wanted]) => {
      const written = attributeIn(block.body.items, name);
      return written && scalarText(written.value) === wanted;
    }),
  );
};
