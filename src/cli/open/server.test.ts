import { request } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { serve } from './server.ts';

const serving = await serve({ page: () => Buffer.from('<p>the page</p>') }, 0);
afterAll(() => serving.end());

interface Answer {
  readonly status: number | undefined;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}
const ask = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(new URL(path, serving.address), { method, headers }, response => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode, text, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end();
  });

describe('what is served', () => {
  it('is the page, on this machine only', async () => {
    expect(serving.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const { status, text, headers } = await ask('/');
    expect([status, text]).toEqual([200, '<p>the page</p>']);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('is refused under the name of elsewhere', async () => {
    const { port } = new URL(serving.address);
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1.evil.example:${port}`]) {
      const { status, text } = await ask('/', { host });
      expect([host, status]).toEqual([host, 403]);
      expect(text).not.toContain('the page');
    }
    expect((await ask('/changes', { host: `evil.example:${port}` })).status).toBe(403);
    expect((await ask('/', { host: `localhost:${port}` })).status).toBe(200);
  });

  it('is nothing else', async () => {
    expect((await ask('/etc/passwd')).status).toBe(404);
    expect((await ask('/..%2f..%2fetc/passwd')).status).toBe(404);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  it('tells of changes, and why there are none', async () => {
    const heard = new Promise<string>((resolve, reject) => {
      request(new URL('/changes', serving.address), response => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => {
          if (text === '') {
            serving.renew();
            serving.fail('main.tf:1: no');
          }
          text += piece;
          if (text.includes('main.tf')) {
            resolve(text);
            response.destroy();
          }
        });
      })
        .on('error', reject)
        .end();
    });
    const text = await heard;
    expect(text).toContain('event: renewed\n');
    expect(text).toContain('event: failed\ndata: "main.tf:1: no"\n\n');
  });
});
