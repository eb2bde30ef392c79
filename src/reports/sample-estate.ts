import { type Assessed, assess } from '../engine/assess.ts';
import {
  asset,
  at,
  type Catalog,
  changed,
  checks,
  choice,
  cite,
  customer,
  type Declaration,
  decide,
  demarcate,
  dutyIds,
  type Estate,
  flag,
  type Holder,
  inferred,
  type Line,
  type MadeList,
  type MapNode,
  madeList,
  mapping,
  type Node,
  nobody,
  notApplicable,
  on,
  plus,
  provider,
  type Suppression,
  service,
  shared,
  text,
  thirdParty,
  unchecked,
  unstudied,
  when,
} from '../model/index.ts';

import type { ReportOptions } from './report.ts';

/** A hand-made catalog of two services and an estate of five assets, for the tests of the reports. */
const page = cite('https://docs.example.com/store/encryption', 'Every new object is encrypted.', '2026-08-01');
const model = inferred(cite('https://docs.example.com/model', 'The vendor runs the lower layers.', '2026-08-02'));

const store = service({ id: 'acme.store', name: 'Acme Store', vendor: 'acme' });
const machine = service({ id: 'acme.machine', name: 'Acme Machine', vendor: 'acme' });

const bucket = asset(store, 'bucket', {
  encryption: choice(['own', 'vendor'], { unset: changed('vendor', { until: '2023-01-05', was: 'own' }), source: page }),
  versioning: choice(['Enabled', 'Suspended', 'Off'], { unset: 'Off', source: page }),
  public: flag({ unset: false, source: page }),
});
const server = plus(
  asset(machine, 'server', {
    autoPatch: flag({ unsaid: 'the image decides' }),
    managed: flag({ unset: false, source: page }),
    disk: flag({ unset: false }),
    login: text({ unset: '' }),
  }),
  me => ({
    patching: decide(me, [
      [{ autoPatch: true }, 'vendor'],
      [{ managed: true }, 'vendor'],
      [{}, 'yours'],
    ]),
  }),
);

const vendorRuns = Object.fromEntries(dutyIds.map(id => [id, provider('Runs it.', model)])) as Record<keyof Line, Holder>;
const bucketLine = demarcate(bucket, {
  ...vendorRuns,
  'train-users': customer('Teach your people.', model),
  'secure-devices': unchecked('Laptops are not in the files.', customer('Protect your laptops.', model)),
  'classify-data': unchecked('Only you know what the data is.', customer('Know what you store.', page)),
  'harden-workload': notApplicable('it runs nothing of yours'),
  'encrypt-at-rest': provider('Encrypts every new object.', page),
  'control-keys': when(bucket, 'encryption', {
    own: customer('Hold and rotate the key.', page),
    vendor: provider('Holds the key.', page),
  }),
  'undo-mistakes': customer('Keep versions.', page),
  'limit-exposure': shared({ provider: 'Blocks public access by default.', customer: 'Leave it blocked.' }, page),
  'prove-recovery': nobody('No one restores a copy.', page),
  'keep-residency': unstudied('not yet read'),
});
const yourPatches = customer('Install the fixes.', page);
const serverLine = demarcate(server, {
  ...bucketLine.line,
  'control-keys': provider('Holds the key.', page),
  'undo-mistakes': notApplicable('it stores nothing'),
  'limit-exposure': customer('Put it behind a firewall.', page),
  'encrypt-at-rest': customer('Encrypt the disk.', page),
  'harden-os': customer('Close what you do not need.', page),
  'guard-credentials': customer('Keep the login out of sight.', page),
  'guard-supply-chain': thirdParty('Initech', 'Signs the image.', page),
  'write-safe-code': unchecked('Code is not read.', customer('Write it well.', page)),
  'apply-os-patches': when(server, 'patching', { vendor: provider('Installs the fixes.', page), yours: yourPatches }),
});

