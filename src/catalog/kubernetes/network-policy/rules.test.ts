import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { letsInAll, letsOutAll } from './rules.ts';

const unknown = { [unresolved]: 'var.x has no value' };

describe('what a policy lets in', () => {
  it.each([
    [{ ingress: [] }, false],
    [{}, false],
    [undefined, false],
    [{ ingress: [{ from: [{ podSelector: {} }] }] }, false],
    [{ ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8' } }] }, {}] }, true],
    [{ ingress: [{ ports: [{ port: 80 }] }] }, true],
    [{ ingress: [{ from: [{ ipBlock: { cidr: '::/0' } }] }] }, true],
    [[{ ingress: [{ from: [{ ip_block: [{ cidr: '0.0.0.0/0' }] }] }] }], true],
  ])('%o', (spec, is) => {
    expect(letsInAll(spec)).toEqual({ value: is });
  });
  it.each([[unknown], [{ ingress: [unknown] }], [{ ingress: [{ from: unknown }] }], [{ ingress: [{ from: [{ ipBlock: { cidr: hole('x') } }] }] }]])(
    'is not known: %o',
    spec => {
      expect(letsInAll(spec)).toMatchObject({ among: [true, false] });
    },
  );
});

describe('what a policy lets out', () => {
  it.each([
    [{ egress: [{}] }, true],
    [{ egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }] }, true],
    [{ egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }], ports: [{ port: 443 }] }] }, false],
    [{ egress: [{ to: [{ namespaceSelector: {} }] }] }, false],
  ])('%o', (spec, is) => {
    expect(letsOutAll(spec)).toEqual({ value: is });
  });
  it('may not be known', () => {
    for (const spec of [unknown, { egress: [{ to: [], ports: unknown }] }]) expect(letsOutAll(spec)).toMatchObject({ among: [true, false] });
  });
});
