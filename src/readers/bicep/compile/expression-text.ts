import { type CallTerm, call, constant, type GetTerm, type LoopTerm, type MapTerm, mapOf, type SecretTerm, type Term, textIn } from './term.ts';

const quoted = (text: string): string => `'${text.replaceAll(`'`, `''`)}'`;
const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A term in the expression language of templates, without the brackets around. */
export const expressionText = (term: Term): string => {
  switch (term.is) {
    case 'constant':
      return term.digits === undefined ? constantText(term.value) : `json('${term.digits}')`;
    case 'map':
      return callText('createObject', term.entries.flat());
    case 'list':
      return callText('createArray', term.items);
    case 'call':
      return callText(term.name, term.args);
    case 'choice':
      return callText('if', [term.condition, term.yes, term.no]);
    case 'get':
      return getText(term);
    case 'loop':
      return expressionText(mapped(term));
    case 'secret':
      return expressionText(secretReference(term));
  }
};

const constantText = (value: string | number | boolean | null): string => {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'number') return `${value}()`;
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? String(value) : `json('${value}')`;
};

const callText = (name: string, args: readonly Term[]): string => `${name}(${args.map(expressionText).join(', ')})`;

const getText = ({ of, key }: GetTerm): string => {
  const name = textIn(key);
  const whole = of.is === 'constant' && typeof of.value === 'number' ? `int(${expressionText(of)})` : expressionText(of);
  return name !== undefined && identifier.test(name) ? `${whole}.${name}` : `${whole}[${expressionText(key)}]`;
};

/** A loop where no copy can stand. */
const mapped = ({ over, body, at }: LoopTerm): CallTerm => {
  const index = call('lambdaVariables', ['i'], at);
  return call('map', [call('range', [constant(0, at), call('length', [over], at)], at), call('lambda', ['i', body(index)], at)], at);
};

export const secretReference = ({ vault, name, version, at }: SecretTerm): MapTerm =>
  mapOf({ reference: mapOf({ keyVault: mapOf({ id: vault }, at), secretName: name, secretVersion: version }, at) }, at);

/** Whether nothing of it has to be worked out at deployment. */
export const isPlain = (term: Term): boolean => {
  if (term.is === 'map') return term.entries.every(([key, value]) => isPlain(key) && isPlain(value));
  return term.is === 'list' ? term.items.every(isPlain) : term.is === 'constant';
};
