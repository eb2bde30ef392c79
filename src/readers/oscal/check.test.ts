import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocuments, isFault } from './check.ts';
import { readLeveragedPlan } from './leveraged.ts';

const id = (last: string): string => `00000000-0000-4000-8000-${last.padStart(12, '0')}`;
interface Parts {
  readonly uuid?: string;
  readonly byComponent?: object;
  readonly more?: object;
  readonly implementation?: object;
  readonly metadata?: object;
  readonly resources?: readonly object[];
}
/** The least plan that the format allows, with what a test adds. */
const plan = ({ uuid = id('1'), byComponent = {}, more = {}, implementation = {}, metadata = {}, resources = [] }: Parts = {}): string =>
  JSON.stringify(
    {
      'system-security-plan': {
        uuid,
        metadata: {
          title: 'Plan',
          'last-modified': '2026-11-22T00:00:00Z',
          version: '1',
          'oscal-version': '1.2.1',
          roles: [{ id: 'owner', title: 'Owner' }],
          parties: [{ uuid: `${uuid.slice(0, 9)}1000-4000-8000-000000000002`.slice(0, 36), type: 'organization', name: 'Acme' }],
          ...metadata,
        },
        'import-profile': { href: 'https://example.com/profile.json' },
        'system-characteristics': {
          'system-ids': [{ id: 'x' }],
          'system-name': 'X',
          description: 'X',
          'system-information': { 'information-types': [{ title: 'X', description: 'X' }] },
          status: { state: 'operational' },
          'authorization-boundary': { description: 'X' },
        },
        'system-implementation': {
          components: [{ uuid: uuid.replace(/^0{8}/, '0000000c'), type: 'this-system', title: 'X', description: 'X', status: { state: 'operational' } }],
          ...implementation,
        },
        'control-implementation': {
          description: 'X',
          'implemented-requirements': [
            {
              uuid: uuid.replace(/^0{8}/, '0000000a'),
              'control-id': 'ac-2',
              'by-components': [
                { 'component-uuid': uuid.replace(/^0{8}/, '0000000c'), uuid: uuid.replace(/^0{8}/, '0000000b'), description: 'X', ...byComponent },
              ],
            },
          ],
        },
        ...(resources.length > 0 && { 'back-matter': { resources } }),
        ...more,
      },
    },
    undefined,
    1,
  );

const faults = (files: Readonly<Record<string, string>>, beside: Readonly<Record<string, string>> = {}): readonly string[] =>
  checkDocuments(
    Object.entries(files).map(([file, text]) => ({ file, text })),
    file => beside[file],
  )
    .told.filter(isFault)
    .map(({ rule, pointer, message }) => `${rule} ${pointer.split('/').slice(-3).join('/')}: ${message}`);
const remarks = (files: Readonly<Record<string, string>>): readonly string[] =>
  checkDocuments(Object.entries(files).map(([file, text]) => ({ file, text })))
    .told.filter(one => !isFault(one))
    .map(({ rule, message }) => `${rule}: ${message}`);

const leveraged = plan({
  uuid: id('9'),
  byComponent: {
    export: {
      provided: [{ uuid: id('91'), description: 'Guards the door.' }],
      responsibilities: [{ uuid: id('92'), 'provided-uuid': id('91'), description: 'Name who may come in.' }],
    },
  },
});
const leaning = (byComponent: object, href = 'leveraged.json'): string =>
  plan({
    byComponent,
    implementation: {
      'leveraged-authorizations': [
        { uuid: id('5'), title: 'X', links: [{ href }], 'party-uuid': '00000000-1000-4000-8000-000000000002', 'date-authorized': '2026-01-01' },
      ],
    },
  });

