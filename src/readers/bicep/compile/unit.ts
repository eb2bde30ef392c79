import type { Node, Problem, Tree } from '../../../model/index.ts';
import type { Source } from '../../text-tree/index.ts';
import type {
  Expression,
  ExtensionStatement,
  FunctionStatement,
  Loop,
  ModuleStatement,
  ObjectLiteral,
  Param,
  ResourceStatement,
  Statement,
  TypeStatement,
  Variable,
} from '../syntax/syntax.ts';
import type { Config } from './config.ts';
import type { Term } from './term.ts';

export type TargetScope = 'resourceGroup' | 'subscription' | 'managementGroup' | 'tenant';

/** What all files that are read together share. */
export interface World {
  readonly tree: Tree;
  readonly config: Config;
  readonly problem: (problem: Problem) => void;
  /** Reads a Bicep file once. */
  readonly unit: (file: string) => Unit | undefined;
  /** The tree of a JSON template, read once. */
  readonly json: (file: string) => Node | undefined;
  /** The file of a module, whatever its path says; nothing with a problem when it is not there. */
  readonly locate: (path: string, from: Unit) => Located | { readonly problem: string };
  /** Compiles a Bicep file into a template. */
  readonly compile: (unit: Unit) => Node;
  /** How much may still be done: hostile files multiply. */
  budget: number;
  /** How deep values and ids lead into each other right now. */
  depth: number;
  idDepth: number;
}
export interface Located {
  readonly file: string;
  readonly kind: 'bicep' | 'json';
}

/** One Bicep file with the names it declares. */
export interface Unit {
  readonly world: World;
  readonly file: string;
  readonly source: Source;
  readonly statements: readonly Statement[];
  readonly symbols: ReadonlyMap<string, Meaning>;
  /** In the order the template has them: nested resources before the others, modules last. */
  readonly resources: readonly Resource[];
  readonly scope: TargetScope;
}

export type Meaning =
  | { readonly is: 'param'; readonly statement: Param }
  | { readonly is: 'var'; readonly statement: Variable }
  | { readonly is: 'type'; readonly statement: TypeStatement }
  | { readonly is: 'func'; readonly statement: FunctionStatement }
  | { readonly is: 'resource'; readonly resource: Resource }
  | { readonly is: 'extension'; readonly statement: ExtensionStatement }
  /** One thing of another file. */
  | { readonly is: 'imported'; readonly path: string; readonly name: string; readonly offset: number }
  /** Everything that another file exports, under one name. */
  | { readonly is: 'namespace'; readonly path: string; readonly offset: number };

/** A resource or a module as it is declared. */
export interface Resource {
  readonly unit: Unit;
  readonly statement: ResourceStatement | ModuleStatement;
  /** As it is called from anywhere in the file: `parent::child`. */
  readonly name: string;
  readonly type: string;
  readonly version: string;
  readonly existing: boolean;
  /** The resource it is nested in. */
  readonly around?: Resource;
  readonly children: ReadonlyMap<string, Resource>;
  readonly condition?: Expression;
  readonly loop?: Loop;
  readonly body: ObjectLiteral;
  /** The extension that it belongs to, when that is not Azure itself. */
  readonly extension?: string;
}

/** The template that is written: how it names what its file, and the files it imports from, declare. */
export interface Target {
  readonly unit: Unit;
  /** Resources have names of their own (language version 2.0). */
  readonly symbolic: boolean;
  /** What a name of a unit is called in this template. */
  readonly nameOf: (unit: Unit, name: string) => string;
  readonly lower: (of: Expression, frame: Frame) => Term;
  /** Keeps what a call reads from a file as a variable, and gives the variable. */
  readonly keep: (read: Expression, term: Term) => Term;
}

/** Where an expression stands: the file its names are looked up in, the template it is written for, and what is bound around it. */
export interface Frame {
  readonly unit: Unit;
  readonly target: Target;
  readonly locals: ReadonlyMap<string, Term>;
  /** The resource whose body this is, for the names nested in it. */
  readonly around?: Resource;
}
