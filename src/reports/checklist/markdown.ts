import type { Filled, Stood } from '../../engine/checklist/stand.ts';
import { countsOf, linesOf, scoreWords, standingWords } from './words.ts';

/** A checklist as a page: a table for each section. */
export function* checklistMarkdown(filled: Filled): Iterable<string> {
  const { checklist, stood } = filled;
  yield `## ${cell(checklist.name)}\n\n`;
  if (checklist.about !== undefined) yield `${cell(checklist.about)}\n\n`;
  const counts = countsOf(filled).map(([name, count]) => `**${count}** ${standingWords[name]}`);
  yield `${stood.length} questions: ${counts.join(', ')}. ${cell(scoreWords(filled))}\n`;
  const byId = new Map(stood.map(one => [one.question, one]));
  for (const { title, questions } of checklist.sections) {
    yield `\n### ${cell(title)}\n\n| question | stands | why |\n|---|---|---|\n`;
    for (const question of questions) yield row(byId.get(question));
  }
}
const row = (one: Stood | undefined): string =>
  one ? `| **${cell(one.question.id)}** ${cell(one.question.asks)} | ${standingWords[one.standing]} | ${cell(linesOf(one).join('; '))} |\n` : '';
/** What people wrote is text, and never Markdown or HTML. */
const cell = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[\\`*_[\]<>|]/g, character => `\\${character}`);
