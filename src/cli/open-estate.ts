import { statSync } from 'node:fs';
import { catalogFor } from '../catalog/load.ts';
import type { Charter } from '../charter/charter.ts';
import { type Answer, type Assessed, assess, type KeepMet } from '../engine/assess.ts';
import { type Estate, joinServices, type Problem, type Tree } from '../model/index.ts';
import { parametersIn } from '../readers/cloudformation/parameter-file.ts';
import { type EstatePart, formatNames, type ReadOptions, readEstate } from '../readers/estate.ts';
import { cachedAnswer } from './cache/cached-answer.ts';
import { recording } from './cache/recording.ts';
import { charterFor, type FoundCharter, isCharter, withProblems } from './charter.ts';
import { disk } from './disk.ts';
import { renderWithHelm } from './helm.ts';
import { progressOn } from './progress.ts';
import { oneOf } from './suggest.ts';
import { treePath } from './tree-path.ts';
import { NothingToRead, UsageError } from './usage-error.ts';
import { build, version } from './version.ts';
import { walk } from './walk.ts';

/** What stands on the command line about the estate. */
export interface EstateFlags {
  readonly var: readonly string[];
  readonly varFile: readonly string[];
  readonly modulesFrom?: string;
  readonly parameter: readonly string[];
  readonly parameterFile?: readonly string[];
  /** The one format to read. */
  readonly as?: string;
  /** Helm may be run, to render charts. */
  readonly helm?: boolean;
  readonly helmValues?: readonly string[];
  /** Charters of elsewhere and modules, with checks of the organisation's own. */
  readonly policy?: readonly string[];
  /** What an earlier run wrote there is no part of the estate. */
  readonly output?: string;
}

/** Reads and assesses what lies below the paths. Nothing to read at all is a usage error: a clean result would be a lie. */
export const openEstate = async (paths: readonly string[], flags: EstateFlags, keepMet: KeepMet = true): Promise<Assessed> =>
  (await openGoverned(paths, flags, keepMet)).estate;

/** The same with the charter that speaks of it. */
export const openGoverned = async (
  paths: readonly string[],
  flags: EstateFlags,
  keepMet: KeepMet = true,
): Promise<{ readonly estate: Assessed; readonly found: FoundCharter | undefined }> => {
  const progress = progressOn(process.stderr);
  try {
    const problems: Problem[] = [];
    const own = flags.output === undefined ? undefined : treePath(flags.output);
    const files = walk(paths, problem => problems.push(problem)).filter(file => file !== own);
    const estate = await readEstate(files, progress.reading(disk), readOptions(flags, process.env));
    const today = dayOfToday();
    const found = await charterFor(files, disk, today, flags.policy);
    const { catalog, problems: faults } = await catalogWith(estate, found);
    const all = withProblems([...problems, ...estate.problems], [...(found?.problems ?? []), ...faults]);
    if (estate.declarations.length === 0) throw nothingToRead(paths, all);
    const options = { today, keepMet, progress: progress.judging, ...(found && { governing: found.governing }) };
    return { estate: assess({ ...estate, problems: all }, catalog, options), found };
  } finally {
    progress.end();
  }
};

/** What is known of the services that the estate meets, with the checks of the charter. */
const catalogWith = async (estate: Estate, found: FoundCharter | undefined): ReturnType<FoundCharter['withChecks']> => {
  const catalog = await catalogFor(estate);
  return found?.withChecks(catalog) ?? { catalog, problems: [] };
};

/** The charter of an estate, before the estate is read. */
export const charterBeside = async (paths: readonly string[], { policy }: EstateFlags): Promise<Charter | undefined> => {
  const files = walk(paths, () => undefined);
  return (await charterFor(files, disk, dayOfToday(), policy))?.charter;
};

/** ISO 8601. `DEMARC_TODAY` stands in for the clock, for answers that can be repeated. */
export const dayOfToday = (): string => {
  const given = process.env['DEMARC_TODAY'];
  return given !== undefined && /^\d{4}-\d\d-\d\d$/.test(given) ? given : new Date().toISOString().slice(0, 10);
};

