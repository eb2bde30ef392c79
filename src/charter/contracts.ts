import { count, day, idOf, listOf, named, type Read, record, several, share, text, word } from './shape.ts';
import { duty, file, globs, where } from './where.ts';

export const party = record(
  'party',
  'somebody outside that holds duties',
  { id: idOf('party') },
  {
    name: text('what people call it'),
    kind: word(['provider', 'managed-service', 'saas', 'partner'], 'what it is to you'),
    vendor: named('vendor', 'the vendor in the catalog, when it is called otherwise there'),
    contact: text('how it is reached'),
    notify: text('whom it tells of incidents'),
  },
);
export type Party = Read<typeof party>;

const clause = record(
  'clause',
  'a part of an agreement that moves duties',
  { does: text('what the party does, in a sentence that starts with a verb') },
  {
    id: text('its number in the agreement'),
    takes: several(duty, 'duties of yours that the party takes over'),
    gives: several(duty, 'duties of the party that it leaves to you'),
    keeps: text('what you keep of it, in a sentence that starts with a verb'),
    with: text('the system by which the party does it'),
    where,
    until: day('the last day on which it holds'),
  },
);
export type Clause = Read<typeof clause>;

const level = record(
  'service level',
  'what is promised; what is paid when it is not kept is another thing',
  {
    metric: text('what is measured: monthly uptime'),
    committed: text('the promised value, or none', { pattern: /^(?:none|\d.*)$/i, example: '99.95% (or none)' }),
  },
  {
    where,
    duties: several(duty, 'the duties that it is a promise about; survive-failure when left out'),
    window: text('over which time it is measured'),
    credits: listOf(record('credit', 'what is paid back', { below: share('under this value'), percent: share('of the bill that is paid back') }, {})),
    claim: record('claim', 'how the credit is asked for', {}, { steps: several(text('one step')), 'within-days': count('days until it is too late', 1, 3650) }),
    exclusions: several(text('what does not count')),
  },
);
export type Level = Read<typeof level>;

const review = record(
  'review',
  'how often somebody reads it again',
  { every: count('months between reviews', 1, 60), last: day('the day of the last review') },
  { by: text('who reviews it') },
);
export const agreement = record(
  'agreement',
  'a contract and what it moves and promises',
  { id: idOf('agreement'), party: named('party', 'with whom it is') },
  {
    name: text('what people call it'),
    from: day('the first day on which it holds'),
    until: day('the last day on which it holds'),
    'notice-days': count('days of notice', 0, 3650),
    owner: named('team', 'the team that looks after it'),
    review,
    clauses: listOf(clause),
    levels: listOf(level),
    document: file,
    leverages: text(
      'the OSCAL security plan of the party on which the agreement rests: what it provides is shown while this holds; a path, from the folder of this file',
    ),
  },
);
export type Agreement = Read<typeof agreement>;

const cuec = record(
  'user entity control',
  'what the report expects of you',
  { id: text('its number in the report'), says: text('what you must do, in a sentence'), duty },
  {
    answered: record(
      'answer',
      'that you do it',
      { on: day('the day on which it was seen'), by: text('who saw it') },
      { evidence: text('a file or an address that shows it') },
    ),
  },
);
export const attestation = record(
  'attestation',
  'evidence of a provider for its own side',
  {
    id: idOf('attestation'),
    party: named('party', 'whose it is'),
    type: word(
      ['soc-1', 'soc-2', 'soc-3', 'iso-27001', 'iso-27017', 'iso-27018', 'iso-22301', 'pci-dss', 'fedramp', 'c5', 'csa-star', 'hitrust', 'other'],
      'what kind it is',
    ),
    from: day('the first day of its period'),
    until: day('the last day of its period'),
  },
  {
    level: text('type II, high, level 2 …'),
    'bridge-until': day('the last day that a bridge letter covers'),
    services: several(named('service', 'the services in its scope; all when left out')),
    regions: globs('the regions in its scope; all when left out'),
    duties: several(duty, 'the duties that it shows; all of the party when left out'),
    opinion: word(['unqualified', 'qualified', 'adverse'], 'what the auditor says'),
    auditor: text('who audited it'),
    evidence: record('evidence', 'the document', { file }, { sha256: text('its hash', { pattern: /^[0-9a-f]{64}$/, example: '64 digits from 0 to f' }) }),
    leverages: text('the OSCAL security plan of the party: it says for which services and duties this stands; a path, from the folder of this file'),
    'next-expected': day('when the next one is due'),
    owner: named('team', 'the team that asks for it'),
    'user-controls': listOf(cuec),
  },
);
export type Attestation = Read<typeof attestation>;
export type UserControl = Read<typeof cuec>;
