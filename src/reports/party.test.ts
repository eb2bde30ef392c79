import { describe, expect, it } from 'vitest';
import { cite, customer, held, nobody, notApplicable, provider, shared, thirdParty, unstudied } from '../model/index.ts';
import { holderNames, holderWords, sideWords, whoseIs } from './party.ts';

const page = cite('https://example.com', 'Says.', '2026-01-01');
const both = shared({ provider: 'Offers it.', customer: 'Uses it.' }, page);

describe('whose a duty is', () => {
  it.each([
    [[customer('Do it.', page)], 'customer'],
    [[provider('Does it.', page)], 'provider'],
    [[both], 'shared'],
    [[thirdParty('Initech', 'Does it.', page)], 'third-party'],
    [[nobody('forgotten')], 'nobody'],
    [[notApplicable('no such thing')], 'not-applicable'],
    [[unstudied('not yet read')], 'unstudied'],
    [[provider('Does it.', page), provider('Does it well.', page)], 'provider'],
    [[provider('Does it.', page), customer('Do it.', page)], 'open'],
  ] as const)('%j is %s', (holders, whose) => {
    expect(whoseIs(holders)).toBe(whose);
  });
});

describe('the names of holders', () => {
  it('joins sides and tells alternatives apart', () => {
    expect(holderNames([both], 'AWS')).toBe('AWS + you');
    expect(holderNames([provider('Does it.', page), both], 'AWS')).toBe('AWS or AWS + you');
    expect(holderNames([nobody('forgotten')], 'AWS')).toBe('nobody');
    expect(holderNames([notApplicable('none')], 'AWS')).toBe('not applicable');
    expect(holderNames([thirdParty('Initech', 'Does it.', page)], 'AWS')).toBe('Initech');
  });

  it('has the words of the model for machines', () => {
    expect(holderWords([provider('Does it.', page), both])).toBe('provider or provider+customer');
    expect(holderWords([thirdParty('Initech', 'Does it.', page)])).toBe('third-party:Initech');
  });

  it('says whom a side leans on and under which agreement', () => {
    const [side] = held(page, { party: 'provider', does: 'Runs it.', on: 'AWS', under: 'the master contract' }).sides;
    expect(sideWords(side)).toBe('Runs it. (on AWS) (under the master contract)');
  });
});
