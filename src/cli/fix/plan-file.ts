import { createHash } from 'node:crypto';
import type { FixPlan } from '../../engine/fix/plan.ts';
import type { Edit, Tree } from '../../model/index.ts';
import { disk } from '../disk.ts';
import { UsageError } from '../usage-error.ts';
import { byFile } from './overlay.ts';

/** A plan as it is reviewed and applied later: exactly these edits of exactly these files. */
export interface PlanFile {
  readonly demarc: 1;
  readonly is: 'fix-plan';
  /** Over all that follows. */
  readonly hash: string;
  readonly files: readonly PlannedFile[];
  readonly fixes: readonly {
    readonly address: string;
    readonly check: string;
    readonly duty: string;
    readonly severity: string;
    readonly title: string;
    readonly replaces: readonly string[];
  }[];
}
interface PlannedFile {
  readonly file: string;
  /** SHA-256 of the text that the edits were made for. */
  readonly base: string;
  readonly edits: readonly Omit<Edit, 'file' | 'of'>[];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashOf = ({ files, fixes }: Pick<PlanFile, 'files' | 'fixes'>): string => sha256(JSON.stringify([files, fixes]));

export const planFile = ({ edits, offers }: FixPlan, tree: Tree): PlanFile => {
  const files = [...byFile(edits)].map(([file, own]) => ({
    file,
    base: sha256(textOf(tree, file)),
    edits: own.map(({ start, end, text }) => ({ start, end, text })).sort((a, b) => a.start - b.start || a.end - b.end),
  }));
  const fixes = offers.map(({ address, check, duty, severity, title, replaces }) => ({ address, check, duty, severity, title, replaces }));
  return { demarc: 1, is: 'fix-plan', hash: hashOf({ files, fixes }), files, fixes };
};
const textOf = (tree: Tree, file: string): string => {
  const content = tree.read(file);
  return 'text' in content ? content.text : '';
};

/** The edits of a plan, if it is what was reviewed and the files are what they were; else a usage error that names what differs. */
export const editsOfPlan = (path: string): ReadonlyMap<string, readonly Edit[]> => {
  const plan = readPlan(path);
  if (hashOf(plan) !== plan.hash) throw new UsageError(`${path} was changed after it was made`, 'Make it again: demarc fix --plan FILE');
  const changed = plan.files.filter(({ file, base }) => {
    const content = disk.read(file);
    return 'problem' in content || sha256(content.text) !== base;
  });
  if (changed.length > 0)
    throw new UsageError(
      `changed since the plan was made, so nothing was written:\n${changed.map(({ file }) => `  ${file}`).join('\n')}`,
      'Make the plan again, and look at it again.',
    );
  return new Map(plan.files.map(({ file, edits }) => [file, edits.map(edit => ({ ...edit, file, of: [] }))]));
};

const readPlan = (path: string): PlanFile => {
  const content = disk.read(path);
  if ('problem' in content) throw new UsageError(`${path}: ${content.problem}`);
  const plan = parsed(content.text);
  if (!isPlan(plan)) throw new UsageError(`${path} is no plan of fixes`, 'demarc fix --plan FILE makes one.');
  return plan;
};
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
const isPlan = (value: unknown): value is PlanFile =>
  typeof value === 'object' &&
  value !== null &&
  'is' in value &&
  value.is === 'fix-plan' &&
  'files' in value &&
  Array.isArray(value.files) &&
  value.files.every(isPlanned) &&
  'fixes' in value &&
  Array.isArray(value.fixes);
const isPlanned = (file: unknown): file is PlannedFile => {
  if (typeof file !== 'object' || file === null || !('file' in file) || !('edits' in file) || !Array.isArray(file.edits)) return false;
  return (
    typeof file.file === 'string' &&
    file.edits.every((edit: unknown) => typeof edit === 'object' && edit !== null && 'start' in edit && 'end' in edit && 'text' in edit)
  );
};
