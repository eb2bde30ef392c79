import { hasHoles, hole, type MapNode, type Node } from '../../model/index.ts';
import { itemsOf, map, scalarText, textAt, unresolvedText, value, within } from './node.ts';

/** A word of a command line: the text of it, with holes where it is not known, and the node that it stands in. */
interface Word {
  readonly text: string;
  readonly node: Node;
}

/** The words of `command` and `args` of a container; a script for a shell is taken apart at its blanks. */
const wordsOf = (container: Node): readonly Word[] =>
  [...itemsOf(within(container, 'command')), ...itemsOf(within(container, 'args'))].flatMap(node => {
    const text = node.is === 'unresolved' ? (node.shape ?? '') : (scalarText(node) ?? '');
    return /\s--?[a-z]/.test(text) ? text.split(/[\s\\]+/).flatMap(word => (word === '' ? [] : [{ text: word, node }])) : [{ text, node }];
  });

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
/** `registry.example.com/kube-apiserver-amd64:v1.2` as `kube-apiserver`. */
export const imageName = (image: string): string =>
  baseName(image.replace(/@.*$/, ''))
    .replace(/:.*$/, '')
    .replace(/-(?:amd64|arm64|arm|ppc64le|s390x)$/, '');

/** Where a program is called: first of all, or before its options. A word that is the argument of another program is no call. */
const callOf = (words: readonly Word[], program: string): number =>
  words.findIndex(
    ({ text }, i) =>
      baseName(text) === program && (i === 0 || words[i + 1]?.text.startsWith('-') === true || (i === 1 && baseName(words[0]?.text ?? '') === 'hyperkube')),
  );

/** The words after a program in a container; nothing when it does not run it. A container without a command runs what its image is called after. */
export const argumentsOf = (container: Node, program: string): readonly Word[] | undefined => {
  const words = wordsOf(container);
  const call = callOf(words, program);
  if (call >= 0) return words.slice(call + 1);
  return within(container, 'command') === undefined && imageName(textAt(container, 'image') ?? '') === program ? words : undefined;
};

const unknownWord = 'a part of the command line is not known';

/** `--name=value`, `--name value` and `--name` as entries; one word that may be any option leaves the map open. */
export const optionsOf = (words: readonly Word[], at: Node['at']): MapNode => {
  const entries: (readonly [string, Node])[] = [];
  let rest: string | undefined;
  words.forEach(({ text, node }, i) => {
    const [, name, given] = /^--?([A-Za-z][\w.-]*)(?:=([\s\S]*))?$/.exec(text) ?? [];
    if (name !== undefined) entries.push([name, given === undefined ? switched(words[i + 1], node) : valueNode(given, node)]);
    else if (isOpen(text) && !isValue(words[i - 1])) rest = unknownWord;
  });
  return map(entries, at, rest);
};

const variable = /\$(?:\([^()]*\)|\{[^{}]*\}|\w+)/g;
const isOpen = (text: string): boolean => text === '' || hasHoles(text) || text.includes('$');
const isOption = (word: Word): boolean => /^--?[A-Za-z]/.test(word.text);
/** Whether the next word is the value of this one. */
const isValue = (before: Word | undefined): boolean => before !== undefined && isOption(before) && !before.text.includes('=');
/** An option without `=` takes the next word, unless that is an option as well. */
const switched = (next: Word | undefined, node: Node): Node =>
  next === undefined || isOption(next) ? value('true', node.at) : valueNode(next.text, next.node);

/** A value as it was written; what a shell, Kubernetes or a template puts in is not known. */
export const valueNode = (text: string, node: Node): Node => {
  const plain = text.replace(/^(["'])(.*)\1$/s, '$2');
  if (isOpen(plain))
    return unresolvedText(
      plain.replaceAll(variable, written => hole(written)),
      node.is === 'unresolved' ? node.why : unknownWord,
      node.at,
    );
  return { ...value(/^\d{1,9}$/.test(plain) ? Number(plain) : plain, node.at), ...(node.from && { from: node.from }) };
};

/** An option that stands alone, as a text of YAML. */
export const scalarOption = (node: Node): Node => {
  const text = scalarText(node);
  return text === undefined ? node : valueNode(text, node);
};
