import { blockType } from '../../../src/reports/html/encoded.ts';
import type { Unread } from '../../../src/reports/html/site.ts';
import { unpack } from './unpack.ts';

const liveBlock = (page: ParentNode): Element | null => page.querySelector(`script[type="${blockType}"][data-block="live"]`);

/** Whether this page is served by a command that tells it of changes. */
export const isLive = (): boolean => liveBlock(document) !== null;

/** Why there is no report in the page that was served. */
export const whyUnread = async (page: ParentNode = document): Promise<Unread | undefined> => {
  const text = liveBlock(page)?.textContent ?? '';
  return text.trim() === '' ? undefined : ((await unpack(text)) as Unread);
};

/** The page as it is served now; nothing in it runs. */
export const pageNow = async (): Promise<Document> => new DOMParser().parseFromString(await (await fetch('/')).text(), 'text/html');

export interface Told {
  readonly renewed: () => void;
  readonly failed: (why: string) => void;
  /** Whether the command still answers. */
  readonly reached: (reached: boolean) => void;
}
export const follow = ({ renewed, failed, reached }: Told): void => {
  const changes = new EventSource('/changes');
  let lost = false;
  changes.addEventListener('renewed', renewed);
  changes.addEventListener('failed', event => failed(String(JSON.parse((event as MessageEvent<string>).data))));
  changes.addEventListener('open', () => {
    reached(true);
    // What happened meanwhile was told to nobody.
    if (lost) renewed();
    lost = false;
  });
  changes.addEventListener('error', () => {
    lost = true;
    reached(false);
  });
};
