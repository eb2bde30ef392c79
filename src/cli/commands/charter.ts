import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { catalogFor, wholeCatalog } from '../../catalog/load.ts';
import type { Charter } from '../../charter/charter.ts';
import type { Vocabulary } from '../../charter/check.ts';
import { ownChecks } from '../../charter/checks/compile.ts';
import { firstCharter } from '../../charter/first.ts';
import { beside, isCharterFile, type LoadOptions, loadCharter } from '../../charter/load.ts';
import { bind } from '../../engine/bind.ts';
import type { Catalog, Problem } from '../../model/index.ts';
import { readFormats } from '../../readers/estate.ts';
import { lookUp } from '../../reports/look-up.ts';
import { plural } from '../../reports/words.ts';
import { withProblems } from '../charter.ts';
import { controlsOf, frameworkIds } from '../controls.ts';
import { disk } from '../disk.ts';
import { dayOfToday, type EstateFlags, openEstate } from '../open-estate.ts';
import { write } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { walk } from '../walk.ts';

export interface CharterFlags {
  readonly format: string;
}

/** `demarc charter check`: every fault with its place; 1 when there is one. */
export const charterCheck = async (paths: readonly string[], flags: CharterFlags): Promise<number> => {
  const problems: Problem[] = [];
  const given = paths.length > 0 ? paths : ['.'];
  const walked = walk(given, problem => problems.push(problem));
  // A file that is named is a charter, whatever it is called.
  const files = walked.filter(file => isCharterFile(file) || paths.some(path => beside('', path) === file));
  if (files.length === 0) {
    const [first] = problems;
    const why = first ? `\n  ${first.file}: ${first.message}` : '';
    throw new UsageError(`there is no demarc.yaml in ${given.join(', ')}${why}`, 'demarc init writes a first one from the estate.');
  }
  const catalog = await wholeCatalog();
  const vocabulary = vocabularyOf(catalog);
  const { charter, problems: found } = loadCharter(files, disk, { today: dayOfToday(), vocabulary, controls: await allControls() });
  const all = withProblems([...problems, ...found, ...ownChecks(charter, catalog).problems, ...evidenceFaults(charter)], await assetFaults(files));
  const read = [...new Set([...files, ...charter.files])];
  write(flags.format === 'json' ? [`${JSON.stringify({ files: read, problems: all }, undefined, 2)}\n`] : lines(all, charter, read));
  return all.length > 0 ? 1 : 0;
};

const lines = (problems: readonly Problem[], charter: Charter, files: readonly string[]): readonly string[] => [
  ...problems.map(({ file, line, column, message }) => `${file}:${line}${column === undefined ? '' : `:${column}`}: ${message}\n`),
  problems.length > 0 ? `${plural(problems.length, 'fault')} in ${files.join(', ')}\n` : `${files.join(', ')}: ${summary(charter)}. Nothing is wrong.\n`,
];
const summary = ({ scopes, teams, ownership, parties, agreements, attestations, exceptions, dataClasses, checks, frameworks }: Charter): string =>
  [
    plural(scopes.length, 'scope'),
    plural(teams.length, 'team'),
    plural(ownership.length, 'rule of ownership', 'rules of ownership'),
    plural(parties.length, 'party', 'parties'),
    plural(agreements.length, 'agreement'),
    plural(attestations.length, 'attestation'),
    plural(exceptions.length, 'exception'),
    plural(dataClasses.length, 'data class', 'data classes'),
    ...(checks.length > 0 ? [plural(checks.length, 'check')] : []),
    ...(frameworks.length > 0 ? [plural(frameworks.length, 'framework')] : []),
  ].join(', ');

const allControls = async (): Promise<NonNullable<LoadOptions['controls']>> => {
  const controlOf = await controlsOf(frameworkIds);
  return { isControl: control => controlOf(control) !== undefined, frameworks: frameworkIds };
};
const vocabularyOf = (catalog: Catalog): Vocabulary => {
  const { checks, services, lines } = lookUp(catalog);
  return {
    check: new Set([...checks.keys(), ...[...checks.values()].flatMap(({ aka }) => aka ?? [])]),
    service: new Set([...services.keys(), ...lines.keys()]),
    vendor: new Set(catalog.services.map(({ vendor }) => vendor)),
  };
};

/** Evidence that is named must be there, and be what was looked at. */
const evidenceFaults = ({ attestations }: Charter): readonly Problem[] =>
  attestations.flatMap(({ id, evidence }) => {
    if (!evidence) return [];
    const { file, line, column } = evidence.at;
    const path = beside(file, evidence.file);
    const content = existsSync(path) ? disk.bytes?.(path) : undefined;
    if (!content || 'problem' in content)
      return [{ file, line, column, message: `The evidence of ${id} is not there: ${path}. Put it there, or correct the path.` }];
    const sha256 = createHash('sha256').update(content.read(0, content.size)).digest('hex');
    if (evidence.sha256 === undefined || evidence.sha256 === sha256) return [];
    return [{ file, line, column, message: `The evidence of ${id} is another file than the one that was looked at: its hash is ${sha256}.` }];
  });

/** What the assets that are declared say wrong. */
const assetFaults = async (files: readonly string[]): Promise<readonly Problem[]> => {
  const estate = await readFormats(new Map([['declared', files.filter(isCharterFile)]]), disk);
  // What is no YAML is told already.
  return bind(estate, await catalogFor(estate)).estate.problems.filter(({ message }) => !message.startsWith('This is not valid'));
};

export interface InitFlags extends EstateFlags {
  readonly output: string;
  readonly force: boolean;
}

/** `demarc init`: a first charter from what the estate shows. Never over one that is there. */
export const initCommand = async (paths: readonly string[], flags: InitFlags): Promise<number> => {
  if (existsSync(flags.output) && !flags.force)
    throw new UsageError(`${flags.output} is there already`, 'Give another with --output, or --force to write over it.');
  const estate = await openEstate(paths.length > 0 ? paths : ['.'], flags, false);
  const from = (path: string): string => fromFolder(dirname(flags.output), path);
  write(
    [
      firstCharter(estate, {
        codeowners: ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS'].filter(existsSync).map(from),
        backstage: ['catalog-info.yaml'].filter(existsSync).map(from),
        from,
      }),
    ],
    flags.output,
  );
  process.stdout.write(`${flags.output} is written. Fill in what is marked, then: demarc charter check ${flags.output}, demarc gaps\n`);
  return 0;
};

const fromFolder = (folder: string, path: string): string => relative(folder, path).split(sep).join('/') || '.';
