import { describe, expect, it } from 'vitest';
import { cite, dutyIds, type Holder } from '../model/index.ts';
import { ground, groundByCloud, software } from './software.ts';

const page = cite('https://example.com/a', 'It says so.', '2026-11-22');
const line = software({ model: page, platform: page, encryption: page, access: page, logs: page, on: 'AWS' });
const partiesOf = (holder: Holder): readonly string[] => (holder.held === 'by' ? holder.sides.map(side => side.party) : []);

describe('the line of ready-made software', () => {
  it('answers every duty, and no other', () => {
    expect(Object.keys(line).sort()).toEqual([...dutyIds].sort());
  });
  it('gives a reason wherever the customer has a side, until a service checks it', () => {
    const bare = Object.entries(line).filter(([, holder]) => partiesOf(holder).includes('customer') && holder.held === 'by' && !holder.unchecked);
    expect(bare.map(([duty]) => duty)).toEqual([]);
  });
  it('rests on the cloud of another below the software alone', () => {
    const leaning = Object.entries(line).filter(([, holder]) => holder.held === 'by' && holder.sides.some(side => side.on === 'AWS'));
    expect(leaning.map(([duty]) => duty).sort()).toEqual(Object.keys(ground(page)).sort());
  });
  it('tells clouds apart where the customer chose', () => {
    const chosen = groundByCloud(page, 'cloud', { aws: 'AWS', azure: 'Microsoft Azure' })['guard-facilities'];
    expect(Object.values(chosen.cases).map(holder => ('held' in holder && holder.held === 'by' ? holder.sides[0].on : ''))).toEqual(['AWS', 'Microsoft Azure']);
  });
});
