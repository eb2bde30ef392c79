import { formsFor } from '../../catalog/forms/index.ts';
import { wholeCatalog } from '../../catalog/load.ts';
import type { Assessed } from '../../engine/assess.ts';
import { type FixPlan, planFixes, type Target } from '../../engine/fix/plan.ts';
import { type Edit, type Ownership, type Severity, severities } from '../../model/index.ts';
import { loadWriters, writeWith } from '../../readers/writers.ts';
import { fixJson } from '../../reports/fix/json.ts';
import { type EditedFile, patchOf } from '../../reports/fix/patch.ts';
import { fixLines, reasonsOf } from '../../reports/fix/terminal.ts';
import { selects } from '../../reports/select.ts';
import { disk } from '../disk.ts';
import { answersFrom } from '../fix/answers.ts';
import { refusedHunks } from '../fix/interactive.ts';
import { byFile, edited } from '../fix/overlay.ts';
import { editsOfPlan, planFile } from '../fix/plan-file.ts';
import { writeFiles } from '../fix/write-files.ts';
import { type EstateFlags, type OpenedFiles, openFiles } from '../open-estate.ts';
import { write } from '../output.ts';
import { screenOf } from '../screen.ts';
import { type SelectionFlags, selectionOf } from '../selection.ts';
import { oneOf } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';

export interface FixFlags extends EstateFlags, SelectionFlags {
  readonly format: string;
  readonly severity: string;
  readonly asset: readonly string[];
  readonly owner: readonly string[];
  readonly answer: readonly string[];
  readonly allowReplace: boolean;
  readonly write: boolean;
  readonly interactive: boolean;
  readonly patch?: string;
  readonly plan?: string;
  readonly apply?: string;
}

/** `demarc fix`: 0 when something was planned or written or nothing is unmet, 1 when findings are left that no change meets. */
export const fixCommand = async (paths: readonly string[], flags: FixFlags): Promise<number> => {
  if (flags.apply !== undefined) return applyPlan(flags.apply, flags, paths);
  const format = oneOf('format', flags.format, ['terminal', 'json'], 'Formats: terminal, json.');
  const opened = await openFiles(paths.length > 0 ? paths : ['.'], flags);
  const make = await plannerOf(opened, flags);
  const whole = await make(await wantedBy(opened.estate, flags));
  const plan = flags.interactive ? await chosenOf(whole, make) : whole;
  const files = filesOf(plan.edits);
  if (flags.plan !== undefined) write([`${JSON.stringify(planFile(plan, disk), undefined, 2)}\n`], flags.plan);
  if (flags.patch !== undefined) write([patchOf(files, hunk => reasonsOf(hunk, plan).map(({ offer }) => `${offer.check}: ${offer.title}`))], flags.patch);
  if (flags.write || flags.interactive) writeFiles(byFile(plan.edits));
  write(
    format === 'json'
      ? [fixJson(plan, files)]
      : fixLines({ plan, files, screen: screenOf(process.stdout, process.env, process.platform), next: nextOf(plan, flags) }),
    flags.output,
  );
  return plan.left.length > 0 ? 1 : 0;
};

const applyPlan = (file: string, flags: FixFlags, paths: readonly string[]): number => {
  const others = (['write', 'interactive', 'patch', 'plan'] as const).filter(name => flags[name] !== undefined && flags[name] !== false);
  if (others.length > 0 || paths.length > 0) throw new UsageError('--apply writes what is in the plan and nothing else', 'demarc fix --apply plan.json');
  const files = editsOfPlan(file);
  writeFiles(files);
  write([[...files.keys()].map(name => `changed ${name}\n`).join('')], flags.output);
  return 0;
};

