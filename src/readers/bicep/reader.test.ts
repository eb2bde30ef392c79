import { describe, expect, it } from 'vitest';
import type { Reading, ReadOptions } from '../reader.ts';
import { plain, treeOf } from './bicep.fixture.ts';
import { bicep } from './format.ts';
import { read as readBicep } from './reader.ts';

const read = (files: Readonly<Record<string, string>>, options: ReadOptions = {}): Reading =>
  readBicep(Object.keys(files).filter(bicep.mayBe), treeOf(files), options);
const addresses = ({ declarations }: Reading): readonly string[] => declarations.map(({ address }) => address);

const account = (name: string, rest = ''): string => `resource a 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: ${name}
  location: 'westeurope'
  properties: {
    minimumTlsVersion: 'TLS1_2'${rest}
  }
}
`;

describe('the reader', () => {
  it('wants Bicep and parameters files', () => {
    expect(['a/main.bicep', 'dev.bicepparam', 'main.json', 'bicepconfig.json'].filter(bicep.mayBe)).toEqual(['a/main.bicep', 'dev.bicepparam']);
  });
  it('gives resources with their places in the source', () => {
    const { declarations, problems } = read({ 'main.bicep': account(`'stg'`) });
    expect(problems).toEqual([]);
    expect(declarations).toHaveLength(1);
    const [only] = declarations;
    expect(only).toMatchObject({ type: 'Microsoft.Storage/storageAccounts', at: { file: 'main.bicep', line: 1, endLine: 7 } });
    const properties = only?.body.entries['properties'];
    expect(properties?.is === 'map' && properties.entries['minimumTlsVersion']).toMatchObject({ value: 'TLS1_2', at: { line: 5 } });
  });
  it('reads a module where it is used, once for each use', () => {
    const reading = read({
      'main.bicep': "module m 'mod/a.bicep' = [for n in ['x', 'y']: { name: n, params: { name: 'stg${n}' } }]",
      'mod/a.bicep': `param name string\n${account('name')}`,
    });
    expect(reading.problems).toEqual([]);
    const accounts = reading.declarations.filter(({ type }) => type === 'Microsoft.Storage/storageAccounts');
    expect(accounts.map(({ body }) => body.entries['name'] && plain(body.entries['name']))).toEqual(['stgx', 'stgy']);
    expect(accounts.map(({ at }) => at)).toEqual([
      { file: 'mod/a.bicep', line: 2, endLine: 8 },
      { file: 'mod/a.bicep', line: 2, endLine: 8 },
    ]);
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(2);
  });
  it('reads what a module is given under a condition', () => {
    const tls = (given: string, before = ''): unknown => {
      const { declarations } = read({
        'main.bicep': `${before}module m 'a.bicep' = {\n  name: 'm'\n  params: { https: ${given} }\n}`,
        'a.bicep': `param https bool = true\n${account("'stg'", '\n    supportsHttpsTrafficOnly: https')}`,
      });
      const properties = declarations.find(({ type }) => type === 'Microsoft.Storage/storageAccounts')?.body.entries['properties'];
      return properties?.is === 'map' ? properties.entries['supportsHttpsTrafficOnly'] : undefined;
    };
    expect(tls('on ? false : true', 'param on bool = true\n')).toMatchObject({ is: 'value', value: false });
    expect(tls('on ? false : true', 'param on bool\n')).toMatchObject({ is: 'unresolved', among: [{ value: false }, { value: true }] });
  });
  it('reads one file of a circle of modules', () => {
    const reading = read({ 'a.bicep': `module b 'b.bicep' = { name: 'b' }\n${account(`'x'`)}`, 'b.bicep': "module a 'a.bicep' = { name: 'a' }" });
    expect(reading.declarations.filter(({ type }) => type.includes('storage'))).toHaveLength(1);
    expect(reading.problems[0]?.message).toContain('leads back to itself');
  });
  it('takes values from the command line and from parameters files', () => {
    const main = `param name string\nparam tls bool = true\n${account('name', '\n    supportsHttpsTrafficOnly: tls')}`;
    expect(addresses(read({ 'main.bicep': main }, { parameters: { name: 'given' } }))).toEqual(['Microsoft.Storage/storageAccounts/given']);
    const dev = "using 'main.bicep'\nvar prefix = 'dev'\nparam tls = readEnvironmentVariable('TLS', 'x') == 'y'\nparam name = '${prefix}stg'\n";
    const reading = read({
      'main.bicep': main,
      'dev.bicepparam': dev,
      'prod.bicepparam': "using 'main.bicep'\nextends 'base.bicepparam'\nparam tls = true",
      'base.bicepparam': "using none\nparam name = 'prod'",
    });
    expect(reading.problems).toEqual([]);
    expect(addresses(reading)).toEqual(['Microsoft.Storage/storageAccounts/devstg', 'Microsoft.Storage/storageAccounts/prod']);
    expect(reading.declarations[0]?.body.entries['properties']).toMatchObject({ entries: { supportsHttpsTrafficOnly: { value: false } } });
  });
  it('knows what a parameters file imports', () => {
    const reading = read({
      'main.bicep': `param name string\n${account('name')}`,
      'main.bicepparam': "using 'main.bicep'\nimport { f } from 's.bicep'\nimport * as s from 's.bicep'\nparam name = f('${s.v}x')\n",
      's.bicep': "@export()\nvar v = 'v'\n@export()\nfunc f(a string) string => '${a}${v}'\n",
    });
    expect(reading.problems).toEqual([]);
    expect(addresses(reading)).toEqual(['Microsoft.Storage/storageAccounts/vxv']);
  });
  it('does not know what comes from the environment or from a vault', () => {
    const main = `param name string\n@secure()\nparam key string\n${account('name', '\n    key: key')}`;
    const { declarations, problems } = read({
      'main.bicep': main,
      'main.bicepparam': "using 'main.bicep'\nparam name = readEnvironmentVariable('NAME')\nparam key = az.getSecret('s', 'g', 'v', 'k')\n",
    });
    expect(problems).toEqual([]);
    expect(declarations[0]?.body.entries['name']).toMatchObject({ is: 'unresolved' });
    expect(declarations[0]?.body.entries['properties']).toMatchObject({ entries: { key: { is: 'unresolved', sensitive: true } } });
  });
  it('keeps to what can be read when a part is broken', () => {
    const { declarations, problems } = read({ 'main.bicep': `var x = (\n${account(`'good'`)}param\n`, 'other.bicep': 'output' });
    expect(declarations).toHaveLength(1);
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['main.bicep:2', 'main.bicep:9', 'other.bicep:1']);
  });
  it('leaves out what could only be read in part', () => {
    const { declarations, problems } = read({ 'main.bicep': `${account("'x'", '\n    tls = 1')}output o string = a.id\n` });
    expect(declarations).toEqual([]);
    expect(problems).toHaveLength(1);
  });
  it('holds loops within bounds', () => {
    const many = `resource a 'Microsoft.Storage/storageAccounts@1' = [for i in range(0, 1000): { name: 'a\${i}' }]`;
    const { declarations, problems } = read({ 'main.bicep': many }, { maxInstances: 10 });
    expect(declarations.length).toBeLessThanOrEqual(10);
    expect(problems).toHaveLength(1);
  });
  it('reads hostile files in time', () => {
    const chain = Array.from({ length: 5_000 }, (_, i) => `var v${i} = v${i + 1}`).join('\n');
    const doubling = Array.from({ length: 60 }, (_, i) => `var d${i} = [d${i + 1}, d${i + 1}]`).join('\n');
    for (const text of [
      `${chain}\nvar v5000 = a.properties.x\n${account('v0')}`,
      `${doubling}\nvar d60 = a.properties.x\n${account("'a'", '\n    x: d0')}`,
      `${Array.from({ length: 200 }, (_, i) => `resource r${i} 'A.B/c@1' = { name: r${i + 1}.name, properties: [r${i + 1}.id, r${i + 1}.properties] }`).join('\n')}\n`,
      `func f(x string) string => f(f(x))\n${account("f('a')")}`,
    ]) {
      read({ 'main.bicep': text });
    }
  });
});
