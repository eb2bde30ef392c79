import type { Charter } from '../../charter/charter.ts';
import { frameworkOf, inForce, regulationId } from '../../charter/regulations.ts';
import type { Answer } from '../../engine/assess.ts';
import { frameworkNames, frameworks } from '../../frameworks/index.ts';
import type { Framework } from '../../model/index.ts';
import { frameworkCsv, frameworkJson, frameworkMarkdown, frameworkTerminal, type InForce } from '../../reports/frameworks/framework-report.ts';
import { padEnd } from '../../reports/terminal/fit.ts';
import { plural } from '../../reports/words.ts';
import { frameworksOf, knownFramework } from '../controls.ts';
import { fails, threshold } from '../fail-on.ts';
import { charterBeside, openAnswer } from '../open-estate.ts';
import { write } from '../output.ts';
import { screenOf } from '../screen.ts';
import { oneOf } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';
import type { AssessFlags } from './assess.ts';

const formats = ['terminal', 'json', 'csv', 'markdown'];

/** `demarc assess --framework`: the answer per control. The exit code is that of `demarc assess`. */
export const frameworkCommand = async (paths: readonly string[], flags: AssessFlags & { readonly framework: string }): Promise<number> => {
  const format = oneOf('format', flags.format, formats, `Formats of --framework: ${formats.join(', ')}.`);
  const given = paths.length > 0 ? paths : ['.'];
  const charter = await charterBeside(given, flags);
  const framework = await frameworkNamed(flags.framework, frameworksOf(charter));
  const failsAt = threshold(flags.failOn);
  demandWhole(flags, '--framework answers');
  const answer = await openAnswer(given, flags, false);
  write(told(framework, answer, format, flags.output, charter && whereInForce(framework, charter)), flags.output);
  return fails(answer, failsAt) ? 1 : 0;
};

/** A part of an estate would be told as if it were all of it. */
export const demandWhole = ({ service, duty, layer, check, verdict, import: imported = [] }: AssessFlags, what: string): void => {
  if ([service, duty, layer, check, verdict].some(given => given.length > 0))
    throw new UsageError(`${what} for the whole estate`, 'Leave --service, --duty, --layer, --check and --verdict out, or name fewer paths.');
  if (imported.length > 0) throw new UsageError(`${what} for the estate alone`, 'Leave --import out.');
};

const told = (framework: Framework, answer: Answer, format: string, output: string | undefined, inForce?: InForce): Iterable<string> => {
  if (format === 'json') return frameworkJson(framework, answer, inForce);
  if (format === 'csv') return frameworkCsv(framework, answer);
  if (format === 'markdown') return frameworkMarkdown(framework, answer, inForce);
  return frameworkTerminal(framework, answer, screenOf(output === undefined ? process.stdout : {}, process.env, process.platform), inForce);
};

/** The scopes that name it, or a level of it, under `regulations`. */
const whereInForce = ({ id }: Framework, charter: Charter): InForce | undefined => {
  const isThis = (name: string): boolean =>
    name === id || regulationId(name) === id || frameworkOf(name) === id || (frameworkOf(name) ?? '').startsWith(`${id}-`);
  if (inForce(charter).length === 0) return undefined;
  return charter.scopes.flatMap(({ id: scope, regulations, at: { file, line } }) => (regulations?.some(isThis) ? [{ scope, place: { file, line } }] : []));
};

export const frameworkNamed = async (typed: string, own: readonly Framework[]): Promise<Framework> => {
  const names = [...own.map(({ id }) => id), ...frameworkNames];
  // A regulation goes by more names than its framework: pci-dss.
  const meant = names.includes(typed.toLowerCase()) ? typed.toLowerCase() : (frameworkOf(typed) ?? typed.toLowerCase());
  const name = oneOf('framework', meant, names, 'demarc frameworks lists them.');
  const framework = own.find(({ id }) => id === name) ?? (await knownFramework(name));
  if (!framework) throw new UsageError(`there is no framework "${typed}"`, 'demarc frameworks lists them.');
  return framework;
};

/** `demarc frameworks`. */
export const frameworksCommand = async ({ format }: { readonly format: string }): Promise<number> => {
  const asJson = oneOf('format', format, ['terminal', 'json'], 'Formats: terminal, json.') === 'json';
  const all = await Promise.all(frameworks.map(entry => entry.load()));
  const width = Math.max(...all.map(({ id }) => id.length)) + 2;
  write(asJson ? [`${JSON.stringify(all, null, 2)}\n`] : all.map(framework => `${padEnd(framework.id, width)}${inWords(framework)}\n`));
  return 0;
};
const inWords = ({ name, publisher, edition, controls, levels = [] }: Framework): string => {
  const shown = controls.filter(({ duties, checks = [] }) => duties.length + checks.length > 0).length;
  const named = levels.length === 0 ? '' : `; levels ${levels.map(({ id }) => id).join(', ')}`;
  return `${name} (${publisher}, ${edition}): ${plural(controls.length, 'control')}, ${shown} shown by duties or checks${named}`;
};