type Wanted = (target: Target) => boolean;
type Plan = (wanted: Wanted) => Promise<FixPlan>;
/** Reads, judges and writes the estate again as often as a plan needs it. */
const plannerOf = async ({ estate, again }: OpenedFiles, flags: FixFlags): Promise<Plan> => {
  const { answers, problems } = answersFrom([...estate.bound.estate.declarations].map(one => one.at.file).concat('demarc.yaml'), flags.answer);
  for (const { file, line, message } of problems) process.stderr.write(`demarc: ${file}:${line}: ${message}\n`);
  const [writers, form] = await Promise.all([loadWriters(), formsFor(new Set(estate.bound.estate.declarations.map(one => one.type)))]);
  const source = { tree: disk, declared: estate.bound.declared, form };
  return wanted =>
    planFixes({
      estate,
      wanted,
      answers,
      allowReplace: flags.allowReplace,
      form,
      write: changes => writeWith(writers, changes, source),
      again: (edits, scopes) => again(edited(disk, edits), scopes),
    });
};

/** The unmet findings that were asked for. */
const wantedBy = async (assessed: Assessed, flags: FixFlags): Promise<Wanted> => {
  const named = flags.service.length + flags.check.length > 0;
  const whole = named ? await wholeCatalog() : assessed.catalog;
  const isSelected = selects(whole, selectionOf(flags, whole));
  const lowest = severities.indexOf(oneOf('severity', flags.severity, severities, `Severities: ${severities.join(', ')}.`) as Severity);
  const isNamed = ({ address, id }: Target): boolean =>
    flags.asset.length === 0 || flags.asset.some(one => address === one || id === one || address.endsWith(`.${one}`));
  const isOwned = ownedBy(assessed, flags.owner);
  return target => severities.indexOf(target.severity) >= lowest && isSelected(target.check) && isNamed(target) && isOwned(target);
};
const teamsOf = ({ all, duties }: Ownership): readonly string[] => [all, ...Object.values(duties)].map(({ team }) => team).filter(team => team !== '');
/** Whose team carries the row, as the charter says. */
const ownedBy = ({ bound, govern }: Assessed, teams: readonly string[]): Wanted => {
  if (teams.length === 0) return () => true;
  if (!govern) throw new UsageError('--owner needs a charter that says who owns what', 'demarc init writes a first demarc.yaml.');
  const known = new Set([...bound.found.values()].flatMap(found => teamsOf(govern.of(found).owner)));
  const meant = new Set(teams.map(team => oneOf('team', team, [...known], `Teams that own something here: ${[...known].join(', ')}.`)));
  return ({ id, duty }) => {
    const found = bound.found.get(id);
    const own = found && govern.of(found).owner;
    return own !== undefined && meant.has((own.duties[duty] ?? own.all).team);
  };
};
const keyOf = ({ id, check }: Target): string => `${id} ${check}`;

/** What a person says yes to, planned again without the rest: what is left may need less, or not stand alone. */
const chosenOf = async (plan: FixPlan, make: Plan): Promise<FixPlan> => {
  const refused = await refusedHunks(filesOf(plan.edits), plan);
  const kept = plan.offers.filter(({ changes }) => !changes.some(change => refused.has(change)));
  const wanted = new Set(kept.map(keyOf));
  return make(target => wanted.has(keyOf(target)));
};

const filesOf = (edits: readonly Edit[]): readonly EditedFile[] =>
  [...byFile(edits)]
    .map(([file, own]) => {
      const content = disk.read(file);
      return { file, text: 'text' in content ? content.text : '', edits: own };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));

const nextOf = ({ offers }: FixPlan, { write, interactive, patch, plan }: FixFlags): readonly string[] => {
  if (offers.length === 0) return [];
  if (write || interactive) return ['Written. Look at it with git diff.'];
  if (patch !== undefined) return [`The patch is in ${patch}: git apply ${patch}`];
  if (plan !== undefined) return [`The plan is in ${plan}: demarc fix --apply ${plan}`];
  return ['Nothing was written. --write writes it; --patch FILE, --plan FILE and --interactive are for a look first.'];
};
