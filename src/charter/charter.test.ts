import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import type { Tree } from '../model/index.ts';
import { lookUp } from '../reports/look-up.ts';
import { loadCharter } from './load.ts';
import { charterSchema } from './schema.ts';

/** A charter with one fault: what stands in it, where the fault is told, and the message. The files that are beside it are under `files`. */
interface Broken {
  readonly says: string;
  readonly yaml: string;
  /** `line:column`, in demarc.yaml unless a file stands before it. */
  readonly at: string;
  readonly message: string;
  readonly files?: Readonly<Record<string, string>>;
}

const exception = (changes: Readonly<Record<string, string | undefined>>): string => {
  const lines = {
    id: 'EX-1',
    where: '{ asset: a }',
    duties: '[harden-os]',
    reason: 'It is old.',
    'requested-by': 'ada',
    'approved-by': 'grace',
    approved: '2026-03-01',
    expires: '2026-12-31',
    ...changes,
  };
  const written = Object.entries(lines).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `exceptions:\n  - ${written.join('\n    ')}\n`;
};
const attestation = (more: string): string =>
  `parties: [{ id: aws }]\nattestations:\n  - id: soc\n    party: aws\n    type: soc-2\n    from: 2026-01-01\n    until: 2026-12-31\n    ${more}\n`;
const agreement = (more: string): string => `parties: [{ id: ops }]\nagreements:\n  - id: msa\n    party: ops\n    ${more}\n`;

