type Settings = Readonly<Record<string, string | number | boolean>>;

/** What one value of a setting gives: the holder of the duty, parties joined by `+`. A value may be a kind of asset of its own. */
export interface Given {
  readonly set: Settings;
  readonly holders: string;
  readonly kind?: string;
}

/**
 * One setting that is known to move the line.
 * `moves`: its values give different holders, or the same parties with different tasks.
 * `stays`: by the page, the holder is the same whatever the value; it says how the duty is done.
 * `gone`: by the page of today, this value no longer matters.
 */
export interface Row {
  readonly id: string;
  readonly setting: string;
  readonly kind: string;
  readonly duty: string;
  readonly is: 'moves' | 'stays' | 'gone';
  /** The provider's page that says so, and the day on which its text was seen (ISO 8601). */
  readonly page: string;
  readonly read?: string;
  /** Why the page could not be seen; stands in place of the day. */
  readonly notOpened?: string;
  readonly values: readonly Given[];
  /** Why a row is not as it was once believed to be. */
  readonly note?: string;
}

/** What one value gives. */
export const gives = (holders: string, set: Settings = {}, kind?: string): Given => ({ holders, set, ...(kind && { kind }) });
