import type { Answer } from '../../engine/assess.ts';
import { answersToYou } from '../../engine/hold.ts';
import { type Citation, type DutyId, type Holder, type Side, shown } from '../../model/index.ts';
import { vendorName } from '../words.ts';
import type { OscalContext } from './context.ts';
import { line, own, type Prop, profileOf, prop, uuidOf } from './spelling.ts';
import type { Component, Strand } from './strands.ts';

/** A JSON object in the making: what is `undefined` or an empty list is left out, as OSCAL has no empty lists. */
export type Json = Readonly<Record<string, unknown>>;
export const without = (object: Json): Json =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));

const oscalVersion = '1.2.1';

/** Who a document speaks of, with the UUIDs that its parts name them by. */
export interface Cast {
  readonly organisation: string;
  readonly party: (name: string) => string;
  /** The name of a party as a side has it. */
  readonly nameOf: (side: Side['party'], vendor: string) => string;
}
export const castOf = ({ organisation }: OscalContext): Cast => ({
  organisation: uuidOf('party', organisation),
  party: name => uuidOf('party', name),
  nameOf: (side, vendor) => (side === 'customer' ? organisation : side === 'provider' ? vendorName(vendor) : side.slice('third-party:'.length)),
});

/** Parties that hold anything, beside the organisation and its teams. */
export const othersIn = (strands: readonly Strand[], cast: Cast): readonly string[] => [
  ...new Set(
    strands.flatMap(({ component, holders }) => [
      vendorName(component.vendor),
      ...holders.flatMap(holder =>
        holder.held === 'by' ? holder.sides.filter(({ party }) => party !== 'customer').map(({ party }) => cast.nameOf(party, component.vendor)) : [],
      ),
    ]),
  ),
];

export const metadata = (title: string, strands: readonly Strand[], context: OscalContext, remarks: string): Json => {
  const { organisation, teams, now, version } = context;
  const cast = castOf(context);
  const names = [...new Set([...othersIn(strands, cast), ...context.authorisations.map(one => partyTitle(one.party))])].filter(name => name !== organisation);
  const isOf = { 'member-of-organizations': [cast.organisation] };
  return {
    title: line(title),
    'last-modified': now,
    version: now.slice(0, 10),
    'oscal-version': oscalVersion,
    props: [own('made-by', `Demarc ${version}`), own('framework', context.framework.id)],
    roles: [
      { id: 'asset-owner', title: 'Carries the customer side' },
      { id: 'provider', title: 'Holds a duty as a provider' },
      { id: 'customer', title: 'Holds a duty as a customer' },
      { id: 'tool', title: 'Draws the line and asks the checks' },
    ],
    parties: [
      { uuid: cast.organisation, type: 'organization', name: line(organisation) },
      ...names.map(name => ({ uuid: cast.party(name), type: 'organization', name: line(name) })),
      ...teams.map(({ id, name }) => ({ uuid: uuidOf('team', id), type: 'organization', name: line(name), 'short-name': line(id), ...isOf })),
    ],
    remarks,
  };
};
/** A vendor by its name; others are named already. */
export const partyTitle = (party: string): string => (/^[a-z0-9-]+$/.test(party) ? vendorName(party) : party);

/** The pages and agreements that an answer rests on. */
export const pagesOf = (holders: readonly Holder[]): readonly Citation[] => [
  ...new Map(holders.flatMap(({ source }) => (source ? [[source.url, source] as const] : []))).values(),
];
const pageId = ({ url }: Citation): string => uuidOf('page', url);
export const pageLinks = (holders: readonly Holder[]): readonly Json[] => pagesOf(holders).map(page => ({ href: `#${pageId(page)}`, rel: 'reference' }));

