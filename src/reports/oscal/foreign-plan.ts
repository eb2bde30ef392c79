import type { Control, LeveragedPlan } from '../../model/index.ts';
import type { Authorisation, OscalContext } from './context.ts';
import { type Json, origin } from './parts.ts';
import { controlId, line, prop, uuidOf } from './spelling.ts';

/** Plans that other tools wrote name controls and no duties: what they provide is inherited control by control, as their words have it. */
const foreignIn = ({ authorisations }: OscalContext): readonly (Authorisation & { readonly plan: LeveragedPlan })[] =>
  authorisations.flatMap(one => (one.plan?.provided.every(({ duty }) => duty === undefined) ? [{ ...one, plan: one.plan }] : []));

const idOf = ({ id }: Authorisation): string => uuidOf('leveraged-system', id);

export const foreignComponents = (context: OscalContext, authorisationId: (one: Authorisation) => string): readonly Json[] =>
  foreignIn(context).map(one => ({
    uuid: idOf(one),
    type: 'system',
    title: line(one.plan.title),
    description: `A system that is leaned on, by its own plan (${one.id}).`,
    props: [prop('implementation-point', 'external'), prop('leveraged-authorization-uuid', authorisationId(one))],
    status: { state: 'operational' },
  }));

export const foreignStatements = (control: Control, system: string, context: OscalContext): readonly Json[] =>
  foreignIn(context).flatMap(one => {
    const provided = one.plan.provided.filter(offered => offered.control === controlId(control));
    if (provided.length === 0) return [];
    return [
      {
        'component-uuid': idOf(one),
        uuid: uuidOf('foreign-by-component', system, one.id, control.id),
        description: `What ${one.plan.title} provides for ${control.id}.`,
        props: [origin('inherited')],
        inherited: provided.map(offered => ({
          uuid: uuidOf('foreign-inherited', system, one.id, offered.uuid),
          'provided-uuid': offered.uuid,
          description: offered.says,
        })),
      },
    ];
  });
