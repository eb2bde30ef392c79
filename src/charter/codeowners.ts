import type { Borrowed } from './charter.ts';
import { type Glob, globTest } from './glob.ts';

/**
 * The rules of a CODEOWNERS file (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners).
 * The first owner of a line is taken as the accountable one. A line without an owner takes its files away from those above.
 */
export const readCodeowners = (text: string, file: string): readonly Borrowed[] =>
  text.split(/\r\n?|\n/).flatMap((line, i) => {
    const [pattern = '', owner = ''] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    // Sections of GitLab name reviewers and no files.
    if (pattern === '' || /^\^?\[/.test(pattern)) return [];
    return [{ team: owner, folder: repositoryOf(file), pattern, at: { file, line: i + 1, column: line.indexOf(pattern) + 1 } }];
  });

/** The file may stand in the root of the repository, or in one of three folders of it. */
const repositoryOf = (file: string): string => file.replace(/(?:^|\/)(?:\.github\/|\.gitlab\/|docs\/)?[^/]*$/, '');

/** Whether a file is meant by a pattern, which follows the rules of .gitignore. Takes one step for each folder and piece, so that no pattern makes it slow. */
export const fileMatcher = (folder: string, pattern: string): ((file: string) => boolean) => {
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const anchored = pattern.replace(/\/$/, '').includes('/');
  const pieces = [...(anchored ? [] : ['**']), ...body.split('/')].map(piece => (piece === '**' ? undefined : globTest(piece.replaceAll(/\*+/g, '*'))));
  const whole = pattern.endsWith('/*');
  const prefix = folder === '' || folder === '.' ? '' : `${folder}/`;
  return file => {
    if (!file.startsWith(prefix)) return false;
    const names = file.slice(prefix.length).split('/');
    const ends = pieces.reduce((from, piece) => (piece ? stepped(from, piece, names) : onwards(from, names.length)), new Set([0]));
    return whole ? ends.has(names.length) : ends.size > 0;
  };
};

/** How many names are used up after one more piece. */
const stepped = (from: ReadonlySet<number>, fits: Glob, names: readonly string[]): Set<number> =>
  new Set([...from].filter(at => at < names.length && fits(names[at] ?? '')).map(at => at + 1));
/** `**` uses up any number of names. */
const onwards = (from: ReadonlySet<number>, length: number): Set<number> => {
  const least = Math.min(...from);
  return new Set(Array.from({ length: Math.max(0, length - least + 1) }, (_, i) => least + i));
};
