import { describe, expect, it } from 'vitest';
import type { Change } from '../../../model/index.ts';
import { append, remove, set, write } from './edit.fixture.ts';

const account = (tls: string, name = "'stg'"): string => `resource stg 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: ${name}
  properties: {
    minimumTlsVersion: ${tls}
  }
}
`;
const tls = (id: string): Change => set(id, 'properties.minimumTlsVersion', 'TLS1_2');

describe('names', () => {
  it.each([
    ['the default of a parameter', `@description('TLS')\nparam tls string = 'TLS1_0' // old\n${account('tls')}`],
    ['a variable', `var tls = 'TLS1_0'\n${account('tls')}`],
    ['an entry of a variable', `var all = {\n  tls: 'TLS1_0'\n}\n${account('all.tls')}`],
    ['an item of a variable', `var all = [{ tls: 'TLS1_0' }]\n${account("all[0]['tls']")}`],
    ['a variable of a variable', `var a = b!\nvar b = any('TLS1_0')\n${account('(a)')}`],
    ['a text of several lines', account("'''TLS1_0'''").replace("'''TLS1_0'''", "'TLS1_0'")],
    ['what is spread', `var common = { minimumTlsVersion: 'TLS1_0' }\n${account("'x'").replace("minimumTlsVersion: 'x'", '...common')}`],
  ])('%s', (_, before) => {
    expect(write(before, id => [tls(id('stg'))]).main).toBe(before.replace('TLS1_0', 'TLS1_2'));
  });
  it.each([
    ['what stands in for nothing', `param tls string?\n${account("tls ?? 'TLS1_0'")}`],
    ['a name rather than what stands in for it', `param tls string = 'TLS1_0'\n${account("!empty(tls) ? tls : 'x'")}`],
    ['a name that is asked for first', `var all = { tls: 'TLS1_0' }\n${account('(all.tls) ? all.tls : null')}`],
    ['what is not spread over it', `param on bool\n${account("'TLS1_0'\n    ...(on ? { other: 1 } : {})")}`],
  ])('%s', (_, before) => {
    expect(write(before, id => [tls(id('stg'))]).main).toBe(before.replace('TLS1_0', 'TLS1_2'));
  });
  it('leaves what may be spread over it', () => {
    const before = `param on bool\nvar more = on ? { MinimumTlsVersion: 'x' } : {}\n${account("'TLS1_0'\n    ...more")}`;
    expect(write(before, id => [tls(id('stg'))]).byHand[0]).toContain('because what is spread after it may say it as well.');
  });
  it('leaves a value that something else gives', () => {
    const before = `param all array = [{ tls: 'TLS1_0' }, {}]\nresource stg 'A.B/c@2020-01-01' = [for one in all: {\n  name: one.?tls ?? 'none'\n  properties: { tls: one.?tls ?? 'TLS1_1' }\n}]\n`;
    expect(write(before, id => [set(id('/TLS1_0'), 'properties.tls', 'TLS1_2')]).byHand[0]).toContain('because something else gives it its value.');
    expect(write(before, id => [set(id('/none'), 'properties.tls', 'TLS1_2')]).main).toBe(before.replace('TLS1_1', 'TLS1_2'));
    const given = write(`param tls string = 'TLS1_0'\n${account('tls')}`, id => [tls(id('stg'))], { parameters: { tls: 'TLS1_1' } });
    expect(given.byHand[0]).toContain('because something else gives it its value.');
  });
  it('knows the types that a file declares', () => {
    const before = `type version = 'TLS1_0' | 'TLS1_1'\nparam tls version = 'TLS1_0'\n${account('tls')}`;
    expect(write(before, id => [tls(id('stg'))]).byHand[0]).toContain("because the type of the parameter tls does not allow 'TLS1_2'.");
  });
  it('writes a whole object by way of a name', () => {
    const before = `var common = {\n  a: 1\n}\n${account("'x'").replace(/properties: \{[^}]*\}/, 'properties: common')}`;
    expect(write(before, id => [tls(id('stg'))]).main).toBe(before.replace('a: 1\n', "a: 1\n  minimumTlsVersion: 'TLS1_2'\n"));
  });
  it('says what else a name reaches', () => {
    const before = `param tls string = 'TLS1_0'\nvar same = tls\n${account('same')}${account('tls', "'two'").replace(' stg ', ' two ')}${account("'x'", "'three'").replace(' stg ', ' three ')}`;
    const { edited, source } = write(before, id => [tls(id('stg'))]);
    const two = [...source.declared.keys()].find(id => id.endsWith('two'));
    expect(edited.reaches).toEqual(new Map([[0, [two]]]));
  });
  it('follows what another file exports', () => {
    const files = {
      'main.bicep': `import { tls as version } from 'shared.bicep'\nimport * as shared from 'shared.bicep'\n${account('version')}${account('shared.tls', "'two'").replace(' stg ', ' two ')}`,
      'shared.bicep': "@export()\nvar tls = 'TLS1_0'\n",
    };
    for (const which of ['stg', 'two'])
      expect(write(files, id => [tls(id(which))]).files).toEqual({ ...files, 'shared.bicep': files['shared.bicep'].replace('TLS1_0', 'TLS1_2') });
  });
});