describe('documents against each other', () => {
  it('have no fault where everything is what it should be', () => {
    const fine = leaning({
      inherited: [{ uuid: id('11'), 'provided-uuid': id('91'), description: 'X' }],
      satisfied: [{ uuid: id('12'), 'responsibility-uuid': id('92'), description: 'X' }],
    });
    expect(faults({ 'plan.json': fine, 'leveraged.json': leveraged })).toEqual([]);
  });
  it('a satisfied that points at a provided is told, with the responsibility that was meant', () => {
    const text = leaning({ satisfied: [{ uuid: id('12'), 'responsibility-uuid': id('91'), description: 'X' }] });
    const [only, ...rest] = checkDocuments([
      { file: 'plan.json', text },
      { file: 'leveraged.json', text: leveraged },
    ]).told.filter(isFault);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      rule: 'wrong-kind',
      file: 'plan.json',
      line: text.split('\n').findIndex(line => line.includes('responsibility-uuid')) + 1,
      pointer: '/system-security-plan/control-implementation/implemented-requirements/0/by-components/0/satisfied/0/responsibility-uuid',
    });
    expect(only?.message).toContain(`is a provided (leveraged.json:`);
    expect(only?.message).toContain(`Its responsibility is ${id('92')}: write that.`);
  });
  it('what names nothing dangles, once the document that should have it is there', () => {
    const text = leaning({ inherited: [{ uuid: id('11'), 'provided-uuid': id('77'), description: 'X' }] });
    expect(faults({ 'plan.json': text, 'leveraged.json': leveraged })).toEqual([
      `dangling inherited/0/provided-uuid: There is no provided ${id('77')}. Write the UUID that the plan of the leveraged system gives it.`,
    ]);
    const alone = leaning({ inherited: [{ uuid: id('11'), 'provided-uuid': id('77'), description: 'X' }] }, 'https://example.com/plan.json');
    expect(faults({ 'plan.json': alone })).toEqual([]);
    expect(remarks({ 'plan.json': alone }).join('\n')).toContain('1 of provided-uuid cannot be looked up');
  });
  it('a document that is named by a path is read from beside it, or is missing', () => {
    const text = leaning({ inherited: [{ uuid: id('11'), 'provided-uuid': id('92'), description: 'X' }] });
    expect(faults({ 'a/plan.json': text }, { 'a/leveraged.json': leveraged }).join()).toContain('wrong-kind inherited/0/provided-uuid');
    expect(faults({ 'a/plan.json': text }).join()).toContain(
      'missing-document links/0/href: leveraged-authorizations names leveraged.json, which is not there',
    );
  });
  it('what is inherited and whose responsibility nobody takes is remarked', () => {
    const text = leaning({ inherited: [{ uuid: id('11'), 'provided-uuid': id('91'), description: 'X' }] });
    expect(remarks({ 'plan.json': text, 'leveraged.json': leveraged }).join('\n')).toContain('"Name who may come in."');
  });
  it('a UUID has one thing', () => {
    const twice = plan({ resources: [{ uuid: id('8') }, { uuid: id('8') }] });
    expect(faults({ 'a.json': twice }).join()).toMatch(/reused-uuid .*This resource has the UUID of the resource at .* \(line \d+\): give it its own/);
    expect(faults({ 'a.json': plan(), 'b.json': plan({ metadata: { version: '2' } }) }).join()).toContain('This document has the UUID of a.json');
    // The same in another form.
    expect(faults({ 'a.json': plan(), 'b.json': plan() })).toEqual([]);
    expect(faults({ 'a.json': plan({ resources: [{ uuid: id('9') }] }), 'b.json': leveraged }).join()).toContain('has the UUID of a resource in a.json');
  });
  it('roles, parties, components and resources must be there', () => {
    const text = plan({
      byComponent: { 'responsible-roles': [{ 'role-id': 'ghost', 'party-uuids': [id('66')] }], links: [{ href: `#${id('67')}` }], 'component-uuid': id('68') },
    });
    expect(faults({ 'a.json': text }).map(fault => fault.split(':')[0])).toEqual([
      'dangling by-components/0/component-uuid',
      'dangling responsible-roles/0/role-id',
      'dangling 0/party-uuids/0',
      'dangling links/0/href',
    ]);
  });
  it('controls are looked up where the catalog is there', () => {
    const catalog = JSON.stringify({
      catalog: {
        uuid: id('c'),
        metadata: { title: 'C', 'last-modified': '2026-11-22T00:00:00Z', version: '1', 'oscal-version': '1.2.1' },
        controls: [{ id: 'ac-1', title: 'One' }],
      },
    });
    const text = plan({ more: { 'import-profile': { href: 'catalog.json' } } });
    expect(faults({ 'a.json': text, 'catalog.json': catalog })).toEqual([expect.stringContaining('There is no control ac-2 in catalog.json')]);
    expect(faults({ 'a.json': text, 'catalog.json': catalog.replace('ac-1', 'ac-2') })).toEqual([]);
  });
});

