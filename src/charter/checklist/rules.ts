/** What choices together come to: `a && (b || !c)`, or `default`. The grammar of AWS Well-Architected lenses. */
type Tree =
  | { readonly is: 'choice'; readonly id: string }
  | { readonly is: 'not'; readonly of: Tree }
  | { readonly is: 'and' | 'or'; readonly of: readonly Tree[] }
  | { readonly is: 'always' };
interface Reader {
  readonly words: readonly string[];
  readonly choices: ReadonlySet<string>;
  at: number;
  fault?: string;
}
const deepest = 50;

/** A test of the choices that were made, or what is wrong with the text. */
export const readRule = (text: string, choices: ReadonlySet<string>): ((chosen: ReadonlySet<string>) => boolean) | { readonly problem: string } => {
  const words = text.match(/&&|\|\||[()!]|[^\s()!&|]+|[&|]/g) ?? [];
  if (words.length === 1 && words[0] === 'default') return () => true;
  const reader: Reader = { words, choices, at: 0 };
  const tree = either(reader, 0);
  if (reader.fault === undefined && reader.at < words.length) reader.fault = `"${words[reader.at]}" stands where && or || is to stand`;
  return reader.fault === undefined ? chosen => holds(tree, chosen) : { problem: reader.fault };
};

const holds = (tree: Tree, chosen: ReadonlySet<string>): boolean => {
  switch (tree.is) {
    case 'choice':
      return chosen.has(tree.id);
    case 'not':
      return !holds(tree.of, chosen);
    case 'and':
      return tree.of.every(one => holds(one, chosen));
    case 'or':
      return tree.of.some(one => holds(one, chosen));
    case 'always':
      return true;
  }
};

const series =
  (sign: string, is: 'and' | 'or', next: (reader: Reader, depth: number) => Tree) =>
  (reader: Reader, depth: number): Tree => {
    const of = [next(reader, depth)];
    while (reader.words[reader.at] === sign) {
      reader.at++;
      of.push(next(reader, depth));
    }
    return of.length === 1 && of[0] ? of[0] : { is, of };
  };
const one = (reader: Reader, depth: number): Tree => {
  const word = reader.words[reader.at++];
  if (depth > deepest) return faulty(reader, 'it is nested too deeply');
  if (word === undefined) return faulty(reader, 'it ends where a choice is to stand');
  if (word === '!') return { is: 'not', of: one(reader, depth + 1) };
  if (word === '(') {
    const inner = either(reader, depth + 1);
    return reader.words[reader.at++] === ')' ? inner : faulty(reader, 'a bracket is not closed');
  }
  if (!reader.choices.has(word)) return faulty(reader, `"${word}" is no choice of this question`);
  return { is: 'choice', id: word };
};
const both = series('&&', 'and', one);
const either = series('||', 'or', both);
const faulty = (reader: Reader, fault: string): Tree => {
  reader.fault ??= fault;
  reader.at = reader.words.length;
  return { is: 'always' };
};
