/** Looks into parsed JSON of which nothing is sure. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const inside = (value: unknown, key: string): unknown => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);
export const textIn = (value: unknown, key: string): string | undefined => {
  const found = inside(value, key);
  return typeof found === 'string' ? found : undefined;
};
export const textsIn = (value: unknown): readonly string[] => listOf(value).filter(item => typeof item === 'string');
