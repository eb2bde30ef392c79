import type { Evidence, Gathered, Stands } from '../engine/evidence.ts';
import type { Catalog } from '../model/index.ts';
import { lookUp } from './look-up.ts';
import { holderNames, holderWords } from './party.ts';
import { namedPlace, type ReportOptions } from './report.ts';
import { vendorName } from './words.ts';

/** How what another tool says stands to the verdict here. */
export const standsWords: Readonly<Record<Stands, string>> = {
  agrees: 'agrees',
  contradicts: 'says otherwise',
  alone: 'only they say so',
  'not-yours': 'not yours',
  nowhere: 'about nothing here',
  silent: 'decides nothing',
};

/** Whose job it is, as a reader says it: `AWS`, `you`, `AWS + you`. */
export const whoseJob = ({ about }: Evidence, catalog: Catalog): string => {
  const vendor = about && lookUp(catalog).lines.get(about.subject.kind)?.of.service.vendor;
  return about ? holderNames(about.holders, vendorName(vendor ?? '')) : '';
};

/** What other tools say, for machines. */
export const elsewhereEntry = ({ evidence, counts, unknown }: Gathered, catalog: Catalog, options: ReportOptions) => ({
  counts,
  unknownRules: unknown,
  findings: evidence.map(one => evidenceEntry(one, catalog, options)),
});

const evidenceEntry = (one: Evidence, catalog: Catalog, options: ReportOptions) => {
  const { said, checks, duty, stands, about } = one;
  return {
    tool: said.tool,
    rule: said.rule,
    title: said.title,
    says: said.says,
    stands,
    duty,
    checks,
    ...(about && {
      address: about.subject.address,
      kind: about.subject.kind,
      scope: about.subject.scope,
      verdict: about.ours,
      holder: holderWords(about.holders),
      whose: whoseJob(one, catalog),
    }),
    ...(!about && { names: said.names.slice(0, 5) }),
    place: namedPlace(said.place, options),
  };
};
