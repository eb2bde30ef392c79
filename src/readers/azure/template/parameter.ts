import type { MapNode, Node, Place } from '../../../model/index.ts';
import { hole } from '../../../model/index.ts';
import type { Frame } from '../frame.ts';
import { nodeOf, parsed } from '../functions/json.ts';
import { behind, entriesOf, entryOf, itemsOf, knownText, map, textIn, value } from '../node.ts';
import { evaluateValue } from './value.ts';

/** A parameter where the template declares it. */
interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly at: Place;
  readonly frame: Frame;
}

/** What a parameter may be: its own words, and those of the types that it refers to. */
interface Type {
  readonly is: string;
  readonly secure: boolean;
  readonly nullable: boolean;
  readonly allowed: readonly Node[];
  readonly words: readonly MapNode[];
}

const mostReferences = 20;
/** With more, it is as good as any value. */
const mostAllowed = 200;

/** The type of a parameter, or of a property: `$ref` leads to the types that the template defines. */
const typeOf = (declared: Node, definitions: Node | undefined): Type => {
  const words: MapNode[] = [];
  for (let here: Node | undefined = declared; here?.is === 'map' && words.length < mostReferences; ) {
    words.push(here);
    const reference = textIn(entryOf(here, '$ref'));
    here = reference === undefined ? undefined : entryOf(definitions, reference.slice(reference.lastIndexOf('/') + 1));
  }
  const said = (name: string): Node | undefined => words.map(one => entryOf(one, name)).find(node => node !== undefined);
  const written = (textIn(said('type')) ?? 'any').toLowerCase();
  return {
    is: written.replace('secure', ''),
    secure: written.startsWith('secure'),
    nullable: words.some(one => knownText(entryOf(one, 'nullable')) === 'true'),
    allowed: itemsOf(said('allowedValues')),
    words,
  };
};

/** A parameter's value: what is given, else its default, else unknown. */
export const parameterNode = (name: string, declared: Node, given: Node | undefined, definitions: Node | undefined, frame: Frame): Node => {
  const parameter: Parameter = { name, type: typeOf(declared, definitions), at: declared.at, frame };
  const node = given && !isNull(given) ? typed(given, parameter) : unlessGiven(parameter, given);
  refuse(parameter, given, node);
  return secret(node, parameter.type, definitions);
};
const isNull = (node: Node): boolean => node.is === 'value' && node.value === null;

const unlessGiven = (parameter: Parameter, given: Node | undefined): Node => {
  const { type, at, name, frame } = parameter;
  const [fallback] = type.words.map(words => entryOf(words, 'defaultValue')).filter(node => node !== undefined);
  if (fallback) return evaluateValue(fallback, frame);
  if (type.nullable) return value(null, at);
  if (given) return given;
  const among = choices(parameter);
  const shape = hole(`${frame.deployment.names}parameters('${name}')`);
  return { is: 'unresolved', why: `parameter ${name} has no value: give it with --parameter ${name}=…`, at, shape, ...(among.length > 0 && { among }) };
};

const choices = ({ type, at }: Parameter): readonly Node[] => {
  if (type.is === 'bool') return type.allowed.length > 0 ? type.allowed : [value(true, at), value(false, at)];
  return type.is === 'array' || type.allowed.length > mostAllowed ? [] : type.allowed;
};

/** A text from the command line becomes what the parameter's type says. */
const typed = (node: Node, { type }: Parameter): Node => {
  if (node.is !== 'value' || typeof node.value !== 'string' || type.is === 'string' || type.is === 'any') return node;
  const written = node.value.trim();
  const read = parsed(type.is === 'bool' ? written.toLowerCase() : written);
  return read === undefined ? node : { ...nodeOf(read, node.at), ...(node.from && { from: node.from }) };
};

const refuse = ({ type, name, at, frame }: Parameter, given: Node | undefined, node: Node): void => {
  const end = behind(node);
  if (!given || type.is === 'array' || end.is !== 'value' || end.value === null || type.allowed.length === 0) return;
  if (type.allowed.some(one => knownText(one) === knownText(end))) return;
  frame.deployment.run.problem(at, `The value given for parameter ${name} is not one of its allowedValues: Azure would refuse it. Give one of them.`);
};

/** What is declared secret, whole or in part, is never printed. */
const secret = (node: Node, type: Type, definitions: Node | undefined): Node => {
  if (type.secure) return hidden(node);
  const properties = type.words.flatMap(words => entriesOf(entryOf(words, 'properties')));
  if (properties.length === 0 || node.is !== 'map') return node;
  const types = new Map(properties.map(([name, declared]) => [name.toLowerCase(), declared]));
  const entries = Object.entries(node.entries).map(([key, entry]): readonly [string, Node] => {
    const declared = types.get(key.toLowerCase());
    return [key, declared ? secret(entry, typeOf(declared, definitions), definitions) : entry];
  });
  return { ...map(entries, node.at, node.rest), ...(node.from && { from: node.from }) };
};

const hidden = (node: Node): Node => {
  if (node.is === 'list') return { ...node, items: node.items.map(hidden), sensitive: true };
  if (node.is !== 'map') return { ...node, sensitive: true };
  const entries = Object.entries(node.entries).map(([key, entry]) => [key, hidden(entry)] as const);
  return { ...map(entries, node.at, node.rest), ...(node.from && { from: node.from }), sensitive: true };
};

/** A value of a parameters file, or of a nested deployment: `{ value }`, or `{ reference }` to a key vault. */
export const givenValue = (written: Node, frame: Frame | undefined): Node | undefined => {
  if (written.is === 'value' && frame) return chosenValue(evaluateValue(written, frame));
  if (written.is !== 'map') return written.is === 'unresolved' ? written : undefined;
  const plain = entryOf(written, 'value');
  if (plain) return frame ? evaluateValue(plain, frame) : plain;
  if (!entryOf(written, 'reference')) return undefined;
  const name = textIn(entryOf(entryOf(written, 'reference'), 'secretName'));
  return { is: 'unresolved', why: 'a key vault gives it at deployment', at: written.at, shape: hole(`secret ${name ?? ''}`), sensitive: true };
};

/** `[if(…, createObject('value', …), …)]`: one of several is given. */
const chosenValue = (told: Node): Node | undefined => {
  if (told.is !== 'unresolved') return givenValue(told, undefined);
  const { is, why, at, from, sensitive, among = [] } = told;
  const values = among.map(one => givenValue(one, undefined)).filter(one => one !== undefined);
  const isWhole = values.length > 0 && values.length === among.length;
  return { is, why, at, ...(from && { from }), ...(sensitive && { sensitive }), ...(isWhole && { among: values }) };
};
