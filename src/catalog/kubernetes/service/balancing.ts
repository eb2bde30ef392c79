import { hasHoles, isUnresolved, type Plain, same, unresolved, type Worked } from '../../../model/index.ts';
import { entry, itemsOf, under } from '../entries.ts';

/** Annotations by which clouds give a load balancer an address of the own network, and what they then say. */
const insideBy: readonly (readonly [annotation: string, says: RegExp])[] = [
  ['service.beta.kubernetes.io/aws-load-balancer-internal', /^(?:true|0\.0\.0\.0\/0)$/i],
  ['service.beta.kubernetes.io/aws-load-balancer-scheme', /^internal$/i],
  ['service.beta.kubernetes.io/azure-load-balancer-internal', /^true$/i],
  ['networking.gke.io/load-balancer-type', /^internal$/i],
  ['cloud.google.com/load-balancer-type', /^internal$/i],
  ['service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type', /^private$/i],
  ['service.beta.kubernetes.io/openstack-internal-load-balancer', /^true$/i],
  ['service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type', /^intranet$/i],
  ['service.beta.kubernetes.io/oci-load-balancer-internal', /^true$/i],
  ['service.beta.kubernetes.io/cce-load-balancer-internal-vpc', /^true$/i],
  ['service.kubernetes.io/qcloud-loadbalancer-internal-subnetid', /./],
];
const rangesBy = 'service.beta.kubernetes.io/load-balancer-source-ranges';

const isOpen = (plain: Plain): boolean => isUnresolved(plain) || (typeof plain === 'string' && hasHoles(plain));

/** Whether annotations give the load balancer an address of the own network. */
export const inside = (annotations: Plain): Worked<boolean> => {
  const said = insideBy.map(([name, says]) => [entry(annotations, name), says] as const);
  if (said.some(([value, says]) => !isOpen(value) && value !== undefined && says.test(String(value)))) return { value: true };
  const open = isUnresolved(annotations) || said.some(([value]) => isOpen(value));
  return open ? { unknown: 'an annotation is not known', among: [true, false] } : { value: false };
};

const isEverybody = (range: string): boolean => /^(?:0\.0\.0\.0|0*::0*|0)\/0+$/.test(range.trim());

/** Whom ranges of addresses let in: all of the internet when one of them is that; without any, everybody. */
export const letsIn = (ranges: Plain): Worked<'everybody' | 'some'> => {
  if (isUnresolved(ranges)) return { unknown: ranges[unresolved], among: ['everybody', 'some'] };
  const all = Array.isArray(ranges) ? (ranges as readonly Plain[]) : typeof ranges === 'string' ? ranges.split(',') : [];
  const texts = all.filter(one => typeof one === 'string' && !hasHoles(one)) as readonly string[];
  if (texts.some(isEverybody) || all.length === 0) return { value: 'everybody' };
  return texts.length < all.length ? { unknown: 'a range of addresses is not known', among: ['everybody', 'some'] } : { value: 'some' };
};
/** The same of the annotation that was there before the field. */
export const letsInBy = (annotations: Plain): Worked<'everybody' | 'some'> => {
  const ranges = entry(annotations, rangesBy);
  if (ranges !== undefined || !isUnresolved(annotations)) return letsIn(ranges);
  return letsIn(annotations);
};

/** A block of Terraform is a list of one. */
const block = (plain: Plain, key: string): Plain => itemsOf(under(plain, key))[0];

/** Whether a Service leads to Tiller, by its name, its labels or its selector. */
export const leadsToTiller = (service: Plain): Worked<boolean> => {
  const [metadata, spec] = [block(service, 'metadata'), block(service, 'spec')];
  const signs = [fits(metadata, 'name', 'tiller-deploy'), areTillers(block(metadata, 'labels')), areTillers(block(spec, 'selector'))];
  if (signs.includes(true)) return { value: true };
  return signs.includes(undefined) ? { unknown: 'what the Service leads to is not known', among: [true, false] } : { value: false };
};
const areTillers = (labels: Plain): boolean | undefined => {
  const both = [fits(labels, 'app', 'helm'), fits(labels, 'name', 'tiller')];
  return both.includes(false) ? false : both.every(one => one === true) || undefined;
};
/** Whether an entry of a map is this text; nothing when that is not known. */
const fits = (map: Plain, key: string, wanted: string): boolean | undefined => {
  const value = entry(map, key);
  if (value === undefined) return isUnresolved(map) ? undefined : false;
  return isUnresolved(value) ? undefined : typeof value === 'string' && same(value, wanted);
};