const bucketChecks = checks(bucket, {
  'acme.store.keeps-versions': {
    duty: 'undo-mistakes',
    title: 'The bucket keeps old versions of its objects',
    severity: 'medium',
    expect: { versioning: 'Enabled' },
    risk: 'A mistaken or hostile delete cannot be undone.',
    aka: ['CKV_ACME_21', 'AVD-ACME-0090'],
  },
  'acme.store.is-private': {
    duty: 'limit-exposure',
    title: 'The bucket is not public',
    severity: 'critical',
    expect: { public: false },
    risk: 'Anyone can read it.',
    aka: ['CKV_ACME_20'],
  },
  'acme.store.own-key': {
    duty: 'control-keys',
    title: 'The key is yours',
    severity: 'low',
    given: { encryption: 'own' },
    expect: { encryption: 'own' },
    risk: 'You cannot revoke it.',
  },
});
const serverChecks = checks(server, {
  'acme.machine.patched': {
    duty: 'apply-os-patches',
    title: 'Fixes are installed on their own',
    severity: 'high',
    expect: { autoPatch: true },
    risk: 'Known holes stay open.',
  },
  'acme.machine.encrypts-disk': {
    duty: 'encrypt-at-rest',
    title: 'The disk is encrypted',
    severity: 'high',
    expect: { disk: true },
    risk: 'A stolen disk can be read.',
  },
  'acme.machine.has-no-login': {
    duty: 'guard-credentials',
    title: 'No login is written into the machine',
    severity: 'high',
    expect: { login: '' },
    risk: 'Whoever reads the file can log in.',
  },
});

export const sampleCatalog: Catalog = {
  services: [store, machine],
  demarcations: [bucketLine, serverLine],
  checks: [bucketChecks, serverChecks],
  mappings: [
    mapping(bucket, 'acme_bucket', ['id', 'name'], {
      encryption: at('encryption'),
      versioning: on('acme_versioning', 'bucket', at('status')),
      public: at('public'),
    }),
    mapping(server, 'acme_server', ['id'], { autoPatch: at('auto_patch'), managed: at('managed'), disk: at('disk'), login: at('login') }),
  ],
  computed: [],
  shipped: [],
};

const place = (line: number, endLine?: number) => ({ file: 'main.tf', line, ...(endLine !== undefined && { endLine }) });
const says = (value: string | boolean, line: number): Node => ({ is: 'value', value, at: place(line) });
/** What no report may ever print. */
export const secret = 'hunter2';
export const declared = (address: string, line: number, entries: Readonly<Record<string, Node>>): Declaration => {
  const body: MapNode = { is: 'map', entries, at: place(line) };
  const type = address.split('.').find(step => step.startsWith('acme_') || step.startsWith('other_')) ?? '';
  return { id: `app:${address}`, address, type, body, at: place(line, line + 4), scope: 'app', region: 'north', born: 'new' };
};

const estateOf = (declarations: readonly Declaration[], suppressions: readonly Suppression[] = []): Estate => ({
  declarations,
  suppressions,
  problems: [{ file: 'broken.tf', line: 7, message: 'a closing brace is missing: add } at the end of the block' }],
  files: 2,
  complete: new Set(),
  unread: [],
});
export const sampleEstate = estateOf(
  [
    declared('acme_bucket.logs', 1, {}),
    declared('acme_bucket.open', 11, { public: says(true, 12), encryption: says('own', 13) }),
    declared('acme_versioning.open', 21, { bucket: { is: 'reference', to: 'app:acme_bucket.open', at: place(22) }, status: says('Suspended', 23) }),
    declared('module.site["a"].acme_bucket.this', 31, {
      public: { is: 'unresolved', why: 'var.public has no value', at: place(32), from: { file: 'variables.tf', line: 3 } },
    }),
    declared('acme_server.web[0]', 41, { disk: says(false, 43), login: { ...says(secret, 44), sensitive: true } }),
    declared('acme_server.web[1]', 41, { disk: says(false, 43) }),
    declared('other_thing.x', 51, {}),
    declared('other_thing.y', 61, {}),
  ],
  [{ file: 'main.tf', line: 2, covers: [1, 5], ids: ['CKV_ACME_21'], tool: 'checkov', reason: 'logs may go' }],
);

export const sample = (): Assessed => assess(sampleEstate, sampleCatalog, { today: '2026-11-22' });

/** Options of a report for a plain terminal of 100 columns. */
export const options = (changes: Partial<ReportOptions> = {}): ReportOptions => ({
  version: '1.2.3',
  facts: false,
  quiet: false,
  screen: { width: 100, colour: false, unicode: true },
  fileName: file => file,
  ...changes,
});
/** Subjects that a test made up. */
export const madeOf = <T>(items: readonly T[]): MadeList<T> => madeList(items.length, i => items[i] as T);
export const textOf = (pieces: Iterable<string>): string => [...pieces].join('');
