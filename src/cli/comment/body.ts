/** A line that no reader sees, by which the comment is found again. */
export const markOf = (name: string): string => `<!-- demarc:${name} -->`;

/** The report under its mark; what is over the limit is cut at the end of a line, and says so. */
export const bodyOf = (name: string, report: string, limit: number): string => {
  const whole = `${markOf(name)}\n${report}`;
  if (whole.length <= limit) return whole;
  const kept = whole.slice(0, limit - cut.length - mostFolds * fold.length);
  return `${kept.slice(0, kept.lastIndexOf('\n'))}${closing(kept)}${cut}`;
};
const cut = '\n\n*The rest is cut here: a comment may not be longer. The whole report is among the files of this run.*\n';

const fold = '\n</details>';
const mostFolds = 9;

/** A table or a folded part that is cut in the middle must not swallow the last sentence. */
const closing = (kept: string): string => fold.repeat(Math.min(mostFolds, count(kept, '<details') - count(kept, '</details>')));
const count = (text: string, part: string): number => text.split(part).length - 1;
