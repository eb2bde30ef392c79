// Draws docs/assess.svg, the picture of the README, from what the command really prints: `npm run picture`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const columns = 140;
const lines = Number(process.argv[2] ?? 54);
const { stdout } = spawnSync(process.execPath, ['dist/demarc.js', 'assess', 'examples/shop'], {
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', COLUMNS: String(columns), LANG: 'C.UTF-8' },
});
const shown = ['$ npx demarc assess examples/shop', '', ...stdout.split('\n')].slice(0, lines);

const ink = { text: '#d7dde4', back: '#11161c', dim: '#7d8896' };
const colours = { 30: '#11161c', 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 34: '#79c0ff', 35: '#d2a8ff', 36: '#76e3ea', 37: '#d7dde4', 90: '#7d8896' };
const start = `${String.fromCharCode(27)}\\[`;
const sequence = new RegExp(`(${start}[0-9;]*m)`);
const code = new RegExp(`^${start}([0-9;]*)m$`);
const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const [wide, high, left, top] = [7.2, 16.5, 18, 28];

/** Runs of one style on a line, by its escape sequences. */
const runs = line => {
  const out = [];
  let style = {};
  for (const part of line.split(sequence)) {
    const codes = code.exec(part)?.[1];
    if (codes === undefined) {
      if (part !== '') out.push({ text: part, ...style });
      continue;
    }
    for (const number of (codes || '0').split(';').map(Number)) {
      if (number === 0) style = {};
      else if (number === 1) style = { ...style, bold: true };
      else if (number === 2) style = { ...style, dim: true };
      else if (number === 22) style = { ...style, bold: false, dim: false };
      else if (number === 39) style = { ...style, colour: undefined };
      else if (colours[number]) style = { ...style, colour: colours[number] };
    }
  }
  return out;
};
const drawn = (line, row) => {
  let column = 0;
  return runs(line)
    .map(({ text, colour, bold, dim }) => {
      const x = (left + column * wide).toFixed(1);
      column += [...text].length;
      const fill = colour ?? (dim ? ink.dim : ink.text);
      return `<text x="${x}" y="${top + row * high}" fill="${fill}"${bold ? ' font-weight="700"' : ''} textLength="${([...text].length * wide).toFixed(1)}" xml:space="preserve">${escaped(text)}</text>`;
    })
    .join('');
};
const [w, h] = [left * 2 + columns * wide, top + shown.length * high + 6];
mkdirSync('docs', { recursive: true });
writeFileSync(
  'docs/assess.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-label="What demarc assess prints for the example shop">
<rect width="100%" height="100%" rx="10" fill="${ink.back}"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="12">
${shown
  .map(drawn)
  .filter(text => text !== '')
  .join('\n')}
</g>
</svg>
`,
);
