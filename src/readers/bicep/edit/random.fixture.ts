import fc from 'fast-check';
import type { Change, Spelled, Step } from '../../../model/index.ts';

/** A value as it is read. */
export type Tree = string | number | boolean | readonly Tree[] | { readonly [key: string]: Tree };
export const isMap = (tree: Tree | undefined): tree is { readonly [key: string]: Tree } => typeof tree === 'object' && !Array.isArray(tree);
export const isList = (tree: Tree | undefined): tree is readonly Tree[] => Array.isArray(tree);

const keys = ['a', 'b', 'c', 'Dd', 'e e', 'if', 'x-y', "it's"];
const text = fc.oneof(fc.constantFrom('', 'x', "it's", 'a\nb', '${x}', '\\', '[x]', '// no', '/* no', '{', "'''", 'é', '\r', '@'), fc.string({ maxLength: 6 }));
const leaf = fc.oneof(text, fc.boolean(), fc.integer({ min: -1000, max: 1000 }));
export const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).tree;
export const map = fc.dictionary(fc.constantFrom(...keys), tree, { maxKeys: 5, noNullPrototype: true }) as fc.Arbitrary<{ readonly [key: string]: Tree }>;

/** Numbers that decide, one by one, how a file is laid out. */
export const dice = fc.array(fc.nat({ max: 255 }), { minLength: 40, maxLength: 40 });

