import type { Page } from '../shell/page.ts';
import { Matrix } from './matrix/matrix.tsx';
import { Overview } from './overview/overview.tsx';

/** In the order of the navigation; the first is where a reader starts. */
export const pages: readonly Page[] = [
  { id: 'overview', title: 'Overview', View: Overview },
  { id: 'matrix', title: 'Matrix', View: Matrix },
];
