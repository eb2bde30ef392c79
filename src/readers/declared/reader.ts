import { type Declaration, type MapNode, type Node, nameOfFact, type Place, type Problem } from '../../model/index.ts';
import { list, map, value } from '../node.ts';
import type { Read } from '../reader.ts';
import { type Entry, placeOf, problemAt, readJson, readYaml, type Source, type TreeNode, textOf, valueIn } from '../text-tree/index.ts';

/**
 * Assets that are declared by hand, under `assets` of demarc.yaml:
 *
 * ```yaml
 * assets:
 *   - kind: github.organization
 *     name: acme
 *     scope: acme             # where it belongs; the name when left out
 *     facts: { requires-two-factor: true }
 * ```
 *
 * What is not said stays unknown: silence of a person is no default of a vendor.
 */
export const read: Read = (files, tree) => {
  const declarations: Declaration[] = [];
  const problems: Problem[] = [];
  const known = new Map<string, Declaration>();
  for (const file of files) {
    const answer = tree.read(file);
    if ('problem' in answer) {
      problems.push({ file, line: 1, message: answer.problem });
      continue;
    }
    const found = assetsIn(answer.text, file);
    problems.push(...found.problems);
    for (const declaration of found.declarations) {
      const before = known.get(declaration.id);
      if (before)
        problems.push({ file, line: declaration.at.line, message: `${declaration.address} was declared before, in ${before.at.file}:${before.at.line}` });
      else {
        known.set(declaration.id, declaration);
        declarations.push(declaration);
      }
    }
  }
  return { declarations, problems, files: files.length };
};

interface Found {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
}
const assetsIn = (text: string, file: string): Found => {
  const { source, documents, problems } = /^\s*\{/.test(text) ? readJson(text, file) : readYaml(text, file);
  const found = documents.flatMap(document => {
    const assets = valueIn(document, 'assets');
    if (assets === undefined || isNothing(assets)) return [];
    if (assets.is !== 'list')
      return [{ declarations: [], problems: [problemAt(source, assets.start, 'assets is not a list: write each asset behind a dash.')] }];
    return assets.items.map(item => assetOf(item, source));
  });
  return { declarations: found.flatMap(one => one.declarations), problems: [...problems, ...found.flatMap(one => one.problems)] };
};
const isNothing = (tree: TreeNode): boolean => tree.is === 'scalar' && tree.value === null;

const assetKeys = ['kind', 'name', 'scope', 'facts'];
const assetOf = (item: TreeNode, source: Source): Found => {
  const fail = (tree: TreeNode, message: string): Found => ({ declarations: [], problems: [problemAt(source, tree.start, message)] });
  if (item.is !== 'map') return fail(item, 'This asset is not a map: write its kind and its name.');
  const [kind, name] = [textOf(valueIn(item, 'kind')), textOf(valueIn(item, 'name'))];
  if (kind === undefined) return fail(item, 'This asset has no kind: demarc services lists the kinds.');
  if (name === undefined) return fail(item, `This ${kind} has no name.`);
  const facts = valueIn(item, 'facts');
  if (facts !== undefined && facts.is !== 'map' && !isNothing(facts))
    return fail(facts, `The facts of ${kind} "${name}" are not a map: write each as name: value.`);
  const strange = item.entries.filter(({ key }) => !assetKeys.includes(key));
  const at = placeOf(source, item);
  const body = bodyOf(facts?.is === 'map' ? facts.entries : [], name, source, at);
  const declaration: Declaration = {
    id: `declared ${kind} ${name}`,
    address: `${kind}/${name}`,
    type: kind,
    body,
    at,
    scope: textOf(valueIn(item, 'scope')) ?? name,
  };
  return {
    declarations: [declaration],
    problems: strange.map(({ key, keyStart }) => problemAt(source, keyStart, `${key} is nothing that an asset has: it has ${assetKeys.join(', ')}.`)),
  };
};

const unsaid = 'nobody has said it';
/** Facts under their plain names; what is missing may still be so. */
const bodyOf = (facts: readonly Entry[], name: string, source: Source, at: Place): MapNode =>
  map([['name', value(name, at)], ...facts.map(entry => [nameOfFact(entry.key), nodeOf(entry.value, source, entryPlace(entry, source))] as const)], at, unsaid);

const entryPlace = ({ keyStart, value: inner }: Entry, source: Source): Place => placeOf(source, { start: keyStart, end: inner.end });
const nodeOf = (tree: TreeNode, source: Source, at: Place): Node => {
  switch (tree.is) {
    case 'scalar':
      return tree.value === null || tree.value === '?' ? { is: 'unresolved', why: unsaid, at } : value(tree.value, at);
    case 'list':
      return list(
        tree.items.map(item => nodeOf(item, source, placeOf(source, item))),
        at,
      );
    case 'map':
      return map(
        tree.entries.map(entry => [nameOfFact(entry.key), nodeOf(entry.value, source, entryPlace(entry, source))] as const),
        at,
        unsaid,
      );
  }
};
