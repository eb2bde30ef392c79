import type { Declaration, Suppression } from '../../model/index.ts';
import type { Read } from '../reader.ts';
import { readCloudFormation } from './index.ts';
import type { TemplateFile } from './world.ts';

export const read: Read = (files, tree, options) => {
  const templates = files.flatMap((file): readonly TemplateFile[] => {
    const answer = tree.read(file);
    return 'text' in answer ? [{ file, text: answer.text }] : [];
  });
  const { declarations, problems } = readCloudFormation(templates, tree, { parameters: options.parameters ?? {} });
  return { declarations, problems, files: templates.length, suppressions: skipsInMetadata(declarations) };
};

/** `Metadata: checkov: skip: [{ id, comment }]` of a CloudFormation resource. */
const skipsInMetadata = (declarations: readonly Declaration[]): readonly Suppression[] =>
  declarations.flatMap(({ body, at }) => {
    const metadata = body.entries['@Metadata'];
    const checkov = metadata?.is === 'map' ? metadata.entries['checkov'] : undefined;
    const skip = checkov?.is === 'map' ? checkov.entries['skip'] : undefined;
    return (skip?.is === 'list' ? skip.items : []).flatMap(item => {
      const id = item.is === 'map' ? item.entries['id'] : undefined;
      const comment = item.is === 'map' ? item.entries['comment'] : undefined;
      if (id?.is !== 'value' || typeof id.value !== 'string') return [];
      const reason = comment?.is === 'value' && typeof comment.value === 'string' ? { reason: comment.value } : {};
      const line = at.file === item.at.file ? item.at.line : at.line;
      return [{ file: at.file, line, covers: [at.line, at.endLine ?? at.line] as const, ids: [id.value], tool: 'checkov' as const, ...reason }];
    });
  });