/** An estate as it stands in another tree, such as a revision, with the charter that stands there. */
export const openTree = async (files: readonly string[], tree: Tree, flags: EstateFlags): Promise<Assessed> =>
  (await readAndJudge(files, tree, readOptions(flags, process.env), [], flags.policy)).assessed;

interface Read {
  readonly assessed: Assessed;
  readonly parts: readonly EstatePart[];
}
const readAndJudge = async (
  files: readonly string[],
  tree: Tree,
  options: ReadOptions,
  problems: readonly Problem[],
  policies?: readonly string[],
): Promise<Read> => {
  const progress = progressOn(process.stderr);
  try {
    const estate = await readEstate(files, progress.reading(tree), options);
    const today = dayOfToday();
    const found = await charterFor(files, tree, today, policies);
    const { catalog, problems: faults } = await catalogWith(estate, found);
    const all = withProblems([...problems, ...estate.problems], [...(found?.problems ?? []), ...faults]);
    const judging = { today, keepMet: false, progress: progress.judging, ...(found && { governing: found.governing }) };
    return { assessed: assess({ ...estate, problems: all }, catalog, judging), parts: estate.twins ? [] : estate.parts };
  } finally {
    progress.end();
  }
};

/** An estate of files, and the same with some of them edited: nothing is written. */
export interface OpenedFiles {
  readonly estate: Assessed;
  /** At least the parts of the estate that have these scopes. */
  readonly again: (tree: Tree, scopes?: ReadonlySet<string>) => Promise<Assessed>;
}
export const openFiles = async (paths: readonly string[], flags: EstateFlags): Promise<OpenedFiles> => {
  if (paths.includes('-')) throw new UsageError('standard input cannot be changed', 'Give files or folders.');
  const problems: Problem[] = [];
  const files = walk(paths, problem => problems.push(problem));
  const options = readOptions(flags, process.env);
  const { assessed, parts } = await readAndJudge(files, disk, options, problems, flags.policy);
  if (assessed.bound.estate.declarations.length === 0) throw nothingToRead(paths, assessed.bound.estate.problems);
  const again = async (tree: Tree, scopes?: ReadonlySet<string>): Promise<Assessed> =>
    (await readAndJudge((scopes && filesOfScopes(scopes, parts, files)) ?? files, tree, options, problems, flags.policy)).assessed;
  return { estate: assessed, again };
};

/** The files that these scopes are read from, where they can be read without the rest and are not most of it anyway. */
const filesOfScopes = (scopes: ReadonlySet<string>, parts: readonly EstatePart[], all: readonly string[]): readonly string[] | undefined => {
  const wanted = new Set<string>();
  const known = new Set<string>();
  for (const part of parts) {
    if (!part.scopes.some(scope => scopes.has(scope))) continue;
    for (const scope of part.scopes) known.add(scope);
    for (const file of part.files) wanted.add(file);
  }
  // The charter speaks of every part.
  const files = all.filter(file => wanted.has(file) || isCharter(file));
  return [...scopes].every(scope => known.has(scope)) && files.length * 2 < all.length ? files : undefined;
};

/** The same answer, from what earlier runs left in the folder of `--cache` as far as that still holds. */
export const openAnswer = async (paths: readonly string[], flags: EstateFlags & { readonly cache?: string }, keepMet: KeepMet): Promise<Answer> => {
  const { cache: folder } = flags;
  // What comes in is never the same file as before.
  if (folder === undefined || paths.includes('-')) return openEstate(paths, flags, keepMet);
  const progress = progressOn(process.stderr);
  try {
    const problems: Problem[] = [];
    const beside = new Set([flags.output, folder].flatMap(path => (path === undefined ? [] : [treePath(path)])));
    const isOurs = (file: string): boolean => beside.has(file) || file.startsWith(`${treePath(folder)}/`);
    const walked = walk(paths, problem => problems.push(problem)).filter(file => !isOurs(file));
    const options = readOptions(flags, process.env);
    if (options.renderChart) throw new UsageError('--cache cannot tell when what helm renders has changed', 'Leave --cache or --helm out.');
    const today = dayOfToday();
    const { charter, sign, problems: faults } = await recordedCharter(walked, today, flags.policy ?? []);
    const key = [version, build, process.cwd(), today, keepMet, paths, options, sign];
    const answer = await cachedAnswer({ folder, key, walked, tree: progress.reading(disk), options, today, keepMet, ...(charter && { charter }) });
    if (!answer) throw nothingToRead(paths, problems);
    return { ...answer, read: { ...answer.read, problems: withProblems([...problems, ...answer.read.problems], faults) } };
  } finally {
    progress.end();
  }
};

