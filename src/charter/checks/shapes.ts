import { severities } from '../../model/index.ts';
import { idOf, listOf, named, type Read, record, several, text, tree, word } from '../shape.ts';
import { duties, duty, where } from '../where.ts';

/** Names of your own: they begin with a word of yours, as those of the catalog begin with the cloud. */
export const ownName = { pattern: /^[a-z][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+$/, example: 'acme.buckets-stay-in-europe' };

const facts = tree('facts and what they should be', { type: 'object', minProperties: 1 });
const source = (format: string) => text(`an estate in ${format} that has one asset of the kind`);

const example = record(
  'example',
  'an estate and what the check must say of it',
  { gives: word(['met', 'unmet', 'unproven', 'none'], 'the verdict') },
  {
    shows: text('what it shows, in one sentence'),
    facts: tree('the facts of the asset, by name', { type: 'object' }),
    terraform: source('Terraform'),
    cloudformation: source('CloudFormation'),
    arm: source('ARM'),
    bicep: source('Bicep'),
    manifest: source('Kubernetes'),
    assetInventory: source('Asset Inventory'),
  },
);
export type OwnExample = Read<typeof example>;

export const ownCheck = record(
  'check',
  'a check of your own',
  {
    id: idOf('check', ownName),
    of: text('the kind of asset it is asked of: aws.s3.bucket'),
    duty,
    title: text('the good state, in one sentence'),
    severity: word(severities, 'how grave it is when it is unmet'),
    risk: text('what may happen otherwise, in one sentence'),
  },
  {
    given: facts,
    expect: tree('facts and what they should be, or a list of such states of which one is enough', {
      type: ['object', 'array'],
      minProperties: 1,
      minItems: 1,
    }),
    cel: tree('a condition over the facts in CEL, for what expect cannot say', { type: 'string', minLength: 1 }),
    where,
    aka: several(text('its id in another tool')),
    examples: listOf(example, 'estates and what the check must say of them (demarc policy test)'),
  },
);
export type OwnCheck = Read<typeof ownCheck>;

const control = record(
  'control',
  'one requirement',
  { id: text('its id'), title: text('what it asks, in a few words') },
  { duties, checks: several(named('check', 'the checks that mean exactly this one')) },
);
export const ownFramework = record(
  'framework',
  'a framework of your own',
  { id: idOf('framework', { pattern: /^[a-z0-9][a-z0-9.-]*$/, example: 'acme-baseline-2026' }), controls: listOf(control, 'its requirements') },
  { name: text('what people call it'), edition: text('its version or year'), publisher: text('who writes it') },
);
export type OwnFramework = Read<typeof ownFramework>;
