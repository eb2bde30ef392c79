/** The levels of the stack, bottom first. */
export const layers = [
  'facility',
  'hardware',
  'network-fabric',
  'virtualisation',
  'operating-system',
  'platform',
  'network-controls',
  'identity',
  'application',
  'data',
  'endpoint',
  'operations',
] as const;
export type Layer = (typeof layers)[number];

/** Where a duty is answered: for each asset, or once for a service in a region, for an account, for the organisation. */
export type AnsweredAt = 'asset' | 'region' | 'account' | 'organisation';

/** Something that somebody must do. `is` and `isNot` are one sentence each; `isNot` names the duty that is meant instead. */
export interface Duty {
  readonly layer: Layer;
  readonly title: string;
  readonly is: string;
  readonly isNot: string;
  readonly answered: AnsweredAt;
}

export const duty = (layer: Layer, title: string, is: string, isNot: string, answered: AnsweredAt = 'asset'): Duty => ({ layer, title, is, isNot, answered });
