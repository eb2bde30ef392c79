import type { Expression } from '../syntax/syntax.ts';
import { symbolNamed } from './frame.ts';
import { indexIn, resourceIn } from './pointed.ts';
import { isModule } from './resource-id.ts';
import type { Frame, Resource, Unit } from './unit.ts';
import { baseName, childrenOf, namesBoundBy } from './walk.ts';

const known = new Set(['id', 'name', 'type', 'apiVersion']);
const answers = new WeakMap<Expression, boolean>();
const atDeployment = /^(?:reference|list[A-Z]\w*|getSecret)$/;

/** Whether a value is only known once resources are there: a variable of it cannot stand in the template, and is written out where it is used. */
export const isRuntime = (of: Expression, frame: Frame): boolean => {
  const answer = answers.get(of);
  if (answer !== undefined) return answer;
  answers.set(of, false);
  const found = asks(of, { ...frame, locals: new Map() }, new Set());
  answers.set(of, found);
  return found;
};

/** `hidden` are the names that loops and lambdas around have bound. */
const asks = (of: Expression, frame: Frame, hidden: ReadonlySet<string>): boolean => {
  if (resourceAt(of, frame, hidden)) return true;
  if (of.is === 'name') return !hidden.has(of.name) && variableAsks(of.name, frame);
  const resource = of.is === 'member' && resourceAt(of.of, frame, hidden);
  if (resource) return of.safe || !isKnown(of.name, resource) || indexAsks(of.of, frame, hidden);
  if (of.is === 'call' && of.name === 'nameof') return false;
  if (of.is === 'call' && atDeployment.test(of.name) && !isUserFunction(of.name, frame.unit)) return true;
  const inner = namesBoundBy(of);
  const names = inner.length > 0 ? new Set([...hidden, ...inner]) : hidden;
  return childrenOf(of).some(child => asks(child, frame, names));
};

const resourceAt = (of: Expression, frame: Frame, hidden: ReadonlySet<string>): Resource | undefined =>
  hidden.has(baseName(of) ?? '') ? undefined : resourceIn(of, frame);

const isKnown = (property: string, resource: Resource): boolean =>
  resource.extension === undefined && (isModule(resource) ? property === 'name' : known.has(property));

const indexAsks = (of: Expression, frame: Frame, hidden: ReadonlySet<string>): boolean => {
  const key = indexIn(of);
  return key !== undefined && asks(key, frame, hidden);
};

const variableAsks = (name: string, frame: Frame): boolean => {
  const found = symbolNamed(name, frame);
  return found?.symbol.is === 'var' && isRuntime(found.symbol.statement.value, { ...frame, unit: found.unit });
};

const isUserFunction = (name: string, unit: Unit): boolean => {
  const symbol = unit.symbols.get(name);
  return symbol?.is === 'func' || symbol?.is === 'imported';
};
