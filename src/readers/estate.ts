import type { Declaration, Estate, Problem, Suppression, Tree } from '../model/index.ts';
import { isCloudFormation, readCloudFormation } from './cloudformation/index.ts';
import { suppressionsIn } from './suppressions.ts';
import { readTerraform } from './terraform/read.ts';

/** What the user says beside the files. */
export interface ReadOptions {
  /** Terraform variables from the command line, as they were typed. */
  readonly vars?: Readonly<Record<string, string>>;
  readonly varFiles?: readonly string[];
  /** Variables of the environment, without `TF_VAR_`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** CloudFormation parameters. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The most instances that one block may make; the rest is a problem. */
  readonly maxInstances?: number;
}

/** Reads everything below the files that were found, each format by its own reader. Nothing that cannot be read stops the rest. */
export const readEstate = (files: readonly string[], tree: Tree, options: ReadOptions = {}): Estate => {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const remember: Tree = {
    list: tree.list,
    read: file => {
      const known = texts.get(file);
      if (known !== undefined) return { text: known };
      const answer = tree.read(file);
      if ('text' in answer) texts.set(file, answer.text);
      return answer;
    },
  };
  const folders = [...new Set(files.filter(isTerraform).map(folderOf))];
  const terraform =
    folders.length > 0
      ? readTerraform(folders, remember, {
          vars: options.vars ?? {},
          varFiles: options.varFiles ?? [],
          environment: options.environment ?? {},
          maxInstances: options.maxInstances ?? 100_000,
        })
      : nothing;
  const templates = files.filter(isTemplateName).flatMap(file => {
    const answer = remember.read(file);
    if ('problem' in answer) {
      problems.push({ file, line: 1, message: answer.problem });
      return [];
    }
    return isCloudFormation(answer.text, file) ? [{ file, text: answer.text }] : [];
  });
  const cloudformation = templates.length > 0 ? readCloudFormation(templates, remember, { parameters: options.parameters ?? {} }) : nothing;
  const declarations: readonly Declaration[] = [...terraform.declarations, ...cloudformation.declarations];
  return {
    declarations,
    problems: [...problems, ...terraform.problems, ...cloudformation.problems].sort(byPlace),
    suppressions: [...suppressionsOf(texts), ...skipsInMetadata(cloudformation.declarations)],
    files: files.filter(isTerraform).length + templates.length,
    live: false,
    complete: new Set(),
    unread: [],
  };
};

const nothing = { declarations: [], problems: [] } as const;
export const isTerraform = (file: string): boolean => /\.tf(?:\.json)?$/.test(file);
export const isTemplateName = (file: string): boolean => /\.(?:ya?ml|json|template)$/.test(file) && !/\.tf\.json$/.test(file);
const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) || '/' : '.');
const byPlace = (a: Problem, b: Problem): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
const suppressionsOf = (texts: ReadonlyMap<string, string>): readonly Suppression[] => [...texts].flatMap(([file, text]) => suppressionsIn(text, file));

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
      return [
        { file: item.at.file, line: item.at.line, covers: [at.line, at.endLine ?? at.line] as const, ids: [id.value], tool: 'checkov' as const, ...reason },
      ];
    });
  });
