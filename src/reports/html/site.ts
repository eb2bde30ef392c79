import type { Catalog } from '../../model/index.ts';
import { blockMark, blockType } from './encoded.ts';
import type { Pack } from './pages.ts';
import { catalogIndex, wholeService } from './services.ts';

/** The catalog as a site: the page that lists it, one file for each service, and all in one page that works from disk. */
export interface Site {
  readonly index: string;
  readonly offline: string;
  readonly services: readonly (readonly [id: string, text: string])[];
}

export const siteOf = (catalog: Catalog, shell: string, pack: Pack): Site => {
  const services = catalog.services.map(service => wholeService(catalog, service));
  const block = (kind: string, value: unknown): string => `<script type="${blockType}" data-block="${kind}">${pack(JSON.stringify(value))}</script>\n`;
  const index = block('catalog', catalogIndex(catalog));
  return {
    index: mayFetch(shell).replace(blockMark, () => index),
    offline: shell.replace(blockMark, () => `${index}${block('services', services)}`),
    services: services.map(service => [service.id, JSON.stringify(service)]),
  };
};

/** The empty page with leave to ask the server that it comes from, and nobody else. */
export const mayFetch = (shell: string): string => shell.replace("default-src 'none';", "default-src 'none'; connect-src 'self';");

/** Why a page that is served has no report in it; `awaited` where there is nothing to read as yet. */
export interface Unread {
  readonly why: string;
  readonly awaited: boolean;
}

/** A page that is served while files may change: it asks its server whether there is something new. */
export const liveShell = (shell: string, pack: Pack, unread?: Unread): string => {
  const why = unread === undefined ? '' : pack(JSON.stringify(unread));
  return mayFetch(shell).replace(blockMark, () => `<script type="${blockType}" data-block="live">${why}</script>\n${blockMark}`);
};
