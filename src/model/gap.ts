import type { Severity } from './check.ts';
import type { DutyId } from './duties.ts';
import type { Place } from './source.ts';

/** What may be wrong between the line, the estate and the charter. `overlaps` are duties that more than one carries. */
export const gapClasses = [
  'unmet',
  'unclaimed',
  'unowned',
  'expired-exception',
  'expired-agreement',
  'expired-attestation',
  'missing-attestation',
  'phantom-inheritance',
  'contradicted',
  'unanswered-control',
  'overdue-review',
  'no-commitment',
  'data-class',
  'two-parties',
  'two-teams',
  'done-twice',
] as const;
export type GapClass = (typeof gapClasses)[number];
export const overlapClasses: readonly GapClass[] = ['two-parties', 'two-teams', 'done-twice'];

/** One gap or overlap, with what is needed to act on it. */
export interface Gap {
  readonly class: GapClass;
  readonly severity: Severity;
  /** The asset, or what the gap is about where it is no asset: an agreement, a service in a region. */
  readonly subject: string;
  readonly kind: string;
  readonly service: string;
  readonly scope: string;
  /** The duties that it is about, at least one unless all are. */
  readonly duties: readonly DutyId[];
  /** Who has to do with it: parties and teams by name. */
  readonly parties: readonly string[];
  readonly reason: string;
  /** The day since when (ISO 8601), where it is known, and how many days that are. */
  readonly since?: string;
  readonly days?: number;
  /** The day on which the asset was created, where it is known. */
  readonly born?: string;
  /** The team that carries it; or, where nobody does, the one that comes nearest. */
  readonly owner?: string;
  readonly suggested?: string;
  readonly next: string;
  readonly place: Place;
  readonly businessUnit?: string;
  readonly geography?: string;
  readonly environment?: string;
  /** The regulations in force there that ask for it, and their controls: `gdpr/32(1)(a)`. */
  readonly regulations?: readonly string[];
  readonly controls?: readonly string[];
  /** How many assets are concerned, where it is more than one. */
  readonly assets?: number;
}
