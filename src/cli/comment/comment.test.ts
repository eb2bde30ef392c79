import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { commentCommand } from '../commands/comment.ts';
import { bodyOf } from './body.ts';

interface Said {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: unknown;
}
type Reply = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>];

const folder = mkdtempSync(join(tmpdir(), 'demarc-comment-'));
const report = join(folder, 'demarc.md');
let server: Server;
let address = '';
let asked: Said[] = [];
let answer: (said: Said) => Reply = () => [200, []];
let told = '';

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const piece of request) text += String(piece);
  return text;
};
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const text = await textOf(request);
    const said: Said = {
      method: request.method ?? '',
      path: request.url ?? '',
      authorization: request.headers.authorization ?? '',
      body: text === '' ? undefined : JSON.parse(text),
    };
    asked.push(said);
    const [status, body, headers] = answer(said);
    response.writeHead(status, headers);
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
  told = '';
  answer = () => [200, []];
  writeFileSync(report, '## Two duties move\n');
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation(text => {
      told += String(text);
      return true;
    });
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const flags = { on: undefined, name: 'demarc', dryRun: false };
const whole = '<!-- demarc:demarc -->\n## Two duties move\n';
const platforms = {
  github: () => ({
    GITHUB_ACTIONS: 'true',
    GITHUB_TOKEN: 'secret-token',
    GITHUB_API_URL: address,
    GITHUB_REPOSITORY: 'acme/infra',
    GITHUB_REF: 'refs/pull/7/merge',
  }),
  gitlab: () => ({ GITLAB_CI: 'true', GITLAB_TOKEN: 'secret-token', CI_API_V4_URL: `${address}/api/v4`, CI_PROJECT_ID: '42', CI_MERGE_REQUEST_IID: '7' }),
  'azure-devops': () => ({
    TF_BUILD: 'True',
    SYSTEM_ACCESSTOKEN: 'secret-token',
    SYSTEM_COLLECTIONURI: `${address}/acme/`,
    SYSTEM_TEAMPROJECT: 'Shop floor',
    BUILD_REPOSITORY_ID: 'a1b2',
    SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
  }),
};
type Platform = keyof typeof platforms;
const lists: Readonly<Record<Platform, string>> = {
  github: '/repos/acme/infra/issues/7/comments',
  gitlab: '/api/v4/projects/42/merge_requests/7/notes',
  'azure-devops': '/acme/Shop%20floor/_apis/git/repositories/a1b2/pullRequests/7/threads?api-version=7.1',
};
const renewed: Readonly<Record<Platform, readonly [string, string]>> = {
  github: ['PATCH', '/repos/acme/infra/issues/comments/31'],
  gitlab: ['PUT', `${lists.gitlab}/31`],
  'azure-devops': ['PATCH', '/acme/Shop%20floor/_apis/git/repositories/a1b2/pullRequests/7/threads/3/comments/1?api-version=7.1'],
};
const there = (platform: Platform, body: string): unknown =>
  platform === 'azure-devops'
    ? { value: [{ id: 3, comments: [{ id: 1, content: body }] }] }
    : [
        { id: 30, body: 'Looks good' },
        { id: 31, body },
      ];
const bodyIn = (said: Said): string => {
  const body = said.body as { body?: string; content?: string; comments?: readonly { content: string }[] };
  return body.body ?? body.content ?? body.comments?.[0]?.content ?? '';
};

