import { type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import { type OscalDocument, type Told, teller } from './document.ts';
import { importsOf } from './imports.ts';

/** Controls that are named and that no catalog has; told only where every catalog behind the document was given. */
export const controlsOf = (document: OscalDocument, documents: readonly OscalDocument[], told: Told[]): void => {
  const catalogs = catalogsBehind(document, documents);
  if (!catalogs || catalogs.length === 0) return;
  const known = new Set(catalogs.flatMap(catalog => [...idsIn(catalog)]));
  const report = teller('dangling', document.source, told);
  for (const { field, value, offset, pointer } of document.mentions)
    if (field === 'control-id' && !known.has(value))
      report(offset, pointer, `There is no control ${value} in ${catalogs.map(({ file }) => file).join(', ')}. Correct the id.`);
};

/** The catalogs at the end of all imports; `undefined` where one of them was not given. */
const catalogsBehind = (document: OscalDocument, documents: readonly OscalDocument[]): readonly OscalDocument[] | undefined => {
  const seen = new Set<OscalDocument>();
  const waiting = [document];
  const catalogs: OscalDocument[] = [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.model === 'catalog') catalogs.push(next);
    for (const { by, found } of importsOf(next, documents)) {
      if (by === 'leveraged-authorizations') continue;
      if (!found) return undefined;
      waiting.push(found);
    }
  }
  return catalogs;
};

const known = new WeakMap<OscalDocument, ReadonlySet<string>>();
const idsIn = (catalog: OscalDocument): ReadonlySet<string> => {
  const before = known.get(catalog);
  if (before) return before;
  const ids = new Set<string>();
  const waiting: TreeNode[] = [catalog.body];
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const field of ['groups', 'controls']) {
      const list = valueIn(next, field);
      if (list?.is !== 'list') continue;
      for (const item of list.items) {
        if (field === 'controls') ids.add(textOf(valueIn(item, 'id')) ?? '');
        waiting.push(item);
      }
    }
  known.set(catalog, ids);
  return ids;
};
