import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>>[1];

/**
 * The whole page in one file: script and style stand in it, and the policy lets nothing else in. The script is packed, as the report is, and a few lines
 * unpack it: the policy knows both by their hashes.
 */
const oneFile: Plugin = {
  name: 'one-file',
  enforce: 'post',
  generateBundle(_, bundle) {
    const page = bundle['index.html'];
    if (page?.type !== 'asset') throw new Error('there is no index.html to put everything into');
    const script = take(bundle, '.js');
    const style = take(bundle, '.css').replaceAll('</style', '<\\/style');
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}" />\n    <style>${style}</style>`;
    page.source = String(page.source)
      .replaceAll(/\s*<(?:script type="module"|link rel="stylesheet"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g, '')
      .replace(/<meta charset="utf-8" \/>/, whole => `${whole}\n    ${head}`)
      .replace('</body>', () => `${packed(script)}\n    <script type="module">${unpacking}</script>\n  </body>`);
  },
};

const packed = (script: string): string =>
  `<script type="application/x-demarc-script" id="pages">${deflateRawSync(script, { level: 9 }).toString('base64')}</script>`;
const unpacking = `
const packed = document.getElementById('pages').textContent;
const bytes = Uint8Array.from(atob(packed), letter => letter.charCodeAt(0));
try {
  const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = text;
  document.body.append(script);
} catch (error) {
  document.getElementById('app').textContent = 'This browser cannot unpack the report: ' + error;
}
`;

/** The text of the one file of a kind, which is a file no more. */
const take = (bundle: Bundle, ending: string): string => {
  const names = Object.keys(bundle).filter(name => name.endsWith(ending));
  const file = bundle[names[0] ?? ''];
  if (!file || names.length > 1) throw new Error(`one ${ending} was expected, not ${names.join(', ') || 'none'}`);
  delete bundle[file.fileName];
  return file.type === 'chunk' ? file.code : String(file.source);
};

const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(unpacking)} ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), oneFile],
  build: {
    outDir: process.env['DEMARC_PAGES'] ?? 'dist',
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: 100_000_000,
    reportCompressedSize: false,
  },
});