const brokenCharters: readonly Broken[] = [
  // The file
  { says: 'not a map', yaml: '- teams\n', at: '1:1', message: 'This is to be a charter: write include, codeowners' },
  { says: 'not YAML', yaml: 'organisation: a\n  teams: [\n', at: '2:3', message: 'This is not valid YAML' },
  { says: 'an unknown part', yaml: 'team:\n  - id: a\n', at: '1:1', message: '"team" is nothing that a charter has. Did you mean teams?' },
  {
    says: 'an unknown part that is like nothing',
    yaml: 'zzzzzzzz: 1\n',
    at: '1:1',
    message: '"zzzzzzzz" is nothing that a charter has. It may have include, codeowners',
  },
  {
    says: 'a regulation that nothing answers for',
    yaml: 'scopes:\n  - { id: a, folders: [a], regulations: [gdpr, gpdr] }\n',
    at: '2:48',
    message: 'No framework answers for the regulation "gpdr". Did you mean gdpr?',
  },
  {
    says: 'a regulation that is like none',
    yaml: 'scopes:\n  - { id: a, folders: [a], regulations: zzzzzzzzzz }\n',
    at: '2:41',
    message: 'for another, write a framework of your own that has its name as id.',
  },
  {
    says: 'a regulation that no scope names',
    yaml: 'scopes:\n  - { id: a, folders: [a], regulations: [DSGVO] }\nseverities:\n  - { duties: [harden-os], where: { regulation: dora }, severity: low }\n',
    at: '4:49',
    message: 'No scope says that "dora" is in force. There is gdpr.',
  },
  { says: 'two documents', yaml: 'organisation: a\n---\norganisation: b\n', at: '1:1', message: 'A charter is one document: join what stands behind ---' },
  { says: 'a key twice', yaml: 'organisation: a\norganisation: b\n', at: '2:1', message: 'organisation' },
  { says: 'an include that is missing', yaml: 'include: [teams.yaml]\n', at: '1:1', message: 'teams.yaml cannot be included: there is no such file.' },
  {
    says: 'a fault in an include',
    yaml: 'include: teams.yaml\n',
    files: { 'teams.yaml': 'teams:\n  - { id: a, mail: b }\n' },
    at: 'teams.yaml:2:14',
    message: '"mail" is nothing that a team has.',
  },
  {
    says: 'assets in a file that is not read for them',
    yaml: 'include: more.yaml\n',
    files: { 'more.yaml': 'assets:\n  - { kind: aws.s3.bucket, name: a }\n' },
    at: 'more.yaml:1:1',
    message: 'Assets are read from demarc.yaml and from files that end in .demarc.yaml',
  },
  { says: 'CODEOWNERS that is missing', yaml: 'codeowners: CODEOWNERS\n', at: '1:1', message: 'CODEOWNERS cannot be read: there is no such file.' },
  {
    says: 'Backstage that is missing',
    yaml: 'backstage: [catalog-info.yaml]\n',
    at: '1:1',
    message: 'catalog-info.yaml cannot be read: there is no such file.',
  },
  { says: 'a list that is none', yaml: 'teams:\n  id: a\n', at: '2:3', message: '"teams" is to be a list: write each team behind a dash.' },
  { says: 'an item that is none', yaml: 'teams:\n  - platform\n', at: '2:5', message: 'This is to be a team: write id, name, contact' },
  // Names
  {
    says: 'no id',
    yaml: 'teams:\n  - { name: Platform }\n',
    at: '2:5',
    message: 'This team has no id. Write id: what the team is called elsewhere in the charter.',
  },
  { says: 'an empty id', yaml: 'teams:\n  - { id: "" }\n', at: '2:11', message: '"id" cannot be "": write what the team is called elsewhere in the charter.' },
  {
    says: 'an id that is a list',
    yaml: 'teams:\n  - { id: [a] }\n',
    at: '2:11',
    message: '"id" is to be one value: write what the team is called elsewhere in the charter, not a list.',
  },
  {
    says: 'two of one name',
    yaml: 'teams:\n  - { id: a }\n  - { id: a }\n',
    at: '3:11',
    message: 'There is a team "a" already, in demarc.yaml:2: give this one another id.',
  },
  { says: 'a misspelt key', yaml: 'teams:\n  - { id: a, contct: b }\n', at: '2:14', message: '"contct" is nothing that a team has. Did you mean contact?' },
  { says: 'a misspelt key that is needed', yaml: 'teams:\n  - { idd: a }\n', at: '2:7', message: '"idd" is nothing that a team has. Did you mean id?' },
  // Scopes
  {
    says: 'a scope that is nowhere',
    yaml: 'scopes:\n  - { id: prod, environment: production }\n',
    at: '2:5',
    message: 'Scope prod says nothing of where it is: write accounts',
  },
  {
    says: 'a criticality that is none',
    yaml: 'scopes:\n  - { id: p, folders: a, criticality: hgih }\n',
    at: '2:39',
    message: '"criticality" cannot be "hgih": did you mean high?',
  },
  {
    says: 'a criticality like nothing',
    yaml: 'scopes:\n  - { id: p, folders: a, criticality: 12345 }\n',
    at: '2:39',
    message: '"criticality" cannot be "12345": it is one of low, medium, high, critical.',
  },
  {
    says: 'a data class that is none',
    yaml: 'scopes:\n  - { id: p, folders: a, data: personl }\ndata-classes: [{ id: personal }]\n',
    at: '2:32',
    message: 'There is no data class "personl". Did you mean personal?',
  },
  {
    says: 'a data class where there is none',
    yaml: 'scopes:\n  - { id: p, folders: a, data: personal }\n',
    at: '2:32',
    message: 'There is no data class "personal". The charter has none yet: write it under data-classes.',
  },
  {
    says: 'tags that are a text',
    yaml: 'scopes:\n  - { id: p, tags: prod }\n',
    at: '2:20',
    message: '"tags" is to be a map: write a name, a colon and a value',
  },
  {
    says: 'an empty list',
    yaml: 'scopes:\n  - { id: p, accounts: [] }\n',
    at: '2:24',
    message: '"accounts" is an empty list: write the id of an AWS account, or take it away.',
  },
  // Ownership
  {
    says: 'a rule of nobody',
    yaml: 'ownership:\n  - { layers: data }\n',
    at: '2:5',
    message: 'This rule of ownership names nobody: write team, or team-from-tag.',
  },
  {
    says: 'a team that is none',
    yaml: 'teams: [{ id: platform }]\nownership:\n  - { team: platfrom }\n',
    at: '3:13',
    message: 'There is no team "platfrom". Did you mean platform?',
  },
  {
    says: 'a team that is like none',
    yaml: 'teams: [{ id: a }]\nownership:\n  - { team: zzzzzz }\n',
    at: '3:13',
    message: 'There is no team "zzzzzz". There is a.',
  },
  {
    says: 'a team and a tag',
    yaml: 'teams: [{ id: a }]\nownership:\n  - { team: a, team-from-tag: owner }\n',
    at: '3:5',
    message: 'This rule names a team and a tag that names one: write one of them.',
  },
  {
    says: 'a layer that is none',
    yaml: 'teams: [{ id: a }]\nownership:\n  - { team: a, layers: [dta] }\n',
    at: '3:25',
    message: '"layers" cannot be "dta": did you mean data?',
  },
  {
    says: 'a duty that is none',
    yaml: 'teams: [{ id: a }]\nownership:\n  - { team: a, duties: apply-os-patch }\n',
    at: '3:24',
    message: '"duties" cannot be "apply-os-patch": did you mean apply-os-patches?',
  },
  {
    says: 'a duty like none',
    yaml: 'teams: [{ id: a }]\nownership:\n  - { team: a, duties: do-everything-well }\n',
    at: '3:24',
    message: '"duties" cannot be "do-everything-well": there is no such duty; demarc duties lists them.',
  },
  {
    says: 'a where with nothing behind it',
    yaml: 'teams: [{ id: a }]\nownership:\n  - team: a\n    where:\n',
    at: '4:5',
    message: 'Nothing stands behind "where", which would fit everything',
  },
  {
    says: 'a where that names nothing',
    yaml: 'teams: [{ id: a }]\nownership:\n  - { team: a, where: {} }\n',
    at: '3:23',
    message: 'This where names nothing, which would fit everything: write at least one of scope, service',
  },
  {
    says: 'a misspelt filter',
    yaml: 'teams: [{ id: a }]\nownership:\n  - { team: a, where: { regoin: eu } }\n',
    at: '3:25',
    message: '"regoin" is nothing that a where has. Did you mean region?',
  },
  {
    says: 'a filter without a value',
    yaml: 'teams: [{ id: a }]\nownership:\n  - team: a\n    where:\n      region:\n',
    at: '5:7',
    message: 'Nothing stands behind "region", which would fit everything: write a region of the cloud',
  },
  {
    says: 'a scope that is none',
    yaml: 'teams: [{ id: a }]\nscopes: [{ id: prod, folders: a }]\nownership:\n  - { team: a, where: { scope: prd } }\n',
    at: '4:32',
    message: 'There is no scope "prd". Did you mean prod?',
  },
  {
    says: 'a service that is none',
    yaml: 'teams: [{ id: a }]\nownership:\n  - { team: a, where: { service: aws.s33 } }\n',
    at: '3:34',
    message: 'There is no service "aws.s33". Did you mean aws.s3?',
  },
  {
    says: 'a pattern of services that fits none',
    yaml: 'teams: [{ id: a }]\nownership:\n  - { team: a, where: { service: "awz.*" } }\n',
    at: '3:34',
    message: 'There is no service "awz.*".',
  },
  {
    says: 'a provider that is none',
    yaml: 'teams: [{ id: a }]\nownership:\n  - { team: a, where: { provider: asw } }\n',
    at: '3:35',
    message: 'There is no vendor "asw". Did you mean aws?',
  },
  // Parties and agreements
  {
    says: 'a party that is none',
    yaml: 'agreements:\n  - { id: msa, party: ops }\n',
    at: '2:23',
    message: 'There is no party "ops". The charter has none yet: write it under parties.',
  },
  { says: 'a clause that does nothing', yaml: agreement('clauses: [{ does: Helps. }]'), at: '5:15', message: 'This clause moves nothing: write takes' },
  {
    says: 'a clause that does not say what',
    yaml: agreement('clauses: [{ takes: harden-os }]'),
    at: '5:15',
    message: 'This clause has no does. Write does: what the party does',
  },
  {
    says: 'a clause that takes and gives',
    yaml: agreement('clauses: [{ does: A., takes: harden-os, gives: harden-os }]'),
    at: '5:15',
    message: 'This clause takes and gives harden-os: write it once.',
  },
  {
    says: 'something kept of nothing',
    yaml: agreement('clauses: [{ does: A., gives: harden-os, keeps: B. }]'),
    at: '5:15',
    message: 'This clause says what you keep of duties that it takes, and takes none',
  },
  {
    says: 'days in the wrong order',
    yaml: agreement('from: 2026-02-01\n    until: 2026-01-01'),
    at: '3:5',
    message: 'The agreement msa ends on 2026-01-01, before it begins on 2026-02-01: correct one of the days.',
  },
  { says: 'a day that is none', yaml: agreement('until: 2026-02-30'), at: '5:12', message: '"until" cannot be "2026-02-30": write a day, as 2026-12-31.' },
  { says: 'a day in words', yaml: agreement('until: next year'), at: '5:12', message: '"until" cannot be "next year": write a day, as 2026-12-31.' },
  {
    says: 'a review that lies ahead',
    yaml: agreement('review: { every: 12, last: 2027-01-01 }'),
    at: '3:5',
    message: 'The last review of msa lies ahead, on 2027-01-01: write the day of the one that was held.',
  },
  {
    says: 'a review in words',
    yaml: agreement('review: { every: yearly, last: 2026-01-01 }'),
    at: '5:22',
    message: '"every" cannot be "yearly": write a whole number from 1 to 60, months between reviews.',
  },
  {
    says: 'a level without a commitment',
    yaml: agreement('levels: [{ metric: uptime }]'),
    at: '5:14',
    message: 'This service level has no committed. Write committed: the promised value, or none.',
  },
  {
    says: 'a commitment in words',
    yaml: agreement('levels: [{ metric: uptime, committed: high }]'),
    at: '5:43',
    message: '"committed" cannot be "high": write the promised value, or none, as 99.95% (or none).',
  },
  {
    says: 'credits for nothing',
    yaml: agreement('levels: [{ metric: uptime, committed: none, credits: [{ below: 99, percent: 10 }] }]'),
    at: '5:14',
    message: 'Nothing is committed for "uptime", yet credits are written',
  },
  {
    says: 'a credit over the whole',
    yaml: agreement('levels: [{ metric: uptime, committed: 99, credits: [{ below: 99, percent: 120 }] }]'),
    at: '5:79',
    message: '"percent" cannot be "120": write percent, as 99.9 or 99.9%.',
  },
  // Attestations
  {
    says: 'a kind of report that is none',
    yaml: attestation('').replace('soc-2', 'soc2'),
    at: '5:11',
    message: '"type" cannot be "soc2": did you mean soc-2?',
  },
  {
    says: 'a report without a period',
    yaml: 'parties: [{ id: aws }]\nattestations:\n  - { id: soc, party: aws, type: soc-2 }\n',
    at: '3:5',
    message: 'This attestation has no from, no until. Write from: the first day of its period; until: the last day',
  },
  {
    says: 'a period that ends before it begins',
    yaml: attestation('').replace('2026-12-31', '2025-12-31'),
    at: '3:5',
    message: 'The attestation soc ends on 2025-12-31, before it begins',
  },
  {
    says: 'a bridge that leads nowhere',
    yaml: attestation('bridge-until: 2026-06-30'),
    at: '3:5',
    message: 'The bridge letter of soc ends on 2026-06-30, which its period covers anyway',
  },
  {
    says: 'a hash that is none',
    yaml: attestation('evidence: { file: a.pdf, sha256: abc }'),
    at: '8:38',
    message: '"sha256" cannot be "abc": write its hash, as 64 digits from 0 to f.',
  },
  {
    says: 'a control without a duty',
    yaml: attestation('user-controls: [{ id: C1, says: Do it. }]'),
    at: '8:21',
    message: 'This user entity control has no duty. Write duty: a duty',
  },
  // Exceptions
  {
    says: 'an exception without a reason',
    yaml: exception({ reason: undefined }),
    at: '2:5',
    message: 'This exception has no reason. Write reason: why it is accepted.',
  },
  {
    says: 'an exception of everything',
    yaml: exception({ where: undefined }),
    at: '2:5',
    message: 'This exception has no where. Write where: what it applies to',
  },
  {
    says: 'an exception of nothing',
    yaml: exception({ duties: undefined }),
    at: '2:5',
    message: 'Exception EX-1 accepts nothing in particular: write duties or checks.',
  },
  {
    says: 'one who approves it alone',
    yaml: exception({ 'approved-by': 'Ada' }),
    at: '2:5',
    message: 'Exception EX-1 was approved by who asked for it (Ada): somebody else must.',
  },
  {
    says: 'more than a year',
    yaml: exception({ expires: '2027-03-02' }),
    at: '2:5',
    message: 'Exception EX-1 holds until 2027-03-02, and 12 months is the most: write 2027-03-01 or earlier',
  },
  {
    says: 'an end before the beginning',
    yaml: exception({ expires: '2026-02-01' }),
    at: '2:5',
    message: 'Exception EX-1 expires on 2026-02-01, before it was approved on 2026-03-01',
  },
  {
    says: 'an approval that lies ahead',
    yaml: exception({ approved: '2026-12-01' }),
    at: '2:5',
    message: 'Exception EX-1 was approved on 2026-12-01, which lies ahead',
  },
  { says: 'no end', yaml: exception({ expires: 'never' }), at: '9:14', message: '"expires" cannot be "never": write a day, as 2026-12-31.' },
  {
    says: 'a check that is none',
    yaml: exception({ duties: undefined, checks: 'aws.s3.keeps-version' }),
    at: '9:13',
    message: 'There is no check "aws.s3.keeps-version". Did you mean aws.s3.keeps-versions?',
  },
  // Data classes, severities, values for fixes
  {
    says: 'a demand for nothing',
    yaml: 'data-classes:\n  - { id: a, demands: [{ duty: control-keys }] }\n',
    at: '2:24',
    message: 'Data class a demands control-keys and does not say what of it: write met, holder or regions.',
  },
  {
    says: 'regions of another duty',
    yaml: 'data-classes:\n  - { id: a, demands: [{ duty: control-keys, regions: eu-* }] }\n',
    at: '2:24',
    message: 'Regions are a matter of keep-residency, not of control-keys',
  },
  {
    says: 'a flag in words',
    yaml: 'data-classes:\n  - { id: a, demands: [{ duty: control-keys, met: maybe }] }\n',
    at: '2:51',
    message: '"met" cannot be "maybe": write yes or no.',
  },
  { says: 'a severity of nothing', yaml: 'severities:\n  - { severity: high }\n', at: '2:5', message: 'This severity is of nothing: write duties or checks.' },
  {
    says: 'a value that no fix asks for',
    yaml: 'remediation:\n  log-buket: a\n',
    at: '2:3',
    message: 'No fix asks for "log-buket". Did you mean log-bucket?',
  },
];

