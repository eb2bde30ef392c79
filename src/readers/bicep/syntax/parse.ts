import {
  type Cursor,
  cursorOf,
  endOf,
  isStatementAt,
  keywords,
  kindOf,
  members,
  peek,
  skipNewlines,
  startsLine,
  takeIf,
  takeWord,
  unexpected,
  want,
  written,
} from './cursor.ts';
import { assigned, decoratorsHere, expression, missing, nameHere, plainText, resource } from './expression.ts';
import type { BicepFile, Call, Expression, ImportStatement, Statement, Type } from './syntax.ts';
import { type } from './type.ts';

/** Reads a Bicep file or a parameters file. A statement that cannot be read is a fault, and the others are read all the same. */
export const parse = (text: string): BicepFile => {
  const cursor = cursorOf(text);
  const statements: Statement[] = [];
  for (skipNewlines(cursor); kindOf(cursor) !== 'end'; skipNewlines(cursor)) {
    const read = recovered(cursor);
    if (read) statements.push(read);
  }
  return { statements, faults: cursor.faults };
};

/** A statement that goes wrong, and has taken lines that look like statements of their own, is read again without them. */
const recovered = (cursor: Cursor): Statement | undefined => {
  const { at, lineRules } = cursor;
  const faults = cursor.faults.length;
  const read = statement(cursor);
  if (lineRules || cursor.faults.length === faults || !(cursor.ranOut || tookStatement(cursor, at))) return read;
  const { ranOut } = cursor;
  cursor.faults.length = faults;
  [cursor.at, cursor.lineRules] = [at, true];
  const again = statement(cursor);
  cursor.lineRules = ranOut;
  return again;
};

const tookStatement = (cursor: Cursor, from: number): boolean => {
  for (let at = from + 1; at < cursor.at; at++) if (isStatementAt(cursor, at)) return true;
  return false;
};

const statement = (cursor: Cursor): Statement | undefined => {
  cursor.faulty = false;
  cursor.height = 0;
  cursor.ranOut = false;
  const { at } = cursor;
  const { start } = peek(cursor);
  const decorators = decoratorsHere(cursor);
  const word = kindOf(cursor) === 'name' ? written(cursor, peek(cursor)) : '';
  const read = statements[word];
  if (!read) unexpected(cursor, 'A statement (param, var, resource, module, output and the like)');
  else cursor.at++;
  const done = read?.(cursor, start, decorators);
  if (kindOf(cursor) !== 'newline' && kindOf(cursor) !== 'end') {
    unexpected(cursor, 'The end of the line');
    toNextStatement(cursor, at);
  }
  return done && cursor.faulty ? { ...done, broken: true } : done;
};

/** Over what is left of a statement that could not be read. */
const toNextStatement = (cursor: Cursor, from: number): void => {
  for (cursor.at = Math.max(cursor.at, from + 1); kindOf(cursor) !== 'end'; cursor.at++) {
    const token = peek(cursor);
    const begins = token.kind === '@' || (token.kind === 'name' && keywords.has(written(cursor, token)));
    if (begins && startsLine(cursor)) return;
  }
};

type Read = (cursor: Cursor, start: number, decorators: readonly Call[]) => Statement;

const value = (cursor: Cursor): Expression => {
  if (!want(cursor, '=', 'before the value')) return missing(cursor);
  skipNewlines(cursor);
  return expression(cursor);
};

const targetScope: Read = (cursor, start) => ({ is: 'targetScope', value: value(cursor), start, end: endOf(cursor) });

const metadata: Read = (cursor, start, decorators) => {
  const name = nameHere(cursor, 'of the metadata');
  return { is: 'metadata', name, value: value(cursor), decorators, start, end: endOf(cursor) };
};

const param: Read = (cursor, start, decorators) => {
  const name = nameHere(cursor, 'of the parameter');
  const of = kindOf(cursor) === '=' ? undefined : type(cursor);
  const given = !of || kindOf(cursor) === '=' ? value(cursor) : undefined;
  return { is: 'param', name, ...(of && { type: of }), ...(given && { value: given }), decorators, start, end: endOf(cursor) };
};

const variable: Read = (cursor, start, decorators) => {
  const name = nameHere(cursor, 'of the variable');
  const of = kindOf(cursor) === '=' || kindOf(cursor) === 'newline' || kindOf(cursor) === 'end' ? undefined : type(cursor);
  return { is: 'var', name, ...(of && { type: of }), value: value(cursor), decorators, start, end: endOf(cursor) };
};

const output: Read = (cursor, start, decorators) => {
  const name = nameHere(cursor, 'of the output');
  const of = type(cursor);
  return { is: 'output', name, type: of, value: value(cursor), decorators, start, end: endOf(cursor) };
};

