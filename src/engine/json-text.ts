import { hasHoles, type Node, type Place, pieces, type ValueNode } from '../model/index.ts';

/** Reads JSON that stands in a text of a declaration (a policy in a heredoc), with a place for every value. `undefined` when it is not JSON. Holes inside strings stay; a hole in place of a value is unresolved. */
export const readJsonText = (text: string, at: Place): Node | undefined => {
  const reader = { text, at, position: 0, line: at.line, counted: 0, depth: 0 };
  skipSpace(reader);
  const first = text[reader.position];
  if (first !== '{' && first !== '[') return undefined;
  const node = value(reader);
  skipSpace(reader);
  return node && reader.position === text.length ? node : undefined;
};

interface Reader {
  readonly text: string;
  readonly at: Place;
  position: number;
  line: number;
  counted: number;
  depth: number;
}
const deepest = 200;

const here = (r: Reader): Place => {
  for (; r.counted < r.position; r.counted++) if (r.text.charCodeAt(r.counted) === 10) r.line++;
  return { file: r.at.file, line: r.at.endLine === undefined || r.at.endLine === r.at.line ? r.at.line : Math.min(r.line + 1, r.at.endLine) };
};
const skipSpace = (r: Reader): void => {
  while (r.position < r.text.length && ' \t\r\n'.includes(r.text.charAt(r.position))) r.position++;
};

const value = (r: Reader): Node | undefined => {
  skipSpace(r);
  const at = here(r);
  const first = r.text[r.position];
  if (first === '{') return nested(r, () => map(r, at));
  if (first === '[') return nested(r, () => list(r, at));
  if (first === '"') {
    const text = quoted(r);
    return text === undefined ? undefined : textNode(text, at);
  }
  if (first === '\uE000') return holeNode(r, at);
  const word = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(r.text.slice(r.position, r.position + 64))?.[0];
  if (word === undefined) return undefined;
  r.position += word.length;
  return { is: 'value', value: JSON.parse(word), at };
};

const nested = (r: Reader, read: () => Node | undefined): Node | undefined => {
  if (r.depth >= deepest) return undefined;
  r.depth++;
  r.position++;
  const node = read();
  r.depth--;
  return node;
};

/** A text with holes is not known, but its known pieces are; a text that is one hole alone is not known at all. */
export const textNode = (text: string, at: Place): Node => {
  if (!hasHoles(text)) return { is: 'value', value: text, at };
  const [head, expression, tail, ...more] = pieces(text);
  const why = pieces(text)
    .filter((_, i) => i % 2 === 1)
    .join(', ');
  return head === '' && tail === '' && more.length === 0
    ? { is: 'unresolved', why: `${expression} is not known`, at }
    : { is: 'unresolved', why: `${why} is not known`, shape: text, at };
};
const holeNode = (r: Reader, at: Place): Node | undefined => {
  const end = r.text.indexOf('\uE001', r.position);
  if (end < 0) return undefined;
  const why = `${r.text.slice(r.position + 1, end)} is not known`;
  r.position = end + 1;
  return { is: 'unresolved', why, at };
};

const quoted = (r: Reader): string | undefined => {
  const start = r.position++;
  for (; r.position < r.text.length; r.position++) {
    const c = r.text.charCodeAt(r.position);
    if (c === 92) r.position++;
    else if (c === 34) {
      r.position++;
      try {
        return JSON.parse(r.text.slice(start, r.position));
      } catch {
        return undefined;
      }
    }
  }
  return undefined;
};

const separator = (r: Reader, close: string): 'more' | 'end' | undefined => {
  skipSpace(r);
  const c = r.text[r.position];
  if (c !== ',' && c !== close) return undefined;
  r.position++;
  return c === ',' ? 'more' : 'end';
};
const isEmpty = (r: Reader, close: string): boolean => {
  skipSpace(r);
  if (r.text[r.position] !== close) return false;
  r.position++;
  return true;
};

const map = (r: Reader, at: Place): Node | undefined => {
  const entries: Record<string, Node> = Object.create(null);
  if (isEmpty(r, '}')) return { is: 'map', entries, at };
  for (;;) {
    skipSpace(r);
    const key = r.text[r.position] === '"' ? quoted(r) : undefined;
    skipSpace(r);
    if (key === undefined || r.text[r.position++] !== ':') return undefined;
    const item = value(r);
    if (!item) return undefined;
    entries[key] = item;
    const next = separator(r, '}');
    if (next === 'end') return { is: 'map', entries, at };
    if (next === undefined) return undefined;
  }
};
const list = (r: Reader, at: Place): Node | undefined => {
  const items: Node[] = [];
  if (isEmpty(r, ']')) return { is: 'list', items, at };
  for (;;) {
    const item = value(r);
    if (!item) return undefined;
    items.push(item);
    const next = separator(r, ']');
    if (next === 'end') return { is: 'list', items, at };
    if (next === undefined) return undefined;
  }
};

const trees = new WeakMap<ValueNode, Node | null>();
/** The tree a text was made from, or the JSON in it; worked out once. */
export const treeOf = (node: ValueNode): Node | undefined => {
  if (node.tree) return node.tree;
  if (typeof node.value !== 'string') return undefined;
  const known = trees.get(node);
  if (known !== undefined) return known ?? undefined;
  const tree = readJsonText(node.value, node.at);
  trees.set(node, tree ?? null);
  return tree;
};
