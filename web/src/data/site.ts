import { blockType, type EncodedCatalog, type EncodedService } from '../../../src/reports/html/encoded.ts';
import { catalogIn, type ShownCatalog } from './catalog.ts';
import { unpack, unpackBytes } from './unpack.ts';

const blockNamed = (kind: string): string | undefined => document.querySelector(`script[type="${blockType}"][data-block="${kind}"]`)?.textContent ?? undefined;

/** Whether this page holds the catalog and no report. */
export const isSite = (): boolean => blockNamed('catalog') !== undefined;

/** The whole catalog: each service is fetched when it is looked at, or stands in this page too. */
export const loadSite = async (): Promise<ShownCatalog> => {
  const index = (await unpack(blockNamed('catalog') ?? '')) as EncodedCatalog;
  const packed = blockNamed('services');
  if (packed === undefined) return catalogIn(index, fetchService);
  const all = (await unpack(packed)) as readonly EncodedService[];
  return catalogIn(index, async id => all.find(service => service.id === id));
};

const fetchService = async (id: string): Promise<EncodedService | undefined> => {
  if (window.location.protocol === 'file:')
    throw new Error('From disk a page may not fetch the others: open offline.html beside it, which holds all services.');
  const answer = await fetch(`services/${id}.json.deflate`);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`The server says ${answer.status} for ${id}.`);
  return (await unpackBytes(await answer.arrayBuffer())) as EncodedService;
};
