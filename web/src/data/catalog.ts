import type { Depends, DutyId, Holder } from '../../../src/model/index.ts';
import type { EncodedCatalog, EncodedCheck, EncodedService, Head } from '../../../src/reports/html/encoded.ts';
import { holdersOf } from './holders.ts';
import { branchIn } from './knobs.ts';

/** Services that can be looked up; what is known of one is fetched when it is looked at. */
export interface ShownCatalog {
  readonly services: EncodedCatalog['services'];
  readonly service: (id: string) => Promise<ServiceCard | undefined>;
}
/** All that the catalog says of one service. */
export interface ServiceCard {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly kinds: readonly KindCard[];
}
export interface KindCard {
  readonly id: string;
  readonly line: ReadonlyMap<DutyId, Holder | Depends>;
  /** What a user can write that moves the line. */
  readonly settings: readonly string[];
  readonly checks: readonly EncodedCheck[];
}

/** Each service is fetched once. */
export const catalogIn = (index: EncodedCatalog, fetchOne: (id: string) => Promise<EncodedService | undefined>): ShownCatalog => {
  const known = new Map<string, Promise<ServiceCard | undefined>>();
  const fetched = async (id: string): Promise<ServiceCard | undefined> => {
    const encoded = await fetchOne(id);
    return encoded && cardIn(encoded);
  };
  const service = (id: string): Promise<ServiceCard | undefined> => {
    const card = known.get(id) ?? fetched(id);
    known.set(id, card);
    return card;
  };
  return { services: index.services, service };
};

/** The services of a report: what can be looked for stands in its head, and the lines in a block of their own. */
export const catalogOfReport = ({ services, kinds, checks }: Head, block: () => Promise<unknown>): ShownCatalog => {
  const known = services.map(([id, name, vendor]) => {
    const own = kinds.filter(kind => kind.service === id);
    const ids = new Set(own.map(kind => kind.id));
    const asked = checks.filter(check => ids.has(check.kind));
    return {
      id,
      name,
      vendor,
      kinds: [...ids],
      settings: [...new Set(own.flatMap(({ settings }) => settings))],
      checks: asked.map(check => [check.id, check.kind, check.title, check.severity, check.duty, check.aka.join(' ')] as const),
    };
  });
  let all: Promise<readonly EncodedService[]> | undefined;
  return catalogIn({ services: known.filter(service => service.kinds.length > 0) }, async id => {
    all ??= block().then(read => (read ?? []) as readonly EncodedService[]);
    const service = (await all).find(one => one.id === id);
    return service && { ...service, checks };
  });
};

const cardIn = (encoded: EncodedService): ServiceCard => {
  const holders = holdersOf(encoded);
  const { id, name, vendor, kinds, checks = [] } = encoded;
  return {
    id,
    name,
    vendor,
    kinds: kinds.map(kind => ({
      id: kind.id,
      settings: kind.settings,
      checks: checks.filter(check => check.kind === kind.id),
      line: new Map(Object.entries(kind.line).map(([duty, branch]) => [duty as DutyId, branchIn(branch, holders)])),
    })),
  };
};
