import { Command } from 'commander';
import type { AssessFlags } from './commands/assess.ts';
import type { CharterFlags, InitFlags } from './commands/charter.ts';
import type { CommentFlags } from './commands/comment.ts';
import type { DiffFlags } from './commands/diff.ts';
import type { ExplainFlags } from './commands/explain.ts';
import type { FixFlags } from './commands/fix.ts';
import type { GapFlags } from './commands/gaps.ts';
import type { LineFlags } from './commands/line.ts';
import type { CheckFlags, ListFlags, ServiceFlags } from './commands/lists.ts';
import type { OpenFlags } from './commands/open.ts';
import type { OscalFlags } from './commands/oscal.ts';
import type { PolicyFlags } from './commands/policy.ts';
import {
  assessHelp,
  charterHelp,
  commentHelp,
  diffHelp,
  exampleHelp,
  explainHelp,
  fixHelp,
  gapsHelp,
  lineHelp,
  listHelp,
  openHelp,
  oscalHelp,
  policyHelp,
} from './help.ts';
import { addChecklist } from './program-of-checklists.ts';
import { version } from './version.ts';

type Done = (code: number) => void;
const several = (value: string, before: readonly string[]): readonly string[] => [...before, value];
/** `--duty a,b` and `--duty a --duty b` are the same. */
const names = (value: string, before: readonly string[]): readonly string[] => [...before, ...value.split(',').filter(name => name !== '')];

/** The command line. Every command loads its own code only when it is called. */
export const program = (done: Done): Command => {
  const demarc = new Command('demarc')
    .description('Who secures what, for every resource you run: draws the line from your own configuration, cites the provider, and verifies your side.')
    .version(version, '-V, --version')
    .helpCommand(false)
    .configureHelp({ optionDescription: option => option.description })
    .exitOverride()
    .addHelpText('after', exampleHelp);
  addAssess(demarc, done);
  addOpen(demarc, done);
  addExplain(demarc, done);
  addFix(demarc, done);
  addDiff(demarc, done);
  addComment(demarc, done);
  addGaps(demarc, done);
  addChecklist(demarc, done, withEstate);
  addCharter(demarc, done);
  addPolicy(demarc, done);
  addLine(demarc, done);
  addOscal(demarc, done);
  addLists(demarc, done);
  return demarc;
};

const withEstate = (command: Command): Command =>
  command
    .option('--as <format>', 'read everything as this format (usually each file is told by its content)')
    .option('--var <name=value>', 'a Terraform variable, as terraform takes it (may be repeated)', several, [])
    .option('--var-file <file>', 'a file of Terraform variables (may be repeated)', several, [])
    .option('--modules-from <folder>', 'a folder that holds modules from registries and git: owner/vpc/aws[/version], terraform-aws-vpc or vpc')
    .option('--parameter <name=value>', 'a CloudFormation parameter (may be repeated)', several, [])
    .option('--parameter-file <file>', 'a file of CloudFormation parameters, as aws and CodePipeline take it (may be repeated)', several, [])
    .option('--helm', 'run the helm that is installed to render charts (nothing is fetched)')
    .option('--helm-values <file>', 'a file of values for charts; allows --helm (may be repeated)', several, [])
    .option('--policy <file>', 'checks of your own: a charter of elsewhere, or a module that runs (.mjs, .ts) (may be repeated)', several, []);

const withSelection = (command: Command): Command =>
  command
    .option('--service <service>', 'only these services or kinds of asset (aws.s3, aws.s3.bucket)', names, [])
    .option('--duty <duty>', 'only these duties', names, [])
    .option('--layer <layer>', 'only these layers', names, []);

