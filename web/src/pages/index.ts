import type { Page } from '../shell/page.ts';
import { Assets } from './assets/assets.tsx';
import { Changes } from './changes/changes.tsx';
import { Frameworks } from './frameworks/frameworks.tsx';
import { Gaps } from './gaps/gaps.tsx';
import { Line } from './line/line.tsx';
import { Matrix } from './matrix/matrix.tsx';
import { Overview } from './overview/overview.tsx';
import { Providers } from './providers/providers.tsx';
import { Services } from './services/services.tsx';

/** In the order of the navigation; the first is where a reader starts. */
export const pages: readonly Page[] = [
  { id: 'overview', title: 'Overview', View: Overview },
  { id: 'matrix', title: 'Matrix', View: Matrix },
  { id: 'line', title: 'Line', View: Line },
  { id: 'gaps', title: 'Gaps', View: Gaps },
  { id: 'assets', title: 'Assets', View: Assets },
  { id: 'frameworks', title: 'Frameworks', View: Frameworks },
  { id: 'providers', title: 'Providers', View: Providers },
  { id: 'changes', title: 'Changes', View: Changes },
  { id: 'services', title: 'Services', View: Services },
];
