import type { Answer } from '../../engine/assess.ts';
import { answersToYou } from '../../engine/hold.ts';
import { type Control, dutyOf, type LeveragedPlan, type Side, type Subject, shown } from '../../model/index.ts';
import { groupBy } from '../group.ts';
import { vendorName } from '../words.ts';
import type { Authorisation, OscalContext } from './context.ts';
import { foreignComponents, foreignStatements } from './foreign-plan.ts';
import {
  backMatter,
  type Cast,
  castOf,
  componentId,
  componentProps,
  componentsIn,
  describe,
  dutyProp,
  frameworkId,
  type Json,
  metadata,
  once,
  origin,
  ownerRoles,
  pageLinks,
  partyTitle,
  role,
  systemName,
  without,
  written,
} from './parts.ts';
import { controlId, line, own, prop, uuidOf } from './spelling.ts';
import { type Component, drawn, type Strand, shownBy, stateOf, verdictWords } from './strands.ts';

/** What the statements of a plan are made with. */
interface Plan {
  readonly context: OscalContext;
  readonly cast: Cast;
  readonly system: string;
  readonly strands: readonly Strand[];
  readonly components: readonly Component[];
  readonly answer: Answer;
}

/** The security plan of the organisation: its own side, and what it inherits from the systems that it leans on. */
export function* oscalPlan(answer: Answer, context: OscalContext): Iterable<string> {
  const { strands, components } = drawn(answer);
  const system = uuidOf('system', systemName(answer, context));
  const plan: Plan = { context, cast: castOf(context), system, strands, components, answer };
  const title = `${context.organisation}: security plan`;
  yield* written({
    'system-security-plan': {
      uuid: uuidOf('plan', system, context.framework.id, context.now),
      metadata: metadata(
        title,
        strands,
        context,
        'Drawn from the configuration of the estate: who holds each duty, by the page of the provider that says so, and whether your side is done.',
      ),
      'import-profile': { href: `#${frameworkId(context)}` },
      'system-characteristics': characteristics(plan),
      'system-implementation': implementation(plan),
      'control-implementation': {
        description: `Each control of ${context.framework.name}, by the parts of the system that have to do with it. What is inherited says from whom.`,
        'implemented-requirements': () => requirements(plan),
      },
      'back-matter': backMatter(strands, context, context.authorisations.flatMap(leveragedResource)),
    },
  });
  yield '\n';
}

const characteristics = ({ system, context }: Plan): Json => ({
  'system-ids': [{ 'identifier-type': 'http://ietf.org/rfc/rfc4122', id: system }],
  'system-name': line(context.organisation),
  description: `What ${context.organisation} runs, as far as its configuration was read.`,
  'system-information': {
    'information-types': (context.data.length > 0 ? context.data : ['What the system holds']).map(name => ({
      uuid: uuidOf('information', name),
      title: line(name),
      description: context.data.length > 0 ? 'A kind of data that the charter names.' : 'The charter names no kinds of data: add them under data-classes.',
    })),
  },
  status: { state: 'operational' },
  'authorization-boundary': { description: 'The assets of the inventory. What is below them is inherited, and is outside.' },
});

const authorisationId = ({ id }: Authorisation): string => uuidOf('authorisation', id);
const resourceId = ({ id }: Authorisation): string => uuidOf('leveraged', id);
const leveragedResource = (one: Authorisation): readonly Json[] =>
  one.plan && one.href !== undefined
    ? [{ uuid: resourceId(one), title: line(one.plan.title), rlinks: [{ href: one.href, 'media-type': 'application/oscal+json' }] }]
    : [];

const implementation = (plan: Plan): Json => {
  const { context, cast, components, answer, system } = plan;
  return without({
    'leveraged-authorizations': context.authorisations.map(one =>
      without({
        uuid: authorisationId(one),
        title: line(one.title),
        props: one.until === undefined ? undefined : [own('until', one.until)],
        links: one.plan && one.href !== undefined ? [{ href: `#${resourceId(one)}`, rel: 'system-security-plan' }] : [],
        'party-uuid': cast.party(partyTitle(one.party)),
        'date-authorized': one.from,
      }),
    ),
    users: [{ uuid: uuidOf('user', system), title: 'Those who carry the customer side', 'role-ids': ['asset-owner'] }],
    components: [
      { uuid: system, type: 'this-system', title: line(context.organisation), description: 'The whole of what was read.', status: { state: 'operational' } },
      ...foreignComponents(context, authorisationId),
      ...components.map(component => componentEntry(component, plan)),
    ],
    'inventory-items': components.some(({ of }) => of === 'kind') ? () => inventory(answer, context) : undefined,
  });
};

