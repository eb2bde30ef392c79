import { expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { letsIn } from './ports.ts';

const open = { [unresolved]: 'var.office has no value' };
const ask = (rule: Plain) => letsIn(rule, ['cidrs', 'ipv6_cidrs'], 'cidr_list_aliases');

it.each<[Plain, boolean]>([
  [{ protocol: 'tcp', from_port: 22, to_port: 22 }, true],
  [{ protocol: 'tcp', cidrs: [] }, true],
  [{ protocol: 'tcp', cidrs: ['203.0.113.0/24'] }, false],
  [{ protocol: 'tcp', cidrs: ['0.0.0.0/0'] }, true],
  [{ protocol: 'tcp', cidrs: ['203.0.113.0/24'], ipv6_cidrs: ['::/0'] }, true],
  [{ protocol: 'tcp', cidr_list_aliases: ['lightsail-connect'] }, false],
])('%j lets in everybody: %s', (rule, everybody) => expect(ask(rule)).toEqual({ value: everybody }));
it('keeps open what is not known', () => {
  expect(ask(open)).toMatchObject({ unknown: 'var.office has no value' });
  expect(ask({ protocol: 'tcp', cidrs: [open] })).toMatchObject({ unknown: 'var.office has no value' });
});
