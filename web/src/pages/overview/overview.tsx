import type { PageProps } from '../../shell/page.ts';

export const Overview = (_: PageProps) => null;
