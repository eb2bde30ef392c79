import type { Filled, Standing, Stood } from '../../engine/checklist/stand.ts';
import type { Verdict } from '../../model/index.ts';
import { hang, safe, wrap } from '../terminal/fit.ts';
import { glyphsOf, inkOf, type Screen } from '../terminal/screen.ts';
import { plural } from '../words.ts';
import { countsOf, linesOf, scoreWords, standingWords } from './words.ts';

const painted: Readonly<Record<Standing, Verdict>> = {
  contradicted: 'unmet',
  no: 'unmet',
  stale: 'unproven',
  open: 'unproven',
  waiting: 'unproven',
  partly: 'assumed',
  attested: 'assumed',
  shown: 'met',
  provider: 'met',
  'not-applicable': 'excepted',
  skipped: 'none',
};

/** A checklist for a person: the figures, then every question with what the estate shows and what people said. */
export function* checklistTerminal(filled: Filled, screen: Screen): Iterable<string> {
  const ink = inkOf(screen);
  const { checklist, stood } = filled;
  const { dot, rule } = glyphsOf(screen);
  const said = (text: string): readonly string[] => wrap(safe(text, screen), screen.width);
  yield `${ink.bold(safe(`${checklist.name} (${checklist.id})`, screen))}\n`;
  for (const line of said(checklist.about ?? '')) yield `${ink.dim(line)}\n`;
  const counts = countsOf(filled).map(([name, count]) => `${count} ${standingWords[name]}`);
  for (const line of [...said([plural(stood.length, 'question'), ...counts].join(` ${dot} `)), ...said(scoreWords(filled))]) yield `${line}\n`;
  if (checklist.models && stood.every(({ shown }) => shown.all + shown.theirs === 0))
    yield 'Nothing that was read is of this kind: the estate can answer none of it.\n';
  const byId = new Map(stood.map(one => [one.question, one]));
  for (const { title, questions } of checklist.sections) {
    yield `\n${ink.bold(safe(title, screen))} ${ink.dim(rule.repeat(Math.max(3, screen.width - title.length - 1)))}\n`;
    for (const question of questions) for (const line of questionLines(byId.get(question), screen)) yield `${line}\n`;
  }
}

const questionLines = (one: Stood | undefined, screen: Screen): readonly string[] => {
  if (!one) return [];
  const ink = inkOf(screen);
  const verdict = painted[one.standing];
  const mark = ink.verdict[verdict](glyphsOf(screen).verdict[verdict]);
  return [
    ...wrap(safe(one.question.asks, screen), screen.width - 4).map((line, i) => (i === 0 ? `${mark} ${line}` : `  ${line}`)),
    `    ${ink.verdict[verdict](standingWords[one.standing])}${ink.dim(safe(` ${glyphsOf(screen).dot} ${one.question.id}`, screen))}`,
    ...linesOf(one)
      .flatMap(line => hang('', safe(line, screen), 4, screen))
      .map(ink.dim),
  ];
};