const componentEntry = (component: Component, { context, strands }: Plan): Json => {
  const mine = strands.filter(strand => strand.component === component);
  const theirs = mine.some(({ verdicts }) => verdicts.has('attested')) ? context.authorisations.filter(one => one.party === component.vendor) : [];
  const leaned = theirs.find(({ plan }) => plan?.components.has(component.key)) ?? theirs[0];
  const inherited = leaned?.plan?.components.get(component.key);
  return without({
    uuid: componentId(component.key),
    type: component.of === 'kind' || component.of === 'service' ? 'service' : 'system',
    title: line(component.title),
    description: describe(component),
    props: [
      ...componentProps(component),
      prop('implementation-point', component.of === 'kind' ? 'internal' : 'external'),
      ...(leaned ? [prop('leveraged-authorization-uuid', authorisationId(leaned))] : []),
      ...(inherited === undefined ? [] : [prop('inherited-uuid', inherited)]),
    ],
    status: { state: 'operational' },
    'responsible-roles': ownerRoles(mine),
  });
};

/** Every asset, with who carries it. */
export function* inventory({ ledger }: Pick<Answer, 'ledger'>, { fileName }: OscalContext): Iterable<Json> {
  for (const [i, subject] of ledger.subjects.entries()) {
    if (subject.answers !== 'asset') continue;
    const team = ledger.owners[ledger.ownerOf[i] ?? 0] ?? '';
    yield without({
      uuid: assetId(subject),
      description: shown(subject.address),
      props: [
        prop('asset-id', subject.address),
        own('scope', subject.scope),
        own('type', subject.type),
        own('place', `${fileName(subject.place.file)}:${subject.place.line}`),
      ],
      'responsible-parties': team === '' ? [] : [{ 'role-id': 'asset-owner', 'party-uuids': [uuidOf('team', team)] }],
      'implemented-components': [{ 'component-uuid': componentId(subject.kind) }],
    });
  }
}
export const assetId = ({ id, scope }: Subject): string => uuidOf('asset', scope, id);

function* requirements(plan: Plan): Iterable<Json> {
  for (const control of plan.context.framework.controls) yield requirement(control, plan);
}

const requirement = (control: Control, plan: Plan): Json => {
  const about = plan.strands.filter(shownBy(plan.answer)(control));
  const foreign = foreignStatements(control, plan.system, plan.context);
  const origins = [...new Set([...about.flatMap(originsOf), ...(foreign.length > 0 ? ['inherited'] : [])])].sort();
  const uuid = uuidOf('requirement', plan.system, control.id);
  const props = [own('label', control.id), own('title', control.title), ...origins.map(origin)];
  if (about.length + foreign.length === 0)
    return { uuid, 'control-id': controlId(control), props, remarks: 'Nothing that was read speaks of this control: it is to be answered by a person.' };
  const components = componentsIn(about).map(component =>
    byComponent(
      control,
      about.filter(strand => strand.component === component),
      plan,
    ),
  );
  return { uuid, 'control-id': controlId(control), props, 'by-components': [...foreign, ...components] };
};

/** As the customer says it: what is another's is inherited; of one's own, what is done once for all is the organisation's. */
const originsOf = ({ sides, holders, component }: Strand): readonly string[] => {
  const all = sides.length > 0 ? sides : holders.flatMap(holder => (holder.held === 'by' ? holder.sides : []));
  return [...new Set(all.map(side => (side.party === 'customer' ? (component.of === 'organisation' ? 'organization' : 'system-specific') : 'inherited')))];
};

