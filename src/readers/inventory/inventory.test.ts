import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSnapshot } from '../../../bench/inventory.ts';
import { estateOf, readFrom, treeOf } from '../../../test/estate-of.ts';
import { catalog } from '../../catalog/index.ts';
import { assess } from '../../engine/assess.ts';
import type { Declaration, Estate, MapNode, Node, Tree } from '../../model/index.ts';
import { bytesOf } from '../pieces.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarc-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All of a node at once. */
const whole = (node: Node): Node => {
  if (node.is === 'list') return { ...node, items: node.items.map(whole) };
  return node.is === 'map' ? wholeMap(node) : { ...node };
};
const wholeMap = (node: MapNode): MapNode => ({
  is: 'map',
  at: node.at,
  ...(node.rest !== undefined && { rest: node.rest }),
  entries: Object.assign(Object.create(null), Object.fromEntries(Object.entries(node.entries).map(([key, value]) => [key, whole(value)]))),
});
/** The same declaration with nothing left to read. */
const eager = ({ id, address, type, scope, region, born, live, at, body }: Declaration): Declaration => ({
  ...{ id, address, type, scope, at, body: wholeMap(body) },
  ...(region !== undefined && { region }),
  ...(born !== undefined && { born }),
  ...(live && { live }),
});
const judged = (estate: Estate) => {
  const { ledger } = assess(estate, catalog, { today: '2026-11-22' });
  return { findings: [...ledger.findings], subjects: [...ledger.subjects], profileOf: [...ledger.profileOf], cells: ledger.cells };
};

describe('an inventory that is read as it is needed', () => {
  it('is judged as if all of it had been read at once, and as one in small pieces', () => {
    const file = join(folder, 'snapshot.json');
    writeSnapshot(file, 3000);
    const text = readFileSync(file, 'utf8');
    const lazy = estateOf({ 'snapshot.json': text });
    expect(lazy.problems).toEqual([]);
    expect(lazy.declarations.length).toBeGreaterThan(3000);
    const all = judged(lazy);
    expect(all.findings.length).toBeGreaterThan(10_000);
    expect(judged({ ...lazy, declarations: lazy.declarations.map(eager) })).toEqual(all);
    const bytes = bytesOf(text);
    const tree: Tree = { ...treeOf({}), bytes: () => ({ size: bytes.size, read: (start, length) => bytes.read(start, Math.min(length, 70_001)) }) };
    expect(judged(readFrom(['snapshot.json'], tree))).toEqual(all);
  }, 120_000);

  it('leads to the item, by line or by its place in the list', () => {
    const item = (n: number) => ({ resourceType: 'AWS::EC2::VPC', resourceId: `vpc-${n}`, arn: `vpc-${n}`, configuration: { vpcId: `vpc-${n}` } });
    const places = (text: string) => estateOf({ 's.json': text }).declarations.map(({ at }) => at);
    expect(places(JSON.stringify({ configurationItems: [item(1), item(2)] }))).toEqual([
      { file: 's.json', line: 1, path: '/configurationItems/0' },
      { file: 's.json', line: 1, path: '/configurationItems/1' },
    ]);
    expect(places(JSON.stringify({ configurationItems: [item(1), item(2)] }, null, 1))).toEqual([
      { file: 's.json', line: 3, endLine: 10 },
      { file: 's.json', line: 11, endLine: 18 },
    ]);
  });

  it('that changes while it is read leaves unknown what it said', () => {
    const text = JSON.stringify({ configurationItems: [{ resourceType: 'AWS::EC2::VPC', resourceId: 'v', arn: 'v', configuration: { vpcId: 'v' } }] });
    let gone = false;
    const bytes = bytesOf(text);
    const tree: Tree = { ...treeOf({}), bytes: () => ({ size: bytes.size, read: (start, length) => (gone ? new Uint8Array() : bytes.read(start, length)) }) };
    const { declarations } = readFrom(['s.json'], tree);
    gone = true;
    expect(declarations[0]?.body.rest).toBe('the file changed while it was read');
  });

  it('prints no value of a variable or script', () => {
    const item = {
      resourceType: 'AWS::AutoScaling::LaunchConfiguration',
      resourceId: 'l',
      arn: 'arn:aws:autoscaling:eu-west-1:111122223333:launchConfiguration:l',
      configuration: { launchConfigurationName: 'l', launchConfigurationARN: 'l', userData: btoa('export DB_PASSWORD=hunter2-correct-horse') },
    };
    const { ledger } = assess(estateOf({ 's.json': JSON.stringify({ configurationItems: [item] }) }), catalog, { today: '2026-11-22' });
    const finding = ledger.findings.find(one => one.check === 'aws.ec2.configuration-user-data-holds-no-secrets');
    expect(finding?.verdict).toBe('unmet');
    expect(JSON.stringify([...ledger.findings])).not.toContain('hunter2');
  });

  it('of any kind never fails, whatever is in it', () => {
    const key = fc.constantFrom(
      'configurationItems',
      'ResourceDescriptions',
      'data',
      'value',
      'assets',
      'Volumes',
      'Reservations',
      'Buckets',
      'cluster',
      'Results',
      'x',
    );
    const inner = fc.constantFrom(
      'resourceType',
      'resourceId',
      'configuration',
      'supplementaryConfiguration',
      'id',
      'type',
      'properties',
      'name',
      'assetType',
      'resource',
      'VolumeId',
      'TypeName',
      'Identifier',
      'Properties',
      'Instances',
      'ReservationId',
      'policy',
      'entries',
      'ipPermissions',
    );
    const scalar = fc.constantFrom(
      'AWS::S3::Bucket',
      'AWS::Lambda::Function',
      'AWS::EC2::NetworkAcl',
      'AWS::EC2::SecurityGroup',
      'a',
      '',
      '{"a":',
      '%7B',
      'storage.googleapis.com/Bucket',
      '/subscriptions/1/providers/A.B/c/d',
      null,
      7,
      true,
    );
    const { value } = fc.letrec<{ value: unknown }>(tie => ({
      value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(inner, tie('value'), { maxKeys: 5 })),
    }));
    const told = fc.record({
      resourceType: scalar,
      resourceId: fc.constant('r'),
      id: fc.constant('/subscriptions/1/providers/A.B/c/d'),
      name: fc.constant('n'),
      assetType: scalar,
      VolumeId: scalar,
      AvailabilityZone: scalar,
      Identifier: fc.constant('i'),
      Properties: fc.constantFrom('{}', '{'),
      configuration: value,
      supplementaryConfiguration: value,
      resource: value,
      properties: value,
    });
    fc.assert(
      fc.property(
        key,
        fc.array(fc.oneof(value, told), { maxLength: 4 }),
        fc.constantFrom('aws-config', 'cloud-control', 'aws-describe', 'asset-inventory', 'resource-graph', 'az'),
        (name, items, as) => {
          for (const text of [JSON.stringify({ [name]: items }), JSON.stringify(items), items.map(one => JSON.stringify(one)).join('\n')]) {
            const { declarations } = estateOf({ 's.json': text }, { as });
            for (const { body } of declarations) expect(whole(body).is).toBe('map');
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
