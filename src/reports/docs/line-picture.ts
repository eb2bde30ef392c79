import { type Demarcation, dutyIds, dutyOf, layers } from '../../model/index.ts';
import { cellsOf } from '../cells.ts';
import { type Whose, whoseIs } from '../party.ts';

/** How many of a layer's duties each side holds, in one kind of asset; a duty that a setting moves counts as shared out among its cases. */
export interface Band {
  readonly customer: number;
  readonly shared: number;
  readonly provider: number;
  readonly none: number;
}
export const bandsOf = ({ line }: Demarcation): readonly Band[] =>
  layers.toReversed().map(layer => {
    const mine = dutyIds.filter(duty => dutyOf(duty).layer === layer);
    const cells = cellsOf(line).filter(cell => mine.includes(cell.duty));
    const share = (wanted: readonly Whose[]): number =>
      mine.reduce((sum, duty) => {
        const all = cells.filter(cell => cell.duty === duty);
        return sum + all.filter(cell => wanted.includes(whoseIs([cell.holder]))).length / Math.max(1, all.length);
      }, 0);
    return {
      customer: share(['customer', 'nobody']),
      shared: share(['shared', 'open']),
      provider: share(['provider', 'third-party']),
      none: share(['not-applicable', 'unstudied']),
    };
  });

const [label, column, gap, band, head] = [128, 190, 28, 22, 40];
/** Kinds of asset beside each other, and the height of a row of them. */
const perRow = 4;
const tall = head + layers.length * (band + 3) + 12;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const round = (n: number): string => String(Math.round(n * 10) / 10);

/** The lines of a service as a picture: a column for each kind of asset, yours on the left, theirs on the right, the line between them. */
export const linePicture = (lines: readonly Demarcation[], name: string, vendor: string): string => {
  const across = Math.min(lines.length, perRow);
  const rows = Math.ceil(lines.length / perRow);
  const width = Math.max(label + across * (column + gap) + 8, 420);
  const height = rows * tall + 34;
  const columns = lines.map((line, i) => drawColumn(line, label + (i % perRow) * (column + gap), Math.floor(i / perRow) * tall));
  const layerNames = Array.from({ length: rows }, (_, r) =>
    layers
      .toReversed()
      .map((layer, i) => `<text class="t" x="${label - 10}" y="${r * tall + head + i * (band + 3) + band / 2 + 4}" text-anchor="end">${layer}</text>`),
  ).flat();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(`Who holds the duties of ${name}, by layer`)}">
<style>
text{font:12px system-ui,sans-serif}.t{fill:#424a53}.h{fill:#1f2328;font-weight:600}.c{fill:#e0a030}.p{fill:#4f8fd9}.n{fill:#eaeef2}.l{fill:none;stroke:#1f2328;stroke-width:2.5;stroke-linejoin:round}.b{fill:#fff}
@media (prefers-color-scheme:dark){.t{fill:#9da7b3}.h{fill:#e6edf3}.c{fill:#c98a1b}.p{fill:#3f74b5}.n{fill:#262c34}.l{stroke:#f0f6fc}.b{fill:#0d1117}}
</style>
<defs><pattern id="s" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" class="c"/><rect width="4" height="8" class="p"/></pattern></defs>
<rect class="b" width="${width}" height="${height}"/>
${[...layerNames, ...columns, legend(vendor, height)].join('\n')}
</svg>
`;
};

const drawColumn = (line: Demarcation, x: number, top: number): string => {
  const parts: string[] = [`<text class="h" x="${x}" y="${top + 24}">${escaped(line.of.id.slice(line.of.service.id.length + 1))}</text>`];
  const steps: string[][] = [[]];
  for (const [i, { customer, shared, provider, none }] of bandsOf(line).entries()) {
    const y = top + head + i * (band + 3);
    const unit = column / Math.max(0.001, customer + shared + provider + none);
    const ends = [customer, customer + shared, customer + shared + provider].map(n => x + n * unit);
    const [a = x, b = x, c = x] = ends;
    const box = (from: number, to: number, fill: string): string =>
      to - from < 0.05 ? '' : `<rect ${fill} x="${round(from)}" y="${y}" width="${round(to - from)}" height="${band}"/>`;
    parts.push(box(x, a, 'class="c"'), box(a, b, 'fill="url(#s)"'), box(b, c, 'class="p"'), box(c, x + column, 'class="n"'));
    // The line runs through the middle of what both hold, and stops where nobody has anything to do.
    if (customer + shared + provider > 0) steps.at(-1)?.push(`${round((a + b) / 2)} ${y - 1.5}`, `${round((a + b) / 2)} ${y + band + 1.5}`);
    else steps.push([]);
  }
  const drawn = steps.filter(points => points.length > 0).map(points => `<polyline class="l" points="${points.join(' ')}"/>`);
  return [...parts.filter(part => part !== ''), ...drawn].join('');
};

const legend = (vendor: string, height: number): string => {
  const y = height - 22;
  const entry = (x: number, fill: string, text: string): string =>
    `<rect ${fill} x="${x}" y="${y}" width="14" height="14"/><text class="t" x="${x + 20}" y="${y + 11}">${escaped(text)}</text>`;
  return [
    entry(8, 'class="c"', 'yours'),
    entry(72, 'fill="url(#s)"', 'shared'),
    entry(144, 'class="p"', vendor),
    entry(144 + 40 + vendor.length * 7, 'class="n"', 'n/a'),
  ].join('');
};
