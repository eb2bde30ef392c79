import { describe, expect, it } from 'vitest';
import { catalogFor, catalogOf } from '../src/catalog/load.ts';
import { type Assessed, assess } from '../src/engine/assess.ts';
import { type Verdict, verdicts } from '../src/model/index.ts';
import { json } from '../src/reports/json.ts';
import { options } from '../src/reports/sample-estate.ts';
import { assessEstate, cases, estateOfCase } from './examples-of.ts';

const perService = [...new Map(cases.map(one => [`${one.service} ${one.format}`, one])).values()];
const told = (assessed: Assessed): unknown => JSON.parse([...json(assessed, options({ verdicts: new Set<Verdict>(verdicts), facts: true }))].join(''));

describe('only the services that an estate meets are loaded', () => {
  it.each(perService.map(one => [one.name, one] as const))('and the ledger is the same: %s', async (_, one) => {
    const all = cases.filter(other => other.service === one.service && other.format === one.format);
    for (const estate of all.map(estateOfCase))
      expect(told(assess(estate, await catalogFor(estate), { today: '2026-11-22' }))).toEqual(told(assessEstate(estate)));
  });

  it('and an estate of one bucket meets one service', async () => {
    const { services } = await catalogOf(new Set(['aws_s3_bucket']));
    expect(services.map(service => service.id)).toEqual(['aws.s3']);
  });
});
