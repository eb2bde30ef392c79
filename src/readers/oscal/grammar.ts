// The parser of `format.ts`.
import { format } from './format.ts';

/** What may stand in a place of a document. */
export type Shape =
  | { readonly is: 'value'; readonly type: string }
  | { readonly is: 'words'; readonly words: readonly string[] }
  | { readonly is: 'list'; readonly of: Shape; readonly orOne: boolean }
  | { readonly is: 'named'; readonly name: string }
  | Fields;
export interface Fields {
  readonly is: 'fields';
  readonly always: Several;
  /** Of these sets of fields one is there at most. */
  readonly either: readonly Several[];
}
type Several = ReadonlyMap<string, Field>;
export interface Field {
  readonly required: boolean;
  readonly shape: Shape;
}

interface Reader {
  readonly text: string;
  at: number;
}
const take = (reader: Reader, token: string): boolean => {
  if (!reader.text.startsWith(token, reader.at)) return false;
  reader.at += token.length;
  return true;
};
const spaces = (reader: Reader): void => {
  while (reader.text[reader.at] === ' ') reader.at++;
};
const word = (reader: Reader): string => {
  const found = /[\w.-]*/y;
  found.lastIndex = reader.at;
  const text = found.exec(reader.text)?.[0] ?? '';
  reader.at += text.length;
  return text;
};

const values: ReadonlySet<string> = new Set('uuid token string line text date time uri href boolean integer count positive number email base64'.split(' '));

const shape = (reader: Reader): Shape => {
  if (take(reader, '[')) {
    const of = shape(reader);
    take(reader, ']');
    return { is: 'list', of, orOne: take(reader, '?') };
  }
  if (take(reader, '{')) return fields(reader);
  if (reader.text[reader.at] === "'") return words(reader);
  const name = word(reader);
  return values.has(name) ? { is: 'value', type: name } : { is: 'named', name };
};

const words = (reader: Reader): Shape => {
  const all: string[] = [];
  do {
    take(reader, "'");
    const end = reader.text.indexOf("'", reader.at);
    all.push(reader.text.slice(reader.at, end));
    reader.at = end + 1;
  } while (take(reader, '|'));
  return { is: 'words', words: all };
};

const list = (name: string): Field => ({ required: false, shape: { is: 'list', of: { is: 'named', name }, orOne: false } });

const fields = (reader: Reader): Fields => {
  const always = new Map<string, Field>();
  const either: Map<string, Field>[] = [];
  let into = always;
  const next = (): void => {
    into = new Map();
    either.push(into);
  };
  for (;;) {
    spaces(reader);
    if (take(reader, '}')) return { is: 'fields', always, either };
    if (take(reader, ';') || take(reader, '|')) next();
    else if (take(reader, '~')) into.set('props', list('property')).set('links', list('link'));
    else if (!take(reader, ',')) {
      const name = word(reader);
      const required = take(reader, '!');
      spaces(reader);
      into.set(name, { required, shape: shape(reader) });
    }
  }
};

/** Records by name. */
export const records: ReadonlyMap<string, Fields> = new Map(
  format
    .trim()
    .split('\n')
    .map(line => {
      const reader = { text: line, at: line.indexOf('{') + 1 };
      return [line.slice(0, line.indexOf(' ')), fields(reader)] as const;
    }),
);

/** What a document may be, by the one key that stands in it, as a reader says it. */
export const models = {
  catalog: 'a catalog',
  profile: 'a profile',
  'mapping-collection': 'a collection of mappings',
  'component-definition': 'a component definition',
  'system-security-plan': 'a system security plan',
  'assessment-plan': 'an assessment plan',
  'assessment-results': 'assessment results',
  'plan-of-action-and-milestones': 'a plan of action and milestones',
} as const;
export type Model = keyof typeof models;
export const isModel = (name: string): name is Model => Object.hasOwn(models, name);
