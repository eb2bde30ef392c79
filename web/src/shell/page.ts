import type { ComponentType } from 'react';
import type { Report } from '../data/report.ts';

export interface PageProps {
  readonly report: Report;
}
/** One page of the report; its `id` is the first word of the address. */
export interface Page {
  readonly id: string;
  readonly title: string;
  readonly View: ComponentType<PageProps>;
  /** Left out: always. */
  readonly shownFor?: (report: Report) => boolean;
}