describe.each(['github', 'gitlab', 'azure-devops'] as const)('a report in a pull request of %s', platform => {
  const env = (): Record<string, string> => platforms[platform]();
  it('is a new comment the first time', async () => {
    answer = ({ method }) => (method === 'GET' ? [200, platform === 'azure-devops' ? { value: [] } : []] : [201, {}]);
    expect(await commentCommand(report, flags, env())).toBe(0);
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'POST']);
    expect(asked[1]?.path).toBe(lists[platform]);
    expect(bodyIn(asked[1] as Said)).toBe(whole);
    expect(asked.every(({ authorization }) => authorization === 'Bearer secret-token')).toBe(true);
  });
  it('renews the comment it made, and leaves those of others', async () => {
    answer = ({ method }) => (method === 'GET' ? [200, there(platform, '<!-- demarc:demarc -->\nold')] : [200, {}]);
    expect(await commentCommand(report, flags, env())).toBe(0);
    expect([asked[1]?.method, asked[1]?.path]).toEqual(renewed[platform]);
    expect(bodyIn(asked[1] as Said)).toBe(whole);
    expect(asked).toHaveLength(2);
  });
  it('says nothing again when nothing is new', async () => {
    answer = () => [200, there(platform, whole)];
    expect(await commentCommand(report, flags, env())).toBe(0);
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
    expect(told).toContain('as it was');
  });
  it('keeps one comment for each name', async () => {
    answer = ({ method }) => (method === 'GET' ? [200, there(platform, whole)] : [201, {}]);
    await commentCommand(report, { ...flags, name: 'network' }, env());
    expect(asked[1]?.method).toBe('POST');
  });
  it('says what a token lacks, and never the token', async () => {
    answer = () => [403, { message: 'no' }];
    await expect(commentCommand(report, flags, env())).rejects.toMatchObject({
      message: expect.stringMatching(/127\.0\.0\.1:\d+ answers 403 to GET/),
      hint: expect.stringMatching(/pull-requests: write|scope api|Contribute/),
    });
    expect(told).not.toContain('secret-token');
  });
  it.each(Object.keys(platforms[platform]()).filter(name => /TOKEN|REPOSITORY|PROJECT|REF|IID|REQUESTID/.test(name)))(
    'says what to do without %s',
    async name => {
      await expect(commentCommand(report, flags, { ...env(), [name]: undefined })).rejects.toMatchObject({ hint: expect.stringMatching(/\w{3}/) });
      expect(asked).toEqual([]);
    },
  );
});

describe('a comment', () => {
  const env = (): Record<string, string> => platforms.github();
  it('is found on a later page', async () => {
    const many = Array.from({ length: 100 }, (_, id) => ({ id, body: 'x' }));
    answer = ({ method, path }) => (method === 'GET' ? [200, path.endsWith('&page=1') ? many : [{ id: 900, body: '<!-- demarc:demarc -->' }]] : [200, {}]);
    await commentCommand(report, flags, env());
    expect(asked.at(-1)).toMatchObject({ method: 'PATCH', path: '/repos/acme/infra/issues/comments/900' });
  });
  it('is tried again when the platform is busy', async () => {
    let busy = true;
    answer = () => {
      const first = busy;
      busy = false;
      return first ? [503, 'busy', { 'retry-after': '0' }] : [200, []];
    };
    expect(await commentCommand(report, flags, env())).toBe(0);
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
  });
  it('is told as not posted when the answer is a page to sign in, or nobody answers', async () => {
    answer = () => [200, '<html>'];
    await expect(commentCommand(report, flags, env())).rejects.toThrow('not JSON');
    await expect(commentCommand(report, flags, { ...env(), GITHUB_API_URL: 'http://127.0.0.1:1' })).rejects.toThrow('does not answer');
  });
  it('is only printed by a dry run', async () => {
    expect(await commentCommand(report, { ...flags, dryRun: true }, env())).toBe(0);
    expect(asked).toEqual([]);
    expect(told).toContain('## Two duties move');
    expect(told).toContain('pull request 7 of acme/infra');
  });
  it('needs a pipeline that is known, a name that can be a mark, and a report', async () => {
    await expect(commentCommand(report, flags, {})).rejects.toMatchObject({ hint: expect.stringContaining('--on github') });
    await expect(commentCommand(report, { ...flags, on: 'gitlub' }, {})).rejects.toMatchObject({ hint: expect.stringContaining('git') });
    await expect(commentCommand(report, { ...flags, name: 'a-->b' }, env())).rejects.toThrow('cannot mark');
    await expect(commentCommand(join(folder, 'none.md'), flags, env())).rejects.toThrow('ENOENT');
  });
  it('is cut at the end of a line when it is too long, and closes what is folded', () => {
    const long = `<details>\n${'a line of the report\n'.repeat(500)}</details>\n`;
    const body = bodyOf('demarc', long, 2000);
    expect(body.length).toBeLessThanOrEqual(2000);
    expect(body).toMatch(/a line of the report\n<\/details>\n\n\*The rest is cut here/);
    expect(bodyOf('demarc', 'short', 2000)).toBe('<!-- demarc:demarc -->\nshort');
  });
});
