/**
 * One thing that a provider's page says about who holds a duty, written from the page by somebody who did not write the line.
 * `set`: facts by name, as `demarc line --set` takes them; what is not set is as the cloud leaves it, and `undefined` is not known.
 * `holders`: parties joined by `+`, alternatives by ` or `; `not-applicable` and `nobody` are words of their own.
 */
export interface Statement {
  readonly kind: string;
  readonly set?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly duty: string;
  readonly holders: string;
  readonly page: string;
}

/** Statements of one page. */
export const page =
  (url: string) =>
  (kind: string, duty: string, holders: string, set: Statement['set'] = {}): Statement => ({ kind, duty, holders, set, page: url });
