import type { Place } from '../../model/index.ts';
import type { Expression } from './hcl/syntax.ts';
import { argument } from './module-source.ts';
import { once } from './once.ts';
import { attempt, evaluate, type Given, inFile, kept, type Module, type Run, type Scope, scopeIn } from './scope.ts';
import { attributeIn, blocksIn, fileOf, parsed, placeOfBlock, type Section } from './source.ts';
import { typeConstraint } from './type-constraint.ts';
import { anyType, convert, type Type } from './types.ts';
import { failed, not, placed, text, unknown, type Value, yes } from './value.ts';

interface Variable {
  readonly name: string;
  readonly section: Section;
  readonly scope: Scope;
  readonly type: Type;
  /** It has a `type`, so that a text from the command line is read as one. */
  readonly typed: boolean;
  readonly nullable: boolean;
  readonly sensitive: boolean;
}

const isTrue = (scope: Scope, section: Section, name: string): boolean | undefined => {
  const found = argument(section, name);
  const value = found && evaluate(found.value, inFile(scope, found.file));
  return value?.is === 'bool' ? value.value : undefined;
};

const describe = (run: Run, module: Module, name: string, section: Section): Variable => {
  const scope = scopeIn(run, module, section.file);
  const type = argument(section, 'type');
  return {
    name,
    section,
    scope,
    type: type ? typeConstraint(type.value, inFile(scope, type.file)) : anyType,
    typed: type !== undefined,
    nullable: isTrue(scope, section, 'nullable') ?? true,
    sensitive: isTrue(scope, section, 'sensitive') ?? isTrue(scope, section, 'ephemeral') ?? false,
  };
};

const isVariable = (expression: Expression, name: string): boolean =>
  expression.is === 'attr' && expression.name === name && expression.of.is === 'variable' && expression.of.name === 'var';

/** The list in `contains([…], var.x)`, also where it is one part of a condition with `&&`. */
const allowedIn = (condition: Expression, name: string): Expression | undefined => {
  if (condition.is === 'parenthesis') return allowedIn(condition.value, name);
  if (condition.is === 'binary' && condition.operator === '&&') return allowedIn(condition.left, name) ?? allowedIn(condition.right, name);
  const [list, asked] = condition.is === 'call' && condition.name === 'contains' ? condition.args : [];
  return list && asked && isVariable(asked, name) ? list : undefined;
};

/** The values its validation lets through, where that is a list. */
const allowed = ({ name, section, scope, type }: Variable): readonly Value[] | undefined => {
  if (type.is === 'bool') return [yes, not];
  for (const block of blocksIn(section.items, 'validation')) {
    const condition = attributeIn(block.body.items, 'condition')?.value;
    const list = condition && allowedIn(condition, name);
    if (!list) continue;
    const { value } = attempt(list, inFile(scope, fileOf(section, block)));
    if ('items' in value && value.rest === undefined) return value.items;
  }
  return undefined;
};

const typeNames: ReadonlySet<string> = new Set(['string', 'number', 'bool', 'list', 'set', 'map', 'object', 'tuple']);
const open = (variable: Variable, why: string): Value => {
  const among = allowed(variable);
  const { is } = variable.type;
  const value = unknown(why, `var.${variable.name}`, { ...(among && { among }), ...(typeNames.has(is) && { type: is }) });
  return placed(value, placeOfBlock(variable.section.file, variable.section.block));
};

const narrowed = (variable: Variable, value: Value): Value => {
  if (value.is !== 'unknown' || value.among) return value;
  const among = allowed(variable);
  return among ? { ...value, among } : value;
};

const fitted = (variable: Variable, value: Value): Value => {
  const result = convert(value, variable.type);
  if (!failed(result)) return narrowed(variable, result);
  const place = value.at ?? placeOfBlock(variable.section.file, variable.section.block);
  const message = value.sensitive || variable.sensitive ? 'its value does not have the type that is declared' : result.message;
  variable.scope.run.problems.add(place, `var.${variable.name}: ${message}.`);
  return unknown(`var.${variable.name} has a value of the wrong type`, `var.${variable.name}`);
};

/** A text from the command line or the environment: the value itself for a simple type, otherwise an expression. */
const readWritten = (run: Run, module: Module, variable: Variable, written: string, place: Place): Value => {
  if (!variable.typed || variable.type.is === 'string' || variable.type.is === 'number' || variable.type.is === 'bool') return placed(text(written), place);
  const { file, body, problems } = parsed(place.file, `value = ${written}\n`);
  const item = body.items[0];
  if (problems.length > 0 || item?.is !== 'attribute' || body.items.length !== 1) {
    run.problems.add(place, `The value of var.${variable.name} cannot be read as an expression; write it as in a .tfvars file.`);
    return unknown(`the value of var.${variable.name} cannot be read`, `var.${variable.name}`);
  }
  return placed(evaluate(item.value, scopeIn(run, module, file)), place);
};

const ofGiven = (run: Run, module: Module, variable: Variable, given: Given): Value =>
  'value' in given ? given.value : readWritten(run, module, variable, given.written, given.place);

const ofArgument = (module: Module, name: string): Value | undefined => {
  const found = module.caller && argument(module.caller.call.section, name);
  if (!found || !module.caller) return undefined;
  const scope = inFile(module.caller.scope, found.file);
  return placed(evaluate(found.value, scope), found.file.placeAt(found.value.start));
};

const ofDefault = ({ section, scope }: Variable): Value | undefined => {
  const found = argument(section, 'default');
  if (!found) return undefined;
  return placed(evaluate(found.value, inFile(scope, found.file)), found.file.placeAt(found.value.start));
};

const missing = (run: Run, module: Module, variable: Variable): Value => {
  if (!module.caller) return open(variable, `var.${variable.name} has no value`);
  const { call } = module.caller;
  run.problems.add(
    call.section.file.placeAt(call.section.block.start),
    `module "${call.name}" does not set ${variable.name}, which has no default in ${module.source.folder || '.'}.`,
  );
  return open(variable, `module "${call.name}" does not set ${variable.name}`);
};

const workedOut = (run: Run, module: Module, variable: Variable): Value => {
  const given = module.caller ? undefined : module.root.given(variable.name);
  const set = given ? ofGiven(run, module, variable, given) : ofArgument(module, variable.name);
  const value = set && !(set.is === 'null' && !variable.nullable) ? set : ofDefault(variable);
  const result = value ? fitted(variable, value) : missing(run, module, variable);
  return variable.sensitive && !result.sensitive ? { ...result, sensitive: true } : result;
};

/** The value of `var.name` in a module; `undefined` when the module does not declare it. */
export const variableValue = (run: Run, module: Module, name: string): Value | undefined => {
  const section = module.source.variables.get(name);
  if (!section) return undefined;
  const subject = () => ({ name: `${module.prefix}var.${name}`, place: section.file.placeAt(section.block.start) });
  return once(run, module.memo, section, subject, () =>
    workedOut(
      run,
      module,
      kept(module, `variable ${name}`, () => describe(run, module, name, section)),
    ),
  );
};
