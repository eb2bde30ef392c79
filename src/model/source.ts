/** A place in a file. `line` and `endLine` count from 1; `path` is a JSON pointer into a live answer that has no lines. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly endLine?: number;
  readonly path?: string;
}

/** How well a cell of the line is supported: its page was read, a text that quotes the page was read, or it follows from the service model. */
export type Grade = 'read' | 'secondary' | 'inferred';

/** A provider's page in our own words, and the day it was read (ISO 8601). */
export interface Citation {
  readonly url: string;
  readonly says: string;
  readonly read: string;
  readonly grade: Grade;
  /** Another page of the same provider that says otherwise: both are shown, and neither is dropped. */
  readonly against?: Citation;
}

export const cite = (url: string, says: string, read: string, grade: Grade = 'read'): Citation => ({ url, says, read, grade });
/** The same page, relied on for a cell that it implies but does not spell out. */
export const inferred = (from: Citation, says: string = from.says): Citation => ({ ...from, says, grade: 'inferred' });

/** A page that another page of the provider contradicts. */
export const disputed = (source: Citation, against: Citation): Citation => ({ ...source, against });

/** Something in a user's input that could not be read or understood; never thrown. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** From 1, where it is known. */
  readonly column?: number;
  readonly message: string;
}
