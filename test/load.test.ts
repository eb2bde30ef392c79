import { describe, expect, it } from 'vitest';
import { catalogOf } from '../src/catalog/load.ts';
import { assess } from '../src/engine/assess.ts';
import { assessEstate, cases, estateOfCase } from './examples-of.ts';

const perService = [...new Map(cases.map(one => [`${one.service} ${one.format}`, one])).values()];

describe('only the services that an estate meets are loaded', () => {
  it.each(perService.map(one => [one.name, one] as const))('and the ledger is the same: %s', async (_, one) => {
    const all = cases.filter(other => other.service === one.service && other.format === one.format);
    for (const estate of all.map(estateOfCase)) {
      const catalog = await catalogOf(new Set(estate.declarations.map(declaration => declaration.type)));
      const { ledger, bound } = assess(estate, catalog, { today: '2026-11-22' });
      const whole = assessEstate(estate);
      expect(ledger).toEqual(whole.ledger);
      expect(bound.unknownTypes).toEqual(whole.bound.unknownTypes);
    }
  });

  it('and an estate of one bucket meets one service', async () => {
    const { services } = await catalogOf(new Set(['aws_s3_bucket']));
    expect(services.map(service => service.id)).toEqual(['aws.s3']);
  });
});
