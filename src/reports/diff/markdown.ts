import { placeWords, plural } from '../words.ts';
import { assetWords, byAsset, byCheck, type ChangeWords, type Compared, countWords, moveWords, unreadWords, verdictWords } from './words.ts';

/** The first line, by which a comment in a pull request is found again and written over. */
export const commentMark = '<!-- demarc diff -->';
const mostRows = 50;

/** For a comment in a pull request: moves as a table, gaps as lists, the rest folded away. */
export function* diffMarkdown(compared: Compared): Iterable<string> {
  const { comparison, names } = compared;
  const { moves, opened, closed, accepted, doubtful, added, gone, renamed, replaced } = comparison;
  yield `${commentMark}\n## Who secures what: ${code(names[0])} → ${code(names[1])}\n\n`;
  if ([moves, opened, closed, accepted, doubtful, added, gone].every(list => list.length === 0)) {
    yield 'Nothing that anybody answers for is different.\n';
    yield* unread(compared);
    return;
  }
  if (moves.length > 0) {
    yield `### ${plural(moves.length, 'responsibility moves', 'responsibilities move')}\n\n| asset | duty | was | is | because |\n|---|---|---|---|---|\n`;
    const rows = byAsset(moves).flatMap(own => own.moves.map(move => ({ own, words: moveWords(move, compared) })));
    for (const { own, words } of rows.slice(0, mostRows))
      yield `| ${code(assetWords(own))} | ${cell(words.duty)} | ${cell(words.from)} | **${cell(words.to)}** | ${cell(words.because.join('; '))} |\n`;
    if (rows.length > mostRows) yield `\nand ${plural(rows.length - mostRows, 'more move')}\n`;
    yield '\n';
  }
  yield* section(countWords(opened, compared, 'new gap'), byCheck(opened, compared));
  yield* section(countWords(closed, compared, 'gap closed', 'gaps closed'), byCheck(closed, compared));
  yield* section(countWords(accepted, compared, 'gap accepted, and not done', 'gaps accepted, and not done'), byCheck(accepted, compared));
  const assets = [`${added.length} new`, `${gone.length} gone`, `${renamed.length} renamed`, `${replaced.length} replaced`].filter(
    text => !text.startsWith('0 '),
  );
  if (assets.length > 0) yield `Assets: ${assets.join(', ')}.\n`;
  if (doubtful.length > 0) yield `\n${plural(doubtful.length, 'answer')} not as sure as before, or surer.\n`;
  yield* unread(compared);
}
function* unread(compared: Compared): Iterable<string> {
  const words = unreadWords(compared);
  if (words !== '') yield `\n${words}\n`;
}

function* section(title: string, groups: readonly ChangeWords[]): Iterable<string> {
  if (groups.length === 0) return;
  yield `### ${title}\n\n`;
  for (const { check, severity, changes } of groups.slice(0, mostRows)) {
    yield `- **${severity}** ${cell(check.title)} (${code(check.id)})\n`;
    for (const { subject, after, before } of changes.slice(0, 5)) {
      const told = after?.because === '' ? before : (after ?? before);
      const why = after === undefined ? '' : after.because === '' ? `: ${verdictWords(after)}` : `: ${cell(after.because)}`;
      yield `  - ${code(subject.address)} ${code(placeWords(told?.place ?? subject.place))}${why}\n`;
    }
    if (changes.length > 5) yield `  - and ${plural(changes.length - 5, 'more asset')}\n`;
  }
  yield '\n';
}

/** Names from an estate are text, and never Markdown or HTML. */
const cell = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[\\`*_[\]<>|]/g, character => `\\${character}`);
const code = (text: string): string => {
  const plain = text.replaceAll(/[\r\n]+/g, ' ').replaceAll('|', '\\|');
  return plain.includes('`') ? `\`\` ${plain} \`\`` : `\`${plain}\``;
};
