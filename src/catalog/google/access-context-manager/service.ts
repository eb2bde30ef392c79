import { asset, choice, decide, flag, list, plus, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const accessContextManager = service({ id: 'google.access-context-manager', name: 'Access Context Manager and VPC Service Controls', vendor: 'google' });

const declared = asset(accessContextManager, 'perimeter', {
  type: choice(['regular', 'bridge'], { unset: 'regular', source: says.perimeters }),
  /** It is in force, and names services. */
  restricts: flag({ unset: false, source: says.dryRun }),
  /** Machines within it call only interfaces that it names. */
  limitsCalls: flag({ unset: false, source: says.accessible }),
  /** Rules that let anybody in from anywhere. */
  openWaysIn: list({ unset: { items: [] }, source: says.open }),
  /** Rules that let everything out to anybody. */
  openWaysOut: list({ unset: { items: [] }, source: says.perimeters }),
});
export const perimeter = plus(declared, me => ({
  mode: decide(me, [
    [{ type: 'bridge' }, 'a bridge'],
    [{ restricts: true }, 'enforced'],
    [{}, 'tried out'],
  ]),
}));

/** What a request must bring to be let in. */
export const level = asset(accessContextManager, 'access-level', {
  written: choice(['conditions', 'an expression'], { unset: 'conditions', source: says.levels }),
  /** Any request meets it. */
  meetsAny: flag({ unset: true, source: says.levels }),
});
