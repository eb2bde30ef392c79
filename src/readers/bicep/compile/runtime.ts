import type { Expression, Variable } from '../syntax/syntax.ts';
import { indexIn, resourceIn } from './pointed.ts';
import { isModule } from './resource-id.ts';
import type { Frame, Resource, Target, Unit } from './unit.ts';
import { baseName, childrenOf, namesBoundBy } from './walk.ts';

const answers = new WeakMap<Unit, ReadonlySet<Variable>>();

/** Whether a variable is only known once resources are there: it cannot stand in the template, and is written out where it is used. */
export const isRuntime = (variable: Variable, unit: Unit, target: Target): boolean => {
  const known = answers.get(unit) ?? runtimeVariables(unit, target);
  answers.set(unit, known);
  return known.has(variable);
};

/** Those that ask for something at deployment, and those that lean on them. */
const runtimeVariables = (unit: Unit, target: Target): ReadonlySet<Variable> => {
  const found = new Set<Variable>();
  const leaning = new Map<string, Variable[]>();
  const waiting: Variable[] = [];
  for (const statement of unit.statements) {
    if (statement.is !== 'var') continue;
    const { asks, names } = lookInto(statement.value, { unit, target, locals: new Map() });
    if (asks) waiting.push(statement);
    for (const name of names) leaning.set(name, [...(leaning.get(name) ?? []), statement]);
  }
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(leaning.get(next.name) ?? []));
  }
  return found;
};

interface Look {
  readonly asks: boolean;
  /** The other variables it mentions. */
  readonly names: ReadonlySet<string>;
}
const none: ReadonlySet<string> = new Set();
const atDeployment = /^(?:reference|list[A-Z]\w*|getSecret)$/;

/** `hidden` are the names that loops and lambdas around have bound. */
const lookInto = (root: Expression, frame: Frame): Look => {
  const names = new Set<string>();
  const waiting: (readonly [Expression, ReadonlySet<string>])[] = [[root, none]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [of, hidden] = next;
    if (resourceAt(of, frame, hidden)) return { asks: true, names };
    if (of.is === 'call' && of.name === 'nameof') continue;
    if (of.is === 'call' && atDeployment.test(of.name) && !isUserFunction(of.name, frame.unit)) return { asks: true, names };
    const resource = of.is === 'member' ? resourceAt(of.of, frame, hidden) : undefined;
    if (resource && of.is === 'member') {
      if (of.safe || !isKnown(of.name, resource)) return { asks: true, names };
      const key = indexIn(of.of);
      if (key) waiting.push([key, hidden]);
      continue;
    }
    if (of.is === 'name' && !hidden.has(of.name)) names.add(of.name);
    const inner = namesBoundBy(of);
    const below = inner.length > 0 ? new Set([...hidden, ...inner]) : hidden;
    for (const child of childrenOf(of)) waiting.push([child, below]);
  }
  return { asks: false, names };
};

const resourceAt = (of: Expression, frame: Frame, hidden: ReadonlySet<string>): Resource | undefined =>
  hidden.has(baseName(of) ?? '') ? undefined : resourceIn(of, frame);

const known = new Set(['id', 'name', 'type', 'apiVersion']);
const isKnown = (property: string, resource: Resource): boolean =>
  resource.extension === undefined && (isModule(resource) ? property === 'name' : known.has(property));

const isUserFunction = (name: string, unit: Unit): boolean => {
  const symbol = unit.symbols.get(name);
  return symbol?.is === 'func' || symbol?.is === 'imported';
};
