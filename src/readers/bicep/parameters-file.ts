import type { Node } from '../../model/index.ts';
import { map, value } from '../node.ts';
import { bound, declared, frameOf, importedUnit, placeIn, report } from './compile/frame.ts';
import { lowerExpression } from './compile/lower.ts';
import { call, constant, type Term, textIn } from './compile/term.ts';
import { toNode } from './compile/to-node.ts';
import type { Frame, Target, Unit, World } from './compile/unit.ts';
import { budgetOfFile } from './compile/world.ts';
import type { Call, Expression } from './syntax/syntax.ts';

/** The template that a parameters file is for, with the file's values in place of the template's defaults. */
export const withParameters = (unit: Unit, world: World): Node | undefined => {
  const template = templateOf(unit, world);
  if (template?.is !== 'map') return undefined;
  const declared = template.entries['parameters'];
  world.budget = budgetOfFile;
  const { values, outside } = given(unit);
  const parameters = declared?.is === 'map' ? Object.entries(declared.entries).map(([name, node]) => [name, withValue(node, values.get(name))] as const) : [];
  return map([...Object.entries(template.entries), ['parameters', map([...parameters, ...outside], template.at)]], template.at);
};

const templateOf = (unit: Unit, world: World): Node | undefined => {
  const using = unit.statements.find(statement => statement.is === 'using');
  if (using?.is !== 'using' || using.path === undefined) return undefined;
  const located = world.locate(using.path, unit);
  if ('problem' in located) {
    report({ unit }, using, located.problem);
    return undefined;
  }
  const target = located.kind === 'bicep' ? world.unit(located.file) : undefined;
  const template = located.kind === 'json' ? world.json(located.file) : target && world.compile(target);
  if (!template) report({ unit }, using, `The file ${located.file} cannot be read: put it there, or correct the path.`);
  return template;
};

const withValue = (declared: Node, of: Node | undefined): Node =>
  of && declared.is === 'map' ? map([...Object.entries(declared.entries), ['defaultValue', of]], of.at) : declared;

interface Given {
  readonly values: ReadonlyMap<string, Node>;
  /** What only comes from outside (a variable of the environment, a secret), as parameters without a value. */
  readonly outside: ReadonlyMap<string, Node>;
}

const longestChain = 20;

/** The values of the file over those of the file that it extends. */
const given = (unit: Unit): Given => {
  const chain = [unit];
  for (let of = baseOf(unit); of && chain.length < longestChain && !chain.includes(of); of = baseOf(of)) chain.unshift(of);
  const outside = new Map<string, Node>();
  const values = new Map<string, Node>();
  for (const file of chain) {
    const frame = frameOf(file, targetOf(file, outside));
    for (const statement of file.statements) {
      if (statement.is === 'param' && statement.value) values.set(statement.name, toNode(frame.target.lower(statement.value, frame)));
    }
  }
  return { values, outside };
};

const baseOf = (unit: Unit): Unit | undefined => {
  const written = unit.statements.find(statement => statement.is === 'extends');
  const located = written?.is === 'extends' && written.path !== undefined ? unit.world.locate(written.path, unit) : undefined;
  return located && !('problem' in located) ? unit.world.unit(located.file) : undefined;
};

/** Names stand for what they are given here, since the template knows nothing of this file. */
const targetOf = (unit: Unit, outside: Map<string, Node>): Target => {
  const open = new Set<Expression>();
  const lower = (of: Expression, frame: Frame): Term => {
    const meant = meaningOf(of, frame);
    if (meant) return open.has(meant.value) ? circular(of, frame) : inside(meant.value, frameOf(meant.unit, frame.target));
    if (of.is === 'call' && fromOutside.has(of.name)) return outsideTerm(of, frame, outside);
    const call = of.is === 'call' ? applied(of, frame) : undefined;
    if (call) return open.has(call.body) ? circular(of, frame) : inside(call.body, call.frame);
    return lowerExpression(of, frame);
  };
  const inside = (of: Expression, frame: Frame): Term => {
    open.add(of);
    const term = lower(of, frame);
    open.delete(of);
    return term;
  };
  return { unit, symbolic: false, nameOf: (_, name) => name, lower, keep: (_, term) => term };
};

const circular = (of: Expression, frame: Frame): Term => {
  report(frame, of, 'This value leads back to itself: it is read as null. Break the circle.');
  return constant(null, placeIn(frame, of));
};

/** The value of a parameter or variable of this file, of a file that it imports, or of `base`, the file that it extends. */
const meaningOf = (of: Expression, frame: Frame): { readonly value: Expression; readonly unit: Unit } | undefined => {
  const found = declaredAt(of, frame);
  const value = found?.symbol.is === 'param' || found?.symbol.is === 'var' ? found.symbol.statement.value : undefined;
  return found && value && { value, unit: found.unit };
};

const declaredAt = (of: Expression, frame: Frame): ReturnType<typeof declared> => {
  if (of.is === 'name') return frame.locals.has(of.name) ? undefined : declared(frame.unit, of.name);
  if ((of.is !== 'member' && of.is !== 'call') || of.of?.is !== 'name') return of.is === 'call' && !of.of ? declared(frame.unit, of.name) : undefined;
  const symbol = frame.unit.symbols.get(of.of.name);
  const unit = symbol?.is === 'namespace' ? importedUnit(frame.unit, symbol.path) : of.of.name === 'base' ? baseOf(frame.unit) : undefined;
  return unit && declared(unit, of.name);
};

/** A function of the user's, put in place of its call. */
const applied = (of: Call, frame: Frame): { readonly body: Expression; readonly frame: Frame } | undefined => {
  const found = declaredAt(of, frame);
  if (found?.symbol.is !== 'func') return undefined;
  const { parameters, body } = found.symbol.statement;
  const names = parameters.map(({ name }, i) => [name, of.args[i] ? frame.target.lower(of.args[i], frame) : constant(null, placeIn(frame, of))] as const);
  return { body, frame: bound(frameOf(found.unit, frame.target), names) };
};

const fromOutside = new Set(['readEnvironmentVariable', 'externalInput', 'getSecret']);

const outsideTerm = (of: Call, frame: Frame, outside: Map<string, Node>): Term => {
  const at = placeIn(frame, of);
  const args = of.args.map(arg => frame.target.lower(arg, frame));
  const [, byDefault] = args;
  if (of.name === 'readEnvironmentVariable' && byDefault) return byDefault;
  const name = `${of.name}(${args.map(arg => textIn(arg) ?? '…').join(', ')})`;
  outside.set(name, map([['type', value(of.name === 'getSecret' ? 'securestring' : 'string', at)]], at));
  return call('parameters', [name], at);
};