/** The charter with a sign of all that it was read from: its files, what they include and name, and which of them are not there. */
const recordedCharter = async (files: readonly string[], today: string, policies: readonly string[]) => {
  const module = policies.length === 0 ? undefined : policies.find((await import('./policy/module.ts')).isModule);
  if (module !== undefined) throw new UsageError(`--cache cannot tell when what ${module} does has changed`, 'Leave --cache or --policy out.');
  const { tree, sign } = recording(disk);
  for (const file of policies) tree.read(treePath(file));
  const charter = await charterFor(files, tree, today, policies);
  if (!charter) return { sign: '', problems: [] };
  const { problems } = await charter.withChecks(joinServices([]));
  return { charter, sign: sign(), problems: [...charter.problems, ...problems] };
};

const nothingToRead = (paths: readonly string[], problems: readonly Problem[]): NothingToRead => {
  const [first] = problems;
  const why = first === undefined ? '' : `\n  ${first.file}:${first.line}: ${first.message}${problems.length > 1 ? `\n  and ${problems.length - 1} more` : ''}`;
  // Who names files knows what they are.
  const isNamed = first === undefined && paths.every(path => statSync(path, { throwIfNoEntry: false })?.isFile());
  const hint = isNamed
    ? `No format that is read was recognised. If it is one of these, say which with --as: ${formatNames.join(', ')}.`
    : 'Give a folder with Terraform (*.tf), CloudFormation templates or Kubernetes manifests: demarc assess infra';
  return new NothingToRead(`nothing to assess in ${paths.join(', ')}${why}`, hint);
};

export const readOptions = (flags: EstateFlags, environment: Readonly<Record<string, string | undefined>>): ReadOptions => ({
  ...(flags.as !== undefined && { as: oneOf('format', flags.as, formatNames, `Formats that are read: ${formatNames.join(', ')}.`) }),
  vars: pairs('--var', flags.var),
  varFiles: flags.varFile.map(file => readable(file, '--var-file')),
  ...(flags.modulesFrom !== undefined && { modulesFrom: listable(flags.modulesFrom, '--modules-from') }),
  environment: Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (name.startsWith('TF_VAR_') && value !== undefined ? [[name.slice('TF_VAR_'.length), value]] : [])),
  ),
  parameters: { ...Object.assign({}, ...(flags.parameterFile ?? []).map(parametersOf)), ...pairs('--parameter', flags.parameter) },
  ...((flags.helm || (flags.helmValues ?? []).length > 0) && {
    renderChart: renderWithHelm((flags.helmValues ?? []).map(file => readable(file, '--helm-values'))),
  }),
});

/** Without the values that were asked for, the answers would be about another estate. */
const readable = (file: string, option: string): string => {
  const content = disk.read(file);
  if (typeof content === 'object' && 'problem' in content) throw new UsageError(`${option} ${file}: ${content.problem}`);
  return file;
};

const listable = (folder: string, option: string): string => {
  if (disk.list(folder) === undefined) throw new UsageError(`${option} ${folder}: there is no such folder`);
  return treePath(folder);
};

const parametersOf = (file: string): Readonly<Record<string, string>> => {
  const content = disk.read(file);
  const read = 'problem' in content ? content : parametersIn(content.text, file);
  if ('problem' in read) throw new UsageError(`--parameter-file ${file}: ${read.problem}`);
  return read.values;
};

const pairs = (option: string, given: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    given.map(pair => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UsageError(`${option} takes NAME=VALUE, not "${pair}"`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
