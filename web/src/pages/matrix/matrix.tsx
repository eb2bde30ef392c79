import type { PageProps } from '../../shell/page.ts';

export const Matrix = (_: PageProps) => null;
