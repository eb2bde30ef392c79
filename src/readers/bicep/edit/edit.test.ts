import { describe, expect, it } from 'vitest';
import { type Change, spelledList, spelledMap } from '../../../model/index.ts';
import { append, remove, set, write } from './edit.fixture.ts';

const account = `resource stg 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: 'stg'
  location: 'westeurope'
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS' // cheap
  }
  properties: {
    minimumTlsVersion: 'TLS1_0' // old
    supportsHttpsTrafficOnly: false
  }
}
`;
const change = (before: string, ...wanted: ((id: string) => Change)[]): string => write(before, id => wanted.map(one => one(id('stg')))).main;

describe('values', () => {
  it('replaces a value and nothing else', () => {
    expect(change(account, id => set(id, 'properties.minimumTlsVersion', 'TLS1_2'))).toBe(account.replace('TLS1_0', 'TLS1_2'));
  });
  it('writes nothing where the value stands already', () => {
    const { edited } = write(account, id => [
      set(id('stg'), 'properties.minimumtlsversion', 'TLS1_0'),
      set(id('stg'), 'sku', spelledMap({ name: 'Standard_LRS' })),
    ]);
    expect(edited).toEqual({ edits: [], byHand: [], reaches: new Map() });
  });
  it('puts a new entry after the others, before the closing brace', () => {
    expect(change(account, id => set(id, 'properties.allowBlobPublicAccess', false))).toBe(
      account.replace('supportsHttpsTrafficOnly: false\n', 'supportsHttpsTrafficOnly: false\n    allowBlobPublicAccess: false\n'),
    );
  });
  it('makes what is missing on the way once, for several changes', () => {
    const after = change(
      account,
      id => set(id, 'properties.networkAcls.defaultAction', 'Deny'),
      id => set(id, 'properties.networkAcls.bypass', 'AzureServices'),
      id => append(id, 'properties.networkAcls.ipRules', spelledMap({ value: '10.0.0.1' })),
    );
    expect(after).toBe(
      account.replace(
        'Only: false\n',
        `Only: false
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
      ipRules: [
        {
          value: '10.0.0.1'
        }
      ]
    }
`,
      ),
    );
  });
  it('puts entries of the resource where a person would', () => {
    const after = change(
      account,
      id => set(id, 'identity.type', 'SystemAssigned'),
      id => set(id, 'tags.owner', 'me'),
    );
    expect(after).toBe(
      account
        .replace("location: 'westeurope'\n", "location: 'westeurope'\n  tags: {\n    owner: 'me'\n  }\n")
        .replace('  }\n  properties', "  }\n  identity: {\n    type: 'SystemAssigned'\n  }\n  properties"),
    );
  });
  it('escapes texts, quotes names, and has no numbers but whole ones', () => {
    const after = change(
      "resource stg 'A.B/c@2020-01-01' = {\n  name: 'stg'\n}\n",
      id => set(id, 'tags.it is', "it's ${x} \\ a\nb"),
      id => set(id, 'properties.ratio', 1.5),
      id => set(id, 'properties.less', -3),
    );
    expect(after).toBe(String.raw`resource stg 'A.B/c@2020-01-01' = {
  name: 'stg'
  tags: {
    'it is': 'it\'s \${x} \\ a\nb'
  }
  properties: {
    ratio: json('1.5')
    less: -3
  }
}
`);
  });
  it('keeps to one line where the file does', () => {
    const before = "resource stg 'A.B/c@2020-01-01' = {\n  name: 'stg'\n  properties: { a: 1, list: ['x'], none: {}, empty: [ ] }\n}\n";
    const after = change(
      before,
      id => set(id, 'properties.b.c', true),
      id => append(id, 'properties.list', 'y'),
      id => set(id, 'properties.none', spelledMap({ a: 1 })),
    );
    expect(after).toBe(before.replace("['x']", "['x', 'y']").replace('none: {}', 'none: { a: 1 }').replace('[ ] }', '[ ], b: { c: true } }'));
  });
  it('opens what is empty', () => {
    const before = "resource stg 'A.B/c@2020-01-01' = {\n  name: 'stg'\n  properties: {}\n  tags: {\n    // none yet\n  }\n  zones: []\n}\n";
    const after = change(
      before,
      id => set(id, 'properties.a', 1),
      id => set(id, 'tags.owner', 'me'),
      id => append(id, 'zones', '1'),
    );
    expect(after).toBe(
      "resource stg 'A.B/c@2020-01-01' = {\n  name: 'stg'\n  properties: {\n    a: 1\n  }\n  tags: {\n    // none yet\n    owner: 'me'\n  }\n  zones: [\n    '1'\n  ]\n}\n",
    );
  });
  it('keeps line ends, tabs and a file without a last line end', () => {
    const before = "resource stg 'A.B/c@2020-01-01' = {\r\n\tname: 'stg'\r\n\tproperties: {\r\n\t\ta: 1 // why\r\n\t}\r\n}";
    expect(change(before, id => set(id, 'properties.b.c', 2))).toBe(
      "resource stg 'A.B/c@2020-01-01' = {\r\n\tname: 'stg'\r\n\tproperties: {\r\n\t\ta: 1 // why\r\n\t\tb: {\r\n\t\t\tc: 2\r\n\t\t}\r\n\t}\r\n}",
    );
  });
  it('keeps commas at line ends where the file has them', () => {
    const before = "resource stg 'A.B/c@2020-01-01' = {\n  name: 'stg',\n  properties: {\n    a: 1,\n    b: 2,\n  }\n}\n";
    expect(change(before, id => set(id, 'properties.c', 3))).toBe(before.replace('b: 2,\n', 'b: 2,\n    c: 3,\n'));
  });
  it('replaces texts of several lines, and null by what is wanted below it', () => {
    const before = "resource stg 'A.B/c@2020-01-01' = {\n  name: 'stg'\n  properties: {\n    a: '''\n      { } ${x}\n    '''\n    b: null\n  }\n}\n";
    const after = change(
      before,
      id => set(id, 'properties.a', 'x'),
      id => set(id, 'properties.b.c', 1),
    );
    expect(after).toBe("resource stg 'A.B/c@2020-01-01' = {\n  name: 'stg'\n  properties: {\n    a: 'x'\n    b: {\n      c: 1\n    }\n  }\n}\n");
  });
});

