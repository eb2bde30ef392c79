import type { Node, Place, Tree } from '../../model/index.ts';
import type { Spent } from './budget.ts';
import type { Expansion } from './expand.ts';
import type { Expression, Span } from './hcl/syntax.ts';
import type { CallSource, ModuleSource } from './module-source.ts';
import type { Memo, Working } from './once.ts';
import type { Problems } from './problems.ts';
import { type SourceFile, shownIn } from './source.ts';
import { type Failure, type FunctionSurroundings, failed, unknown, type Value } from './value.ts';

export interface Options {
  /** From `--var`, as written on the command line. */
  readonly vars: Readonly<Record<string, string>>;
  /** From `--var-file`. */
  readonly varFiles: readonly string[];
  /** The `TF_VAR_…` of the environment, without that prefix. */
  readonly environment: Readonly<Record<string, string>>;
  /** From `--modules-from`: a folder that holds modules which were fetched. */
  readonly modulesFrom?: string;
  /** How many instances of one block are made at most. */
  readonly maxInstances: number;
  /** What a plan or state beside a root knows of it, by the root's folder. */
  readonly beside?: (folder: string, tree: Tree) => Beside | undefined;
}

/** What a plan or state knows of the root it was made from. */
export interface Beside {
  /** The value that a variable had, unless it was its default. */
  readonly variable: (name: string) => Given | undefined;
  /** An attribute of an instance, by the instance's address. */
  readonly attribute: (address: string, name: string) => Value | undefined;
}

/** What one reading shares. */
export interface Run {
  readonly tree: Tree;
  readonly options: Options;
  readonly problems: Problems;
  readonly load: (folder: string) => ModuleSource | undefined;
  /** How an expression is worked out; handed on like this because what it needs needs it too. */
  readonly evaluate: (expression: Expression, scope: Scope) => Value;
  /** Nodes of what is the same in every instance of every module. */
  readonly constants: Map<object, Node>;
  readonly working: Working[];
  readonly spent: Spent;
}
/** A root module: the folder somebody runs Terraform in. */
export interface Root {
  readonly folder: string;
  readonly scope: string;
  /** What the files and the command line give its variables. */
  readonly given: (name: string) => Given | undefined;
  readonly surroundings: FunctionSurroundings;
  /** Version that the lock file names, by provider source. */
  readonly locked: ReadonlyMap<string, string>;
  /** The workspace, where `terraform workspace select` has left it. */
  readonly workspace?: string;
  /** Folder of a module that `terraform init` fetched, by the path of its call (`vpc.subnets`). */
  readonly fetched: ReadonlyMap<string, string>;
  readonly beside?: Beside;
  /** Names and functions of a tool around Terraform, for files of its own. */
  readonly names?: (name: string) => Value | undefined;
  readonly functions?: (name: string) => ((args: readonly Value[]) => Value | Failure) | undefined;
}
/** A value, or a text that is read as a value once the variable's type is known. */
export type Given = { readonly value: Value } | { readonly written: string; readonly place: Place };

/** One instance of a module. */
export interface Module {
  readonly source: ModuleSource;
  readonly root: Root;
  /** `module.a["k"].`, empty for a root. */
  readonly prefix: string;
  readonly caller?: Caller;
  /** Why it may not exist. */
  readonly maybe?: string;
  readonly locked?: string;
  readonly repeats?: 'count' | 'for_each';
  readonly memo: Memo;
  /** Values and nodes of expressions that are the same in every instance of a block. */
  readonly shared: Map<Expression, Value>;
  readonly nodes: Map<object, Node>;
  readonly kept: Map<string, unknown>;
  /** Instances of resources and module calls, and what stands for them in expressions. */
  readonly expansions: Map<object, Expansion>;
  readonly values: Map<object, Value>;
}
interface Caller {
  readonly module: Module;
  readonly call: CallSource;
  readonly scope: Scope;
}

/** A name that stands for a value inside an expression or a block: `each`, `count`, an iterator, a for variable. */
export interface Bound {
  readonly name: string;
  readonly value: Value;
  readonly outer: Bound | undefined;
}

/** Where an expression is worked out. */
export interface Scope {
  readonly run: Run;
  readonly module: Module;
  readonly file: SourceFile;
  readonly bound: Bound | undefined;
  /** The expression is worked out many times, so that parts which stay the same are worth keeping. */
  readonly repeated: boolean;
  readonly report: (message: string, span: Span, at?: Place) => void;
}

const reporting =
  (run: Run, file: SourceFile): Scope['report'] =>
  (message, span, at) =>
    run.problems.add(at ?? file.placeAt(span.start), message);
const silent = (): void => {};

/** Nothing that goes wrong in a module which may not exist is sure to go wrong. */
export const scopeIn = (run: Run, module: Module, file: SourceFile, bound?: Bound, repeated = false): Scope => ({
  run,
  module,
  file,
  bound,
  repeated,
  report: module.maybe === undefined ? reporting(run, file) : silent,
});
/** The same, for what may not exist, or may never be asked. */
export const quiet = (scope: Scope): Scope => ({ ...scope, report: silent });
export const bind = (scope: Scope, values: Readonly<Record<string, Value>>): Scope => {
  let { bound } = scope;
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value) bound = { name, value, outer: bound };
  }
  return { ...scope, bound };
};
export const boundTo = (scope: Scope, name: string): Value | undefined => {
  for (let at = scope.bound; at; at = at.outer) if (at.name === name) return at.value;
  return undefined;
};
/** The same scope, for an expression that stands in another file. */
export const inFile = (scope: Scope, file: SourceFile): Scope =>
  file === scope.file ? scope : { ...scope, file, report: scope.report === silent ? silent : reporting(scope.run, file) };

/** Something kept per module under a name, made when it is first asked for. */
export const kept = <T>(module: Module, name: string, make: () => T): T => {
  if (!module.kept.has(name)) module.kept.set(name, make());
  return module.kept.get(name) as T;
};

export const evaluate = (expression: Expression, scope: Scope): Value => scope.run.evaluate(expression, scope);
export const shown = (expression: Expression, scope: Scope): string => shownIn(scope.file, expression);

/** Reports what is wrong with an expression; its value is then not known. */
export const wrong = (expression: Expression, scope: Scope, message: string): Value => {
  scope.report(message, expression);
  return unknown(message, shown(expression, scope));
};
/** The same for what is wrong however the values turn out: nothing may keep it from being reported. */
export const wrongAnyway = (expression: Expression, scope: Scope, message: string): Value => {
  reporting(scope.run, scope.file)(message, expression);
  return wrong(expression, scope, message);
};
export const settled = (result: Value | Failure, expression: Expression, scope: Scope): Value => {
  if (!failed(result)) return result;
  if (!result.at) return wrong(expression, scope, `${shown(expression, scope)}: ${result.message}`);
  scope.report(result.message, expression, result.at);
  return unknown(result.message, shown(expression, scope));
};

/** Works an expression out without reporting anything: whether it went wrong is part of the answer. */
export const attempt = (expression: Expression, scope: Scope): { readonly value: Value; readonly went: 'well' | 'wrong' } => {
  let went: 'well' | 'wrong' = 'well';
  const value = evaluate(expression, {
    ...scope,
    report: () => {
      went = 'wrong';
    },
  });
  return { value, went };
};
