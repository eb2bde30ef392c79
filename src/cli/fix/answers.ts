import type { Answers } from '../../engine/fix/spell.ts';
import { nearest } from '../../engine/nearest.ts';
import { type AskedName, askedValues, type Problem, type Spelled, spelledList } from '../../model/index.ts';
import { problemAt, readYaml, type TreeNode, valueIn } from '../../readers/text-tree/index.ts';
import { disk } from '../disk.ts';
import { UsageError } from '../usage-error.ts';

const names = Object.keys(askedValues) as readonly AskedName[];
const isName = (name: string): name is AskedName => names.some(one => one === name);
const known = `Values that fixes may ask for:\n${names.map(name => `  ${name}: ${askedValues[name]}`).join('\n')}`;

/** What stands under `remediation:` of demarc.yaml, and what the command line says in its place. */
export const answersFrom = (files: readonly string[], given: readonly string[]): { readonly answers: Answers; readonly problems: readonly Problem[] } => {
  const read = files.filter(file => /(?:^|[/.])demarc\.ya?ml$/.test(file)).map(answersIn);
  return { answers: Object.assign({}, ...read.map(one => one.answers), onCommandLine(given)), problems: read.flatMap(one => one.problems) };
};

/** Names of lists, which the command line separates with commas. */
const isSeveral = (name: AskedName): boolean => name.endsWith('s');

const onCommandLine = (given: readonly string[]): Answers =>
  Object.fromEntries(
    given.map(pair => {
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      if (at < 1) throw new UsageError(`--answer takes NAME=VALUE, not "${pair}"`, known);
      if (!isName(name)) throw new UsageError(`no fix asks for "${name}"`, known);
      return [name, isSeveral(name) ? spelledList(...pair.slice(at + 1).split(',')) : pair.slice(at + 1)];
    }),
  );

const answersIn = (file: string): { readonly answers: Answers; readonly problems: readonly Problem[] } => {
  const content = disk.read(file);
  if ('problem' in content) return { answers: {}, problems: [] };
  const { documents, source } = readYaml(content.text, file);
  const remediation = documents[0] && valueIn(documents[0], 'remediation');
  if (!remediation || (remediation.is === 'scalar' && remediation.value === null)) return { answers: {}, problems: [] };
  if (remediation.is !== 'map')
    return { answers: {}, problems: [problemAt(source, remediation.start, 'remediation is not a map: write a name and a value on each line below it.')] };
  const answers: Record<string, Spelled> = {};
  const problems: Problem[] = [];
  for (const { key, keyStart, value } of remediation.entries) {
    const text = plainOf(value);
    if (!isName(key)) problems.push(problemAt(source, keyStart, `No fix asks for "${key}".${suggestion(key)}`));
    else if (text === undefined) problems.push(problemAt(source, value.start, `${key} is not a plain value or a list of them: write ${askedValues[key]}.`));
    else answers[key] = text;
  }
  return { answers, problems };
};
const plainOf = (node: TreeNode): Spelled | undefined => {
  if (node.is === 'list') return listOf(node.items.map(plainOf));
  return node.is === 'scalar' && node.value !== null ? node.value : undefined;
};
const listOf = (items: readonly (Spelled | undefined)[]): Spelled | undefined => (items.every(item => item !== undefined) ? spelledList(...items) : undefined);
const suggestion = (key: string): string => {
  const near = nearest(key, names);
  return near === undefined ? ` It may be one of ${names.join(', ')}.` : ` Did you mean ${near}?`;
};
