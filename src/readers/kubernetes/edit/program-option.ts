import type { Declaration, SetChange, Source, Step } from '../../../model/index.ts';
import { type Detour, freshScalar, isUnwritten, type Unwritten } from '../../text-tree/edit/index.ts';
import { type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { podTemplate } from '../kinds.ts';
import type { LocatedObject } from './manifest-file.ts';

/** The word of a command line that says an option of a program, in the pod that runs it. */
export const optionInstead = (
  change: SetChange,
  declaration: Declaration,
  { declared }: Source,
  locate: (declaration: Declaration) => LocatedObject | Unwritten,
): Detour | Unwritten | undefined => {
  const [first, name, ...more] = change.path;
  const pod = declared.get(declaration.block?.id ?? '');
  const template = pod && podTemplate(pod.type.split('.')[0] ?? '');
  const value = valueOfOption(change);
  if (first !== 'options' || typeof name !== 'string' || more.length > 0 || !pod || !template || value === undefined || pod.block?.locked) return undefined;
  const located = locate(pod);
  if (isUnwritten(located)) return located;
  const path = [...template, 'spec', 'containers', Number(/-(\d+)$/.exec(declaration.id)?.[1] ?? 0)];
  const container = treeAt(located.region, path);
  const words = ['command', 'args'].flatMap(list => wordsIn(container, list));
  if (words.some(({ text }) => /\s/.test(text))) return { why: 'its command line is a script' };
  const place = placeOf(name, value, words);
  if (!place) return undefined;
  return {
    ...place,
    file: located.file,
    region: located.region,
    path: [...path, ...place.path],
    reaches: [],
    ...(located.end !== undefined && { end: located.end }),
  };
};

const valueOfOption = ({ to }: SetChange): string | undefined => {
  if (typeof to !== 'object') return String(to);
  return to.is === 'list' && to.items.every(item => typeof item !== 'object') ? to.items.join(',') : undefined;
};

const treeAt = (tree: TreeNode, path: readonly Step[]): TreeNode | undefined =>
  path.reduce<TreeNode | undefined>((here, step) => (here?.is === 'list' ? here.items[step as number] : valueIn(here, String(step))), tree);

interface Word {
  readonly text: string;
  readonly path: readonly [string, number];
}
const wordsIn = (container: TreeNode | undefined, list: string): readonly Word[] => {
  const written = valueIn(container, list);
  return written?.is === 'list' ? written.items.map((item, i) => ({ text: textOf(item) ?? '', path: [list, i] as const })) : [];
};

type Place = Pick<Detour, 'path' | 'to' | 'append'>;
/** The word of the option, or the one behind it; else one more at the end. */
const placeOf = (name: string, value: string, words: readonly Word[]): Place | undefined => {
  const at = words.findLastIndex(({ text }) => new RegExp(`^--?${name.replaceAll(/[^\w-]/g, '')}(?:=|$)`).test(text));
  const [word, next] = [words[at], words[at + 1]];
  if (word?.text.includes('=')) return { path: word.path, to: freshScalar(`${word.text.slice(0, word.text.indexOf('='))}=${value}`) };
  if (word && next && !next.text.startsWith('-')) return { path: next.path, to: freshScalar(value) };
  if (word) return { path: word.path, to: freshScalar(`${word.text}=${value}`) };
  const last = words.at(-1);
  return last && { path: [last.path[0]], to: freshScalar(`--${name}=${value}`), append: true };
};
