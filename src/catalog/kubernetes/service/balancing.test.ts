import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { inside, leadsToTiller, letsIn, letsInBy } from './balancing.ts';

const unknown = { [unresolved]: 'var.x has no value' };

describe('the address of a load balancer', () => {
  it.each([
    [{ 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal' }, true],
    [{ 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing' }, false],
    [{ 'service.beta.kubernetes.io/azure-load-balancer-internal': 'true' }, true],
    [{ 'networking.gke.io/load-balancer-type': 'Internal', ...unknown }, true],
    [{ 'prometheus.io/scrape': 'true' }, false],
    [undefined, false],
  ])('%o', (annotations, is) => {
    expect(inside(annotations)).toEqual({ value: is });
  });
  it.each([[unknown], [{ 'networking.gke.io/load-balancer-type': hole('x') }]])('is not known: %o', annotations => {
    expect(inside(annotations)).toHaveProperty('unknown');
  });
});

describe('whom a load balancer lets in', () => {
  it.each([
    [['10.0.0.0/8'], 'some'],
    [['10.0.0.0/8', '0.0.0.0/0'], 'everybody'],
    [['::/0', unknown], 'everybody'],
    ['192.0.2.0/24,198.51.100.0/24', 'some'],
    [[], 'everybody'],
    [undefined, 'everybody'],
  ])('%o', (ranges, is) => {
    expect(letsIn(ranges)).toEqual({ value: is });
  });
  it('may not be known', () => {
    for (const ranges of [unknown, [unknown], ['10.0.0.0/8', hole('x')]]) expect(letsIn(ranges)).toHaveProperty('unknown');
    expect(letsInBy(unknown)).toHaveProperty('unknown');
  });
  it('may be said by an annotation', () => {
    expect(letsInBy({ 'service.beta.kubernetes.io/load-balancer-source-ranges': '10.0.0.0/8' })).toEqual({ value: 'some' });
    expect(letsInBy({ other: 'x' })).toEqual({ value: 'everybody' });
  });
});

describe('Tiller', () => {
  const named = (name: string, rest = {}) => ({ metadata: { name, ...rest }, spec: [{ selector: { app: 'web' } }] });
  it('is told by its name, its labels and its selector', () => {
    expect([named('tiller-deploy'), named('x', { labels: { app: 'helm', name: 'tiller' } })].map(leadsToTiller)).toEqual([{ value: true }, { value: true }]);
    expect(leadsToTiller({ metadata: [{ name: 'x' }], spec: [{ selector: { app: 'helm', name: 'tiller' } }] })).toEqual({ value: true });
    expect([named('web'), named(`${hole('x')}-web`), {}].map(leadsToTiller)).toEqual([{ value: false }, { value: false }, { value: false }]);
  });
  it('may be what is not known', () => {
    for (const service of [unknown, named(hole('x')), named('web', { labels: { app: 'helm', ...unknown } })])
      expect(leadsToTiller(service)).toHaveProperty('unknown');
  });
});
