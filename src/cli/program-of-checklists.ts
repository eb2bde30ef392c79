import type { Command } from 'commander';
import type { ChecklistFlags } from './commands/checklist.ts';
import type { ReviewFlags } from './commands/review.ts';
import { checklistHelp, reviewHelp } from './help.ts';

type Done = (code: number) => void;
const several = (value: string, before: readonly string[]): readonly string[] => [...before, value];
const names = (value: string, before: readonly string[]): readonly string[] => [...before, ...value.split(',').filter(name => name !== '')];

/** `demarc checklist` and `demarc review`. */
export const addChecklist = (demarc: Command, done: Done, withEstate: (command: Command) => Command): void => {
  const command = demarc
    .command('checklist')
    .description('Questions about your side: what the estate shows, what people answered, and where the two differ')
    .argument('[name and path...]', 'the checklist (baseline, iaas, paas, saas, on-premises, or one of yours), then folders or files (usually .)')
    .option('--import <file>', 'a checklist in a file: our own format, CAIQ v4 (XLSX or CSV), or a lens of AWS Well-Architected (JSON)')
    .option('--answers <file>', 'answers beside those that the charter names (may be repeated)', several, [])
    .option('--init [file]', 'write a first file of answers, with what is left for you')
    .option('-f, --format <format>', 'terminal (usual), markdown, json, or yaml (the checklist itself, to be changed)', 'terminal')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--fail-on <ground>', 'exit 1 when a question is this or worse: contradicted, no, stale or open; never (usual)', 'never');
  withEstate(command)
    .addHelpText('after', checklistHelp)
    .action(async (names: readonly string[], flags: ChecklistFlags) => done(await (await import('./commands/checklist.ts')).checklistCommand(names, flags)));
  demarc
    .command('review')
    .description('What has to be looked at again, by whom, and what is overdue: reviews, agreements, reports, exceptions, answers')
    .argument('[path...]', 'charter files, or folders that hold them (usually .)')
    .option('--within <days>', 'how many days ahead something is due', '30')
    .option('--team <team>', 'only these teams', names, [])
    .option('--all', 'all of them, not the first', false)
    .option('-f, --format <format>', 'terminal (usual) or json', 'terminal')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--fail-on <ground>', 'exit 1 when something is overdue, or due; never (usual)', 'never')
    .addHelpText('after', reviewHelp)
    .action(async (paths: readonly string[], flags: ReviewFlags) => done(await (await import('./commands/review.ts')).reviewCommand(paths, flags)));
};
