import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readAnswers } from '../../charter/checklist/answers.ts';
import { builtIn } from '../../charter/checklist/built-in/index.ts';
import { type Imported, readCaiq } from '../../charter/checklist/caiq.ts';
import { readChecklist } from '../../charter/checklist/read.ts';
import { isLens, readLens } from '../../charter/checklist/well-architected.ts';
import { answersYaml, checklistYaml } from '../../charter/checklist/write.ts';
import { shownBy } from '../../engine/checklist/count.ts';
import { type AnswerFile, type Questionnaire, questionsOf } from '../../engine/checklist/questionnaire.ts';
import { type Filled, fill } from '../../engine/checklist/stand.ts';
import type { Problem } from '../../model/index.ts';
import { checklistJson } from '../../reports/checklist/json.ts';
import { checklistMarkdown } from '../../reports/checklist/markdown.ts';
import { checklistTerminal } from '../../reports/checklist/terminal.ts';
import { plural } from '../../reports/words.ts';
import { charterFor } from '../charter.ts';
import { controlsFor } from '../controls.ts';
import { disk } from '../disk.ts';
import { dayOfToday, type EstateFlags, openGoverned } from '../open-estate.ts';
import { write } from '../output.ts';
import { screenOf } from '../screen.ts';
import { rowsIn } from '../sheet.ts';
import { oneOf } from '../suggest.ts';
import { rememberedTreePath, treePath } from '../tree-path.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { walk } from '../walk.ts';

export interface ChecklistFlags extends EstateFlags {
  readonly format: string;
  readonly failOn: string;
  /** A questionnaire in a file: our own format, CAIQ (XLSX, CSV), or a lens of AWS Well-Architected (JSON). */
  readonly import?: string;
  readonly answers: readonly string[];
  readonly init?: string | boolean;
}
const formats = ['terminal', 'markdown', 'json', 'yaml'];
const grounds = ['never', 'contradicted', 'no', 'stale', 'open'];

/** `demarc checklist`: exit code 1 when a question stands as `--fail-on` says, or worse. */
export const checklistCommand = async (names: readonly string[], flags: ChecklistFlags): Promise<number> => {
  const format = oneOf('format', flags.format, formats, `Formats: ${formats.join(', ')}.`);
  const failsOn = oneOf('ground', flags.failOn, grounds, `--fail-on takes ${grounds.join(', ')}.`);
  const imported = flags.import === undefined ? undefined : await importFrom(flags.import);
  if (names.length === 0 && !imported) return list(flags);
  const [name, ...rest] = names;
  const paths = (imported ? names : rest).length > 0 ? (imported ? names : rest) : ['.'];
  if (format === 'yaml') {
    write([checklistYaml(imported?.checklist ?? named(name ?? '', await known(paths)))], flags.output);
    return 0;
  }
  const { estate, found } = await openGoverned(paths, flags);
  const checklists = found?.charter.checklists ?? builtIn;
  const checklist = imported?.checklist ?? named(name ?? '', checklists);
  const more = readAll(flags.answers, [checklist, ...checklists]);
  tell([...(found?.problems ?? []), ...(imported?.problems ?? []), ...more.problems]);
  const files = [...(imported?.answers ? [imported.answers] : []), ...(found?.charter.answers ?? []), ...more.files];
  const today = dayOfToday();
  const shown = shownBy(estate.ledger, estate.catalog, checklist, await controlsFor([checklist]));
  const filled = fill(checklist, files, shown, today);
  if (flags.init !== undefined && flags.init !== false) return init(filled, flags.init, today);
  write(told(filled, format, flags.output), flags.output);
  return fails(filled, failsOn) ? 1 : 0;
};

const told = (filled: Filled, format: string, output: string | undefined): Iterable<string> => {
  if (format === 'json') return [checklistJson(filled, version, rememberedTreePath())];
  return format === 'markdown'
    ? checklistMarkdown(filled)
    : checklistTerminal(filled, screenOf(output === undefined ? process.stdout : {}, process.env, process.platform));
};

