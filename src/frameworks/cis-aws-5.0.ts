import { cite, type Framework } from '../model/index.ts';
import { cisAws40 } from './cis-aws-4.0.ts';
import { carriedOver, inOrder } from './edition.ts';

/** CIS AWS Foundations Benchmark 5.0.0: ids of the recommendations and the checks that mean them, with titles of our own. */
export const cisAws50: Framework = {
  id: 'cis-aws-5.0',
  name: 'CIS AWS Foundations Benchmark 5.0.0',
  publisher: 'CIS',
  edition: '5.0.0',
  source: cite(
    'https://www.cisecurity.org/benchmark/amazon_web_services',
    'Recommendations on identity, storage, logging, monitoring and networking.',
    '2026-11-22',
    'secondary',
  ),
  controls: inOrder(
    ...carriedOver(
      cisAws40.controls,
      `
      1.1 1.2 1.3=1.4 1.4=1.5 1.5=1.6 1.6=1.7 1.7=1.8 1.8=1.9 1.9=1.10 1.10=1.11 1.11=1.12 1.12=1.13 1.13=1.14 1.14=1.15 1.15=1.16 1.16=1.17
      1.17=1.18 1.18=1.19 1.19=1.20 1.20=1.21 1.21=1.22 2.1.1 2.1.2 2.1.3 2.1.4 2.2.1 2.2.2 2.2.3 2.2.4 2.3.1 3.1 3.2 3.3 3.4 3.5 3.6 3.7
      3.8 3.9 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9 4.10 4.11 4.12 4.13 4.14 4.15 4.16 5.1.1 5.1.2 5.2 5.3 5.4 5.5 5.6 5.7
    `,
    ),
  ),
};
