import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

export const systems = ['Amazon Linux 2023', 'Amazon Linux 2', 'Bottlerocket', 'Windows', 'your own'] as const;
export type System = (typeof systems)[number];

const families: readonly (readonly [RegExp, System])[] = [
  [/^AL2023_/, 'Amazon Linux 2023'],
  [/^AL2_/, 'Amazon Linux 2'],
  [/^BOTTLEROCKET_/, 'Bottlerocket'],
  [/^WINDOWS_/, 'Windows'],
  [/^CUSTOM$/, 'your own'],
];

/** The system that a type of image stands for. https://docs.aws.amazon.com/eks/latest/APIReference/API_Nodegroup.html */
export const systemOf = (plain: Plain): Worked<System> => {
  const found = typeof plain === 'string' && !hasHoles(plain) ? families.find(([pattern]) => pattern.test(plain))?.[1] : undefined;
  return found ? { value: found } : { unknown: isUnresolved(plain) ? plain[unresolved] : 'the type of image is not one that is known', among: systems };
};
