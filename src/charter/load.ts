import type { Problem, Tree } from '../model/index.ts';
import { readJson, readYaml } from '../readers/text-tree/index.ts';
import { readBackstage } from './backstage.ts';
import { type Borrowed, type Charter, type CharterFile, charterFile, type Team } from './charter.ts';
import { type Vocabulary, wrongIn } from './check.ts';
import { readAnswers } from './checklist/answers.ts';
import { builtIn } from './checklist/built-in/index.ts';
import { type Names, readChecklist } from './checklist/read.ts';
import { readCodeowners } from './codeowners.ts';
import { leveragedBy } from './leverages.ts';
import { type Notes, notes, readShape } from './read.ts';
import { remediationIn } from './remediation.ts';
import type { Spot } from './shape.ts';

export interface Loaded {
  readonly charter: Charter;
  readonly problems: readonly Problem[];
}
/** What the charter is checked against beside itself. */
export interface LoadOptions {
  /** The day it is (ISO 8601). */
  readonly today: string;
  /** The names of the catalog; left out, names of checks, services and vendors are believed. */
  readonly vocabulary?: Vocabulary;
  /** The controls that checklists may name; left out, they are believed. */
  readonly controls?: Pick<Names, 'isControl' | 'frameworks'>;
}

interface Part {
  readonly file: string;
  readonly value: CharterFile;
}
interface Gathering extends Notes {
  readonly tree: Tree;
  readonly parts: Part[];
  readonly seen: Set<string>;
}

export const isCharterFile = (file: string): boolean => /(?:^|[/.])demarc\.(?:ya?ml|json)$/.test(file);

/** Reads the files of a charter and those that they include. What is wrong is a problem with its place; the rest of the charter stands. */
export const loadCharter = (files: readonly string[], tree: Tree, options: LoadOptions): Loaded => {
  const gathering: Gathering = { ...notes(), tree, parts: [], seen: new Set() };
  for (const file of files) gather(file, gathering);
  const others = gathering.parts.flatMap(part => othersOf(part, gathering));
  const questions = questionsIn(gathering, options);
  const whole = { ...joined(gathering.parts, others), ...questions };
  const { problems, rejected } = wrongIn(whole, gathering, options);
  const isFine = ({ at }: { readonly at: Spot }): boolean => !rejected.has(at);
  const charter = Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [name, Array.isArray(value) && name !== 'files' ? value.filter(isFine) : value]),
  ) as unknown as Charter;
  const leveraged = leveragedBy(charter, tree, beside);
  return { charter: { ...charter, leveraged: leveraged.plans }, problems: [...gathering.problems, ...problems, ...leveraged.problems].sort(byPlace) };
};

const byPlace = (a: Problem, b: Problem): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.column ?? 0) - (b.column ?? 0));

/** A list of what is waiting, as files may include each other to any depth. */
const gather = (start: string, { tree, parts, seen, ...found }: Gathering): void => {
  const waiting: { readonly file: string; readonly from?: Spot }[] = [{ file: start }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next.file)) continue;
    seen.add(next.file);
    const answer = tree.read(next.file);
    if ('problem' in answer) {
      found.problems.push(
        next.from ? { ...next.from, message: `${next.file} cannot be included: ${answer.problem}.` } : { file: next.file, line: 1, message: answer.problem },
      );
      continue;
    }
    const value = readFile(answer.text, next.file, found);
    if (!value) continue;
    parts.push({ file: next.file, value });
    for (const path of value.include ?? []) waiting.push({ file: beside(next.file, path), from: value.at });
    if (next.from && !isCharterFile(next.file) && /^["']?assets["']?\s*:/m.test(answer.text))
      found.problems.push({ ...value.at, message: 'Assets are read from demarc.yaml and from files that end in .demarc.yaml: give this file such a name.' });
  }
};

/** Where the text of a line begins: what is no YAML is only known by its line. */
const firstColumn = (text: string, line: number): number => (text.split(/\r\n?|\n/)[line - 1]?.search(/\S/) ?? 0) + 1 || 1;

