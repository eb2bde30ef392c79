import { derived, isMap, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { isSaid } from '../said.ts';
import { bases } from './service.ts';

type Ingress = 'everywhere' | 'load balancers' | 'your networks';
const words: Readonly<Record<string, Ingress>> = { all: 'everywhere', internal: 'your networks', 'internal-and-cloud-load-balancing': 'load balancers' };

const one = (annotations: Plain, key: string): Plain => (isMap(annotations) ? annotations[key] : annotations);

/** From where a service is reached, as an annotation says it. */
export const ingressOf = (annotations: Plain): Worked<Ingress> => {
  const word = one(annotations, 'run.googleapis.com/ingress');
  if (isUnresolved(word)) return { unknown: word[unresolved], among: Object.values(words) };
  if (word === undefined || word === null || word === '') return { value: 'everywhere' };
  const found = Object.hasOwn(words, String(word)) ? words[String(word)] : undefined;
  return found === undefined ? { unknown: 'it is not a setting that is known', among: Object.values(words) } : { value: found };
};

/** Whether an annotation is there and says something. */
export const annotated = (path: string, key: string): Lens<boolean> => derived(path, plain => isSaid(one(plain, key)));

/** Whether IAM decides who may call, as an annotation says it. */
export const asksCallersOf = (annotations: Plain): Worked<boolean> => {
  const off = one(annotations, 'run.googleapis.com/invoker-iam-disabled');
  return isUnresolved(off) ? { unknown: off[unresolved], among: [true, false] } : { value: String(off) !== 'true' };
};

/** Whether every container names a base image, which Google then updates. `key` is what the format calls it. */
export const baseOf =
  (key: string) =>
  (plain: Plain): Worked<(typeof bases)[number]> => {
    const containers = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
    const named = containers.map(container => (isUnresolved(container) ? container : isMap(container) ? container[key] : undefined));
    const said = named.map(isSaid);
    if (said.some(answer => 'value' in answer && !answer.value)) return { value: 'part of your image' };
    const open = named.find(isUnresolved);
    return open ? { unknown: open[unresolved], among: bases } : { value: 'updated by Google' };
  };

/** The same, where an annotation names the base images. */
export const baseOfAnnotations = (annotations: Plain): Worked<(typeof bases)[number]> => {
  const images = isSaid(one(annotations, 'run.googleapis.com/base-images'));
  return 'value' in images ? { value: images.value ? 'updated by Google' : 'part of your image' } : { unknown: images.unknown, among: bases };
};

/** Whether a policy must vouch for images: the default one of the project, or one that is named. */
export const isVerified = (plain: Plain): Worked<boolean> => {
  const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (isUnresolved(block)) return { unknown: block[unresolved], among: [true, false] };
  if (!isMap(block)) return { value: false };
  const byDefault = block['use_default'] ?? block['useDefault'];
  const named = isSaid(block['policy']);
  if (String(byDefault) === 'true' || ('value' in named && named.value)) return { value: true };
  if (isUnresolved(byDefault)) return { unknown: byDefault[unresolved], among: [true, false] };
  return named;
};
