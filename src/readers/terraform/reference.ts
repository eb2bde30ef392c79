import { attributeOf } from './access.ts';
import type { Attr, Expression, Variable } from './hcl/syntax.ts';
import { callValue } from './module-call.ts';
import { once } from './once.ts';
import { relative } from './path.ts';
import { resourceValue } from './resource.ts';
import { boundTo, evaluate, type Module, type Run, type Scope, scopeIn, settled, shown, wrong, wrongAnyway } from './scope.ts';
import { didYouMean } from './suggestion.ts';
import { placed, text, unknown, type Value } from './value.ts';
import { variableValue } from './variable.ts';

const undeclared = (expression: Expression, scope: Scope, name: string, names: Iterable<string>): Value =>
  wrongAnyway(expression, scope, `${name} is not declared in this module.${didYouMean(name, names)}`);
const prefixed = (prefix: string, names: Iterable<string>): readonly string[] => [...names].map(name => prefix + name);

/** The value of `local.name` in a module; `undefined` when the module does not declare it. */
export const localValue = (run: Run, module: Module, name: string): Value | undefined => {
  const found = module.source.locals.get(name);
  if (!found) return undefined;
  const place = found.file.placeAt(found.value.start);
  return once(
    run,
    module.memo,
    found,
    () => ({ name: `${module.prefix}local.${found.name}`, place }),
    () => placed(evaluate(found.value, scopeIn(run, module, found.file)), place),
  );
};
const local = (expression: Attr, scope: Scope): Value =>
  localValue(scope.run, scope.module, expression.name) ??
  undeclared(expression, scope, `local.${expression.name}`, prefixed('local.', scope.module.source.locals.keys()));

const variable = (expression: Attr, scope: Scope): Value =>
  variableValue(scope.run, scope.module, expression.name) ??
  undeclared(expression, scope, `var.${expression.name}`, prefixed('var.', scope.module.source.variables.keys()));

const module = (expression: Attr, scope: Scope): Value => {
  const { calls } = scope.module.source;
  const call = calls.get(expression.name);
  return call ? callValue(scope.run, scope.module, call) : undeclared(expression, scope, `module.${expression.name}`, prefixed('module.', calls.keys()));
};

const path = (expression: Attr, scope: Scope): Value => {
  const { root, source } = scope.module;
  if (expression.name === 'module') return text(relative(root.folder, source.folder));
  if (expression.name === 'root') return text('.');
  if (expression.name === 'cwd') return unknown('path.cwd is known only where Terraform runs', 'path.cwd', { type: 'string' });
  return wrong(expression, scope, `path.${expression.name} does not exist: there are path.module, path.root and path.cwd.`);
};

/** The workspace that was last chosen in the root's folder, when that is to be seen. */
const workspace = (expression: Attr, scope: Scope): Value => {
  const { workspace: chosen } = scope.module.root;
  return expression.name === 'workspace' && chosen !== undefined ? text(chosen) : onlyWhenRun(`terraform.${expression.name}`);
};

const onlyWhenRun = (name: string): Value => unknown(`${name} is known only when Terraform runs`, name, { type: 'string' });

const misplaced = (expression: Attr, scope: Scope, name: string, needed: string): Value =>
  wrongAnyway(expression, scope, `${name}.${expression.name} is used in a block that has no ${needed}.`);

const resource = (expression: Attr, scope: Scope, key: string): Value => {
  const { resources } = scope.module.source;
  const source = resources.get(key);
  return source ? resourceValue(scope.run, scope.module, source) : undeclared(expression, scope, key, resources.keys());
};

/** The names that are not types of resources. */
const named: Readonly<Record<string, (expression: Attr, scope: Scope) => Value>> = {
  var: variable,
  local,
  module,
  path,
  terraform: workspace,
  tofu: workspace,
  self: expression => onlyWhenRun(`self.${expression.name}`),
  each: (expression, scope) => misplaced(expression, scope, 'each', 'for_each'),
  count: (expression, scope) => misplaced(expression, scope, 'count', 'count'),
};

/** `data.type.name` and `ephemeral.type.name`: the type comes first. */
const typed = (expression: Attr, scope: Scope): Value | undefined => {
  const { of } = expression;
  if (of.is !== 'attr' || of.of.is !== 'variable') return undefined;
  const kind = of.of.name;
  if ((kind !== 'data' && kind !== 'ephemeral') || boundTo(scope, kind)) return undefined;
  const key = `${kind}.${of.name}.${expression.name}`;
  return kind === 'data' ? resource(expression, scope, key) : { ...unknown('ephemeral: never kept, and known only when Terraform runs', key), sensitive: true };
};

const nameIn = (scope: Scope, name: string): Value | undefined => boundTo(scope, name) ?? scope.module.root.names?.(name);

const head = (expression: Attr, root: Variable, scope: Scope): Value => {
  const bound = nameIn(scope, root.name);
  if (bound)
    return settled(
      attributeOf(bound, expression.name, () => shown(expression, scope)),
      expression,
      scope,
    );
  const meaning = Object.hasOwn(named, root.name) ? named[root.name] : undefined;
  return meaning ? meaning(expression, scope) : resource(expression, scope, `${root.name}.${expression.name}`);
};

/** `of.name`: a reference where it is the head of one, otherwise an attribute of a value. */
export const attribute = (expression: Attr, scope: Scope): Value => {
  if (expression.of.is === 'variable') return head(expression, expression.of, scope);
  const reference = typed(expression, scope);
  if (reference) return reference;
  return settled(
    attributeOf(evaluate(expression.of, scope), expression.name, () => shown(expression, scope)),
    expression,
    scope,
  );
};

/** A bare word: the name of a loop or an iterator. */
export const variableOf = (expression: Variable, scope: Scope): Value =>
  nameIn(scope, expression.name) ??
  wrong(expression, scope, `${expression.name === '' ? shown(expression, scope) : expression.name} stands for nothing here; a text needs quotes.`);