/** One file, as it stands. */
export const readFile = (text: string, file: string, found: Notes): CharterFile | undefined => {
  const { source, documents, problems } = /^\s*\{/.test(text) ? readJson(text, file) : readYaml(text, file);
  const broken = problems.find(({ message }) => message.startsWith('This is not valid'));
  const told = broken
    ? [{ ...broken, message: `${broken.message.replace(/\)\..*$/s, ')')}: no rule of this file is applied until it is corrected.` }]
    : problems;
  found.problems.push(...told.map(problem => ({ ...problem, column: firstColumn(text, problem.line) })));
  // Half of a rule is another rule.
  if (broken) return undefined;
  const [first, second] = documents;
  if (second) found.problems.push({ file, line: 1, column: 1, message: 'A charter is one document: join what stands behind --- with the rest.' });
  if (!first || (first.is === 'scalar' && first.value === null)) return undefined;
  found.problems.push(...remediationIn(first, source).problems);
  return readShape(charterFile, first, source, found);
};

/** A path as a file says it, from its own folder. */
export const beside = (file: string, path: string): string => {
  if (path.startsWith('/')) return path;
  const steps = file.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};

interface Others {
  readonly teams: readonly Team[];
  readonly borrowed: readonly Borrowed[];
}
const nothing: Others = { teams: [], borrowed: [] };

/** What CODEOWNERS and Backstage files say. */
const othersOf = ({ file, value }: Part, { tree, problems }: Gathering): readonly Others[] => {
  const readOne = (path: string, read: (text: string, at: string) => Others): Others => {
    const answer = tree.read(beside(file, path));
    if ('text' in answer) return read(answer.text, beside(file, path));
    problems.push({ ...value.at, message: `${beside(file, path)} cannot be read: ${answer.problem}.` });
    return nothing;
  };
  return [
    ...(value.codeowners ?? []).map(path => readOne(path, (text, at) => ({ teams: [], borrowed: readCodeowners(text, at) }))),
    ...(value.backstage ?? []).map(path => readOne(path, readBackstage)),
  ];
};

/** Checklists and what was answered to them, from files of their own. */
const questionsIn = ({ parts, tree, problems }: Gathering, { today, vocabulary, controls }: LoadOptions): Pick<Charter, 'checklists' | 'answers'> => {
  const textsOf = (key: 'checklists' | 'answers') =>
    parts.flatMap(({ file, value }) =>
      (value[key] ?? []).flatMap(path => {
        const full = beside(file, path);
        const answer = tree.read(full);
        if ('text' in answer) return [{ file: full, text: answer.text }];
        problems.push({ ...value.at, message: `${full} cannot be read: ${answer.problem}.` });
        return [];
      }),
    );
  const own = textsOf('checklists').map(({ file, text }) => readChecklist(text, file, { ...controls, ...(vocabulary && { checks: vocabulary.check }) }));
  const mine = own.flatMap(({ checklist }) => checklist ?? []);
  const checklists = [...mine, ...builtIn.filter(({ id }) => !mine.some(one => one.id === id))];
  const answers = textsOf('answers').map(({ file, text }) => readAnswers(text, file, { checklists, today, tree }));
  problems.push(...[...own, ...answers].flatMap(one => one.problems));
  return { checklists, answers: answers.flatMap(one => one.answers ?? []) };
};

const joined = (parts: readonly Part[], others: readonly Others[]): Omit<Charter, 'checklists' | 'answers'> => {
  const all = <K extends keyof CharterFile>(key: K): readonly (CharterFile[K] extends readonly (infer T)[] | undefined ? T : never)[] =>
    parts.flatMap(part => (part.value[key] ?? []) as never);
  const organisation = parts.find(part => part.value.organisation !== undefined)?.value.organisation;
  const own = all('teams');
  const isNew = ({ id }: Team): boolean => !own.some(team => team.id === id);
  return {
    ...(organisation !== undefined && { organisation }),
    files: parts.map(part => part.file),
    scopes: all('scopes'),
    teams: [...own, ...others.flatMap(one => one.teams).filter(isNew)],
    ownership: all('ownership'),
    borrowed: others.flatMap(one => one.borrowed),
    parties: all('parties'),
    agreements: all('agreements'),
    attestations: all('attestations'),
    exceptions: all('exceptions'),
    reviews: all('reviews'),
    dataClasses: all('data-classes'),
    severities: all('severities'),
    checks: all('checks'),
    frameworks: all('frameworks'),
    leveraged: [],
  };
};
