import type { ScalarTree, TreeNode } from '../text-tree/index.ts';
import type { Report } from './document.ts';
import { type Fields, type Model, records, type Shape } from './grammar.ts';

/** Tells what is not as the format has it: fields that nothing knows, that are missing or of another kind. */
export const checkFields = (model: Model, body: TreeNode, report: Report): void => check({ is: 'named', name: model }, body, `/${model}`, report);

const check = (shape: Shape, node: TreeNode, pointer: string, report: Report): void => {
  if (shape.is === 'named') checkRecord(fieldsOf(shape.name), node, pointer, report);
  else if (shape.is === 'fields') checkRecord(shape, node, pointer, report);
  else if (shape.is === 'list') checkList(shape, node, pointer, report);
  else if (shape.is === 'words') checkWords(shape.words, node, pointer, report);
  else checkValue(shape.type, node, pointer, report);
};
const fieldsOf = (name: string): Fields => {
  const fields = records.get(name);
  if (!fields) throw new Error(`the format has no ${name}`);
  return fields;
};

const checkRecord = (fields: Fields, node: TreeNode, pointer: string, report: Report): void => {
  if (node.is !== 'map') {
    report(node.start, pointer, `This is to be an object with ${namesOf(fields)}.`);
    return;
  }
  for (const { key, keyStart, value } of node.entries) {
    const field = fields.always.get(key) ?? fields.either.find(one => one.has(key))?.get(key);
    if (field) check(field.shape, value, `${pointer}/${escaped(key)}`, report);
    else report(keyStart, pointer, `"${key}" is no field of this: it may have ${namesOf(fields)}. Take it away, or put it into a property.`);
  }
  const there = new Set(node.entries.map(({ key }) => key));
  const missing = [...fields.always].filter(([name, { required }]) => required && !there.has(name)).map(([name]) => name);
  if (missing.length > 0)
    report(node.start, pointer, `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing: add ${missing.length === 1 ? 'it' : 'them'}.`);
  checkEither(fields, there, node, pointer, report);
};
const namesOf = ({ always, either }: Fields): string =>
  [...new Set([...always.keys(), ...either.flatMap(one => [...one.keys()])])].join(', ') || 'nothing in it';
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** What is there must all be of one of the sets, and what that set requires must be there. */
const checkEither = ({ either }: Fields, there: ReadonlySet<string>, node: TreeNode, pointer: string, report: Report): void => {
  if (either.length === 0) return;
  const mine = [...new Set(either.flatMap(one => [...one.keys()]))].filter(name => there.has(name));
  const fits = either.some(one => mine.every(name => one.has(name)) && [...one].every(([name, { required }]) => !required || there.has(name)));
  if (fits) return;
  const names = either.map(one => [...one.keys()].join(' with ')).join(', or ');
  report(node.start, pointer, mine.length === 0 ? `One of these is missing: ${names}.` : `${mine.join(' and ')} cannot stand together: keep ${names}.`);
};

const checkList = (shape: Shape & { readonly is: 'list' }, node: TreeNode, pointer: string, report: Report): void => {
  if (node.is !== 'list') {
    if (shape.orOne) check(shape.of, node, pointer, report);
    else report(node.start, pointer, 'This is to be a list: put it into [ ].');
    return;
  }
  if (node.items.length === 0) report(node.start, pointer, 'This list is empty: leave the field out where there is nothing to say.');
  for (const [i, item] of node.items.entries()) check(shape.of, item, `${pointer}/${i}`, report);
};

const short = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);

const checkWords = (words: readonly string[], node: TreeNode, pointer: string, report: Report): void => {
  if (node.is !== 'scalar' || typeof node.value !== 'string' || !words.includes(node.value))
    report(node.start, pointer, `${node.is === 'scalar' ? short(node.text) : 'This'} is none of ${words.join(', ')}.`);
};

const day = String.raw`(?:(?:(?:2000|2400|2800|(?:19|2\d(?:0[48]|[2468][048]|[13579][26])))-02-29)|(?:(?:19|2\d)\d\d)-(?:02-(?:0[1-9]|1\d|2[0-8])|(?:0[13578]|10|12)-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)))`;
const zone = String.raw`(?:Z|-(?:(?:0\d|1[0-2]):00|0[39]:30)|\+(?:(?:0\d|1[0-4]):00|(?:0[34569]|10):30|(?:0[58]|12):45))`;
/** What each type of text looks like, and how a message says it. */
const texts: Readonly<Record<string, readonly [RegExp, string]>> = {
  uuid: [/^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$/, 'a UUID of version 4 or 5'],
  token: [/^[\p{L}_][\p{L}\p{N}.\-_]*$/u, 'a token: a letter, then letters, digits, dots, hyphens'],
  string: [/^\S(?:.*\S)?$/u, 'a text of one line with no space around it'],
  line: [/^[^\n]+$/, 'a text of one line'],
  text: [/^/, 'a text'],
  date: [new RegExp(`^${day}${zone}?$`), 'a day, as 2026-12-31'],
  time: [new RegExp(String.raw`^${day}T(?:2[0-3]|[01]\d):[0-5]\d:[0-5]\d(?:\.\d+)?${zone}$`), 'a time with its zone, as 2026-12-31T12:00:00Z'],
  uri: [/^[a-zA-Z][a-zA-Z0-9+\-.]+:.+$/, 'an absolute address, as https://example.com/'],
  href: [/^[!#-;=?-[\]_a-z~]*$/, 'an address, or # and a UUID'],
  email: [/^.+@.+$/, 'a mail address'],
  base64: [/^[0-9A-Za-z+/]+={0,2}$/, 'base64'],
};
const numbers: Readonly<Record<string, readonly [(value: number) => boolean, string]>> = {
  integer: [Number.isInteger, 'a whole number'],
  count: [value => Number.isInteger(value) && value >= 0, 'a whole number from 0'],
  positive: [value => Number.isInteger(value) && value >= 1, 'a whole number from 1'],
  number: [Number.isFinite, 'a number'],
};

const checkValue = (type: string, node: TreeNode, pointer: string, report: Report): void => {
  const wanted = node.is === 'scalar' ? wantedOf(type, node) : `one value: it is ${node.is === 'map' ? 'an object' : 'a list'}`;
  if (wanted !== undefined) report(node.start, pointer, `${node.is === 'scalar' ? short(node.text) : 'This'} is not ${wanted}.`);
};

/** What is wanted, where this is not it. YAML takes an unquoted day or version for something else: its text counts. */
const wantedOf = (type: string, { value, text, quoted }: ScalarTree): string | undefined => {
  if (type === 'boolean') return typeof value === 'boolean' ? undefined : 'true or false';
  const number = numbers[type];
  if (number) return typeof value === 'number' && number[0](value) ? undefined : number[1];
  const [pattern, words] = texts[type] ?? [/^/, 'a text'];
  return (typeof value === 'string' || (!quoted && (type === 'date' || type === 'time'))) && pattern.test(text) ? undefined : words;
};
