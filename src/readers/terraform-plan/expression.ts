import { inside, isObject, type JsonObject, textsIn } from './json-value.ts';

/** An attribute's expression says which names it uses, or its value where it is a constant; a block's says those of its attributes. */
export const isAttribute = (expression: unknown): boolean => isObject(expression) && ('references' in expression || 'constant_value' in expression);
export const isBlock = (expression: unknown): expression is JsonObject => isObject(expression) && !isAttribute(expression);

/** The names that an expression uses: the longest of each (`aws_s3_bucket.b.id`, without the `aws_s3_bucket.b` that follows it). */
export const referencesIn = (expression: unknown): readonly string[] => {
  const all = [...new Set(textsIn(inside(expression, 'references')))];
  return all.filter(one => !all.some(other => other.length > one.length && other.startsWith(one) && /[.[]/.test(other[one.length] ?? '')));
};

/** What one of several blocks of a type may say: a set of blocks stands in another order than its expressions, so that they cannot be told apart. */
const together = (blocks: readonly unknown[]): JsonObject | undefined => {
  const all: Record<string, unknown> = Object.create(null);
  for (const block of blocks) {
    if (!isBlock(block)) return undefined;
    for (const [key, expression] of Object.entries(block)) all[key] = key in all ? both(all[key], expression) : expression;
  }
  return all;
};
const both = (one: unknown, other: unknown): unknown => {
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other];
  if (isBlock(one) && isBlock(other)) return [one, other];
  return { references: [...referencesIn(one), ...referencesIn(other)] };
};

/** The expressions of the items of a list: of its blocks, or the one that gave all of it. */
export const ofItems = (expression: unknown): unknown => (Array.isArray(expression) ? together(expression) : expression);
