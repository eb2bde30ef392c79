import './theme.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadReport } from './data/load.ts';
import { isSite, loadSite } from './data/site.ts';
import { App } from './shell/app.tsx';
import { Loading, Unreadable } from './shell/loading.tsx';
import { Site } from './shell/site.tsx';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no place for the report');
const root = createRoot(place);

root.render(<Loading done={0} />);
const draw = async (): Promise<ReactNode> =>
  isSite() ? <Site catalog={await loadSite()} /> : <App report={await loadReport(done => root.render(<Loading done={done} />))} />;
draw().then(
  drawn => root.render(drawn),
  (error: unknown) => root.render(<Unreadable why={error instanceof Error ? error.message : String(error)} />),
);