describe('loops', () => {
  const loop = `param names array = ['a', 'b']
resource stg 'Microsoft.Storage/storageAccounts@2023-01-01' = [for name in names: {
  name: name
  properties: {
    minimumTlsVersion: 'TLS1_0'
    containers: [for i in range(0, 2): {
      name: 'c\${i}'
      public: true
    }]
  }
}]
`;
  it('writes once what a loop repeats, and says whom that reaches', () => {
    const { main, edited, source } = write(loop, id => [tls(id('/a'))]);
    expect(main).toBe(loop.replace('TLS1_0', 'TLS1_2'));
    expect(edited.reaches).toEqual(new Map([[0, [[...source.declared.keys()].find(id => id.endsWith('/b'))]]]));
  });
  it('writes into a loop of a property', () => {
    expect(write(loop, id => [set(id('/a'), 'properties.containers.1.public', false)]).main).toBe(loop.replace('true', 'false'));
    expect(write(loop, id => [append(id('/a'), 'properties.containers', 'x')]).byHand).toHaveLength(1);
    expect(write(loop, id => [remove(id('/a'), 'properties.containers.0')]).byHand).toHaveLength(1);
  });
  it('leaves what the loop goes over', () => {
    expect(write(loop, id => [set(id('/a'), 'name', 'x')]).byHand[0]).toContain('it comes from what a loop goes over (name)');
  });
});

describe('nested resources and conditions', () => {
  it('writes into the one that is meant', () => {
    const before = `param on bool = true
resource stg 'Microsoft.Storage/storageAccounts@2023-01-01' = if (on) {
  name: 'stg'
  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: false
    }
  }
}
`;
    expect(write(before, id => [set(id('blobServices/default'), 'properties.isVersioningEnabled', true)]).main).toBe(before.replace('false', 'true'));
    expect(write(before, id => [tls(id('storageAccounts/stg'))]).main).toBe(
      before.replace("name: 'stg'\n", "name: 'stg'\n  properties: {\n    minimumTlsVersion: 'TLS1_2'\n  }\n"),
    );
  });
});

