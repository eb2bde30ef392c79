import type { Suppression } from '../model/index.ts';

const tools: readonly (readonly [Suppression['tool'], RegExp])[] = [
  ['checkov', /(?:checkov|bridgecrew):skip=([\w,-]+)(?::\s*(.*))?/],
  ['trivy', /trivy:ignore:([\w*-]+)(.*)/],
  ['tfsec', /tfsec:ignore:([\w*-]+)(.*)/],
  ['demarc', /demarc:ignore[: ]+([\w.*,-]+)(.*)/],
];
const marker = /checkov:skip|bridgecrew:skip|trivy:ignore|tfsec:ignore|demarc:ignore|kics-scan/;
const comment = /(?:#|\/\/|\/\*)(.*)$/;

/** The comments in a source text that accept findings: ours (`demarc:ignore ID until=2027-01-31 reason`) and those of checkov, trivy, tfsec and kics. */
export const suppressionsIn = (text: string, file: string): readonly Suppression[] => {
  if (!marker.test(text)) return [];
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const said = comment.exec(line)?.[1];
    if (said === undefined || !marker.test(said)) return [];
    const alone = /^\s*(?:#|\/\/|\/\*)/.test(line);
    const covers: readonly [number, number] = [i + 1, alone ? nextCode(lines, i + 1) + 1 : i + 1];
    return [...byMarker(said, file, i + 1, covers), ...byKics(said, file, i + 1, covers)];
  });
};

/** The first line from `from` on (0-based) that is neither empty nor a comment. */
const nextCode = (lines: readonly string[], from: number): number => {
  for (let i = from; i < lines.length; i++) if (!/^\s*(?:#|\/\/|\/\*|\*|$)/.test(lines[i] ?? '')) return i;
  return lines.length - 1;
};

const byMarker = (said: string, file: string, line: number, covers: readonly [number, number]): readonly Suppression[] =>
  tools.flatMap(([tool, pattern]) =>
    [...said.matchAll(new RegExp(pattern, 'g'))].map(([, ids = '', rest = '']) => {
      const until = /(?:exp:|until=)(\d{4}-\d{2}-\d{2})/.exec(rest)?.[1];
      const reason = rest
        .replace(/^[:\s]+/, '')
        .replace(/(?:exp:|until=)\d{4}-\d{2}-\d{2}/, '')
        .replace(/\*\/\s*$/, '')
        .trim();
      return { file, line, covers, ids: ids.split(','), tool, ...(reason !== '' && { reason }), ...(until !== undefined && { until }) };
    }),
  );

/** `kics-scan disable=ids` and `ignore` speak of the whole file, `ignore-block` and `ignore-line` of what follows. */
const byKics = (said: string, file: string, line: number, covers: readonly [number, number]): readonly Suppression[] => {
  const [, verb, ids] = /kics-scan\s+(disable|ignore-block|ignore-line|ignore)(?:=([\w,-]+))?/.exec(said) ?? [];
  if (verb === undefined) return [];
  const whole = verb === 'disable' || verb === 'ignore';
  return [{ file, line, covers: whole ? [1, Number.MAX_SAFE_INTEGER] : covers, ids: ids?.split(',') ?? ['*'], tool: 'kics' }];
};