const treeOf = (texts: Readonly<Record<string, string>>): Tree => ({
  list: () => undefined,
  read: file => {
    const text = texts[file];
    return text === undefined ? { problem: 'there is no such file' } : { text };
  },
});
const { checks, services, lines } = lookUp(catalog);
const vocabulary = {
  check: new Set(checks.keys()),
  service: new Set([...services.keys(), ...lines.keys()]),
  vendor: new Set(catalog.services.map(({ vendor }) => vendor)),
};
const loaded = (yaml: string, files: Broken['files'] = {}) =>
  loadCharter(['demarc.yaml'], treeOf({ 'demarc.yaml': yaml, ...files }), { today: '2026-11-22', vocabulary });

const validate = new Ajv2020({ strict: false, allErrors: false }).compile(charterSchema());

const acme = ['demarc.yaml', 'contracts.yaml'].map(file => readFileSync(`examples/acme/${file}`, 'utf8'));

describe('broken charters', () => {
  it('are at least sixty', () => expect(brokenCharters.length).toBeGreaterThanOrEqual(60));
  it.each(brokenCharters.map(broken => [broken.says, broken] as const))('%s', (_, { yaml, files, at, message }) => {
    const { problems } = loaded(yaml, files);
    expect(problems.map(({ file, line, column }) => `${file === 'demarc.yaml' ? '' : `${file}:`}${line}:${column}`)).toEqual([at]);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.message).toMatch(/[.?)]$/);
  });
  it('have no rule that says less than was meant', () => {
    const { charter } = loaded(
      'exceptions:\n  - { id: a, where: { asset: x }, dutys: [harden-os], reason: r, requested-by: a, approved-by: b, approved: 2026-01-01, expires: 2026-12-01 }\n',
    );
    expect(charter.exceptions).toEqual([]);
  });
});

