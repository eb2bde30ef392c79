import type { Answer } from '../../engine/assess.ts';
import type { Control } from '../../model/index.ts';
import type { OscalContext } from './context.ts';
import {
  backMatter,
  type Cast,
  castOf,
  componentId,
  componentProps,
  describe,
  frameworkId,
  type Json,
  metadata,
  origin,
  ownerRoles,
  pageLinks,
  systemName,
  written,
} from './parts.ts';
import { sentence } from './plan.ts';
import { controlId, line, own, uuidOf } from './spelling.ts';
import { type Component, drawn, type Strand, shownBy, verdictWords } from './strands.ts';

/** What an estate is made of, and who holds each control of each part: a component definition. */
export function* oscalComponents(answer: Answer, context: OscalContext): Iterable<string> {
  const { strands, components } = drawn(answer);
  const system = uuidOf('system', systemName(answer, context));
  const cast = castOf(context);
  yield* written({
    'component-definition': {
      uuid: uuidOf('components', system, context.framework.id, context.now),
      metadata: metadata(
        `${context.organisation}: components`,
        strands,
        context,
        'Each part of the estate, with who holds each control of it, as it is configured.',
      ),
      components: () => componentEntries(components, strands, cast, context, shownBy(answer)),
      'back-matter': backMatter(strands, context),
    },
  });
  yield '\n';
}

type Shows = ReturnType<typeof shownBy>;
function* componentEntries(components: readonly Component[], strands: readonly Strand[], cast: Cast, context: OscalContext, shows: Shows): Iterable<Json> {
  for (const component of components) {
    const mine = strands.filter(strand => strand.component === component);
    const requirements = context.framework.controls.flatMap(control => requirement(control, component, mine, cast, shows));
    yield {
      uuid: componentId(component.key),
      type: component.of === 'kind' || component.of === 'service' ? 'service' : 'system',
      title: line(component.title),
      description: describe(component),
      props: componentProps(component),
      ...(requirements.length > 0 && {
        'control-implementations': [
          {
            uuid: uuidOf('implementation', component.key, context.framework.id),
            source: `#${frameworkId(context)}`,
            description: `Who holds each control of ${context.framework.name} here.`,
            'implemented-requirements': requirements,
          },
        ],
      }),
    };
  }
}

const requirement = (control: Control, component: Component, strands: readonly Strand[], cast: Cast, shows: Shows): readonly Json[] => {
  const about = strands.filter(shows(control));
  if (about.length === 0) return [];
  const links = [...new Map(about.flatMap(({ holders }) => pageLinks(holders)).map(link => [link['href'], link])).values()];
  const roles = ownerRoles(about);
  return [
    {
      uuid: uuidOf('component-requirement', component.key, control.id),
      'control-id': controlId(control),
      description: about.map(strand => `${sentence(strand, cast)} ${verdictWords(strand)}.`).join('\n\n'),
      props: [own('label', control.id), ...[...new Set(about.flatMap(originsOf))].sort().map(origin)],
      ...(links.length > 0 && { links }),
      ...(roles.length > 0 && { 'responsible-roles': roles }),
    },
  ];
};

/** As the user of a component sees it: a setting of it is configured, what no setting does is brought. */
const originsOf = ({ sides, checked }: Strand): readonly string[] => [
  ...new Set(sides.map(({ party }) => (party !== 'customer' ? 'inherited' : checked ? 'customer-configured' : 'customer-provided'))),
];
