/**
 * The tree of an HCL2 file: offsets into its text, nothing copied. Offsets count UTF-16 code units from 0; `end` is past the last one.
 * Grammar: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface HclFile {
  readonly text: string;
  readonly body: Body;
  readonly comments: readonly Comment[];
  readonly errors: readonly SyntaxError[];
  /** What stands in no item because it could not be read: `errors` says why. A value that could not be read is `Broken` and stands in its attribute. */
  readonly skipped: readonly Span[];
}
/** `#`, `//` or a block comment; a line comment ends before its line break. */
export interface Comment extends Span {}
export interface SyntaxError extends Span {
  readonly message: string;
}

/** Items in the order they were written. What could not be read is skipped, and stands in `errors`. */
export interface Body extends Span {
  readonly items: readonly (Attribute | Block)[];
}
export interface Attribute extends Span {
  readonly is: 'attribute';
  readonly name: string;
  /** The `=` sign. */
  readonly equals: number;
  readonly value: Expression;
}
export interface Block extends Span {
  readonly is: 'block';
  readonly type: string;
  readonly labels: readonly Label[];
  /** Between the braces; the braces are at `body.start - 1` and `body.end`. */
  readonly body: Body;
}
export interface Label extends Span {
  readonly text: string;
}

export type Expression =
  | LiteralValue
  | TextValue
  | Template
  | Tuple
  | ObjectValue
  | For
  | Variable
  | Attr
  | Index
  | Splat
  | Call
  | Unary
  | Binary
  | Conditional
  | Parenthesis
  | Broken;

/** `true`, `false`, `null` or a number. A number keeps its spelling in the text. */
export interface LiteralValue extends Span {
  readonly is: 'literal';
  readonly value: boolean | null | number;
}
/** A quoted text or heredoc without interpolation, escapes resolved. */
export interface TextValue extends Span {
  readonly is: 'text';
  readonly value: string;
  readonly heredoc?: true;
}
/** A quoted text or heredoc with interpolations or directives. `<<-` and `~` have been applied to the literal parts. A template that is one interpolation alone keeps the type of its value. */
export interface Template extends Span {
  readonly is: 'template';
  readonly parts: readonly TemplatePart[];
  readonly heredoc?: true;
}
export type TemplatePart =
  | (Span & { readonly is: 'literal-part'; readonly value: string })
  | (Span & { readonly is: 'interpolation'; readonly value: Expression })
  | (Span & { readonly is: 'if'; readonly condition: Expression; readonly then: readonly TemplatePart[]; readonly otherwise: readonly TemplatePart[] })
  | (Span & {
      readonly is: 'for-part';
      readonly key?: string;
      readonly item: string;
      readonly collection: Expression;
      readonly parts: readonly TemplatePart[];
    });

export interface Tuple extends Span {
  readonly is: 'tuple';
  readonly items: readonly Expression[];
}
export interface ObjectValue extends Span {
  readonly is: 'object';
  readonly items: readonly ObjectItem[];
}
/** A key that is a bare word is a `text` node with that word; `(expr)` is a parenthesis. */
export interface ObjectItem extends Span {
  readonly key: Expression;
  readonly value: Expression;
}
/** `[for k, v in c : value if condition]` or `{for k, v in c : key => value... if condition}`. */
export interface For extends Span {
  readonly is: 'for';
  readonly key?: string;
  readonly item: string;
  readonly collection: Expression;
  /** Only for the object form. */
  readonly resultKey?: Expression;
  readonly result: Expression;
  /** `...` was written. */
  readonly grouped: boolean;
  readonly condition?: Expression;
}
/** The root of a traversal: `var`, `local`, `each`, `aws_s3_bucket`, a for variable. */
export interface Variable extends Span {
  readonly is: 'variable';
  readonly name: string;
}
/** `of.name`; the old form `of.0` is an Index. */
export interface Attr extends Span {
  readonly is: 'attr';
  readonly of: Expression;
  readonly name: string;
}
export interface Index extends Span {
  readonly is: 'index';
  readonly of: Expression;
  readonly key: Expression;
}
/** `of[*].a[0]` (full) or `of.*.a` (attribute only): `each` is what is asked of every item, with the item as `{ is: 'variable', name: '' }` at its root. */
export interface Splat extends Span {
  readonly is: 'splat';
  readonly of: Expression;
  readonly full: boolean;
  readonly each: Expression;
}
export interface Call extends Span {
  readonly is: 'call';
  /** May have a namespace: `provider::aws::arn_parse`. */
  readonly name: string;
  readonly args: readonly Expression[];
  /** The last argument is followed by `...`. */
  readonly expand: boolean;
}
export interface Unary extends Span {
  readonly is: 'unary';
  readonly operator: '-' | '!';
  readonly operand: Expression;
}
export interface Binary extends Span {
  readonly is: 'binary';
  readonly operator: '+' | '-' | '*' | '/' | '%' | '==' | '!=' | '<' | '>' | '<=' | '>=' | '&&' | '||';
  readonly left: Expression;
  readonly right: Expression;
}
export interface Conditional extends Span {
  readonly is: 'conditional';
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}
export interface Parenthesis extends Span {
  readonly is: 'parenthesis';
  readonly value: Expression;
}
/** Could not be read; `errors` of the file says why. */
export interface Broken extends Span {
  readonly is: 'broken';
}
