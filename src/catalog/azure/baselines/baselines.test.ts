import { describe, expect, it } from 'vitest';
import { type DutyId, dutyIds, dutyOf, type HeldBy, type Holder } from '../../../model/index.ts';
import { abstracted, containerPlatform, infrastructure, managed, platform, software } from './index.ts';
import { says } from './sources.ts';
import { family } from './sources-of-families.ts';

interface Cell<H> {
  readonly cell: string;
  readonly duty: DutyId;
  readonly holder: H;
}
const families = { infrastructure, containerPlatform, managed, platform, abstracted, software };
const cells = Object.entries(families).flatMap(([name, line]) => dutyIds.map(duty => ({ cell: `${name} ${duty}`, duty, holder: line[duty] })));
const held = cells.filter((cell): cell is Cell<HeldBy> => cell.holder.held === 'by');
const partiesOf = (holder: Holder): string => (holder.held === 'by' ? holder.sides.map(side => side.party).join('+') : holder.held);
const across = (duty: DutyId): readonly string[] => Object.values(families).map(line => partiesOf(line[duty]));

describe('every family of Azure', () => {
  it.each(Object.entries(families))('%s answers every duty, and no other', (_, line) => {
    expect(Object.keys(line).sort()).toEqual([...dutyIds].sort());
  });
  it('leaves nothing unstudied or to nobody', () => {
    expect(cells.filter(({ holder }) => holder.held === 'unstudied' || holder.held === 'nobody')).toEqual([]);
  });
  it('shares what is answered once for an account or the organisation, so that it is one row', () => {
    const once = dutyIds.filter(duty => ['account', 'organisation'].includes(dutyOf(duty).answered));
    expect(once.filter(duty => new Set(Object.values(families).map(line => line[duty])).size > 1)).toEqual([]);
  });
  it('says a reason why no check sees only where the customer has a side', () => {
    expect(held.filter(({ holder }) => holder.unchecked !== undefined && !partiesOf(holder).includes('customer')).map(({ cell }) => cell)).toEqual([]);
  });
  it('moves from the customer to Microsoft as Microsoft runs more', () => {
    expect(across('apply-os-patches')).toEqual(['customer', 'customer', 'provider', 'provider', 'provider', 'provider']);
    expect(across('write-safe-code')).toEqual(['customer', 'customer', 'provider+customer', 'customer', 'provider', 'provider']);
  });
  it('leaves settings, roles and the kind of data to the customer everywhere', () => {
    for (const duty of ['configure-platform', 'grant-least-access', 'classify-data'] as const) expect(new Set(across(duty))).toEqual(new Set(['customer']));
  });
});

describe('every citation', () => {
  it('is a page of Microsoft and one sentence', () => {
    const sources = [...Object.values(says), ...Object.values(family)];
    expect(sources.filter(({ url }) => !url.startsWith('https://learn.microsoft.com/en-us/'))).toEqual([]);
    expect(sources.filter(({ says: text }) => !/^[A-Z].*[^.]\.$/.test(text) || /\. [A-Z]/.test(text)).map(({ says: text }) => text)).toEqual([]);
  });
});