const rules = `resource stg 'A.B/c@2020-01-01' = {
  name: 'stg'
  properties: {
    rules: [
      {
        port: 22 // ssh
        from: '*'
      }
      {
        port: 443
      }
    ]
    names: [
      'a'
      'b' // the second
      'c'
    ]
  }
}
`;
describe('lists', () => {
  it('enters the first item by a name and any by a number', () => {
    const after = change(
      rules,
      id => set(id, 'properties.rules.from', '10.0.0.0/8'),
      id => set(id, 'properties.rules.1.from', 'x'),
    );
    expect(after).toBe(rules.replace("'*'", "'10.0.0.0/8'").replace('port: 443\n', "port: 443\n        from: 'x'\n"));
  });
  it('appends once', () => {
    const item = spelledMap({ port: 80 });
    expect(
      change(
        rules,
        id => append(id, 'properties.rules', item),
        id => append(id, 'properties.rules', item),
        id => append(id, 'properties.names', 'a'),
      ),
    ).toBe(rules.replace('        port: 443\n      }\n', '        port: 443\n      }\n      {\n        port: 80\n      }\n'));
  });
  it('removes items with their lines and comments', () => {
    expect(
      change(
        rules,
        id => remove(id, 'properties.names.2'),
        id => remove(id, 'properties.names.1'),
      ),
    ).toBe(rules.replace("      'b' // the second\n      'c'\n", ''));
    expect(change(rules, id => remove(id, 'properties.rules.0'))).toBe(rules.replace(/ {6}\{\n {8}port: 22[^}]*\}\n/, ''));
  });
  it('takes away and puts in at the same place', () => {
    expect(
      change(
        rules,
        id => remove(id, 'properties.names.2'),
        id => append(id, 'properties.names', 'd'),
      ),
    ).toBe(rules.replace("'c'", "'d'"));
    const all = change(
      rules,
      id => remove(id, 'properties.names.0'),
      id => remove(id, 'properties.names.1'),
      id => remove(id, 'properties.names.2'),
    );
    expect(all).toBe(rules.replace(/names: \[[^\]]*\]/, 'names: []'));
  });
});

