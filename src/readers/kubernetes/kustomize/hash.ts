import { createHash } from 'node:crypto';
import type { MapNode, Node } from '../../../model/index.ts';
import { entriesOf, scalarText, textAt, within } from '../node.ts';

/** The suffix that tells one content of a ConfigMap or Secret from another. Kustomize means to hash the name too, looks for it in the wrong place, and hashes an empty one. */
export const contentHash = (body: MapNode): string => {
  const hex = createHash('sha256').update(encoded(body)).digest('hex');
  return Array.from(hex.slice(0, 10), digit => letters[digit] ?? digit).join('');
};
/** Without vowels and what looks like them, so that it spells no words. */
const letters: Readonly<Record<string, string>> = { 0: 'g', 1: 'h', 3: 'k', a: 'm', e: 't' };

const encoded = (body: MapNode): string => {
  const kind = textAt(body, 'kind') ?? '';
  if (kind !== 'ConfigMap' && kind !== 'Secret') return json(plain(body));
  const more = kind === 'ConfigMap' ? ['binaryData'] : ['stringData'];
  const held = more.flatMap(key => (within(body, key)?.is === 'map' ? [[key, plain(within(body, key))] as const] : []));
  const type = kind === 'Secret' ? { type: textAt(body, 'type') ?? '' } : {};
  return json({
    ...Object.fromEntries(held),
    data: within(body, 'data') ? plain(within(body, 'data')) : '',
    kind,
    name: '',
    ...type,
  });
};

const plain = (node: Node | undefined): unknown => {
  if (node?.is === 'map') return Object.fromEntries(entriesOf(node).map(([key, inner]) => [key, plain(inner)]));
  if (node?.is === 'list') return node.items.map(plain);
  return node?.is === 'value' ? node.value : (scalarText(node) ?? null);
};

/** JSON as Go writes it: keys in the order of their bytes, and signs that HTML knows escaped. */
const json = (of: unknown): string => sorted(of).replaceAll(/[<>&\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const sorted = (of: unknown): string => {
  if (Array.isArray(of)) return `[${of.map(sorted).join(',')}]`;
  if (typeof of !== 'object' || of === null) return goString(JSON.stringify(of));
  const entries = Object.entries(of).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return `{${entries.map(([key, inner]) => `${goString(JSON.stringify(key))}:${sorted(inner)}`).join(',')}}`;
};
const goString = (text: string): string => text.replaceAll('\\b', '\\u0008').replaceAll('\\f', '\\u000c');
