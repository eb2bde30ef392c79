import type { Borrowed } from './charter.ts';

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

/** Whether a file is meant by a pattern, which follows the rules of .gitignore. */
export const fileMatcher = (folder: string, pattern: string): ((file: string) => boolean) => {
  const anchored = pattern.replace(/\/$/, '').includes('/');
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const inside = new RegExp(`^${anchored ? '' : '(?:.*/)?'}${expressionOf(body)}${pattern.endsWith('/*') ? '$' : '(?:/.*)?$'}`);
  const prefix = folder === '' || folder === '.' ? '' : `${folder}/`;
  return file => file.startsWith(prefix) && inside.test(file.slice(prefix.length));
};

/** `**` stands for folders, `*` and `?` for what is in a name. */
const expressionOf = (glob: string): string =>
  glob
    .split(/(\*\*\/|\/\*\*$|\*+|\?)/)
    .map(piece => {
      if (piece === '**/') return '(?:.*/)?';
      if (piece === '/**') return '/.*';
      if (/^\*+$/.test(piece)) return piece.length > 1 ? '.*' : '[^/]*';
      return piece === '?' ? '[^/]' : piece.replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&');
    })
    .join('');
