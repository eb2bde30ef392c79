import { lineAt, textOf, valueIn } from '../text-tree/index.ts';
import { type Defined, type Mention, type OscalDocument, type Report, type Told, teller } from './document.ts';
import { importsOf } from './imports.ts';

/** What a field may name. `own`: it must stand in the same document; `leveraged`: in the plan of a system that this one leans on. */
interface Wanted {
  readonly kinds: readonly string[];
  readonly where: 'own' | 'imported' | 'leveraged';
}
const wants: Readonly<Record<string, Wanted>> = {
  'party-uuid': { kinds: ['party'], where: 'imported' },
  'party-uuids': { kinds: ['party'], where: 'imported' },
  'member-of-organizations': { kinds: ['party'], where: 'imported' },
  'location-uuids': { kinds: ['location'], where: 'imported' },
  'component-uuid': { kinds: ['component'], where: 'imported' },
  'leveraged-authorization-uuid': { kinds: ['leveraged-authorization'], where: 'own' },
  'inherited-uuid': { kinds: ['component'], where: 'leveraged' },
  'provided-uuid': { kinds: ['provided'], where: 'leveraged' },
  'responsibility-uuid': { kinds: ['responsibility'], where: 'leveraged' },
  'observation-uuid': { kinds: ['observation'], where: 'own' },
  'risk-uuid': { kinds: ['risk'], where: 'own' },
  'finding-uuid': { kinds: ['finding'], where: 'imported' },
  'task-uuid': { kinds: ['task'], where: 'imported' },
  'activity-uuid': { kinds: ['activity'], where: 'imported' },
  'response-uuid': { kinds: ['response'], where: 'own' },
  'implementation-statement-uuid': { kinds: ['statement', 'implemented-requirement', 'by-component'], where: 'imported' },
  'implementation-uuid': { kinds: ['statement', 'implemented-requirement', 'by-component'], where: 'imported' },
};
/** By the type that stands beside it. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  component: ['component'],
  'inventory-item': ['inventory-item'],
  location: ['location'],
  party: ['party'],
  user: ['user'],
  resource: ['resource'],
  tool: ['component', 'party'],
  'assessment-platform': ['assessment-platform'],
};
const wantedBy = ({ field, within, of }: Mention): Wanted | undefined => {
  if (field === 'provided-uuid' && of === 'responsibilities') return { kinds: ['provided'], where: 'own' };
  if (field !== 'subject-uuid' && field !== 'actor-uuid') return Object.hasOwn(wants, field) ? wants[field] : undefined;
  const kinds = subjects[textOf(valueIn(within, 'type')) ?? ''];
  return kinds && { kinds, where: 'imported' };
};

interface Found {
  readonly document: OscalDocument;
  readonly one: Defined;
}
export type Index = ReadonlyMap<string, readonly Found[]>;
export const indexOf = (documents: readonly OscalDocument[]): Index => {
  const index = new Map<string, Found[]>();
  for (const document of documents)
    for (const one of document.defined.values()) {
      const all = index.get(one.uuid);
      if (all) all.push({ document, one });
      else index.set(one.uuid, [{ document, one }]);
    }
  return index;
};

interface Asked {
  readonly document: OscalDocument;
  readonly index: Index;
  /** Every document that it builds on was given, and what those build on. */
  readonly isWhole: boolean;
  /** Every plan that it leans on was given. */
  readonly hasLeveraged: boolean;
  readonly dangling: Report;
  readonly wrongKind: Report;
  readonly notVerified: Map<string, Mention[]>;
}

/** Every reference of a document: to nothing, or to something of another kind. What cannot be looked up is counted. */
export const checkReferences = (document: OscalDocument, documents: readonly OscalDocument[], index: Index, told: Told[]): void => {
  const others = documents.filter(one => one !== document);
  const leveraged = importsOf(document, others).filter(({ by }) => by === 'leveraged-authorizations');
  const asked: Asked = {
    document,
    index,
    isWhole: isWhole(document, documents),
    hasLeveraged: leveraged.length > 0 && leveraged.every(({ found }) => found),
    dangling: teller('dangling', document.source, told),
    wrongKind: teller('wrong-kind', document.source, told),
    notVerified: new Map(),
  };
  for (const mention of document.mentions) checkMention(mention, asked);
  for (const [field, mentions] of asked.notVerified) {
    const [first] = mentions;
    if (first)
      teller('not-verified', document.source, told)(
        first.offset,
        first.pointer,
        `${mentions.length} of ${field} cannot be looked up: give the documents that this one builds on as well.`,
      );
  }
};

