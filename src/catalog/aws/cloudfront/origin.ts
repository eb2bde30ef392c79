import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { textsAt } from '../../addresses.ts';
import { isSaid } from '../said.ts';
import { originKinds } from './service.ts';

/** How a format writes an origin: the names of its blocks. */
export interface Spelling {
  readonly custom: string;
  readonly inNetwork: string;
  readonly control: string;
  readonly bucket: string;
  readonly identity: string;
}
const owners = ['of CloudFront', 'your own'] as const;
const open = (plain: Plain, why: string): string => (isUnresolved(plain) ? plain[unresolved] : why);

/** An origin is a bucket unless it says how to speak to a server. */
export const kindOf = (plain: Plain, { custom, inNetwork }: Spelling): Worked<(typeof originKinds)[number]> => {
  if (!isMap(plain)) return { unknown: open(plain, 'the origin is not wholly known'), among: originKinds };
  const [server, network] = [isSaid(plain[custom]), isSaid(plain[inNetwork])];
  if ('unknown' in network) return { unknown: network.unknown, among: originKinds };
  if (network.value) return { value: 'in your network' };
  if ('unknown' in server) return { unknown: server.unknown, among: originKinds };
  return { value: server.value ? 'server' : 'bucket' };
};

/** Whether CloudFront signs its requests, by an origin access control or by the older identity. */
export const isSigned = (plain: Plain, { control, bucket, identity }: Spelling): Worked<boolean> => {
  if (!isMap(plain)) return { unknown: open(plain, 'the origin is not wholly known'), among: [true, false] };
  const block = Array.isArray(plain[bucket]) ? (plain[bucket] as readonly Plain[])[0] : plain[bucket];
  const answers = [isSaid(plain[control]), isUnresolved(block) ? isSaid(block) : isSaid(isMap(block) ? block[identity] : undefined)];
  if (answers.some(answer => 'value' in answer && answer.value)) return { value: true };
  return answers.find(answer => 'unknown' in answer) ?? { value: false };
};

const current = new Set(['TLSv1.2', 'TLSv1.3']);
/** Whether a version older than TLS 1.2 is among those that are spoken to an origin. */
export const hasOutdated = (plain: Plain): Worked<boolean> => {
  const { items, rest } = textsAt(plain);
  if (items.some(version => /^(?:SSLv|TLSv1(?:\.1)?$)/.test(version))) return { value: true };
  return rest === undefined && items.length > 0 && items.every(version => current.has(version))
    ? { value: false }
    : { unknown: rest ?? 'a version of TLS is not one that is known', among: [true, false] };
};

/** Whose certificate viewers see. With that of CloudFront nothing else is written in the block; what is written makes it the customer’s. */
export const certificateOf = (
  plain: Plain,
  { named, usual }: { readonly named: readonly string[]; readonly usual: string },
): Worked<(typeof owners)[number]> => {
  const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (!isMap(block)) return isUnresolved(block) ? { unknown: block[unresolved], among: owners } : { value: 'of CloudFront' };
  const answers = named.map(name => isSaid(block[name]));
  if (answers.some(answer => 'value' in answer && answer.value)) return { value: 'your own' };
  const unclear = answers.find(answer => 'unknown' in answer);
  if (unclear) return { unknown: unclear.unknown, among: owners };
  const said = block[usual];
  if (isUnresolved(said)) return { unknown: said[unresolved], among: owners };
  return { value: String(said) === 'true' || Object.keys(block).length === 0 ? 'of CloudFront' : 'your own' };
};
