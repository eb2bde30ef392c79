import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessed } from '../src/engine/assess.ts';
import { plain } from '../src/readers/bicep/bicep.fixture.ts';
import { worldOf } from '../src/readers/bicep/compile/world.ts';
import { assessed, treeOf } from './estate-of.ts';

const folder = 'test/estates/bicep/input';
const texts = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.bicep'))
    .map(file => [file.replaceAll('\\', '/'), readFileSync(`${folder}/${file}`, 'utf8')]),
);

/** Every finding, without its place. */
const findings = ({ ledger }: Assessed): readonly string[] =>
  [...ledger.findings.map(({ check, subject, verdict, because }) => `${verdict} ${ledger.subjects.at(subject)?.address} ${check} ${because}`)].sort();

describe('one estate as Bicep and as the ARM template it compiles to', () => {
  const options = { parameters: { prefix: 'acme' } };
  const world = worldOf({ tree: treeOf(texts), problem: () => {} });
  const unit = world.unit('main.bicep');
  const template = unit && world.compile(unit);

  it('gives the same ledger', () => {
    expect(template).toBeDefined();
    const ofBicep = assessed(texts, options);
    const ofArm = assessed({ 'main.json': JSON.stringify(template && plain(template)) }, options);
    expect(findings(ofBicep).length).toBeGreaterThan(10);
    expect(findings(ofBicep)).toEqual(findings(ofArm));
  });
  it('points to the line of the module in Bicep', () => {
    const { ledger } = assessed(texts, options);
    const found = ledger.findings.find(({ check }) => check === 'azure.storage-account.requires-secure-transfer');
    expect(found?.place).toMatchObject({ file: 'modules/account.bicep', line: 14 });
  });
});
