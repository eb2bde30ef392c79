import { hasHoles, isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { soundsSecret } from '../../secrets.ts';
import { pick } from '../pick.ts';

type Answer<T> = (plain: Plain) => Worked<T>;
const both = [true, false] as const;
const open = (plain: Plain): string => (isUnresolved(plain) ? plain[unresolved] : 'a part of it is not known');
const isOpen = (plain: Plain): boolean => isUnresolved(plain) || (typeof plain === 'string' && hasHoles(plain));
const texts = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const isOn = (plain: Plain): boolean => plain === true || (typeof plain === 'string' && plain.toLowerCase() === 'true');

const anyOn = (settings: readonly Plain[]): Worked<boolean> => {
  if (settings.some(isOn)) return { value: true };
  const unknown = settings.find(isOpen);
  return unknown === undefined ? { value: false } : { unknown: open(unknown), among: both };
};
const oldOnes = ['ssl30', 'tls10', 'tls11'] as const;
/** Whether a block `security` switches an old version of TLS on, at the front or at the back. */
export const oldInBlock =
  (side: 'frontend' | 'backend'): Answer<boolean> =>
  block =>
    isUnresolved(block) ? { unknown: open(block), among: both } : anyOn(oldOnes.map(version => pick(block, `${side}_${version}_enabled`)));
/** The same of `customProperties`, whose names hold dots. */
export const oldInProperties =
  (side: '' | 'Backend.'): Answer<boolean> =>
  properties => {
    if (isUnresolved(properties)) return { unknown: open(properties), among: both };
    const start = `Microsoft.WindowsAzure.ApiManagement.Gateway.Security.${side}Protocols.`.toLowerCase();
    const named = Object.entries(isMap(properties) ? properties : {});
    return anyOn(named.filter(([name]) => oldOnes.some(version => name.toLowerCase() === start + version)).map(([, value]) => value));
  };

/** The tier, from `Premium_1` or `Premium`. */
export const tierOf: Answer<'Consumption' | 'Premium' | 'other'> = sku => {
  const [name = ''] = typeof sku === 'string' ? sku.split('_') : [];
  if (name === '' || isOpen(name)) return { unknown: open(sku), among: ['Consumption', 'Premium', 'other'] };
  return { value: name === 'Consumption' || name === 'Premium' ? name : 'other' };
};

/** Whether it is pinned to no single zone: where none is named, Azure chooses several. */
export const severalZones: Answer<boolean> = zones => {
  const all = texts(zones);
  const unknown = all.find(isUnresolved);
  return unknown && all.length < 3 ? { unknown: open(unknown), among: both } : { value: all.length !== 1 };
};

/** Whether versions of the interface before 2019-12-01 are refused. */
export const refusesOldInterface: Answer<boolean> = version =>
  isOpen(version) ? { unknown: open(version), among: both } : { value: typeof version === 'string' && version.slice(0, 10) >= '2019-12-01' };

/** Whether something that is not encrypted stands among protocols or in an address. */
export const takesPlainText: Answer<boolean> = protocols => {
  const all = texts(protocols);
  if (all.some(one => typeof one === 'string' && /^(?:http|ws)(?:$|:)/i.test(one.trim()))) return { value: true };
  const unknown = all.find(one => isUnresolved(one) || (typeof one === 'string' && hasHoles(one) && !/^(?:https|wss):/i.test(one)));
  return unknown === undefined ? { value: false } : { unknown: open(unknown), among: both };
};

const proofs = /<validate-(?:jwt|azure-ad-token|client-certificate)\b/i;
/** Whether the rules of an API validate tokens or certificates. */
export const validatesCallers: Answer<boolean> = xml => {
  if (typeof xml === 'string' && proofs.test(xml)) return { value: true };
  return isOpen(xml) ? { unknown: open(xml), among: both } : { value: false };
};

/** Where a named value is kept; it is known by its settings, never by its content. */
export const keptWhere: Answer<'in plain' | 'as a secret' | 'in a vault'> = value => {
  const among = ['in plain', 'as a secret', 'in a vault'] as const;
  const body = isMap(value) && isMap(value['properties']) ? value['properties'] : value;
  const vault = texts(pick(body, 'value_from_key_vault') ?? pick(body, 'keyVault'))[0];
  const secret = pick(body, 'secret');
  if (isUnresolved(vault)) return { unknown: open(vault), among };
  if (vault !== undefined && vault !== null) return { value: 'in a vault' };
  if (isUnresolved(secret)) return { unknown: open(secret), among: ['in plain', 'as a secret'] };
  return { value: isOn(secret) ? 'as a secret' : 'in plain' };
};

export const announcesSecret: Answer<boolean> = name =>
  typeof name !== 'string' || isOpen(name) ? { unknown: open(name), among: both } : { value: soundsSecret(name) };
