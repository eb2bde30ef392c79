import type { Answer } from '../../engine/assess.ts';
import { type Control, dutyOf, type Side, shown } from '../../model/index.ts';
import type { OscalContext } from './context.ts';
import {
  backMatter,
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
  without,
  written,
} from './parts.ts';
import { controlId, line, own, type Prop, uuidOf } from './spelling.ts';
import { type Component, type Strand, shownBy, strandsOf } from './strands.ts';

/** What one provider holds for an estate, and what it leaves to its customers: as the plan of a system that others lean on. */
export interface Offer {
  readonly provider: string;
  readonly strands: readonly Strand[];
  readonly isTheirs: (side: Side, strand: Strand) => boolean;
  readonly shownBy: (control: Control) => (strand: Strand) => boolean;
}
export const offerOf = (answer: Answer, provider: string): Offer => {
  const isTheirs = (side: Side, { component }: Strand): boolean =>
    side.party === 'provider' ? component.vendor === provider : side.party === `third-party:${provider}`;
  // Where it hangs on a setting that is not known, nothing is promised.
  return { provider, isTheirs, shownBy: shownBy(answer), strands: strandsOf(answer).filter(strand => strand.sides.some(side => isTheirs(side, strand))) };
};

/** Whose sides an estate has that could be exported. */
export const providersIn = (answer: Answer): readonly string[] => [
  ...new Set(
    strandsOf(answer).flatMap(({ component, sides }) =>
      sides.flatMap(({ party }) => (party === 'provider' ? [component.vendor] : party === 'customer' ? [] : [party.slice('third-party:'.length)])),
    ),
  ),
];

export function* oscalProviderPlan(answer: Answer, context: OscalContext): Iterable<string> {
  const offer = offerOf(answer, context.provider ?? '');
  const { strands, provider } = offer;
  const name = partyTitle(provider);
  const system = systemOf(offer, context);
  yield* written({
    'system-security-plan': {
      uuid: planOf(offer, context),
      metadata: metadata(
        `${name}: what it provides`,
        strands,
        context,
        `Written from what ${name} publishes and from the settings of one estate; it is no statement of ${name}'s own.`,
      ),
      'import-profile': { href: `#${frameworkId(context)}` },
      'system-characteristics': {
        'system-ids': [{ 'identifier-type': 'http://ietf.org/rfc/rfc4122', id: system }],
        'system-name': line(name),
        description: `What ${name} holds of each control for those who use it, and what it leaves to them.`,
        'system-information': {
          'information-types': [{ uuid: uuidOf('information', provider), title: 'What customers put there', description: 'It is the customer who knows.' }],
        },
        status: { state: 'operational' },
        'authorization-boundary': { description: `The services of ${name} that the estate uses.` },
      },
      'system-implementation': {
        users: [{ uuid: uuidOf('user', system), title: 'Customers', 'role-ids': ['customer'] }],
        components: [
          { uuid: system, type: 'this-system', title: line(name), description: 'The whole of it.', status: { state: 'operational' } },
          ...componentsIn(strands).map(component => ({
            uuid: componentId(component.key),
            type: 'service',
            title: line(component.title),
            description: describe(component),
            props: [...componentProps(component), ...beyondControls(component, offer, context)],
            status: { state: 'operational' },
          })),
        ],
      },
      'control-implementation': {
        description: `Each control of ${context.framework.name} in which ${name} has a part.`,
        'implemented-requirements': () => requirements(offer, context),
      },
      'back-matter': backMatter(strands, context),
    },
  });
  yield '\n';
}
/** Duties that no control of the framework shows: they would be lost otherwise. */
const beyondControls = (component: Component, offer: Offer, { framework }: OscalContext): readonly Prop[] => {
  const tests = framework.controls.map(offer.shownBy);
  const beyond = offer.strands.filter(strand => strand.component === component && !tests.some(shows => shows(strand))).map(({ duty }) => duty);
  return [...new Set(beyond)].map(duty => own('provides', duty));
};
const systemOf = ({ provider }: Offer, { organisation }: OscalContext): string => uuidOf('provider', provider, organisation);
const planOf = (offer: Offer, context: OscalContext): string => uuidOf('provider-plan', systemOf(offer, context), context.framework.id, context.now);

