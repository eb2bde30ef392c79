import { dirname, relative, sep } from 'node:path';
import { forGood, lastDay, planOf, reportsOf } from '../../charter/attestations.ts';
import type { Charter } from '../../charter/charter.ts';
import type { Answer, Assessed } from '../../engine/assess.ts';
import type { Framework } from '../../model/index.ts';
import { oscalComponents } from '../../reports/oscal/components.ts';
import type { Authorisation, OscalContext } from '../../reports/oscal/context.ts';
import { oscalPlan } from '../../reports/oscal/plan.ts';
import { oscalProviderPlan, providersIn } from '../../reports/oscal/provider-plan.ts';
import { oscalResults } from '../../reports/oscal/results.ts';
import { oscalSharedResponsibility } from '../../reports/oscal/shared-responsibility.ts';
import { frameworksOf } from '../controls.ts';
import { fails, threshold } from '../fail-on.ts';
import { charterBeside, dayOfToday, openGoverned } from '../open-estate.ts';
import { write } from '../output.ts';
import { oneOf } from '../suggest.ts';
import { rememberedTreePath } from '../tree-path.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import type { AssessFlags } from './assess.ts';
import { demandWhole, frameworkNamed } from './framework.ts';

type Export = (answer: Answer, context: OscalContext) => Iterable<string>;
const exports: Readonly<Record<string, Export>> = {
  'oscal-component': oscalComponents,
  'oscal-ssp': oscalPlan,
  'oscal-provider-ssp': oscalProviderPlan,
  'oscal-assessment-results': oscalResults,
  'oscal-shared-responsibility': oscalSharedResponsibility,
};

/** `demarc assess --format oscal-…`. The exit code is that of `demarc assess`. */
export const oscalCommand = async (paths: readonly string[], flags: AssessFlags): Promise<number> => {
  const make = exports[oneOf('format', flags.format, Object.keys(exports), `Formats: ${Object.keys(exports).join(', ')}.`)] ?? oscalPlan;
  const given = paths.length > 0 ? paths : ['.'];
  const framework = await frameworkNamed(flags.framework ?? 'nist-800-53-r5', frameworksOf(await charterBeside(given, flags)));
  const failsAt = threshold(flags.failOn);
  demandWhole(flags, 'an OSCAL document is');
  const { estate, found } = await openGoverned(given, flags, make === oscalResults && { eachUpTo: 2_000 });
  const context = contextOf(estate, found?.charter, framework, flags);
  const forOne = make === oscalProviderPlan || make === oscalSharedResponsibility;
  write(make(estate, forOne ? { ...context, provider: providerNamed(flags.provider, estate) } : context), flags.output);
  if (make === oscalSharedResponsibility)
    process.stderr.write('demarc: oscal-shared-responsibility is experimental: no release of OSCAL has this model, and its fields may change\n');
  return fails(estate, failsAt) ? 1 : 0;
};

const providerNamed = (typed: string | undefined, estate: Answer): string => {
  const known = providersIn(estate);
  const [only] = known;
  if (typed !== undefined) return oneOf('provider', typed, known, `Providers here: ${known.join(', ')}.`);
  if (only === undefined) throw new UsageError('no other party holds anything in this estate');
  if (known.length > 1)
    throw new UsageError('several providers hold something in this estate, and a document is about one', `Name it with --provider: ${known.join(', ')}.`);
  return only;
};

const contextOf = (estate: Assessed, charter: Charter | undefined, framework: Framework, { output }: AssessFlags): OscalContext => {
  const today = dayOfToday();
  const { ledger } = estate;
  const owners = [...ledger.owners, ...(ledger.ownership ?? []).flatMap(({ duties }) => Object.values(duties).map(({ team }) => team))].filter(
    team => team !== '',
  );
  const names = new Map([...owners.map(id => [id, id] as const), ...(charter?.teams ?? []).map(({ id, name = id }) => [id, name] as const)]);
  return {
    framework,
    version,
    now: process.env['DEMARC_TODAY'] === undefined ? new Date().toISOString() : `${today}T00:00:00Z`,
    organisation: charter?.organisation ?? 'This organisation',
    teams: [...names].map(([id, name]) => ({ id, name })),
    data: (charter?.dataClasses ?? []).map(({ id, name = id }) => name),
    authorisations: charter ? authorisationsOf(charter, estate, today, output) : [],
    fileName: rememberedTreePath(),
  };
};

/** Evidence that shows something today. */
export const authorisationsOf = (charter: Charter, { catalog }: Answer, today: string, output: string | undefined): readonly Authorisation[] => {
  const vendors = new Set(catalog.services.map(({ vendor }) => vendor));
  const isThere = (report: ReturnType<typeof reportsOf>[number]): boolean =>
    report.attestation.from <= today && lastDay(report.attestation) >= today && report.attestation.opinion !== 'adverse';
  return reportsOf(charter)
    .filter(isThere)
    .map(({ attestation, vendor, party }) => {
      const plan = planOf(attestation, charter);
      return {
        id: attestation.id,
        party: vendors.has(vendor) ? vendor : party.replace(/^third-party:/, ''),
        kind: attestation.type,
        title: [attestation.id, attestation.type, attestation.level ?? ''].filter(word => word !== '').join(', '),
        from: attestation.from,
        ...(lastDay(attestation) !== forGood && { until: lastDay(attestation) }),
        ...(plan && {
          plan,
          href: encodeURI(
            relative(output === undefined ? '.' : dirname(output), plan.file)
              .split(sep)
              .join('/'),
          ),
        }),
      };
    });
};
