/**
 * What an unquoted YAML scalar means. CloudFormation and Kubernetes read YAML 1.1, so `yes`, `no`, `on` and `off` are booleans
 * (https://yaml.org/type/bool.html, without `y` and `n`, as their parsers do). What no reader should guess stays the text it is: dates, times such as 22:22, numbers
 * with leading zeros (account ids, file modes), and numbers that would be written differently again (`1.10`, `1_000`, integers past 2^53).
 */
export const meaningOf = (text: string): string | number | boolean | null => {
  if (text.length > 25) return text;
  const word = words.get(text);
  if (word !== undefined) return word;
  return numberOf(text) ?? text;
};

const spellings = (word: string): readonly string[] => [word, word[0]?.toUpperCase() + word.slice(1), word.toUpperCase()];
const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['true', 'yes', 'on'].flatMap(spellings).map(word => [word, true] as const),
  ...['false', 'no', 'off'].flatMap(spellings).map(word => [word, false] as const),
  ...['', '~', ...spellings('null')].map(word => [word, null] as const),
]);

const numberOf = (text: string): number | undefined => {
  const first = text.charCodeAt(0);
  if (first !== 45 && (first < 48 || first > 57)) return undefined;
  const number = Number(text);
  return String(number) === text && Number.isFinite(number) && (!Number.isInteger(number) || Math.abs(number) <= Number.MAX_SAFE_INTEGER) ? number : undefined;
};

/** What a tag of YAML itself (`!!str`) makes of a text; nothing when the tag is not one of them. */
export const taggedMeaning = (text: string, tag: string): string | number | boolean | null | undefined => {
  if (tag === '!!str' || tag === '!!binary' || tag === '!!timestamp') return text;
  return tag === '!!int' || tag === '!!float' || tag === '!!bool' || tag === '!!null' ? meaningOf(text) : undefined;
};
