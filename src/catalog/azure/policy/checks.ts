import { checks, noneOf } from '../../../model/index.ts';
import { assignment, definition, exemption } from './service.ts';

export default [
  checks(definition, {
    'azure.policy.definition-does-something': {
      duty: 'assess-compliance',
      title: 'The definition is not switched off',
      severity: 'low',
      expect: { effect: noneOf('nothing') },
      risk: 'The rule is on the books, and nobody learns when it is broken.',
    },
  }),
  checks(assignment, {
    'azure.policy.assignment-is-enforced': {
      duty: 'assess-compliance',
      title: 'The assignment is enforced',
      severity: 'medium',
      expect: { enforced: true },
      risk: 'What the rule forbids can be made all the same.',
    },
  }),
  checks(exemption, {
    'azure.policy.exemption-ends': {
      duty: 'assess-compliance',
      title: 'The exemption has a day on which it ends',
      severity: 'medium',
      expect: { ends: true },
      risk: 'What was allowed for a while stays allowed for ever.',
    },
  }),
];