const fails = ({ stood }: Filled, ground: string): boolean => {
  const worst = grounds.slice(1, grounds.indexOf(ground) + 1);
  return ground !== 'never' && stood.some(({ standing }) => worst.includes(standing));
};
const tell = (problems: readonly Problem[]): void => {
  for (const { file, line, column, message } of problems)
    process.stderr.write(`demarc: ${file}:${line}${column === undefined ? '' : `:${column}`}: ${message}\n`);
};

const named = (name: string, all: readonly Questionnaire[]): Questionnaire => {
  const ids = all.map(({ id }) => id);
  if (!ids.includes(name) && existsSync(name))
    throw new UsageError(`"${name}" is a folder or file, and no checklist stands before it`, `demarc checklist baseline ${name}; there is ${ids.join(', ')}.`);
  const id = oneOf('checklist', name, ids, `There is ${ids.join(', ')}; or give a file with --import.`);
  return all.find(one => one.id === id) as Questionnaire;
};
const known = async (paths: readonly string[]): Promise<readonly Questionnaire[]> => {
  const found = await charterFor(
    walk(paths, () => undefined),
    disk,
    dayOfToday(),
  );
  return found?.charter.checklists ?? builtIn;
};

/** The checklists that there are, and how far they are answered. */
const list = async (flags: ChecklistFlags): Promise<number> => {
  const found = await charterFor(
    walk(['.'], () => undefined),
    disk,
    dayOfToday(),
  );
  tell(found?.problems ?? []);
  const lines = (found?.charter.checklists ?? builtIn).map(one => {
    const answers = (found?.charter.answers ?? []).filter(({ checklist }) => checklist === one.id).flatMap(file => file.answers).length;
    return `${one.id.padEnd(14)} ${plural(questionsOf(one).length, 'question').padEnd(14)} ${answers === 0 ? '' : `${plural(answers, 'answer')}  `}${one.name}\n`;
  });
  write(lines, flags.output);
  return 0;
};

const importFrom = async (file: string): Promise<Imported> => {
  if (!existsSync(file)) throw new UsageError(`--import ${file}: there is no such file`);
  const path = treePath(file);
  const bytes = readFileSync(file);
  const text = bytes.subarray(0, 4).toString('latin1').startsWith('PK') ? undefined : bytes.toString('utf8').replace(/^\uFEFF/, '');
  const answer = await imported(path, text, bytes);
  if ('problem' in answer) throw new UsageError(`--import ${file}: ${answer.problem}`);
  return answer;
};
const imported = async (path: string, text: string | undefined, bytes: Uint8Array): Promise<Imported | { readonly problem: string }> => {
  if (text !== undefined && isLens(text)) return readLens(text, path);
  if (text === undefined || /\.csv$/i.test(path)) {
    const rows = await rowsIn(text ?? bytes);
    return 'problem' in rows ? rows : readCaiq(rows.rows, path, rows.isNew ? 'ccm-4.1' : 'ccm-4.0', dayOfToday());
  }
  const { checklist, problems } = readChecklist(text, path);
  const [first] = problems;
  return checklist ? { checklist, problems } : { problem: first ? `line ${first.line}: ${first.message}` : 'this is no checklist' };
};

const readAll = (
  files: readonly string[],
  checklists: readonly Questionnaire[],
): { readonly files: readonly AnswerFile[]; readonly problems: readonly Problem[] } => {
  const read = files.map(file => {
    const answer = disk.read(treePath(file));
    if ('problem' in answer) throw new UsageError(`--answers ${file}: ${answer.problem}`);
    return readAnswers(answer.text, treePath(file), { checklists, today: dayOfToday(), tree: disk });
  });
  return { files: read.flatMap(one => one.answers ?? []), problems: read.flatMap(one => one.problems) };
};

/** A first file of answers; one that is there is not written over. */
const init = (filled: Filled, given: string | true, today: string): number => {
  const file = given === true ? `${filled.checklist.id}.answers.yaml` : given;
  if (existsSync(file)) throw new UsageError(`${file} is there already`, 'Name another file: --init FILE.');
  writeFileSync(file, answersYaml(filled, today));
  const open = filled.stood.filter(({ standing, answer }) => answer === undefined && standing === 'open').length;
  process.stdout.write(`${file}: ${plural(open, 'question')} for you. Answer them, and name the file in demarc.yaml:\n\nanswers: [${file}]\n`);
  return 0;
};
