import { askedNames, isAskedName, remediationOf } from '../../charter/remediation.ts';
import type { Answers } from '../../engine/fix/spell.ts';
import { type AskedName, askedValues, isScalarAnswer, type Problem, spelledList } from '../../model/index.ts';
import { disk } from '../disk.ts';
import { UsageError } from '../usage-error.ts';

const known = `Values that fixes may ask for:\n${askedNames.map(name => `  ${name}: ${askedValues[name]}`).join('\n')}`;

/** What stands under `remediation:` of demarc.yaml, and what the command line says in its place. */
export const answersFrom = (files: readonly string[], given: readonly string[]): { readonly answers: Answers; readonly problems: readonly Problem[] } => {
  const read = files.filter(file => /(?:^|[/.])demarc\.ya?ml$/.test(file)).map(answersIn);
  return { answers: Object.assign({}, ...read.map(one => one.answers), onCommandLine(given)), problems: read.flatMap(one => one.problems) };
};

/** Names of lists, which the command line separates with commas. */
const isSeveral = (name: AskedName): boolean => !isScalarAnswer(name);

const onCommandLine = (given: readonly string[]): Answers =>
  Object.fromEntries(
    given.map(pair => {
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      if (at < 1) throw new UsageError(`--answer takes NAME=VALUE, not "${pair}"`, known);
      if (!isAskedName(name)) throw new UsageError(`no fix asks for "${name}"`, known);
      return [name, isSeveral(name) ? spelledList(...pair.slice(at + 1).split(',')) : pair.slice(at + 1)];
    }),
  );

const answersIn = (file: string): { readonly answers: Answers; readonly problems: readonly Problem[] } => {
  const content = disk.read(file);
  if ('problem' in content) return { answers: {}, problems: [] };
  const { values, problems } = remediationOf(content.text, file);
  return { answers: values, problems: problems.map(({ column: _, ...problem }) => problem) };
};
