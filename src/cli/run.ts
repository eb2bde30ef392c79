import { CommanderError } from 'commander';
import { keepHeapSmall } from './heap.ts';
import { program } from './program.ts';
import { UsageError } from './usage-error.ts';

/** Runs one command line. The answer is the exit code: 0 clean, 1 findings, 2 usage or nothing readable. */
export const run = async (argv: readonly string[]): Promise<number> => {
  let code = 0;
  keepHeapSmall();
  try {
    await program(result => {
      code = result;
    }).parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(said(error));
    return 2;
  }
};

/** A fault of our own must not look like findings (1), nor hide where it is. */
const said = (error: unknown): string => {
  if (error instanceof UsageError) return `demarc: ${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`;
  return `demarc: this is a fault in Demarc itself, not in your files. Please report it with what follows.\n${error instanceof Error ? error.stack : String(error)}\n`;
};
