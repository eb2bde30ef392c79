/** Where a pull request lives: its comments can be looked through, added to and renewed. */
export interface Platform {
  readonly name: string;
  /** The most characters that a comment may have. */
  readonly limit: number;
  /** The comments that are there, with what tells them apart when they are renewed. */
  readonly comments: () => AsyncIterable<Comment>;
  readonly add: (body: string) => Promise<void>;
  readonly renew: (id: string, body: string) => Promise<void>;
}
export interface Comment {
  readonly id: string;
  readonly body: string;
}
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads what a pipeline says of itself. */
export interface Pipeline {
  readonly platform: string;
  /** Whether these are the variables of this platform. */
  readonly isHere: (env: Environment) => boolean;
  readonly open: (env: Environment) => Platform;
}

type Fields = Readonly<Record<string, unknown>>;
export const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
export const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
