import { askedNames, isAskedName, remediationOf } from '../../charter/remediation.ts';
import type { Answers } from '../../engine/fix/spell.ts';
import { type AskedName, askedValues, isMapAnswer, isScalarAnswer, type Problem, type Spelled, spelledList, spelledMap } from '../../model/index.ts';
import { disk } from '../disk.ts';
import { UsageError } from '../usage-error.ts';

const known = `Values that fixes may ask for:\n${askedNames.map(name => `  ${name}: ${askedValues[name]}`).join('\n')}`;

/** What stands under `remediation:` of demarc.yaml, and what the command line says in its place. */
export const answersFrom = (files: readonly string[], given: readonly string[]): { readonly answers: Answers; readonly problems: readonly Problem[] } => {
  const read = files.filter(file => /(?:^|[/.])demarc\.ya?ml$/.test(file)).map(answersIn);
  return { answers: Object.assign({}, ...read.map(one => one.answers), onCommandLine(given)), problems: read.flatMap(one => one.problems) };
};

/** The command line separates several with commas, and writes entries of maps as `nginx=nginx:1.29.3`. */
const spelled = (name: AskedName, text: string): Spelled => {
  if (isMapAnswer(name)) return spelledMap(Object.fromEntries(text.split(',').map(one => entryOf(name, one))));
  return isScalarAnswer(name) ? text : spelledList(...text.split(','));
};
const entryOf = (name: AskedName, text: string): readonly [string, string] => {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--answer ${name}= takes OLD=NEW, several with commas between them, not "${text}"`, known);
  return [text.slice(0, at), text.slice(at + 1)];
};

const onCommandLine = (given: readonly string[]): Answers =>
  Object.fromEntries(
    given.map(pair => {
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      if (at < 1) throw new UsageError(`--answer takes NAME=VALUE, not "${pair}"`, known);
      if (!isAskedName(name)) throw new UsageError(`no fix asks for "${name}"`, known);
      return [name, spelled(name, pair.slice(at + 1))];
    }),
  );

const answersIn = (file: string): { readonly answers: Answers; readonly problems: readonly Problem[] } => {
  const content = disk.read(file);
  if ('problem' in content) return { answers: {}, problems: [] };
  const { values, problems } = remediationOf(content.text, file);
  return { answers: values, problems: problems.map(({ column: _, ...problem }) => problem) };
};
