import { type Fact, isLike, type Several, type Worked } from '../../../model/index.ts';

/**
 * Whether the trails of the account record what happens to the objects of this bucket: a trail names `arn:aws:s3`, or a beginning of an object's ARN.
 * `arn:aws:s3:::logs` without a slash after the bucket names no object.
 */
export const isTrailed = (name: Fact<string>, objects: Fact<Several<string>>): Worked<boolean> => {
  if (objects.is === 'unknown') return { unknown: objects.why, among: [true, false] };
  const { items, rest } = objects.value;
  if (items.some(item => /^arn:aws[a-z-]*:s3(?::::?)?$/.test(item))) return { value: true };
  const bucket = name.is === 'unknown' || name.value === '' ? undefined : name.value;
  const answers = items.map(item => (bucket === undefined ? undefined : isLike(item, `arn:*:s3:::${bucket}/`)));
  if (answers.includes(true)) return { value: true };
  if (rest !== undefined) return { unknown: rest, among: [true, false] };
  return answers.includes(undefined) ? { unknown: 'which bucket a trail records is not known', among: [true, false] } : { value: false };
};