describe('removals', () => {
  it('takes the line and its comment, and not a blank line too many', () => {
    const before =
      "resource stg 'A.B/c@2020-01-01' = {\n  name: 'stg'\n\n  // tags\n  tags: { a: 'b' } // some\n\n  properties: {\n    a: 1\n  }\n\n  zones: ['1']\n}\n";
    expect(change(before, id => remove(id, 'zones'))).toBe(before.replace("\n  zones: ['1']\n", ''));
    expect(change(before, id => remove(id, 'properties'))).toBe(before.replace('\n  properties: {\n    a: 1\n  }\n', ''));
    expect(change(before, id => remove(id, 'properties.a'))).toBe(before.replace('{\n    a: 1\n  }', '{}'));
    expect(change(before, id => remove(id, 'tags.a'))).toBe(before.replace("{ a: 'b' }", '{}'));
    expect(change(before, id => remove(id, 'tags.z'))).toBe(before);
  });
  it('takes several with the blank lines and comments between them', () => {
    const before =
      "resource stg 'A.B/c@2020-01-01' = {\n  name: 'stg'\n  properties: {\n    a: 1 // one\n\n    b: 2 // two\n\n    // three\n    c: 3\n  }\n}\n";
    expect(
      change(
        before,
        id => remove(id, 'properties.a'),
        id => remove(id, 'properties.b'),
      ),
    ).toBe(before.replace('    a: 1 // one\n\n    b: 2 // two\n\n', ''));
    expect(
      change(
        before,
        id => remove(id, 'properties.b'),
        id => remove(id, 'properties.c'),
      ),
    ).toBe(before.replace('\n    b: 2 // two\n\n    // three\n    c: 3\n', '\n    // three\n'));
  });
  it('takes an entry from among others on its line', () => {
    const before = "resource stg 'A.B/c@2020-01-01' = { name: 'stg', tags: { a: '1', b: '2', c: '3' } }\n";
    expect(change(before, id => remove(id, 'tags.a'))).toBe(before.replace("a: '1', ", ''));
    expect(change(before, id => remove(id, 'tags.c'))).toBe(before.replace(", c: '3'", ''));
    expect(
      change(
        before,
        id => remove(id, 'tags.b'),
        id => set(id, 'tags.d', '4'),
      ),
    ).toBe(before.replace("b: '2', ", '').replace("'3'", "'3', d: '4'"));
  });
  it('takes a comment that switches off a warning of the line', () => {
    const before = "resource stg 'A.B/c@2020-01-01' = {\n  name: 'stg'\n  properties: {\n    #disable-next-line BCP037\n    a: 1\n    b: 2\n  }\n}\n";
    expect(change(before, id => remove(id, 'properties.a'))).toBe(before.replace('    #disable-next-line BCP037\n    a: 1\n', ''));
  });
  it('takes a line away whatever its value is', () => {
    const before = "param x bool\nresource stg 'A.B/c@2020-01-01' = {\n  name: 'stg'\n  properties: {\n    a: x ? 1 : 2\n    b: 2\n  }\n}\n";
    expect(change(before, id => remove(id, 'properties.a'))).toBe(before.replace('    a: x ? 1 : 2\n', ''));
  });
});

describe('what is left to a person', () => {
  const why = (before: string, path: string): string => write(before, id => [set(id('stg'), path, true)]).byHand.join();
  const resource = (value: string, before = ''): string =>
    `${before}resource stg 'A.B/c@2020-01-01' = {\n  name: 'stg'\n  properties: {\n    a: ${value}\n  }\n}\n`;
  it.each([
    ['x ? 1 : 2', 'param x bool\n', 'it is worked out by an expression'],
    ["'${x}a'", 'param x string\n', 'it is worked out by an expression'],
    ['resourceGroup().location', '', 'it is worked out by an expression'],
    ['x', 'param x bool\n', 'the parameter x has no default, and is given its value at deployment'],
    ['x', '@secure()\nparam x bool = false\n', 'the parameter x is a secret'],
    ['x', "@allowed(['a'])\nparam x string = 'a'\n", 'the type of the parameter x does not allow true'],
    ['x', '@allowed([false])\nparam x bool = false\n', '@allowed of the parameter x does not allow true'],
    ['union({ b: 1 }, x)', 'param x object\n', 'it is worked out by an expression'],
  ])('%s', (value, before, reason) => {
    expect(why(resource(value, before), 'properties.a')).toBe(`Write \`a: true\` under \`properties\` in A.B/c/stg by hand, because ${reason}.`);
  });
  it('says where', () => {
    const { edited } = write(resource('x', '@secure()\nparam x bool\n'), id => [set(id('stg'), 'properties.a', true)]);
    expect(edited.byHand).toEqual([{ change: 0, what: expect.any(String), at: { file: 'main.bicep', line: 1, endLine: 2 } }]);
  });
  it('is what another change replaces', () => {
    const before = resource('{ b: 1 }');
    const { main, byHand } = write(before, id => [set(id('stg'), 'properties.a.b', 2), set(id('stg'), 'properties.a', spelledList('x'))]);
    expect(main).toBe(before.replace('{ b: 1 }', "[\n      'x'\n    ]"));
    expect(byHand).toHaveLength(1);
  });
});
