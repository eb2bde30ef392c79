import { cite, type Framework } from '../model/index.ts';
import { cisAws50 } from './cis-aws-5.0.ts';
import { carriedOver, inOrder } from './edition.ts';

/** CIS AWS Foundations Benchmark 6.0.0: ids of the recommendations and the checks that mean them, with titles of our own. */
export const cisAws60: Framework = {
  id: 'cis-aws-6.0',
  name: 'CIS AWS Foundations Benchmark 6.0.0',
  publisher: 'CIS',
  edition: '6.0.0',
  source: cite(
    'https://www.cisecurity.org/benchmark/amazon_web_services',
    'Recommendations on identity, storage, logging, monitoring and networking.',
    '2026-11-22',
    'secondary',
  ),
  controls: inOrder(
    ...carriedOver(
      cisAws50.controls,
      `
      2.1=1.1 2.2=1.2 2.3=1.3 2.4=1.4 2.5=1.5 2.6=1.6 2.7=1.7 2.8=1.8 2.9=1.9 2.10=1.10 2.11=1.11 2.12=1.12 2.13=1.13 2.14=1.14 2.15=1.15
      2.16=1.16 2.17=1.17 2.18=1.18 2.19=1.19 2.20=1.20 2.21=1.21 3.1.1=2.1.1 3.1.2=2.1.2 3.1.3=2.1.3 3.1.4=2.1.4 3.2.1=2.2.1 3.2.2=2.2.2
      3.2.3=2.2.3 3.2.4=2.2.4 3.3.1=2.3.1 4.1=3.1 4.2=3.2 4.3=3.3 4.4=3.4 4.5=3.5 4.6=3.6 4.7=3.7 4.8=3.8 4.9=3.9 5.1=4.1 5.2=4.2 5.3=4.3
      5.4=4.4 5.5=4.5 5.6=4.6 5.7=4.7 5.8=4.8 5.9=4.9 5.10=4.10 5.11=4.11 5.12=4.12 5.13=4.13 5.14=4.14 5.15=4.15 5.16=4.16 6.1.1=5.1.1
      6.1.2=5.1.2 6.2=5.2 6.3=5.3 6.4=5.4 6.5=5.5 6.6=5.6 6.7=5.7
    `,
    ),
  ),
};
