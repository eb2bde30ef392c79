import type { Answer } from '../../engine/assess.ts';
import { type Control, dutyOf, type Side, shown } from '../../model/index.ts';
import type { OscalContext } from './context.ts';
import { backMatter, castOf, componentId, dutyProp, frameworkId, type Json, metadata, ownerRoles, partyTitle, role, without, written } from './parts.ts';
import { type Offer, offerOf } from './provider-plan.ts';
import { controlId, own, uuidOf } from './spelling.ts';
import type { Strand } from './strands.ts';

/**
 * The shared responsibility model, of which NIST has published a prototype and no release (2024-04): what a provider gives and leaves, without its plan.
 * Its fields may change; the plan of the provider says the same in OSCAL that was released.
 */
export function* oscalSharedResponsibility(answer: Answer, context: OscalContext): Iterable<string> {
  const offer = offerOf(answer, context.provider ?? '');
  const name = partyTitle(offer.provider);
  const source = uuidOf('provider-plan', uuidOf('provider', offer.provider, context.organisation), context.framework.id, context.now);
  yield* written({
    'shared-responsibility': {
      uuid: uuidOf('shared-responsibility', source),
      metadata: metadata(
        `${name}: shared responsibilities (experimental)`,
        offer.strands,
        context,
        'EXPERIMENTAL: the format is a prototype that no release of OSCAL has.',
      ),
      'source-ssp': { 'ssp-uuid': source, title: `${name}: what it provides`, 'referenced-profile': { href: `#${frameworkId(context)}` } },
      'control-implementation': {
        description: `What ${name} gives for each control of ${context.framework.name}, and what it leaves to those who use it.`,
        'implemented-requirements': () => requirements(offer, source, context),
      },
      'back-matter': backMatter(offer.strands, context),
    },
  });
  yield '\n';
}

function* requirements(offer: Offer, source: string, context: OscalContext): Iterable<Json> {
  for (const control of context.framework.controls) {
    const about = offer.strands.filter(offer.shownBy(control));
    if (about.length > 0)
      yield {
        uuid: uuidOf('shared-requirement', source, control.id),
        'control-id': controlId(control),
        props: [own('label', control.id)],
        'by-components': about.flatMap((strand, i) => byComponents(control, strand, i, offer, source, context)),
      };
  }
}

/** The prototype has one provided and one responsibility for each: each side is told by itself. */
const byComponents = (control: Control, strand: Strand, number: number, offer: Offer, source: string, context: OscalContext): readonly Json[] => {
  const idOf = (what: string, side: Side): string => uuidOf(what, source, control.id, strand.component.key, strand.duty, number, side.party, shown(side.does));
  const cast = castOf(context);
  const left = strand.sides.find(({ party }) => party === 'customer');
  return strand.sides
    .filter(side => offer.isTheirs(side, strand))
    .map((side, i) => ({
      'component-uuid': componentId(strand.component.key),
      uuid: idOf(`shared-by-component-${i}`, side),
      description: `${dutyOf(strand.duty).title}.`,
      props: [dutyProp(strand.duty)],
      export: without({
        description: 'May be passed on.',
        provided: {
          uuid: idOf(`shared-provided-${i}`, side),
          description: shown(side.does),
          'responsible-roles': [role('provider', [cast.party(partyTitle(offer.provider))])],
        },
        responsibility:
          left &&
          without({
            uuid: idOf(`shared-responsibility-${i}`, left),
            'provided-uuid': idOf(`shared-provided-${i}`, side),
            description: shown(left.does),
            'responsible-roles': [role('customer', [cast.organisation]), ...ownerRoles([strand])],
          }),
      }),
    }));
};
