import type { AddChange, Change, Declaration, Source, Writer } from '../../model/index.ts';
import { alikeIn, isUnwritten, openedOnce, type TreeFormat, type Unwritten, writeTrees } from '../text-tree/edit/index.ts';
import { textOf } from '../text-tree/index.ts';
import { addAfter, isLoop, parentOf, resourceFor } from './edit/add.ts';
import { freshNames } from './edit/new-names.ts';
import { type LocatedArm, locateIn, openJson, openTemplate, valueAt } from './edit/template-file.ts';
import { type Named, nameExpression, type Spelling, spellValue } from './edit/value.ts';
import { originInstead } from './edit/value-source.ts';

/** Writes changes into templates of Azure Resource Manager, in JSON; Bicep has a writer of its own. */
export const armWriter: Writer = {
  writes: ({ type, live, at, block, body }) =>
    live === undefined && block !== undefined && body.anyCase === true && type.includes('/') && /\.(?:jsonc?|template)$/i.test(at.file),
  write: (changes, source) => writeTrees(changes, source, formatOf(changes, source)),
};

const formatOf = (changes: readonly Change[], source: Source): TreeFormat<LocatedArm> => {
  const templates = openedOnce(file => openTemplate(file, source.tree));
  const others = openedOnce(file => openJson(file, source.tree));
  const locate = (declaration: Declaration): LocatedArm | Unwritten => locateIn(declaration, templates.open, source);
  const alike = alikeIn(source, armWriter.writes, locate);
  const nameOf = freshNames();
  const namedBy = namesOf(changes, source, locate, nameOf);
  const spelling = ({ resource }: LocatedArm): Spelling => ({ namedBy, template: resource.template });
  return {
    locate,
    files: () => [...templates.all(), ...others.all()],
    spell: (spelled, located) => spellValue(spelled, spelling(located)),
    instead: (change, located, declaration) => originInstead(change, located, declaration, others.open, alike),
    alike: (_, located) => alike(located.key),
    add: (change, beside, _, of) => {
      if (isLoop(beside)) return { why: 'what stands beside it is made by a loop' };
      const fresh = resourceFor(change, (parent, scope) => nameOf(change, beside, parent, scope), beside, spelling(beside), source);
      return isUnwritten(fresh) ? fresh : addAfter(change.type, fresh, beside, of);
    },
  };
};

/** What pointers name: resources that are written, and those that the plan adds. */
const namesOf = (
  changes: readonly Change[],
  source: Source,
  locate: (declaration: Declaration) => LocatedArm | Unwritten,
  nameOf: ReturnType<typeof freshNames>,
): Spelling['namedBy'] => {
  const adds = new Map<string, AddChange>(changes.flatMap(change => (change.do === 'add' ? [[`new:${change.name}`, change] as const] : [])));
  const namedBy = (id: string): Named | Unwritten => {
    const added = adds.get(id);
    if (added) return ofAdded(added);
    const declaration = source.declared.get(id);
    const located = declaration && locate(declaration);
    if (!declaration || !located) return { why: `${id.replace(/^new:/, '')} is not written here` };
    return isUnwritten(located) ? located : ofWritten(declaration, located);
  };
  const ofAdded = (change: AddChange): Named | Unwritten => {
    const beside = source.declared.get(change.beside);
    const located = beside && locate(beside);
    if (!located || isUnwritten(located)) return located ?? { why: `${change.name} is not written here` };
    const [parent, scope] = (['parent', 'scope'] as const).map(key => parentOf(change, key, { namedBy, template: undefined }));
    if (parent && isUnwritten(parent)) return parent;
    if (scope && isUnwritten(scope)) return scope;
    return { type: change.type, name: nameOf(change, located, parent, scope), apiVersion: undefined, template: located.resource.template };
  };
  return namedBy;
};

const ofWritten = ({ type, address }: Declaration, located: LocatedArm): Named | Unwritten => {
  const { resource } = located;
  const name = nameExpression(located);
  if (name === undefined || isLoop(located)) return { why: `${address} is made by a loop` };
  if (resource.inResource && type.split('/').length - 1 !== name.split('/').length) return { why: `${address} stands in another resource` };
  return { type, name, apiVersion: textOf(valueAt(resource.tree, 'apiVersion')), symbol: resource.symbol, template: resource.template };
};
