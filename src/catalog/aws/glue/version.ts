import type { Fact, Worked } from '../../../model/index.ts';

export const states = ['supported', 'past its end'] as const;
type State = (typeof states)[number];

/** https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html: 0.9, 1.0 and 2.0 have reached their end. */
export const stateOf = ({ version }: { readonly version: Fact<string> }): Worked<State> => {
  if (version.is === 'unknown') return { unknown: version.why, among: states };
  const major = /^(\d+)(?:\.\d+)?$/.exec(version.value)?.[1];
  if (major === undefined) return { unknown: `"${version.value}" is not a version that is known`, among: states };
  return { value: Number(major) < 3 ? 'past its end' : 'supported' };
};
