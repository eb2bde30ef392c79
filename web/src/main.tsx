import './theme.css';
import { createRoot } from 'react-dom/client';
import { loadReport } from './data/load.ts';
import { App } from './shell/app.tsx';
import { Loading, Unreadable } from './shell/loading.tsx';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no place for the report');
const root = createRoot(place);

root.render(<Loading done={0} />);
loadReport(done => root.render(<Loading done={done} />)).then(
  report => root.render(<App report={report} />),
  (error: unknown) => root.render(<Unreadable why={error instanceof Error ? error.message : String(error)} />),
);
