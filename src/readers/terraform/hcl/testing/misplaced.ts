import type { HclFile, Span } from '../syntax.ts';

const isSpan = (value: unknown): value is Span => typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
const childrenOf = (node: Span): readonly Span[] =>
  Object.values(node)
    .flat()
    .filter(isSpan)
    .sort((a, b) => a.start - b.start || a.end - b.end);

/** What is wrong with the spans of a tree, for tests: every node lies in the one above it and overlaps none beside it. Empty when all is well. */
export const misplaced = (file: HclFile): readonly string[] => {
  const wrong: string[] = [];
  const whole: Span = { start: 0, end: file.text.length };
  if (file.body.start !== 0 || file.body.end !== whole.end) wrong.push('the body is not the whole text');
  for (const list of [file.comments, file.skipped, [file.body]]) wrong.push(...misplacedAmong(whole, list));
  for (const error of file.errors) wrong.push(...misplacedAmong(whole, [error]));
  const todo: Span[] = [file.body];
  for (let node = todo.pop(); node; node = todo.pop()) {
    const children = childrenOf(node);
    wrong.push(...misplacedAmong(node, children));
    todo.push(...children);
  }
  return wrong;
};

const misplacedAmong = (around: Span, spans: readonly Span[]): readonly string[] => {
  const wrong: string[] = [];
  let at = around.start;
  for (const { start, end } of spans) {
    if (start < at || end < start || end > around.end) wrong.push(`${start}-${end} in ${around.start}-${around.end}, after ${at}`);
    at = end;
  }
  return wrong;
};