const byComponent = (control: Control, strands: readonly Strand[], plan: Plan): Json => {
  const [first] = strands;
  const key = first?.component.key ?? '';
  return without({
    'component-uuid': componentId(key),
    uuid: uuidOf('by-component', plan.system, control.id, key),
    description: strands.map(strand => sentence(strand, plan.cast)).join('\n\n'),
    props: [...new Set(strands.flatMap(originsOf))].sort().map(origin),
    links: [...new Map(strands.flatMap(({ holders }) => pageLinks(holders)).map(link => [link['href'], link])).values()],
    'implementation-status': { state: stateOf(strands), remarks: strands.map(strand => `${strand.duty}: ${verdictWords(strand)}`).join('; ') },
    inherited: once(strands.flatMap(strand => inheritedBy(strand, control, plan))),
    satisfied: once(strands.flatMap(strand => satisfiedBy(strand, control, plan))),
    'responsible-roles': ownerRoles(strands),
  });
};

/** Who does what, in words. */
export const sentence = ({ duty, holders, component }: Strand, { nameOf }: Cast): string => {
  const each = holders.map(holder =>
    holder.held === 'by'
      ? holder.sides.map(side => `${nameOf(side.party, component.vendor)}: ${shown(side.does)}`).join(' ')
      : `${holder.held.replace('-', ' ')}: ${shown(holder.because)}`,
  );
  return `${dutyOf(duty).title}. ${each.join(' Or, by a setting that is not known: ')}`;
};

const planFor = (party: string, { context }: Plan): LeveragedPlan | undefined => context.authorisations.find(one => one.party === party && one.plan)?.plan;
/** The party of a side, as authorisations name it. */
const partyOf = (side: Side, { component }: Strand): string => (side.party === 'provider' ? component.vendor : side.party.replace(/^third-party:/, ''));

const inheritedBy = (strand: Strand, control: Control, plan: Plan): readonly Json[] =>
  strand.sides
    .filter(({ party }) => party !== 'customer')
    .map(side => {
      const party = partyOf(side, strand);
      const does = shown(side.does);
      const offered = matching(planFor(party, plan)?.provided ?? [], strand, control, does);
      return without({
        uuid: uuidOf('inherited', plan.system, control.id, strand.component.key, strand.duty, party, does),
        'provided-uuid': offered?.uuid,
        description: does,
        props: [dutyProp(strand.duty), own('verdict', verdictWords(strand))],
        'responsible-roles': [role('provider', [plan.cast.party(side.party === 'provider' ? vendorName(party) : party)])],
      });
    });

/** What a plan leaves to its customers, and this system does: only what is shown to be done is said to be. */
const satisfiedBy = (strand: Strand, control: Control, plan: Plan): readonly Json[] => {
  const isDone = strand.verdicts.size > 0 && [...strand.verdicts.keys()].every(verdict => verdict === 'met' || verdict === 'attested');
  if (!isDone) return [];
  const parties = new Set(strand.sides.filter(({ party }) => party !== 'customer').map(side => partyOf(side, strand)));
  const mine = strand.sides.filter(side => side.party === 'customer' && answersToYou(side));
  return mine.flatMap(side => {
    const does = shown(side.does);
    const responsibility = [...parties, strand.component.vendor]
      .map(party => matching(planFor(party, plan)?.responsibilities ?? [], strand, control, does))
      .find(one => one);
    if (!responsibility) return [];
    return [
      without({
        uuid: uuidOf('satisfied', plan.system, control.id, strand.component.key, strand.duty, does),
        'responsibility-uuid': responsibility.uuid,
        description: `${does} ${verdictWords(strand)}.`,
        props: [dutyProp(strand.duty)],
        'responsible-roles': ownerRoles([strand]),
      }),
    ];
  });
};

/** The statement of a plan that is about the same; of several, the one in the same words. */
const matching = <T extends LeveragedPlan['provided'][number]>(
  offered: readonly T[],
  { component, duty }: Strand,
  control: Control,
  does: string,
): T | undefined => {
  const about = offeredFor(offered, controlId(control)).filter(one => one.component === component.key && one.duty === duty);
  return about.find(one => one.says === does) ?? (about.length === 1 ? about[0] : undefined);
};
const byControl = new WeakMap<readonly LeveragedPlan['provided'][number][], ReadonlyMap<string, readonly LeveragedPlan['provided'][number][]>>();
const offeredFor = <T extends LeveragedPlan['provided'][number]>(offered: readonly T[], control: string): readonly T[] => {
  const index = byControl.get(offered) ?? groupBy(offered, one => one.control);
  byControl.set(offered, index);
  return (index.get(control) ?? []) as readonly T[];
};
