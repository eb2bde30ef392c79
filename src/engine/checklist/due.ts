import type { Place } from '../../model/index.ts';

/** Something that somebody has to look at again, and when. Days are ISO 8601. */
export interface Due {
  readonly what: string;
  readonly kind: 'review' | 'agreement' | 'notice' | 'attestation' | 'exception' | 'answer' | 'sign-off';
  readonly due: string;
  /** Days until then; below nothing, since then. */
  readonly days: number;
  readonly last?: string;
  readonly by?: string;
  readonly team?: string;
  /** What the last one left behind. */
  readonly evidence: readonly string[];
  readonly next: string;
  readonly place: Place;
}
export type DueState = 'overdue' | 'due' | 'later';
export const dueState = ({ days }: Due, within: number): DueState => (days < 0 ? 'overdue' : days <= within ? 'due' : 'later');
