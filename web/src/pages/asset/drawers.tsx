import type { PageProps } from '../../shell/page.ts';

/** What stands over the page, as the address says. */
export const Drawers = (_: PageProps) => null;
