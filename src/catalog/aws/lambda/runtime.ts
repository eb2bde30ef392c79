import type { Fact, Worked } from '../../../model/index.ts';

/**
 * The day on which AWS ends a runtime: from then on it gets no security patches.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
 */
const ends: Readonly<Record<string, string>> = {
  'nodejs26.x': 'not yet said',
  'nodejs24.x': '2028-04-30',
  'nodejs22.x': '2027-04-30',
  'nodejs20.x': '2026-04-30',
  'nodejs18.x': '2025-09-01',
  'nodejs16.x': '2024-06-12',
  'nodejs14.x': '2023-12-04',
  'nodejs12.x': '2023-03-31',
  'nodejs10.x': '2021-07-30',
  'nodejs8.10': '2020-03-06',
  'nodejs6.10': '2019-08-12',
  'nodejs4.3': '2020-03-05',
  'nodejs4.3-edge': '2020-03-05',
  nodejs: '2016-08-30',
  'python3.15': 'not yet said',
  'python3.14': '2029-06-30',
  'python3.13': '2029-06-30',
  'python3.12': '2028-10-31',
  'python3.11': '2027-06-30',
  'python3.10': '2026-10-31',
  'python3.9': '2025-12-15',
  'python3.8': '2024-10-14',
  'python3.7': '2023-12-04',
  'python3.6': '2022-07-18',
  'python2.7': '2021-07-15',
  java25: '2029-06-30',
  java21: '2029-06-30',
  'java17.al2023': '2029-06-30',
  'java11.al2023': '2029-06-30',
  'java8.al2023': '2029-06-30',
  java17: '2027-06-30',
  java11: '2027-06-30',
  'java8.al2': '2027-06-30',
  java8: '2024-01-08',
  dotnet10: '2028-11-14',
  dotnet9: '2026-11-10',
  dotnet8: '2026-11-10',
  dotnet7: '2024-05-14',
  dotnet6: '2024-12-20',
  'dotnet5.0': '2022-05-10',
  'dotnetcore3.1': '2023-04-03',
  'dotnetcore2.1': '2022-01-05',
  'dotnetcore2.0': '2019-05-30',
  'dotnetcore1.0': '2019-06-27',
  'ruby4.0': '2029-03-31',
  'ruby3.4': '2028-03-31',
  'ruby3.3': '2027-03-31',
  'ruby3.2': '2026-03-31',
  'ruby2.7': '2023-12-07',
  'ruby2.5': '2021-07-30',
  'go1.x': '2024-01-08',
  'provided.al2023': '2029-06-30',
  'provided.al2': '2026-07-31',
  provided: '2024-01-08',
};
/** The day on which the table was read. */
const today = '2026-11-22';

export const states = ['supported', 'past its end', 'none'] as const;
export type State = (typeof states)[number];
interface Named {
  readonly runtime: Fact<string>;
}

/** Whether AWS still keeps the runtime up to date; an image names none. */
export const stateOf = ({ runtime }: Named): Worked<State> => {
  if (runtime.is !== 'unknown') return stateOfName(runtime.value);
  const among = [...new Set((runtime.among ?? []).map(stateOfName).flatMap(one => ('value' in one ? [one.value] : (one.among ?? states))))];
  return { unknown: runtime.why, among: among.length > 0 ? among : states };
};
const stateOfName = (name: string): Worked<State> => {
  if (name === '') return { value: 'none' };
  const end = Object.hasOwn(ends, name) ? ends[name] : undefined;
  if (end === undefined) return { unknown: `${name} is not a runtime that is known`, among: ['supported', 'past its end'] };
  return { value: end <= today ? 'past its end' : 'supported' };
};

export const makers = ['AWS', 'you'] as const;
export type Maker = (typeof makers)[number];
/** Whose the language runtime is: a runtime of the system alone is filled by the customer. */
export const makerOf = ({ runtime }: Named): Worked<Maker> => {
  if (runtime.is !== 'unknown') return { value: makerOfName(runtime.value) };
  const among = [...new Set((runtime.among ?? []).map(makerOfName))];
  return { unknown: runtime.why, among: among.length > 0 ? among : makers };
};
const makerOfName = (name: string): Maker => (name.startsWith('provided') ? 'you' : 'AWS');
