import { CommanderError } from 'commander';
import { program } from './program.ts';
import { UsageError } from './usage-error.ts';

/** Runs one command line. The answer is the exit code: 0 clean, 1 findings, 2 usage or nothing readable. */
export const run = async (argv: readonly string[]): Promise<number> => {
  let code = 0;
  try {
    await program(result => {
      code = result;
    }).parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`demarc: ${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`);
    return 2;
  }
};