/** A file with one resource whose `properties` are these, laid out as the dice say. */
export const printed = (properties: Tree, rolls: readonly number[]): string => {
  let turn = 0;
  const roll = (sides: number): number => (rolls[turn++ % rolls.length] ?? 0) % sides;
  const newline = roll(2) === 0 ? '\n' : '\r\n';
  const step = ['  ', '    ', '\t'][roll(3)] ?? '  ';
  const style = { commas: roll(4) === 0, comments: roll(2) === 0 };
  const named: string[] = [];
  const comment = (): string => (style.comments && roll(5) === 0 ? ([' // why', " // { [ ' }", ' /* a */'][roll(3)] ?? '') : '');
  const above = (indent: string): string => {
    const kind = roll(12);
    if (kind === 0) return newline;
    if (kind === 1 && style.comments) return `${indent}// above${newline}`;
    return kind === 2 && style.comments ? `${indent}#disable-next-line BCP037${newline}` : '';
  };
  const value = (of: Tree, indent: string, oneLine: boolean): string => {
    if (roll(14) === 0 && named.length < 3) {
      const name = `v${named.length}`;
      named.push('');
      named[Number(name.slice(1))] = `var ${name} = ${value(of, '', false)}${newline}`;
      return name;
    }
    if (isList(of))
      return container(
        '[',
        ']',
        of.map(item => (inner: string, one: boolean) => value(item, inner, one)),
        indent,
        oneLine,
      );
    if (!isMap(of)) return scalar(of);
    return container(
      '{',
      '}',
      Object.entries(of).map(
        ([key, item]) =>
          (inner: string, one: boolean) =>
            `${keyOf(key)}:${' '.repeat(1 + (roll(9) === 0 ? 2 : 0))}${value(item, inner, one)}`,
      ),
      indent,
      oneLine,
    );
  };
  const keyOf = (key: string): string => (/^\w+$/.test(key) && roll(6) > 0 ? key : quote(key));
  const quote = (of: string): string => `'${of.replaceAll(/[\\'\n\r\t]|\$\{/g, found => ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[found] ?? `\\${found}`)}'`;
  const scalar = (of: string | number | boolean): string => {
    if (typeof of !== 'string') return String(of);
    return roll(6) === 0 && !/'|\r|\n/.test(of) ? `'''${newline}${of}'''` : quote(of);
  };
  const container = (
    open: string,
    close: string,
    members: readonly ((indent: string, oneLine: boolean) => string)[],
    indent: string,
    oneLine: boolean,
  ): string => {
    if (members.length === 0) return open + (['', ' ', oneLine ? '' : newline + indent][roll(3)] ?? '') + close;
    const wide = roll(2) === 0 ? ' ' : '';
    if (oneLine || roll(5) === 0) return `${open}${wide}${members.map(member => member('', true)).join(', ')}${wide}${close}`;
    const deeper = indent + step;
    const lines = members.map(member => `${above(deeper)}${deeper}${member(deeper, false)}${style.commas ? ',' : ''}${comment()}${newline}`);
    return `${open}${newline}${lines.join('')}${roll(9) === 0 ? newline : ''}${indent}${close}`;
  };
  const body = value(properties, step, false);
  const end = roll(3) === 0 ? '' : newline;
  return `${named.join('')}resource r 'A.B/c@2020-01-01' = {${newline}${step}name: 'r'${newline}${step}properties: ${body}${comment()}${newline}}${end}`;
};

export const spelledOf = (of: Tree): Spelled => {
  if (isList(of)) return { is: 'list', items: of.map(spelledOf) };
  return isMap(of) ? { is: 'map', entries: Object.fromEntries(Object.entries(of).map(([key, one]) => [key, spelledOf(one)])) } : of;
};

/** What is asked, before it is known what the file holds. */
export interface Wish {
  readonly kind: 'set' | 'append' | 'remove';
  readonly turns: readonly number[];
  readonly to: Tree;
}
export const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom('set', 'set', 'append', 'remove'),
  turns: fc.array(fc.nat({ max: 20 }), { minLength: 5, maxLength: 5 }),
  to: tree,
});

/** A path of the file that a wish leads to: down to something that is there, or one step further. */
const pathFor = (root: Tree, { turns, kind }: Wish): readonly Step[] => {
  const path: Step[] = [];
  let here: Tree | undefined = root;
  for (const turn of turns) {
    if (isMap(here)) {
      const names: readonly string[] = Object.keys(here);
      const name: string | undefined = names[turn % (names.length + 1)];
      if (name === undefined && kind === 'remove') break;
      path.push(name ?? `new${turn}`);
      here = name === undefined ? undefined : here[name];
      if (name === undefined && turn % 2 === 0) path.push('below');
    } else if (isList(here) && here.length > 0) {
      path.push(turn % here.length);
      here = here[turn % here.length];
    } else break;
    if (here === undefined || (turn % 4 === 0 && path.length > 1)) break;
  }
  return path;
};
const at = (root: Tree | undefined, [step, ...rest]: readonly Step[]): Tree | undefined => {
  if (step === undefined || root === undefined) return root;
  return at(isList(root) ? root[Number(step)] : isMap(root) ? root[String(step)] : undefined, rest);
};

/** Changes of which none stands in the way of another, and the value that they lead to. */
export const planned = (root: Tree, wishes: readonly Wish[], on: string): { readonly changes: readonly Change[]; readonly after: Tree } => {
  const chosen: { readonly wish: Wish; readonly path: readonly Step[] }[] = [];
  for (const one of wishes) {
    const path = pathFor(root, one);
    const target = at(root, path);
    if (path.length === 0 || chosen.some(other => standsInTheWay(other.path, path))) continue;
    if (one.kind === 'append' && target !== undefined && !isList(target)) continue;
    if (one.kind === 'append' && isList(target) && target.some(item => JSON.stringify(item) === JSON.stringify(one.to))) continue;
    chosen.push({ wish: one, path });
  }
  let after = root;
  for (const { wish: one, path } of chosen) {
    if (one.kind === 'set') after = put(after, path, () => one.to);
    if (one.kind === 'append') after = put(after, path, before => [...(isList(before) ? before : []), one.to]);
  }
  const removals = chosen.filter(({ wish: one }) => one.kind === 'remove').sort((a, b) => laterFirst(a.path, b.path));
  for (const { path } of removals) after = without(after, path);
  const changes = chosen.map(({ wish: one, path }): Change => {
    const base = { on, path: ['properties', ...path] };
    if (one.kind === 'remove') return { do: 'remove', ...base };
    return one.kind === 'set' ? { do: 'set', ...base, to: spelledOf(one.to) } : { do: 'append', ...base, item: spelledOf(one.to) };
  });
  return { changes, after };
};
/** Items are counted as they were. */
const laterFirst = (a: readonly Step[], b: readonly Step[]): number => {
  const i = a.findIndex((step, at) => step !== b[at]);
  return typeof a[i] === 'number' && typeof b[i] === 'number' ? b[i] - a[i] : String(a[i]) < String(b[i]) ? -1 : 1;
};
const standsInTheWay = (a: readonly Step[], b: readonly Step[]): boolean => {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return false;
  return true;
};
const put = (root: Tree | undefined, [step, ...rest]: readonly Step[], make: (before: Tree | undefined) => Tree): Tree => {
  if (step === undefined) return make(root);
  if (isList(root)) return root.map((item, i) => (i === step ? put(item, rest, make) : item));
  const entries = isMap(root) ? root : {};
  return { ...entries, [step]: put(entries[step], rest, make) };
};
const without = (root: Tree, [step, ...rest]: readonly Step[]): Tree => {
  if (isList(root)) return rest.length === 0 ? root.filter((_, i) => i !== step) : root.map((item, i) => (i === step ? without(item, rest) : item));
  if (!isMap(root)) return root;
  const { [String(step)]: inner, ...others } = root;
  return rest.length === 0 || inner === undefined ? others : { ...root, [String(step)]: without(inner, rest) };
};
