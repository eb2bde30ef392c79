import { catalogOf } from '../../catalog/load.ts';
import { ownChecks } from '../../charter/checks/compile.ts';
import { beside, isCharterFile, loadCharter } from '../../charter/load.ts';
import type { Problem } from '../../model/index.ts';
import { glyphsOf, inkOf } from '../../reports/terminal/screen.ts';
import { plural } from '../../reports/words.ts';
import { disk } from '../disk.ts';
import { dayOfToday } from '../open-estate.ts';
import { write } from '../output.ts';
import { type Tried, trialsOfCharter, trialsOfModules, tryOut } from '../policy/examples.ts';
import { checksOf, isModule, loadModule } from '../policy/module.ts';
import { screenOf } from '../screen.ts';
import { oneOf } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';
import { walk } from '../walk.ts';

export interface PolicyFlags {
  readonly format: string;
}
interface Tested {
  readonly problems: readonly Problem[];
  /** Every check, with what its examples gave. */
  readonly checks: readonly { readonly id: string; readonly of: string; readonly tried: readonly Tried[] }[];
}

/** `demarc policy test`: 1 when a check has a fault, an example that fails, or none. */
export const policyTest = async (paths: readonly string[], flags: PolicyFlags): Promise<number> => {
  const format = oneOf('format', flags.format, ['terminal', 'json'], 'Formats: terminal, json.');
  const tested = await testedIn(paths.length > 0 ? paths : ['.'], paths);
  write(format === 'json' ? [`${JSON.stringify(tested, undefined, 2)}\n`] : lines(tested), undefined);
  return tested.problems.length > 0 || tested.checks.some(({ tried }) => tried.length === 0 || tried.some(({ wrong }) => wrong !== undefined)) ? 1 : 0;
};

const testedIn = async (given: readonly string[], named: readonly string[]): Promise<Tested> => {
  const problems: Problem[] = [];
  // A module runs: only what is named is loaded.
  const modules = await Promise.all(named.filter(isModule).map(loadModule));
  const others = given.filter(path => !isModule(path));
  const walked = others.length === 0 ? [] : walk(others, problem => problems.push(problem));
  const files = walked.filter(file => !isModule(file) && (isCharterFile(file) || named.some(path => beside('', path) === file)));
  const { charter, problems: found } = loadCharter(files, disk, { today: dayOfToday() });
  const all = [...charter.checks, ...modules.flatMap(({ checks }) => checks)];
  if (all.length + found.length + problems.length === 0)
    throw new UsageError(`there are no checks of your own in ${given.join(', ')}`, 'They stand under checks: in demarc.yaml; docs/policies.md shows one.');
  const catalog = await catalogOf(new Set(all.map(({ of }) => String(of))));
  const [own, more] = [ownChecks(charter, catalog), checksOf(modules, catalog)];
  const checks = [...own.checks, ...more.checks];
  const tried: Tried[] = [];
  for (const trial of [...trialsOfCharter(charter.checks), ...trialsOfModules(modules)])
    if (checks.some(set => trial.check in set.checks)) tried.push(await tryOut(trial, checks, dayOfToday()));
  return {
    problems: [...problems, ...found, ...own.problems, ...more.problems],
    checks: checks.flatMap(({ of, checks: set }) => Object.keys(set).map(id => ({ id, of: of.id, tried: tried.filter(one => one.check === id) }))),
  };
};

function* lines({ problems, checks }: Tested): Iterable<string> {
  const screen = screenOf(process.stdout, process.env, process.platform);
  const [{ bold, verdict }, glyphs] = [inkOf(screen), glyphsOf(screen).verdict];
  const [good, bad] = [verdict.met(glyphs.met), verdict.unmet(glyphs.unmet)];
  for (const { file, line, column, message } of problems) yield `${file}:${line}${column === undefined ? '' : `:${column}`}: ${message}\n`;
  for (const { id, of, tried } of checks) {
    yield `${bold(id)}  ${of}\n`;
    if (tried.length === 0) yield `  ${bad} it has no examples: write one that is met and one that is unmet\n`;
    for (const { gives, shows, wrong, at } of tried) {
      const words = `${gives}${shows === '' ? '' : `: ${shows}`}`;
      yield wrong === undefined ? `  ${good} ${words}\n` : `  ${bad} ${words} (${at.file}:${at.line})\n      but ${wrong}\n`;
    }
  }
  const failed = checks.flatMap(({ tried }) => tried).filter(({ wrong }) => wrong !== undefined).length;
  const examples = checks.reduce((sum, { tried }) => sum + tried.length, 0);
  const faults = problems.length === 0 ? '' : `; ${plural(problems.length, 'fault')}`;
  yield `${plural(checks.length, 'check')}, ${plural(examples, 'example')}: ${failed === 0 ? 'all as expected' : `${failed} not as expected`}${faults}\n`;
}