/** The back matter: the framework, and every page that the strands rest on, each once. */
export const backMatter = (strands: readonly Strand[], context: OscalContext, more: readonly Json[] = []): Json => {
  const pages = new Map<string, Citation>();
  for (const { holders } of strands) for (const page of pagesOf(holders)) pages.set(page.url, page);
  return {
    resources: [
      frameworkResource(context),
      ...more,
      ...[...pages.values()].map(page => ({
        uuid: pageId(page),
        title: line(page.url),
        description: shown(page.says),
        props: [own('grade', page.grade), own('read', page.read)],
        rlinks: [{ href: page.url }],
      })),
    ],
  };
};
export const frameworkId = ({ framework }: OscalContext): string => uuidOf('framework', framework.id);
const frameworkResource = (context: OscalContext): Json => {
  const { framework } = context;
  const href = profileOf(framework);
  return {
    uuid: frameworkId(context),
    title: line(framework.name),
    description:
      href === undefined ? 'No OSCAL catalog of it is published: the ids of its controls are its own, spelled as tokens.' : shown(framework.source.says),
    rlinks: [href === undefined ? { href: framework.source.url } : { href, 'media-type': 'application/oscal+json' }],
  };
};

export const componentId = (key: string): string => uuidOf('component', key);
export const componentProps = ({ key, of, vendor, service }: Component): readonly Prop[] => [
  own('component', key),
  own('vendor', vendor),
  ...(service === undefined ? [] : [own('service', service)]),
  own('answers', of === 'kind' ? 'asset' : of === 'service' ? 'region' : of),
];
/** Distinct components, in their order. */
export const componentsIn = (strands: readonly Strand[]): readonly Component[] => [
  ...new Map(strands.map(({ component }) => [component.key, component])).values(),
];

export const describe = ({ of, count, vendor, title }: Component): string => {
  const whose = vendorName(vendor);
  if (of === 'kind') return `${title}: ${count.toLocaleString('en')} in this estate.`;
  return of === 'service'
    ? `What is answered once for ${title.replace(/, in its regions$/, '')} in a region: below all that runs there.`
    : `What is answered once for each ${of} at ${whose}.`;
};

/** Of a duty, as every statement about it says. */
export const dutyProp = (duty: DutyId): Prop => own('duty', duty);
export const origin = (value: string): Prop => prop('control-origination', value);
export const role = (id: string, parties: readonly string[] = []): Json => without({ 'role-id': id, 'party-uuids': parties });
const isAnothers = (holder: Holder): boolean => holder.held === 'by' && !holder.sides.some(answersToYou);
/** The teams that carry the customer's side, where there is one. */
export const ownerRoles = (strands: readonly Strand[]): readonly Json[] => {
  const teams = [...new Set(strands.flatMap(({ holders, teams: all }) => (holders.every(isAnothers) ? [] : all)))];
  return teams.length === 0
    ? []
    : [
        role(
          'asset-owner',
          teams.map(id => uuidOf('team', id)),
        ),
      ];
};

/** The same for the same estate, wherever it is exported. */
export const systemName = ({ ledger }: Answer, { organisation }: OscalContext): string => {
  const scopes = new Set<string>();
  for (const { scope } of ledger.subjects) if (scope !== '') scopes.add(scope);
  return [organisation, ...[...scopes].sort()].join('\n');
};

/** A list that is made while it is written: it may be long. */
export type Lazy = () => Iterable<Json>;
/** A document in pieces; lists that are functions are written item by item. */
export function* written(value: unknown): Iterable<string> {
  if (typeof value === 'function') yield* writtenList(value as Lazy);
  else if (!isOpen(value)) yield JSON.stringify(value);
  else if (Array.isArray(value)) yield* writtenItems(value);
  else if (isObject(value)) {
    let separator = '{';
    for (const [key, inner] of Object.entries(value)) {
      yield `${separator}${JSON.stringify(key)}:`;
      yield* written(inner);
      separator = ',\n';
    }
    yield '}';
  }
}
function* writtenItems(items: readonly unknown[]): Iterable<string> {
  for (const [i, item] of items.entries()) {
    yield i === 0 ? '[' : ',';
    yield* written(item);
  }
  yield ']';
}
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isOpen = (value: unknown): boolean =>
  typeof value === 'function' || (Array.isArray(value) ? value.some(isOpen) : isObject(value) && Object.values(value).some(isOpen));
function* writtenList(list: Lazy): Iterable<string> {
  let separator = '[\n';
  for (const item of list()) {
    yield `${separator}${JSON.stringify(item)}`;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]' : '\n]';
}

/** The first with each UUID: what is said twice in the same words is one statement. */
export const once = (statements: readonly Json[]): readonly Json[] =>
  [...new Map(statements.map(one => [one['uuid'], one] as const).reverse()).values()].reverse();
