import { type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import type { Mention, OscalDocument } from './document.ts';

/** What a document builds on, and where that is said to be. */
export interface Import {
  readonly mention: Mention;
  /** Why it is named: `import-profile`, `leveraged-authorizations`. */
  readonly by: string;
  /** Every address that is given for it. */
  readonly hrefs: readonly string[];
  /** The document, where it was given. */
  readonly found?: OscalDocument;
}

const importing: ReadonlySet<string> = new Set([
  'import-profile',
  'import-ssp',
  'import-ap',
  'import-component-definitions',
  'imports',
  'control-implementations',
]);

/** What a document imports, and the plans of the systems that it leans on. */
export const importsOf = (document: OscalDocument, others: readonly OscalDocument[]): readonly Import[] =>
  document.mentions.flatMap((mention): readonly Import[] => {
    const imports = (mention.field === 'href' && importing.has(mention.of)) || (mention.field === 'source' && mention.of === 'control-implementations');
    const leverages = mention.field === 'href' && mention.of === 'links' && /\/leveraged-authorizations\/\d+\/links\//.test(mention.pointer);
    if (!imports && !leverages) return [];
    const hrefs = hrefsOf(mention.value, document);
    const found = others.find(other => hrefs.some(href => isAt(href, document.file, other)));
    return [{ mention, by: leverages ? 'leveraged-authorizations' : mention.of, hrefs, ...(found && { found }) }];
  });

/** Of a resource in the back matter, each of its links. */
const hrefsOf = (href: string, { defined }: OscalDocument): readonly string[] => {
  if (!href.startsWith('#')) return [href];
  const resource = defined.get(href.slice(1).toLowerCase())?.node;
  const links = valueIn(resource, 'rlinks');
  return links?.is === 'list' ? links.items.flatMap((link: TreeNode) => textOf(valueIn(link, 'href')) ?? []) : [];
};

/** By its path; or, as documents travel, by the name of its file alone. */
const isAt = (href: string, from: string, other: OscalDocument): boolean => pathFrom(from, href) === other.file || nameOf(href) === nameOf(other.file);
const nameOf = (path: string): string => path.split(/[?#]/)[0]?.split('/').at(-1) ?? '';

/** A relative address as a path from where documents are read; `undefined` for one on the network. */
export const pathFrom = (file: string, href: string): string | undefined => {
  if (/^[a-z][a-z0-9+.-]+:/i.test(href)) return undefined;
  const steps = href.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const step of decoded(href.split(/[?#]/)[0] ?? '').split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return `${href.startsWith('/') ? '/' : ''}${steps.join('/')}`;
};
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
