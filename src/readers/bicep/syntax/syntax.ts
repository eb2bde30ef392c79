/** A Bicep file as it was written. Offsets count UTF-16 code units from 0; `end` is past the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Expression =
  | Literal
  | Template
  | ArrayLiteral
  | ObjectLiteral
  | Name
  | Call
  | Member
  | Index
  | Child
  | NonNull
  | Group
  | Unary
  | Binary
  | Ternary
  | Lambda
  | Loop
  | Conditional;

/** A text without holes, a number, true, false or null. `digits` keeps an integer that a number would round. */
export interface Literal extends Span {
  readonly is: 'literal';
  readonly value: string | number | boolean | null;
  readonly digits?: string;
}
/** `'a${b}c'`: one text more than there are parts. */
export interface Template extends Span {
  readonly is: 'template';
  readonly texts: readonly string[];
  readonly parts: readonly Expression[];
}
export interface Spread extends Span {
  readonly is: 'spread';
  readonly of: Expression;
}
export interface ArrayLiteral extends Span {
  readonly is: 'array';
  readonly items: readonly (Expression | Spread)[];
}
export interface Property extends Span {
  readonly is: 'property';
  readonly key: Literal | Template;
  readonly value: Expression;
}
/** `resources` are those nested in a resource's body. */
export interface ObjectLiteral extends Span {
  readonly is: 'object';
  readonly entries: readonly (Property | Spread)[];
  readonly resources: readonly ResourceStatement[];
}
export interface Name extends Span {
  readonly is: 'name';
  readonly name: string;
}
/** `f(…)`, and with `of` also `a.f(…)`. */
export interface Call extends Span {
  readonly is: 'call';
  readonly name: string;
  readonly of?: Expression;
  readonly args: readonly Expression[];
}
/** `a.b` and `a.?b`. */
export interface Member extends Span {
  readonly is: 'member';
  readonly of: Expression;
  readonly name: string;
  readonly safe: boolean;
}
/** `a[b]`, `a[?b]`, `a[^b]` and `a[?^b]`. */
export interface Index extends Span {
  readonly is: 'index';
  readonly of: Expression;
  readonly key: Expression;
  readonly safe: boolean;
  readonly fromEnd: boolean;
}
/** `parent::child`. */
export interface Child extends Span {
  readonly is: 'child';
  readonly of: Expression;
  readonly name: string;
}
export interface NonNull extends Span {
  readonly is: 'non-null';
  readonly of: Expression;
}
export interface Group extends Span {
  readonly is: 'group';
  readonly of: Expression;
}
export interface Unary extends Span {
  readonly is: 'unary';
  readonly operator: '!' | '-' | '+';
  readonly of: Expression;
}
export interface Binary extends Span {
  readonly is: 'binary';
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}
export interface Ternary extends Span {
  readonly is: 'ternary';
  readonly condition: Expression;
  readonly yes: Expression;
  readonly no: Expression;
}
export interface Lambda extends Span {
  readonly is: 'lambda';
  readonly parameters: readonly string[];
  readonly body: Expression;
}
/** `[for item in items: body]`. */
export interface Loop extends Span {
  readonly is: 'for';
  readonly item: string;
  readonly index?: string;
  readonly of: Expression;
  readonly body: Expression;
}
/** `if (condition) { … }`: what a resource or a module may be. */
export interface Conditional extends Span {
  readonly is: 'if';
  readonly condition: Expression;
  readonly body: Expression;
}

export type Type = LiteralType | NamedType | UnionType | ListType | NullableType | NonNullType | ObjectType | TupleType | PathType | ResourceType;