/** Profiles and catalogs define nothing that is named by UUID. */
const isWhole = (document: OscalDocument, documents: readonly OscalDocument[]): boolean => {
  // It speaks of the components of a system whose plan it has no way to name.
  if (document.model === 'shared-responsibility' && !documents.some(({ model }) => model === 'system-security-plan')) return false;
  const seen = new Set<OscalDocument>();
  const waiting = [document];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { by, found } of importsOf(next, documents)) {
      if (by === 'import-profile' || by === 'imports' || by === 'control-implementations' || by === 'leveraged-authorizations') continue;
      if (!found) return false;
      waiting.push(found);
    }
  }
  return true;
};

const checkMention = (mention: Mention, asked: Asked): void => {
  if (mention.field === 'role-id' || mention.field === 'role-ids') checkRole(mention, asked);
  if (mention.field === 'href') checkFragment(mention, asked);
  const wanted = wantedBy(mention);
  if (!wanted) return;
  const { document, index } = asked;
  const known = (index.get(mention.value.toLowerCase()) ?? []).filter(({ document: other }) => wanted.where !== 'own' || other === document);
  if (known.some(({ one }) => wanted.kinds.includes(one.kind))) return;
  const what = wanted.kinds.join(' or ');
  const [wrong] = known;
  if (wrong) {
    const place = `${wrong.document === document ? 'line' : wrong.document.file}${wrong.document === document ? ' ' : ':'}${lineAt(wrong.document.source, wrong.one.offset)}`;
    const hint = siblingOf(wrong, wanted);
    asked.wrongKind(
      mention.offset,
      mention.pointer,
      `${mention.field} is to name a ${what}, and ${mention.value} is a ${wrong.one.kind} (${place}${titleOf(wrong.one)}). ${hint}`,
    );
  } else if (canTell(wanted, asked)) asked.dangling(mention.offset, mention.pointer, `There is no ${what} ${mention.value}. ${hintFor(wanted)}`);
  else asked.notVerified.set(mention.field, [...(asked.notVerified.get(mention.field) ?? []), mention]);
};

const canTell = ({ where }: Wanted, { isWhole: whole, hasLeveraged, document }: Asked): boolean =>
  where === 'leveraged' ? hasLeveraged : where === 'own' || whole || document.model === 'system-security-plan';
const hintFor = ({ where }: Wanted): string =>
  where === 'leveraged' ? 'Write the UUID that the plan of the leveraged system gives it.' : 'Define it, or write the UUID of one that is.';
const titleOf = ({ node }: Defined): string => {
  const title = textOf(valueIn(node, 'title')) ?? textOf(valueIn(node, 'name')) ?? textOf(valueIn(node, 'description'));
  return title === undefined ? '' : `: ${title.length > 60 ? `${title.slice(0, 57)}…` : title}`.replaceAll(/\s+/g, ' ');
};

/** A responsibility names what it comes with: where that was written in its place, the one that was meant is near. */
const siblingOf = ({ document, one }: Found, { kinds }: Wanted): string => {
  const meant = [...document.defined.values()].filter(
    ({ kind, node }) => kinds.includes(kind) && one.kind === 'provided' && textOf(valueIn(node, 'provided-uuid'))?.toLowerCase() === one.uuid,
  );
  if (meant.length === 0) return `Write the UUID of a ${kinds.join(' or ')}.`;
  return `Its responsibilit${meant.length === 1 ? 'y is' : 'ies are'} ${meant.map(({ uuid }) => uuid).join(', ')}: write ${meant.length === 1 ? 'that' : 'the one that is meant'}.`;
};

const checkRole = ({ field, value, offset, pointer }: Mention, { document, dangling }: Asked): void => {
  if (!document.roles.has(value))
    dangling(
      offset,
      pointer,
      `${field} names "${value}", and metadata has no such role. Add it to metadata.roles${document.roles.size === 0 ? '' : `, or write one of ${[...document.roles].slice(0, 8).join(', ')}`}.`,
    );
};

/** `#…` names something in the same document: a resource by its UUID, or a part by its id. */
const checkFragment = ({ field, value, offset, pointer }: Mention, { document, dangling }: Asked): void => {
  if (!/^#[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value) || document.defined.has(value.slice(1).toLowerCase())) return;
  dangling(offset, pointer, `${field} names ${value}, and nothing in this document has that UUID. Add the resource to back-matter, or correct the UUID.`);
};
