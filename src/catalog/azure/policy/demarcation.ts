import { customer, demarcate, inferred, shared, unchecked } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { assignment, definition, exemption } from './service.ts';
import { says } from './sources.ts';

const compared = 'Compares resources with what is assigned: at every change, and once a day.';
const identities = unchecked(
  'what the identity of an assignment may do, its roles say, and they are checked where they stand',
  customer(
    'Give the identities that put things right only the roles that this needs.',
    inferred(
      says.overview,
      'Says that the customer assigns definitions, some of which change resources; so what the identity that changes them may do is the customer’s to limit.',
    ),
  ),
);

export default [
  demarcate(definition, {
    ...settingsOnly,
    'assess-compliance': shared({ provider: compared, customer: 'Write rules that say what follows when they are broken.' }, says.overview),
  }),
  demarcate(assignment, {
    ...settingsOnly,
    'grant-least-access': identities,
    'assess-compliance': shared({ provider: compared, customer: 'Assign the rules that bind you.' }, says.overview),
  }),
  demarcate(exemption, {
    ...settingsOnly,
    'assess-compliance': shared(
      { provider: 'Takes what is exempt out of the comparison, until the day that is set.', customer: 'Say until when an exemption holds.' },
      says.exemption,
    ),
  }),
];
