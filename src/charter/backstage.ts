import { readYaml, type Source, type TreeNode, textOf, valueIn } from '../readers/text-tree/index.ts';
import type { Borrowed, Team } from './charter.ts';
import { spotAt } from './read.ts';

/** What a Backstage catalog file says: its groups are teams, and everything that has an owner gives it the folder of the file (https://backstage.io/docs/features/software-catalog/descriptor-format). */
export const readBackstage = (text: string, file: string): { readonly teams: readonly Team[]; readonly borrowed: readonly Borrowed[] } => {
  const { source, documents } = readYaml(text, file);
  return { teams: documents.flatMap(document => teamOf(document, source)), borrowed: documents.flatMap(document => ownerOf(document, source)) };
};

const teamOf = (document: TreeNode, source: Source): readonly Team[] => {
  const [metadata, profile] = [valueIn(document, 'metadata'), valueIn(valueIn(document, 'spec'), 'profile')];
  const id = textOf(valueIn(metadata, 'name'));
  if (textOf(valueIn(document, 'kind')) !== 'Group' || id === undefined) return [];
  const [name, contact] = [textOf(valueIn(profile, 'displayName')) ?? textOf(valueIn(metadata, 'title')), textOf(valueIn(profile, 'email'))];
  const namespace = textOf(valueIn(metadata, 'namespace')) ?? 'default';
  return [
    {
      id,
      'also-known-as': [`group:${id}`, `group:${namespace}/${id}`, `${namespace}/${id}`],
      at: spotAt(source, document.start),
      ...(name !== undefined && { name }),
      ...(contact !== undefined && { contact }),
    },
  ];
};

const ownerOf = (document: TreeNode, source: Source): readonly Borrowed[] => {
  const owner = valueIn(valueIn(document, 'spec'), 'owner');
  const team = textOf(owner);
  if (owner === undefined || team === undefined) return [];
  const folder = source.file.replace(/(?:^|\/)[^/]*$/, '');
  return [{ team, folder, pattern: '**', at: spotAt(source, owner.start) }];
};