function* requirements(offer: Offer, context: OscalContext): Iterable<Json> {
  for (const control of context.framework.controls) {
    const about = offer.strands.filter(offer.shownBy(control));
    if (about.length > 0) yield requirement(control, about, offer, context);
  }
}

const requirement = (control: Control, about: readonly Strand[], offer: Offer, context: OscalContext): Json => ({
  uuid: uuidOf('provider-requirement', systemOf(offer, context), control.id),
  'control-id': controlId(control),
  props: [own('label', control.id), own('title', control.title), ...[...new Set(about.flatMap(strand => originsOf(strand, offer)))].sort().map(origin)],
  'by-components': componentsIn(about).map(component =>
    byComponent(
      control,
      about.filter(strand => strand.component === component),
      offer,
      context,
    ),
  ),
});

/** As the provider says it: of its own, what lies below all is the organisation's; of the customer's, what a setting does is configured, and the rest is brought. */
const originsOf = (strand: Strand, { isTheirs }: Offer): readonly string[] => [
  ...new Set(
    strand.sides.map(side => {
      if (isTheirs(side, strand)) return strand.component.of === 'kind' ? 'system-specific' : 'organization';
      return strand.checked ? 'customer-configured' : 'customer-provided';
    }),
  ),
];

const byComponent = (control: Control, strands: readonly Strand[], offer: Offer, context: OscalContext): Json => {
  const key = strands[0]?.component.key ?? '';
  const system = systemOf(offer, context);
  return {
    'component-uuid': componentId(key),
    uuid: uuidOf('provider-by-component', system, control.id, key),
    description: strands.map(strand => `${dutyOf(strand.duty).title}.`).join(' '),
    props: [...new Set(strands.flatMap(strand => originsOf(strand, offer)))].sort().map(origin),
    'implementation-status': { state: 'implemented', remarks: 'As the pages that are linked say.' },
    export: without({
      description: `What a customer inherits for ${control.id}, and what it has to do.`,
      provided: once(strands.flatMap(strand => providedBy(strand, control, offer, context))),
      responsibilities: once(strands.flatMap(strand => leftBy(strand, control, offer, context))),
    }),
  };
};

const idOf = (what: string, { component, duty }: Strand, control: Control, does: string, system: string): string =>
  uuidOf(what, system, control.id, component.key, duty, does);

const providedBy = (strand: Strand, control: Control, offer: Offer, context: OscalContext): readonly Json[] => {
  const cast = castOf(context);
  return strand.sides
    .filter(side => offer.isTheirs(side, strand))
    .map(side => ({
      uuid: idOf('provided', strand, control, shown(side.does), systemOf(offer, context)),
      description: shown(side.does),
      props: [dutyProp(strand.duty)],
      links: pageLinks(strand.holders),
      'responsible-roles': [role('provider', [cast.party(partyTitle(offer.provider))])],
    }));
};

/** What is left to the customer, or to others, comes with what is provided for the same duty. */
const leftBy = (strand: Strand, control: Control, offer: Offer, context: OscalContext): readonly Json[] => {
  const system = systemOf(offer, context);
  const given = strand.sides.find(side => offer.isTheirs(side, strand));
  return strand.sides
    .filter(side => side.party === 'customer')
    .map(side =>
      without({
        uuid: idOf('responsibility', strand, control, shown(side.does), system),
        'provided-uuid': given && idOf('provided', strand, control, shown(given.does), system),
        description: shown(side.does),
        props: [dutyProp(strand.duty), origin(strand.checked ? 'customer-configured' : 'customer-provided')],
        'responsible-roles': [role('customer', [castOf(context).organisation]), ...ownerRoles([strand])],
      }),
    );
};