describe('modules', () => {
  const module = `param tls string = 'TLS1_0'\nparam name string\n${account('tls', 'name')}`;
  const call = (symbol: string, params = ''): string =>
    `module ${symbol} 'mod/a.bicep' = {\n  name: '${symbol}'\n  params: {\n    name: 'x${symbol}'${params}\n  }\n}\n`;
  const files = { 'main.bicep': call('one', "\n    tls: 'TLS1_1'") + call('two'), 'mod/a.bicep': module };
  it('changes what the module is given', () => {
    const { main, files: after, edited } = write(files, id => [tls(id('/xone'))]);
    expect(main).toBe(files['main.bicep'].replace('TLS1_1', 'TLS1_2'));
    expect(after['mod/a.bicep']).toBe(module);
    expect(edited.reaches).toEqual(new Map());
  });
  it('changes the default where the module is given nothing', () => {
    const more = { ...files, 'main.bicep': files['main.bicep'] + call('three') };
    const { main, files: after, edited } = write(more, id => [tls(id('/xtwo'))]);
    expect(main).toBe(more['main.bicep']);
    expect(after['mod/a.bicep']).toBe(module.replace('TLS1_0', 'TLS1_2'));
    expect(edited.reaches.get(0)).toEqual([expect.stringMatching(/three$/)]);
  });
  it('gives the module a value where there is no default to change', () => {
    const optional = { ...files, 'mod/a.bicep': module.replace("tls string = 'TLS1_0'", 'tls string?') };
    expect(write(optional, id => [tls(id('two/stg'))]).main).toBe(files['main.bicep'].replace("'xtwo'\n", "'xtwo'\n    tls: 'TLS1_2'\n"));
    const bare = { 'main.bicep': "module m 'mod/a.bicep' = {\n  name: 'm'\n}\n", 'mod/a.bicep': `param tls string = toUpper('tls1_0')\n${account('tls')}` };
    expect(write(bare, id => [tls(id('/stg'))]).main).toBe("module m 'mod/a.bicep' = {\n  name: 'm'\n  params: {\n    tls: 'TLS1_2'\n  }\n}\n");
  });
  it('follows what a module is given to the module around it', () => {
    const deep = {
      'main.bicep':
        "param tls string = 'TLS1_0'\nmodule outer 'outer.bicep' = {\n  name: 'o-${uniqueString(deployment().name)}'\n  params: { settings: { version: tls } }\n}\n",
      'outer.bicep': "param settings object\nmodule inner 'mod/a.bicep' = [for n in ['a', 'b']: {\n  params: { name: n, tls: settings.version }\n}]\n",
      'mod/a.bicep': module,
    };
    const { main, edited, source } = write(deep, id => [tls(id('storageAccounts/a'))]);
    expect(main).toBe(deep['main.bicep'].replace('TLS1_0', 'TLS1_2'));
    const reached = [...source.declared.values()].filter(({ address }) => /storageAccounts\/b$/.test(address)).map(({ id }) => id);
    expect(edited.reaches.get(0)).toEqual(expect.arrayContaining(reached));
  });
  it('leaves modules of registries, and gives them their inputs', () => {
    const registry = {
      'main.bicep': "module m 'br/public:avm/res/storage/account:0.9.0' = {\n  name: 'm'\n  params: { name: 'x' }\n}\n",
      'cache/avm/res/storage/account/0.9.0/main.bicep': module,
    };
    const given = write(registry, id => [tls(id('storageAccounts/x'))], { modulesFrom: 'cache' });
    expect(given.files).toEqual({ ...registry, 'main.bicep': registry['main.bicep'].replace("'x' }", "'x', tls: 'TLS1_2' }") });
    const worked = Object.fromEntries(
      Object.entries(registry).map(([file, text]) => [file, text.replace('minimumTlsVersion: tls', "minimumTlsVersion: tls == '' ? 'a' : tls")]),
    );
    expect(write(worked, id => [tls(id('storageAccounts/x'))], { modulesFrom: 'cache' }).byHand[0]).toContain(
      'because it is worked out in the module br/public:avm/res/storage/account:0.9.0 from its input tls.',
    );
    const { edited, byHand } = write(registry, id => [set(id('storageAccounts/x'), 'properties.other', true)], { modulesFrom: 'cache' });
    expect(edited.edits).toEqual([]);
    expect(byHand[0]).toContain('because it is written by the module br/public:avm/res/storage/account:0.9.0.');
  });
});

describe('parameters files', () => {
  const main = `param tls string = 'TLS1_0'\nparam name string\n${account('tls', 'name')}`;
  const files = {
    'main.bicep': main,
    'dev.bicepparam': "using 'main.bicep'\n\nparam name = 'dev'\nparam tls = version // old\nvar version = 'TLS1_1'\n",
    'prod.bicepparam': "using 'main.bicep'\nextends 'base.bicepparam'\nparam name = 'prod'\n",
    'base.bicepparam': "using none\nparam tls = 'TLS1_0'\n",
    'test.bicepparam': "using 'main.bicep'\nparam name = 'test'\n",
  };
  it.each([
    ['dev', 'dev.bicepparam', 'TLS1_1'],
    ['prod', 'base.bicepparam', 'TLS1_0'],
    ['test', 'main.bicep', 'TLS1_0'],
  ] as const)('change where they give a value: %s', (name, file, old) => {
    const { files: after } = write(files, id => [tls(id(`/${name}`))]);
    expect(after).toEqual({ ...files, [file]: files[file].replace(old, 'TLS1_2') });
  });
});