const typeStatement: Read = (cursor, start, decorators) => {
  const name = nameHere(cursor, 'of the type');
  want(cursor, '=', 'before the type');
  skipNewlines(cursor);
  return { is: 'type', name, type: type(cursor), decorators, start, end: endOf(cursor) };
};

const func: Read = (cursor, start, decorators) => {
  const name = nameHere(cursor, 'of the function');
  const parameters: { readonly name: string; readonly type: Type }[] = [];
  want(cursor, '(', 'of the parameters');
  members(cursor, ')', 'of the parameters', () => {
    const of = nameHere(cursor, 'of the parameter');
    parameters.push({ name: of, type: type(cursor) });
  });
  const of = type(cursor);
  want(cursor, '=>', 'of the function');
  skipNewlines(cursor);
  return { is: 'func', name, parameters, output: of, body: expression(cursor), decorators, start, end: endOf(cursor) };
};

const module: Read = (cursor, start, decorators) => {
  const name = nameHere(cursor, 'of the module');
  const path = plainText(cursor, 'the path of the module');
  return { is: 'module', name, path, body: assigned(cursor), decorators, start, end: endOf(cursor) };
};

const importStatement: Read = (cursor, start, decorators) => {
  if (kindOf(cursor) === 'text') return extension(cursor, start, decorators);
  const items: { readonly name: string; readonly as: string }[] = [];
  let all: string | undefined;
  if (takeIf(cursor, '*')) {
    if (!takeWord(cursor, 'as')) unexpected(cursor, 'The word as of this import');
    all = nameHere(cursor, 'of the import');
  } else {
    want(cursor, '{', 'of this import');
    members(cursor, '}', 'of this import', () => items.push(imported(cursor)));
  }
  if (!takeWord(cursor, 'from')) unexpected(cursor, 'The word from of this import');
  const path = plainText(cursor, 'the path of the file');
  const read: ImportStatement = { is: 'import', name: all ?? '', path, items, ...(all !== undefined && { all }), decorators, start, end: endOf(cursor) };
  return read;
};
const imported = (cursor: Cursor): { readonly name: string; readonly as: string } => {
  const name = kindOf(cursor) === 'text' ? plainText(cursor, 'the name of what is imported') : nameHere(cursor, 'of what is imported');
  return { name, as: takeWord(cursor, 'as') ? nameHere(cursor, 'after as') : name };
};

/** `extension name`, `extension 'specification' with {…} as name`; `provider` and `import` are its older names. */
const extension: Read = (cursor, start, decorators) => {
  const specification = kindOf(cursor) === 'name' ? nameHere(cursor, 'of the extension') : plainText(cursor, 'the extension');
  const config = takeWord(cursor, 'with') ? expression(cursor) : undefined;
  const name = takeWord(cursor, 'as') ? nameHere(cursor, 'after as') : specification;
  return { is: 'extension', name, specification, ...(config && { config }), decorators, start, end: endOf(cursor) };
};

const using: Read = (cursor, start) => {
  const path = takeWord(cursor, 'none') ? undefined : plainText(cursor, 'the path of the Bicep file');
  if (takeWord(cursor, 'with')) expression(cursor);
  return { is: 'using', path, start, end: endOf(cursor) };
};
const extendsStatement: Read = (cursor, start) => ({ is: 'extends', path: plainText(cursor, 'the path of the parameters file'), start, end: endOf(cursor) });

const assert: Read = (cursor, start, decorators) => {
  const name = nameHere(cursor, 'of the assertion');
  return { is: 'assert', name, value: value(cursor), decorators, start, end: endOf(cursor) };
};

const test: Read = (cursor, start, decorators) => {
  const name = nameHere(cursor, 'of the test');
  plainText(cursor, 'the path of the file under test');
  assigned(cursor);
  return { is: 'test', name, decorators, start, end: endOf(cursor) };
};

const extensionConfig: Read = (cursor, start, decorators) => {
  const name = nameHere(cursor, 'of the extension');
  if (takeWord(cursor, 'with')) expression(cursor);
  return { is: 'extensionConfig', name, decorators, start, end: endOf(cursor) };
};

const resourceStatement: Read = (cursor, start, decorators) => resource(cursor, start, decorators);

const statements: Readonly<Record<string, Read | undefined>> = Object.assign(Object.create(null), {
  ...{ targetScope, metadata, param, var: variable, output, type: typeStatement, func },
  ...{
    resource: resourceStatement,
    module,
    import: importStatement,
    extension,
    provider: extension,
    extensionConfig,
    using,
    extends: extendsStatement,
    assert,
    test,
  },
});
