/** What stands between the square brackets of a template's text. `written` is its source, as it is shown to the user. */
export type Expression = Literal | Call | Access;

export interface Literal {
  readonly is: 'literal';
  readonly written: string;
  readonly value: string | number | boolean | null;
}
export interface Call {
  readonly is: 'call';
  readonly written: string;
  /** As it is written, and in small letters with the namespace of the user: `contoso.uniquename`. */
  readonly shown: string;
  readonly name: string;
  readonly args: readonly Expression[];
}
/** `of.name`, `of['name']`, `of[0]`; `safe` for `.?name` and `[?'name']`, which are null when there is nothing. */
export interface Access {
  readonly is: 'access';
  readonly written: string;
  readonly of: Expression;
  readonly key: Expression;
  readonly safe: boolean;
}

/** Why a text is no expression. */
export interface SyntaxFault {
  readonly fault: string;
}
