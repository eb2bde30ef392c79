import type { Answer } from '../../engine/assess.ts';
import { type Citation, type Control, dutyOf, type Framework, shown, type Verdict } from '../../model/index.ts';
import { groupBy } from '../group.ts';
import { partyTitle } from '../oscal/parts.ts';
import { type Strand, shownBy, strandsOf } from '../oscal/strands.ts';
import { vendorName } from '../words.ts';

/** Who has a part in something: the service's provider, you, others by agreement or by nature; nobody, or it hangs on what is not known. */
export interface Parties {
  readonly provider: boolean;
  readonly customer: boolean;
  readonly third: boolean;
  readonly nobody: boolean;
  readonly open: boolean;
}
/** One control for one service (or for the accounts of one vendor), or for all of them together. */
export interface Cell {
  readonly control: Control;
  readonly parties: Parties;
  readonly verdicts: ReadonlyMap<Verdict, number>;
  /** A check sees a part of what is yours. */
  readonly checked: boolean;
  /** It is only about what lies below all assets. */
  readonly below: boolean;
  /** Both that and what is of single assets. */
  readonly mixed: boolean;
  readonly teams: readonly string[];
}
export interface ServiceCell extends Cell {
  readonly provider: string;
  readonly service: string;
  readonly providerDoes: string;
  readonly customerDoes: string;
}
export interface ControlRow extends Cell {
  readonly services: readonly ServiceCell[];
}
export interface Matrix {
  readonly framework: Framework;
  readonly controls: readonly ControlRow[];
  readonly sources: readonly (Citation & { readonly services: readonly string[] })[];
}

/** Every control of a framework against every service of the estate. */
export const matrixOf = (answer: Answer, framework: Framework): Matrix => {
  const strands = strandsOf(answer);
  const shows = shownBy(answer);
  const controls = framework.controls.map(control => {
    const about = strands.filter(shows(control));
    const services = [...groupBy(about, serviceOf)]
      .map(([service, mine]) => serviceCell(control, service, mine))
      .sort((a, b) => (a.service < b.service ? -1 : 1));
    return { ...cellOf(control, about), services };
  });
  return { framework, controls, sources: sourcesOf(strands) };
};

const serviceOf = ({ component }: Strand): string =>
  component.service === undefined ? `${vendorName(component.vendor)}: accounts and organisation` : (component.title.split(/[:,] /)[0] ?? component.service);

const cellOf = (control: Control, strands: readonly Strand[]): Cell => {
  const verdicts = new Map<Verdict, number>();
  for (const strand of strands) for (const [verdict, count] of strand.verdicts) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + count);
  const below = strands.filter(({ component }) => component.of !== 'kind').length;
  return {
    control,
    parties: partiesOf(strands),
    verdicts,
    checked: strands.some(({ checked }) => checked),
    below: below === strands.length,
    mixed: below > 0 && below < strands.length,
    teams: [...new Set(strands.flatMap(({ teams, sides }) => (sides.some(({ party }) => party === 'customer') ? teams : [])))].sort(),
  };
};
const partiesOf = (strands: readonly Strand[]): Parties => {
  const holders = strands.flatMap(({ holders: all }) => all);
  const sides = holders.flatMap(holder => (holder.held === 'by' ? holder.sides : []));
  return {
    provider: sides.some(({ party }) => party === 'provider'),
    customer: sides.some(({ party }) => party === 'customer'),
    third: sides.some(({ party }) => party.startsWith('third-party:')),
    nobody: holders.some(({ held }) => held === 'nobody'),
    open: strands.some(({ holders: all }) => all.length > 1) || holders.some(({ held }) => held === 'unstudied'),
  };
};

const serviceCell = (control: Control, service: string, strands: readonly Strand[]): ServiceCell => {
  const providers = new Set<string>();
  const [theirs, yours] = [new Set<string>(), new Set<string>()];
  for (const { component, duty, holders } of strands)
    for (const holder of holders) {
      if (holder.held !== 'by') yours.add(`${dutyOf(duty).title}: ${holder.held.replace('-', ' ')} (${shown(holder.because)}).`);
      else
        for (const side of holder.sides) {
          const does = `${dutyOf(duty).title}: ${shown(side.does)}${holders.length > 1 ? ' (if so configured)' : ''}`;
          const name = side.party === 'provider' ? vendorName(component.vendor) : partyTitle(side.party.replace(/^third-party:/, ''));
          if (side.party === 'customer') yours.add(does);
          else {
            providers.add(name);
            theirs.add(side.party === 'provider' ? does : `${does} (${name})`);
          }
        }
    }
  const vendor = strands[0]?.component.vendor ?? '';
  return {
    ...cellOf(control, strands),
    service,
    provider: [...providers].join(', ') || vendorName(vendor),
    providerDoes: [...theirs].join('\n'),
    customerDoes: [...yours].join('\n'),
  };
};

const sourcesOf = (strands: readonly Strand[]): Matrix['sources'] => {
  const sources = new Map<string, { readonly page: Citation; readonly services: Set<string> }>();
  for (const strand of strands)
    for (const { source } of strand.holders) {
      if (!source) continue;
      const key = `${source.url} ${source.grade} ${source.says}`;
      const known = sources.get(key) ?? { page: source, services: new Set<string>() };
      sources.set(key, known);
      known.services.add(serviceOf(strand));
    }
  return [...sources.values()]
    .map(({ page, services }) => ({ ...page, services: [...services].sort() }))
    .sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
};
