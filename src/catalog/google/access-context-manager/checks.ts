import { checks, empty } from '../../../model/index.ts';
import { level, perimeter } from './service.ts';

export default [
  checks(perimeter, {
    'google.access-context-manager.perimeter-is-enforced': {
      duty: 'prevent-leaks',
      title: 'The perimeter is in force, and names the services that it restricts',
      severity: 'medium',
      given: { type: 'regular' },
      expect: { restricts: true },
      risk: 'Whoever steals a credential copies data to a project of their own, and the perimeter only logs it.',
    },
    'google.access-context-manager.perimeter-names-who-takes-out': {
      duty: 'prevent-leaks',
      title: 'No rule lets anybody take everything anywhere',
      severity: 'high',
      expect: { openWaysOut: empty },
      risk: 'The perimeter keeps nothing in.',
    },
    'google.access-context-manager.perimeter-names-who-comes-in': {
      duty: 'limit-exposure',
      title: 'No rule lets anybody in from anywhere',
      severity: 'high',
      expect: { openWaysIn: empty },
      risk: 'A stolen credential is enough to read data from any place on earth.',
    },
    'google.access-context-manager.perimeter-limits-calls': {
      duty: 'control-egress',
      title: 'Machines within the perimeter call only interfaces that it names',
      severity: 'low',
      given: { mode: 'enforced' },
      expect: { limitsCalls: true },
      risk: 'Data leaves by an interface that the perimeter does not restrict.',
    },
  }),
  checks(level, {
    'google.access-context-manager.level-asks-for-something': {
      duty: 'limit-exposure',
      title: 'Not every request meets the level',
      severity: 'high',
      given: { written: 'conditions' },
      expect: { meetsAny: false },
      risk: 'Whatever asks for the level lets in everybody.',
    },
  }),
];
