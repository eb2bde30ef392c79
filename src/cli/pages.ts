import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import type { Charter } from '../charter/charter.ts';
import type { Assessed } from '../engine/assess.ts';
import type { Framework, Place, Subject } from '../model/index.ts';
import type { ComparedLedger } from '../reports/html/compared.ts';
import type { SubjectAbout } from '../reports/html/encoded.ts';
import { htmlReport, type PagesInput } from '../reports/html/pages.ts';
import { liveShell, type Unread } from '../reports/html/site.ts';
import type { Quote } from '../reports/quote.ts';
import type { ReportOptions } from '../reports/report.ts';
import type { FoundCharter } from './charter.ts';
import { disk } from './disk.ts';
import { dayOfToday } from './open-estate.ts';
import { partiesOf } from './pages-parties.ts';
import { UsageError } from './usage-error.ts';

export interface PagesRequest {
  readonly assessed: Assessed;
  readonly found: FoundCharter | undefined;
  readonly options: ReportOptions;
  readonly paths: readonly string[];
  readonly compared?: ComparedLedger;
}

/** `--format html`: the pages with the report in them, as one file; `live` where they are served and may renew themselves. */
export const pagesFor = async (request: PagesRequest, live = false): Promise<Iterable<string>> =>
  htmlReport(await pagesInput(request), live ? liveShell(emptyPage(), pack) : emptyPage(), pack);
const pack = (text: string): string => deflateRawSync(text, { level: 7 }).toString('base64');

/** A page that is served, and says why there is no report in it. */
export const unreadPage = (unread: Unread): string => liveShell(emptyPage(), pack, unread);

/** What the pages show, gathered. */
export const pagesInput = async ({ assessed, found, options, paths, compared }: PagesRequest): Promise<PagesInput> => {
  const [frameworks, charter, aboutOf] = await Promise.all([
    frameworksFor(assessed),
    found && charterFor(assessed, found.charter),
    aboutOfSubjects(assessed, found, options),
  ]);
  return { assessed, options, paths, frameworks, aboutOf, quote: quoteFrom(), ...(charter && { charter }), ...(compared && { compared }) };
};

/** The empty page stands beside the command, where the build puts it. */
const emptyPage = (): string => {
  const file = ['pages.html', '../pages.html', '../../dist/pages.html'].map(path => fileURLToPath(new URL(path, import.meta.url))).find(existsSync);
  if (file === undefined) throw new UsageError('the pages are not built', 'In a checkout: npm run build.');
  return readFileSync(file, 'utf8');
};

/** The frameworks that say something of what the estate has. */
const frameworksFor = async ({ catalog }: Assessed): Promise<readonly Framework[]> => {
  const { frameworks } = await import('../frameworks/index.ts');
  const known = new Set(catalog.checks.flatMap(({ checks }) => Object.keys(checks)));
  const all = await Promise.all(frameworks.map(entry => entry.load()));
  const speaks = ({ duties, checks }: Framework['controls'][number]): boolean => (checks === undefined ? duties.length > 0 : checks.some(id => known.has(id)));
  return all.filter(({ controls }) => controls.some(speaks));
};

const charterFor = async (assessed: Assessed, charter: Charter): Promise<PagesInput['charter']> => {
  const [{ gapsOf }, { answeringFor, controlsFor }] = await Promise.all([import('../charter/gaps.ts'), import('./controls.ts')]);
  const teams = charter.teams.map(({ id, name, contact, 'business-unit': businessUnit }) => ({
    id,
    ...(name !== undefined && { name }),
    ...(contact !== undefined && { contact }),
    ...(businessUnit !== undefined && { businessUnit }),
  }));
  return {
    files: charter.files,
    teams,
    parties: partiesOf(charter),
    gaps: gapsOf(assessed, charter, dayOfToday(), { controlOf: await controlsFor(charter.checklists), answering: await answeringFor(charter) }),
  };
};

/** Where a subject runs, what its tags say, and what the charter says of its place. */
const aboutOfSubjects = async (
  { bound, catalog }: Assessed,
  found: FoundCharter | undefined,
  { whereabouts }: ReportOptions,
): Promise<(subject: Subject) => SubjectAbout> => {
  const [{ seenOf }, { applying }] = await Promise.all([import('../charter/seen.ts'), import('../charter/govern.ts')]);
  const applied = found && applying(found.charter, dayOfToday())(bound, catalog);
  return subject => {
    const asset = subject.answers === 'asset' ? bound.found.get(subject.id) : undefined;
    const seen = asset && seenOf(asset, bound);
    const standing = (asset ? applied?.of(asset) : applied?.once(subject))?.standing;
    const where = whereabouts?.(subject);
    return {
      account: where?.account,
      region: seen?.region ?? where?.region,
      environment: standing?.environment,
      businessUnit: standing?.businessUnit,
      geography: standing?.geography,
      criticality: standing?.criticality,
      data: [...(standing?.data ?? [])],
      tags: [...(seen?.tags() ?? [])],
    };
  };
};

const mostFiles = 200;
/** Lines of source; the files that were read last are kept. */
const quoteFrom = (): Quote => {
  const files = new Map<string, readonly string[]>();
  return ({ file, line }: Place) => {
    const lines = files.get(file) ?? linesOf(file);
    files.delete(file);
    files.set(file, lines);
    const [oldest] = files.keys();
    if (files.size > mostFiles && oldest !== undefined) files.delete(oldest);
    return lines[line - 1];
  };
};
const linesOf = (file: string): readonly string[] => {
  if (file.startsWith('https://')) return [];
  const answer = disk.read(file);
  return 'text' in answer ? answer.text.split(/\r?\n/) : [];
};
