import { createInterface } from 'node:readline/promises';
import type { FixPlan } from '../../engine/fix/plan.ts';
import { hunksOf } from '../../reports/fix/hunks.ts';
import type { EditedFile } from '../../reports/fix/patch.ts';
import { hunkLines } from '../../reports/fix/terminal.ts';
import { screenOf } from '../screen.ts';

type Reply = 'yes' | 'no' | 'all' | 'quit';
const replies: Readonly<Record<string, Reply>> = { y: 'yes', yes: 'yes', n: 'no', no: 'no', a: 'all', all: 'all', q: 'quit', quit: 'quit' };

/** Asks about each place, and gives the numbers of the changes that a person does not want. At the end of the input, nothing more is wanted. */
export const refusedHunks = async (files: readonly EditedFile[], plan: FixPlan): Promise<ReadonlySet<number>> => {
  const screen = screenOf(process.stdout, process.env, process.platform);
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const lines = asking[Symbol.asyncIterator]();
  const refused = new Set<number>();
  let rest: Reply | undefined;
  try {
    for (const { file, text, edits } of files)
      for (const hunk of hunksOf(text, edits)) {
        if (rest === undefined) {
          process.stdout.write(`${file}\n\n${hunkLines(hunk, plan, screen).join('\n')}`);
          const reply = await replyTo('Change this? [y]es, [n]o, [a]ll from here, [q]uit: ', lines);
          if (reply === 'all' || reply === 'quit') rest = reply;
          if (reply === 'yes' || reply === 'all') continue;
        } else if (rest === 'all') continue;
        for (const change of hunk.of) refused.add(change);
      }
  } finally {
    asking.close();
  }
  return refused;
};

const replyTo = async (question: string, lines: AsyncIterator<string>): Promise<Reply> => {
  for (;;) {
    process.stdout.write(question);
    const { value, done } = await lines.next();
    if (done) return 'quit';
    const reply = replies[String(value).trim().toLowerCase()];
    if (reply) return reply;
  }
};