const addAssess = (demarc: Command, done: Done): void => {
  const command = demarc
    .command('assess')
    .description('Draw the line for an estate: who holds each duty, and is it done')
    .argument('[path...]', 'folders or files to read, or - for standard input (usually .)')
    .option(
      '-f, --format <format>',
      'terminal (usual), html, json, ndjson, rows, csv, sarif, markdown, junit, asff, ocsf, backstage, oscal-ssp, oscal-provider-ssp, oscal-component, oscal-assessment-results or crm',
      'terminal',
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--fail-on <severity>', 'exit 1 when something unmet is as grave: low (usual), medium, high, critical or never', 'low')
    .option('--verdict <verdict>', 'only these: unmet, unproven, met, excepted, assumed, attested, none or all', names, []);
  withSelection(command)
    .option('--check <check>', 'only these checks, by our id or by that of another tool (CKV_AWS_21)', names, [])
    .option('--framework <framework>', 'the answer per control of a framework: who holds it, and how far it is proved (demarc frameworks)')
    .option('--shape <shape>', 'the shape of crm: fedramp (usual), pci or caiq; a workbook when --output ends in .xlsx, else CSV')
    .option('--provider <party>', 'whose side is exported (oscal-provider-ssp, oscal-shared-responsibility): aws, azure, NordOps')
    .option('--compare <earlier>', 'what moved and changed since then: a ledger (-f json), a revision or a folder (html)')
    .option('--facts', 'every fact of every asset as well (json and ndjson)', false)
    .option('--cache <folder>', 'keep answers there, and read only what changed since')
    .option(
      '--import <file>',
      'findings of other tools, to lay beside the verdicts: SARIF, OCSF, ASFF, Prowler, Trivy, Checkov, KICS, ScubaGear (may be repeated)',
      several,
      [],
    )
    .option('--account <account>', 'the account of what does not say it itself (asff and ocsf)')
    .option('--region <region>', 'the region of what does not say it itself (asff and ocsf)')
    .option('--baseline <file>', 'only what is new since a baseline or an earlier ledger counts, and is shown')
    .option('--write-baseline <file>', 'keep what is not done today as a baseline')
    .option('-q, --quiet', 'only the findings, all of them', false);
  withEstate(command)
    .addHelpText('after', assessHelp)
    .action(async (paths: readonly string[], flags: AssessFlags) => {
      if (flags.format === 'crm') return done(await (await import('./commands/matrix.ts')).matrixCommand(paths, flags));
      if (flags.format.startsWith('oscal-')) return done(await (await import('./commands/oscal-export.ts')).oscalCommand(paths, flags));
      if (flags.framework === undefined) return done(await (await import('./commands/assess.ts')).assessCommand(paths, flags));
      return done(await (await import('./commands/framework.ts')).frameworkCommand(paths, { ...flags, framework: flags.framework }));
    });
};

const addOpen = (demarc: Command, done: Done): void => {
  const command = demarc
    .command('open')
    .description('Look at an estate in the browser: the pages on this machine only, renewed when a file changes')
    .argument('[path...]', 'folders or files to read (usually .)')
    .option('--port <port>', 'the port on 127.0.0.1 (usually any that is free)', '0')
    .option('--no-browser', 'only print the address')
    .option('--compare <earlier>', 'what moved and changed since then: a ledger (assess -f json), a revision or a folder');
  withEstate(command)
    .addHelpText('after', openHelp)
    .action(async (paths: readonly string[], flags: OpenFlags) => done(await (await import('./commands/open.ts')).openCommand(paths, flags)));
};

const addExplain = (demarc: Command, done: Done): void => {
  const command = demarc
    .command('explain')
    .description('Show the chain behind a verdict: rule, fact and place, holder, page, check')
    .argument('<address>', 'the asset: its address, or the end of it when that is enough')
    .argument('[duty]', 'one duty (usually all of them)')
    .option('--path <path>', 'where the estate is (usually .; may be repeated)', several, []);
  withEstate(command)
    .addHelpText('after', explainHelp)
    .action(async (address: string, duty: string | undefined, flags: ExplainFlags) =>
      done(await (await import('./commands/explain.ts')).explainCommand(address, duty, flags)),
    );
};

const addFix = (demarc: Command, done: Done): void => {
  const command = demarc
    .command('fix')
    .description('Change the source so that duties of yours are met: tried and judged again before it is offered')
    .argument('[path...]', 'folders or files (usually .)')
    .option('-f, --format <format>', 'terminal (usual) or json', 'terminal')
    .option('-o, --output <file>', 'write what is shown to a file instead of standard output')
    .option('--write', 'write the changes into the files', false)
    .option('-i, --interactive', 'ask for each place, and write what is wanted', false)
    .option('--patch <file>', 'write a patch for git apply')
    .option('--plan <file>', 'write a plan that can be reviewed and applied as it is')
    .option('--apply <file>', 'write exactly what is in a plan; refused when a file changed since')
    .option('--severity <severity>', 'only as grave as this or graver: low (usual), medium, high or critical', 'low')
    .option('--asset <address>', 'only these assets (may be repeated)', several, [])
    .option('--owner <team>', 'only what these teams of the charter carry', names, [])
    .option('--answer <name=value>', 'a value that fixes may ask for, as under remediation: in demarc.yaml (may be repeated)', several, [])
    .option('--allow-replace', 'also what replaces a resource by a new one, with all that it holds', false);
  withSelection(command).option('--check <check>', 'only these checks, by our id or by that of another tool (CKV_AWS_21)', names, []);
  withEstate(command)
    .addHelpText('after', fixHelp)
    .action(async (paths: readonly string[], flags: FixFlags) => done(await (await import('./commands/fix.ts')).fixCommand(paths, flags)));
};

const addGaps = (demarc: Command, done: Done): void => {
  const command = demarc
    .command('gaps')
    .description('Show what nobody does, carries or shows, and what two do: the estate against the charter')
    .argument('[path...]', 'folders or files to read (usually .)')
    .option('--by <group>', 'team (usual), class, duty, layer, business-unit, geography, environment, regulation, service, party or severity', 'team')
    .option('--class <class>', 'only these classes: unmet, unclaimed, unowned, phantom-inheritance, …', names, [])
    .option('--team <team>', 'only these teams', names, [])
    .option('--regulation <regulation>', 'only what these regulations in force ask for: gdpr, dora, …', names, [])
    .option('--all', 'all of each class, not the first of them', false)
    .option('-f, --format <format>', 'terminal (usual) or json', 'terminal')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--fail-on <severity>', 'exit 1 when a gap is as grave: low, medium, high, critical or never (usual)', 'never');
  withEstate(command)
    .addHelpText('after', gapsHelp)
    .action(async (paths: readonly string[], flags: GapFlags) => done(await (await import('./commands/gaps.ts')).gapsCommand(paths, flags)));
};

const addCharter = (demarc: Command, done: Done): void => {
  demarc
    .command('charter')
    .description('The charter of the organisation: demarc.yaml')
    .command('check')
    .description('Tell every fault of a charter, with line and column and what to do')
    .argument('[path...]', 'charter files, or folders that hold them (usually .)')
    .option('-f, --format <format>', 'terminal (usual) or json', 'terminal')
    .addHelpText('after', charterHelp)
    .action(async (paths: readonly string[], flags: CharterFlags) => done(await (await import('./commands/charter.ts')).charterCheck(paths, flags)));
  const init = demarc
    .command('init')
    .description('Write a first charter from what the estate shows')
    .argument('[path...]', 'folders or files to read (usually .)')
    .option('-o, --output <file>', 'where it is written', 'demarc.yaml')
    .option('--force', 'write over a charter that is there', false);
  withEstate(init).action(async (paths: readonly string[], flags: InitFlags) => done(await (await import('./commands/charter.ts')).initCommand(paths, flags)));
};

const addDiff = (demarc: Command, done: Done): void => {
  const command = demarc
    .command('diff')
    .description('What differs between two states of an estate: whose each duty is first, then what is not done')
    .argument('<base>', 'a git revision, a folder, a file, a ledger (assess --format json) or a plan (terraform show -json)')
    .argument('[head]', 'the same (usually the working directory as it is; of a plan alone, what it leaves)')
    .option('-f, --format <format>', 'terminal (usual), markdown for a pull request, html, or json', 'terminal')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--fail-on <ground>', 'exit 1 when: moved, new-gap, or a new gap as grave as low, medium, high or critical; never (usual)', 'never')
    .option('--path <path>', 'what to compare in revisions (usually .; may be repeated)', several, []);
  withEstate(command)
    .addHelpText('after', diffHelp)
    .action(async (base: string, head: string | undefined, flags: DiffFlags) =>
      done(await (await import('./commands/diff.ts')).diffCommand(base, head, flags)),
    );
};

const addPolicy = (demarc: Command, done: Done): void => {
  demarc
    .command('policy')
    .description('Checks of your own')
    .command('test')
    .description('Try checks of your own on their examples, and tell every fault with line and column')
    .argument('[path...]', 'charter files, folders that hold them, or modules (usually .)')
    .option('-f, --format <format>', 'terminal (usual) or json', 'terminal')
    .addHelpText('after', policyHelp)
    .action(async (paths: readonly string[], flags: PolicyFlags) => done(await (await import('./commands/policy.ts')).policyTest(paths, flags)));
};

const addComment = (demarc: Command, done: Done): void => {
  demarc
    .command('comment')
    .description('Post a report as one comment of the pull request, and renew it on the next run (GitHub, GitLab, Azure DevOps)')
    .argument('<file>', 'Markdown, as demarc diff and assess write it with -f markdown; - for standard input')
    .option('--on <platform>', 'github, gitlab or azure-devops (usually told by the variables of the pipeline)')
    .option('--name <name>', 'which comment: one for each estate that has one', 'demarc')
    .option('--dry-run', 'print it and post nothing', false)
    .addHelpText('after', commentHelp)
    .action(async (file: string, flags: CommentFlags) => done(await (await import('./commands/comment.ts')).commentCommand(file, flags)));
};

const addLine = (demarc: Command, done: Done): void => {
  demarc
    .command('line')
    .description('Show the published line of a service, and what would move it; no estate is needed')
    .argument('[service]', 'a service (aws.s3) or a kind of asset (aws.s3.bucket); none with --model or --publisher')
    .argument('[kind]', 'the kind of asset, where the service has several (bucket)')
    .option('--set <fact=value>', 'what if a fact is this; ? is "not known" (may be repeated)', several, [])
    .option('--mode <mode>', 'a way of running it that moves its line: autopilot, fargate, auto-mode')
    .option('--model <model>', 'a service model as the providers print it, side by side: iaas, paas, saas, …')
    .option('--publisher <publisher>', 'the tables of one publisher: aws, microsoft, google, red-hat')
    .option('-f, --format <format>', 'terminal (usual) or json (for --model and --publisher)', 'terminal')
    .addHelpText('after', lineHelp)
    .action(async (service: string | undefined, kind: string | undefined, flags: LineFlags) =>
      done(await (await import('./commands/line.ts')).lineCommand(service, kind, flags)),
    );
};

const addOscal = (demarc: Command, done: Done): void => {
  demarc
    .command('oscal')
    .description('OSCAL documents: security plans, component definitions, assessment results')
    .command('check')
    .description('Tell every fault of OSCAL documents: of their format, and of what they say of each other')
    .argument('<file...>', 'documents of JSON or YAML, or folders that hold them; what they name beside them is read as well')
    .option('-f, --format <format>', 'terminal (usual) or json', 'terminal')
    .addHelpText('after', oscalHelp)
    .action(async (paths: readonly string[], flags: OscalFlags) => done(await (await import('./commands/oscal.ts')).oscalCheck(paths, flags)));
};

const addLists = (demarc: Command, done: Done): void => {
  const list = (name: string, description: string): Command =>
    demarc.command(name).description(description).option('-f, --format <format>', 'terminal (usual) or json', 'terminal');
  list('services', 'List the services of the catalog, with their kinds of asset')
    .option('--stats', 'how much is known: counts by vendor, and how well each answer is supported', false)
    .action(async (flags: ServiceFlags) => done(await (await import('./commands/lists.ts')).servicesCommand(flags)));
  list('frameworks', 'List the frameworks that --framework knows').action(async (flags: ListFlags) =>
    done(await (await import('./commands/framework.ts')).frameworksCommand(flags)),
  );
  list('duties', 'List the duties: what each is, and what it is not').action(async (flags: ListFlags) =>
    done((await import('./commands/lists.ts')).dutiesCommand(flags)),
  );
  withSelection(list('checks', 'List the checks: the good state each one asks for'))
    .option('--check <check>', 'only these checks, and what to do about each: in every format, and where it runs', names, [])
    .addHelpText('after', listHelp)
    .action(async (flags: CheckFlags) => done(await (await import('./commands/lists.ts')).checksCommand(flags)));
};