describe('the JSON schema', () => {
  it('is what the parser reads by; UPDATE=1 writes it anew', async () => {
    const text = `${JSON.stringify(charterSchema(), undefined, 2)}\n`;
    if (process.env['UPDATE'] !== undefined) (await import('node:fs')).writeFileSync('schema/charter.schema.json', text);
    expect(readFileSync('schema/charter.schema.json', 'utf8')).toBe(text);
  });
  it.each(acme)('takes what the parser takes', yaml => {
    expect(validate(plain(yaml)) ? [] : validate.errors).toEqual([]);
  });
  const shaped = brokenCharters.filter(
    ({ message }) =>
      /is nothing that|cannot be|is to be|has no|empty list|Nothing stands|names nothing|No fix asks/.test(message) &&
      !/cannot be (?:included|read)|has none yet|2026-02-30|not valid YAML/.test(message),
  );
  it.each(shaped.filter(({ files }) => !files).map(({ says, yaml }) => [says, yaml] as const))('refuses what the parser refuses: %s', (_, yaml) => {
    expect(validate(plain(yaml))).toBe(false);
  });
  it('covers most of the broken ones', () => expect(shaped.length).toBeGreaterThan(30));
});
/** Days stay texts, as they do for the parser. */
const plain = (yaml: string): unknown =>
  JSON.parse(JSON.stringify(load(yaml)), (_, value) => (typeof value === 'string' ? value.replace(/T00:00:00.000Z$/, '') : value));

describe('any text', () => {
  it('is read or told to be wrong, and never throws', () => {
    const words = fc.constantFrom(
      'teams',
      'where',
      'id',
      ': ',
      '- ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      '"',
      'scopes',
      'exceptions',
      '2026-01-01',
      '*a',
      '&a',
      'null',
      ',',
      '#',
      '|',
      '<<',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), pieces => {
        for (const { line, message } of loaded(pieces.join('')).problems) expect(line > 0 && message !== '').toBe(true);
      }),
    );
  });
  it('is not followed round in circles', () => {
    const { problems } = loaded('include: a.yaml\n', { 'a.yaml': 'include: [demarc.yaml, a.yaml]\n' });
    expect(problems).toEqual([]);
  });
});