describe('a document against its format', () => {
  const cases: readonly (readonly [what: string, from: string, to: string, message: string])[] = [
    ['a field that nothing knows', '"title": "Plan"', '"title": "Plan", "colour": "red"', '"colour" is no field of this'],
    ['a field that is missing', '"version": "1",', '', 'version is missing: add it.'],
    ['an empty list', '"roles": [', '"revisions": [], "roles": [', 'This list is empty'],
    ['a word that is none', '"operational"', '"running"', '"running" is none of'],
    ['a UUID that is none', `"${id('1')}"`, '"12"', '"12" is not a UUID of version 4 or 5.'],
    ['a day that does not exist', '2026-11-22T', '2026-02-30T', 'is not a time with its zone'],
    ['a text where an object belongs', '"href": "https://example.com/profile.json"', '"href": 5', '"5" is not an address'],
    ['a space around a value', '"system-name": "X"', '"system-name": "X "', 'is not a text of one line with no space around it'],
    [
      'two fields that exclude each other',
      '"type": "organization",',
      '"type": "organization", "addresses": [{}], "location-uuids": [],',
      'cannot stand together',
    ],
  ];
  it.each(cases)('%s', (_, from, to, message) => {
    expect(plan()).toContain(from);
    expect(faults({ 'a.json': plan().replace(from, to) }).join('\n')).toContain(message);
  });
  it('is read from YAML as well', () => {
    expect(faults({ 'a.yaml': 'system-security-plan:\n  uuid: 12\n' }).join('\n')).toContain('metadata, import-profile');
  });
  it.each([
    ['{', 'no OSCAL document'],
    ['', 'no OSCAL document'],
    ['[]', 'no OSCAL document'],
    ['{"a": 1}', 'no OSCAL document'],
    ['<system-security-plan/>', 'XML is not read'],
    ['{"catalog": 5}', 'This is to be an object'],
    [`{"catalog": ${'['.repeat(5000)}`, ''],
  ])('what is none is told: %.20s', (text, message) => {
    expect(faults({ 'a.json': text }).join('\n')).toContain(message);
    expect(faults({ 'a.json': text })).not.toEqual([]);
  });
});

describe('whatever stands in a document', () => {
  it('is told and never thrown', () => {
    const where = fc.constantFrom('"Plan"', '"ac-2"', '[{"id":"x"}]', '{"state":"operational"}', `"${id('1')}"`, '"https://example.com/profile.json"');
    const plain = JSON.stringify(JSON.parse(plan()));
    fc.assert(
      fc.property(where, fc.jsonValue(), (from, value) => {
        const { told } = checkDocuments([{ file: 'a.json', text: plain.replace(from, JSON.stringify(value)) }]);
        for (const { line, message } of told) expect(line > 0 && message.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  it('may be long', () => {
    const many = Array.from({ length: 70_000 }, (_, i) => ({ uuid: 'x', title: i }));
    const { told } = checkDocuments([{ file: 'a.json', text: plan({ resources: many }) }]);
    expect(told.filter(({ rule }) => rule === 'format').length).toBe(140_000);
  });
});

describe('a leveraged plan', () => {
  it('has what it provides and what it leaves', () => {
    expect(readLeveragedPlan(leveraged, 'l.json')).toMatchObject({
      title: 'Plan',
      provided: [{ uuid: id('91'), control: 'ac-2', says: 'Guards the door.' }],
      responsibilities: [{ uuid: id('92'), provided: id('91') }],
    });
  });
  it('is a plan', () => {
    expect(readLeveragedPlan('{"catalog": {}}', 'l.json')).toEqual({ problem: 'it is no security plan, but catalog' });
    expect(readLeveragedPlan('x', 'l.json')).toHaveProperty('problem');
  });
});
