import type { Screen } from '../reports/terminal/screen.ts';

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}
type Environment = Readonly<Record<string, string | undefined>>;

/** What may be shown on a stream: NO_COLOR and FORCE_COLOR win, a pipe gets no colours, and a locale that is not UTF-8 gets ASCII. */
export const screenOf = (stream: Stream, environment: Environment, platform: string): Screen => ({
  width: widthOf(stream, environment),
  colour: hasColour(stream, environment),
  unicode: hasUnicode(environment, platform),
});

const widthOf = (stream: Stream, { COLUMNS }: Environment): number => {
  const columns = stream.columns ?? Number(COLUMNS);
  return Number.isFinite(columns) && columns > 0 ? Math.min(200, Math.max(60, columns)) : 100;
};

const hasColour = (stream: Stream, { NO_COLOR, FORCE_COLOR, TERM }: Environment): boolean => {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTTY === true && TERM !== 'dumb';
};

const hasUnicode = (environment: Environment, platform: string): boolean => {
  if (environment['TERM'] === 'linux' || environment['TERM'] === 'dumb') return false;
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'];
  if (platform === 'win32') return environment['WT_SESSION'] !== undefined || environment['TERM_PROGRAM'] !== undefined || /utf-?8/i.test(locale ?? '');
  return locale === undefined ? environment['CI'] !== undefined : /utf-?8/i.test(locale);
};