export interface LiteralType extends Span {
  readonly is: 'literal';
  readonly value: string | number | boolean | null;
}
export interface NamedType extends Span {
  readonly is: 'name';
  readonly name: string;
}
export interface UnionType extends Span {
  readonly is: 'union';
  readonly members: readonly Type[];
}
export interface ListType extends Span {
  readonly is: 'list';
  readonly of: Type;
}
export interface NullableType extends Span {
  readonly is: 'nullable';
  readonly of: Type;
}
export interface NonNullType extends Span {
  readonly is: 'non-null';
  readonly of: Type;
}
export interface TypeProperty extends Span {
  /** Left out for `*`. */
  readonly name?: string;
  readonly type: Type;
  readonly decorators: readonly Call[];
}
export interface ObjectType extends Span {
  readonly is: 'object';
  readonly properties: readonly TypeProperty[];
}
export interface TupleType extends Span {
  readonly is: 'tuple';
  readonly items: readonly TypeProperty[];
}
/** `a.b`, `a.*`, `a[*]` and `a[0]`: a part of another type. */
export interface PathType extends Span {
  readonly is: 'path';
  readonly of: Type;
  readonly step: { readonly property: string } | { readonly item: number } | 'items' | 'rest';
}
/** `resourceInput<'Type@version'>`, and `resource 'Type@version'`. */
export interface ResourceType extends Span {
  readonly is: 'resource';
  readonly kind: string;
  readonly of: string;
}

export type Statement =
  | TargetScope
  | Metadata
  | Param
  | Variable
  | Output
  | TypeStatement
  | FunctionStatement
  | ResourceStatement
  | ModuleStatement
  | ImportStatement
  | ExtensionStatement
  | UsingStatement
  | AssertStatement
  | ApartStatement;

interface Stated extends Span {
  /** A part of it could not be read. */
  readonly broken?: true;
}
interface Declared extends Stated {
  readonly name: string;
  readonly decorators: readonly Call[];
}
export interface TargetScope extends Stated {
  readonly is: 'targetScope';
  readonly value: Expression;
}
export interface Metadata extends Declared {
  readonly is: 'metadata';
  readonly value: Expression;
}
/** In a parameters file it has a value and no type. */
export interface Param extends Declared {
  readonly is: 'param';
  readonly type?: Type;
  readonly value?: Expression;
}
export interface Variable extends Declared {
  readonly is: 'var';
  /** It changes nothing of its value. */
  readonly type?: Type;
  readonly value: Expression;
}
export interface Output extends Declared {
  readonly is: 'output';
  readonly type: Type;
  readonly value: Expression;
}
export interface TypeStatement extends Declared {
  readonly is: 'type';
  readonly type: Type;
}
export interface FunctionStatement extends Declared {
  readonly is: 'func';
  readonly parameters: readonly { readonly name: string; readonly type: Type }[];
  readonly output: Type;
  readonly body: Expression;
}
/** `body` is an object, `if` or `for`. */
export interface ResourceStatement extends Declared {
  readonly is: 'resource';
  readonly type: string;
  readonly existing: boolean;
  readonly body: Expression;
}
export interface ModuleStatement extends Declared {
  readonly is: 'module';
  readonly path: string;
  readonly body: Expression;
}
/** `import { a, b as c } from 'path'` and `import * as d from 'path'`. */
export interface ImportStatement extends Declared {
  readonly is: 'import';
  readonly path: string;
  readonly items: readonly { readonly name: string; readonly as: string }[];
  /** The name that everything is imported under. */
  readonly all?: string;
}
export interface ExtensionStatement extends Declared {
  readonly is: 'extension';
  readonly specification: string;
  readonly config?: Expression;
}
/** `using 'path'` and `extends 'path'` of a parameters file. */
export interface UsingStatement extends Stated {
  readonly is: 'using' | 'extends';
  readonly path: string | undefined;
}
export interface AssertStatement extends Declared {
  readonly is: 'assert';
  readonly value: Expression;
}

/** What makes nothing: a test of a file, and what a parameters file gives to an extension. */
export interface ApartStatement extends Declared {
  readonly is: 'test' | 'extensionConfig';
}

export interface Fault {
  readonly offset: number;
  readonly message: string;
}
export interface BicepFile {
  readonly statements: readonly Statement[];
  readonly faults: readonly Fault[];
}
