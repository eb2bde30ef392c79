import './theme.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { follow, isLive, pageNow, whyUnread } from './data/live.ts';
import { loadReport } from './data/load.ts';
import { isSite, loadSite } from './data/site.ts';
import { App } from './shell/app.tsx';
import { Awaited, Loading, Unreadable } from './shell/loading.tsx';
import { Notice } from './shell/notice.tsx';
import { Site } from './shell/site.tsx';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no place for the report');
const root = createRoot(place);
const show = (page: ReactNode, notice?: string): void =>
  root.render(
    <>
      <Notice words={notice} />
      {page}
    </>,
  );
const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The report of a page, or why there is none. */
const drawn = async (page: ParentNode, progress: (done: number) => void): Promise<ReactNode> => {
  const unread = await whyUnread(page);
  if (unread) return unread.awaited ? <Awaited why={unread.why} /> : <Unreadable why={unread.why} />;
  return isSite() ? <Site catalog={await loadSite()} /> : <App report={await loadReport(progress, page)} />;
};

const start = async (): Promise<void> => {
  show(<Loading done={0} />);
  let last: ReactNode = await drawn(document, done => show(<Loading done={done} />)).catch((error: unknown) => <Unreadable why={wordsOf(error)} />);
  show(last);
  if (!isLive()) return;
  const renew = async (): Promise<void> => {
    try {
      last = await drawn(await pageNow(), () => undefined);
      show(last);
    } catch (error) {
      show(last, `The page could not be renewed: ${wordsOf(error)}`);
    }
  };
  follow({
    renewed: () => void renew(),
    failed: why => show(last, `What is below is as it was before the last change, which cannot be read: ${why}`),
    reached: reached => show(last, reached ? undefined : 'demarc open does not run any more. What is below is as it was last.'),
  });
};
void start();
