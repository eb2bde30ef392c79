import { type AskedName, type Declaration, isScalarAnswer, type Spelled } from '../../model/index.ts';
import type { Found } from '../bind.ts';
import type { Answers } from './spell.ts';

/** Whose names are written so: those of one vendor mean nothing to another. */
const writtenBy: readonly (readonly [vendor: string, written: RegExp])[] = [
  ['aws', /^arn:aws[a-z-]*:/],
  ['azure', /^\/subscriptions\/|^https:\/\/[^/]+\.(?:vault|managedhsm)\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)(?:\/|$)/i],
  ['google', /^projects\/|^\/\/[a-z]+\.googleapis\.com\//],
];

/** The answers that make sense for an asset: of several, the first of its vendor and region; one that is another vendor's is none. */
export const fittingAnswers = (answers: Answers, { asset, declaration }: Found): Answers => {
  const { vendor } = asset.service;
  const where = placeOf(declaration);
  const isFitting = (value: Spelled): boolean => typeof value !== 'string' || (isOf(vendor, value) && isIn(declaration.region, value) && isNear(where, value));
  const fitting = Object.entries(answers).flatMap(([name, value]) => {
    if (typeof value !== 'object' || value.is !== 'list') return isFitting(value) ? [[name, value] as const] : [];
    const items = value.items.filter(isFitting);
    if (!isScalarAnswer(name as AskedName)) return items.length > 0 ? [[name, { is: 'list', items } as const] as const] : [];
    return items[0] === undefined ? [] : [[name, items[0]] as const];
  });
  return Object.fromEntries(fitting);
};

/** A name that no vendor writes in a way of its own may be anybody's. */
const isOf = (vendor: string, value: string): boolean => {
  const by = writtenBy.find(([, written]) => written.test(value));
  return !by || by[0] === vendor;
};
/** Where an asset of Google lives, as far as it says so itself: a region, a zone of one, or several regions together. */
const placeOf = ({ body, region }: Declaration): string | undefined => {
  const said = ['location', 'region', 'zone'].map(name => body.entries[name]).find(node => node !== undefined);
  if (said) return said.is === 'value' && typeof said.value === 'string' ? said.value.toLowerCase() : undefined;
  return region;
};
/** A key of Google encrypts what lives where it does: that of a region also what is in one of its zones. */
const isNear = (where: string | undefined, value: string): boolean => {
  const [, own] = /^projects\/[^/]+\/locations\/([^/]+)\/keyRings\//.exec(value) ?? [];
  return (
    own === undefined ||
    where === undefined ||
    own === 'global' ||
    where === own ||
    (where === 'eu' && own === 'europe') ||
    where.replace(/-[a-z]$/, '') === own
  );
};
/** A key or topic of AWS lives in one region; where that of the asset is known, it has to be the same. */
const isIn = (region: string | undefined, value: string): boolean => {
  const [, own = ''] = /^arn:aws[a-z-]*:(?:kms|sns|sqs|logs|firehose|wafv2):([a-z0-9-]*):/.exec(value) ?? [];
  return own === '' || region === undefined || own === region;
};
