import { isMap, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';
import { versions } from './service.ts';

/** Whether an image of Composer is still supported: `composer-2.9.7-airflow-2.9.3`, `composer-3-airflow-2`. */
export const versionOf = (plain: Plain): Worked<(typeof versions)[number]> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: versions };
  const image = String(plain ?? '');
  const [, major, minor] = /^composer-(\d+|latest)(?:\.(\d+))?/.exec(image) ?? [];
  if (major === undefined) return { unknown: `which version ${shown(image)} is of is not known`, among: versions };
  if (major === '1' || (major === '2' && minor === '0')) return { value: 'ended' };
  return { value: 'supported' };
};

/** Whether the ranges that the web server lets in take in everybody; without a list it lets everybody in. */
export const isOpen = (ranges: Plain): Worked<boolean> => {
  if (isUnresolved(ranges)) return { unknown: ranges[unresolved], among: [true, false] };
  const all = Array.isArray(ranges) ? (ranges as readonly Plain[]) : [ranges];
  if (all.length === 0) return { value: true };
  return letsInEverybody(textsAt(all.map(range => (isMap(range) ? (range['value'] ?? null) : range))));
};

/** The block that makes an environment of version 2 private is there. */
export const hasBlock = (plain: Plain): Worked<boolean> => {
  const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  return isUnresolved(block) ? { unknown: block[unresolved], among: [true, false] } : { value: isMap(block) };
};
