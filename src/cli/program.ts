import { Command } from 'commander';
import type { AssessFlags } from './commands/assess.ts';
import { version } from './version.ts';

const several = (value: string, before: readonly string[]): readonly string[] => [...before, value];
/** `--duty a,b` and `--duty a --duty b` are the same. */
const names = (value: string, before: readonly string[]): readonly string[] => [...before, ...value.split(',').filter(name => name !== '')];

/** The command line. Every command loads its own code only when it is called. */
export const program = (done: (code: number) => void): Command => {
  const demarc = new Command('demarc')
    .description('Who secures what, for every resource you run: draws the line from your own configuration, cites the provider, and verifies your side.')
    .version(version, '-V, --version')
    .exitOverride()
    .showHelpAfterError('Help: demarc --help')
    .configureHelp({ sortSubcommands: false });
  addAssess(demarc, done);
  return demarc;
};

const withEstate = (command: Command): Command =>
  command
    .option('--var <name=value>', 'a Terraform variable, as terraform takes it (may be repeated)', several, [])
    .option('--var-file <file>', 'a file of Terraform variables (may be repeated)', several, [])
    .option('--parameter <name=value>', 'a CloudFormation parameter (may be repeated)', several, []);

const addAssess = (demarc: Command, done: (code: number) => void): void => {
  const command = demarc
    .command('assess', { isDefault: false })
    .description('Draw the line for an estate: who holds each duty, and is it done')
    .argument('[path...]', 'folders or files to read (default: .)')
    .option('-f, --format <format>', 'terminal, json, ndjson, rows, csv, sarif or markdown', 'terminal')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--fail-on <severity>', 'exit 1 when something unmet is as grave: low, medium, high, critical or never', 'low')
    .option('--verdict <verdict>', 'show only these: unmet, unproven, met, excepted, assumed, attested, none, all', names, [])
    .option('--service <service>', 'only these services or kinds of asset (aws.s3, aws.s3.bucket)', names, [])
    .option('--duty <duty>', 'only these duties', names, [])
    .option('--layer <layer>', 'only these layers', names, [])
    .option('--check <check>', 'only these checks, by our id or by that of another tool (CKV_AWS_21)', names, [])
    .option('--facts', 'with every fact of every asset (json and ndjson)', false)
    .option('-q, --quiet', 'only the findings', false);
  withEstate(command)
    .addHelpText(
      'after',
      `
Exit codes: 0 clean, 1 findings at or over --fail-on, 2 usage or nothing readable.

Examples:
  $ demarc assess                                        the folder you are in
  $ demarc assess infra --fail-on high                   for a pipeline
  $ demarc assess infra --var environment=prod           with a Terraform variable
  $ demarc assess infra --service s3 --verdict unmet     one service, what is not done
  $ demarc assess infra -f sarif -o demarc.sarif         for code scanning
  $ demarc assess infra -f rows | jq -r 'select(.verdict == "unmet") | .address'
`,
    )
    .action(async (paths: readonly string[], flags: AssessFlags) => done((await import('./commands/assess.ts')).assessCommand(paths, flags)));
};
