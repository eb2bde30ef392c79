import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

type Env = Readonly<Record<string, string>>;
interface Ran {
  readonly code: number;
  readonly said: string;
}

const root = mkdtempSync(join(tmpdir(), 'demarc-pipelines-'));
/** The package as it is installed: what is in it stands there. */
const product = join(root, 'package', 'demarc');
const estate = join(root, 'estate');
let server: Server;
let api = '';
let posted: string[] = [];
let base = '';

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', ...args], { cwd: estate, encoding: 'utf8' }).trim();
const put = (file: string, text: string): void => writeFileSync(join(estate, file), text);
const database = (upgrades: boolean): string =>
  `resource "aws_db_instance" "main" {\n  engine = "postgres"\n  auto_minor_version_upgrade = ${upgrades}\n  storage_encrypted = true\n}\n`;
const commit = (message: string): string => {
  git('add', '-A');
  git('commit', '-qm', message);
  return git('rev-parse', 'HEAD');
};

beforeAll(async () => {
  await build({
    entryPoints: { demarc: 'src/cli/main.ts' },
    outdir: join(product, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    define: { 'process.env.DEMARC_VERSION': '"0.0.0"', 'process.env.DEMARC_BUILD': '"test"' },
    banner: { js: "import{createRequire as demarcRequire}from'node:module';const require=demarcRequire(import.meta.url);" },
    logLevel: 'error',
  });
  cpSync('pipelines', join(product, 'pipelines'), { recursive: true });
  writeFileSync(join(product, 'package.json'), JSON.stringify({ name: 'demarc', version: '0.0.0', type: 'module', bin: { demarc: 'dist/demarc.js' } }));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', root, '--ignore-scripts'], { cwd: product });
  mkdirSync(estate);
  git('init', '-qb', 'main');
  put('main.tf', database(true));
  base = commit('A database');
  put('main.tf', database(false));
  commit('Upgrades are off');
  server = createServer((request, response) => {
    let text = '';
    request.on('data', piece => {
      text += String(piece);
    });
    request.on('end', () => {
      if (request.method !== 'GET') posted.push(`${request.method} ${request.url} ${text}`);
      response.end(request.method === 'GET' ? '[]' : '{}');
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);
beforeEach(() => {
  posted = [];
  rmSync(join(estate, 'demarc-report'), { recursive: true, force: true });
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** Runs a script as a runner does: bash that stops at the first failure, nothing in the environment but what is said. */
const bash = (script: string, env: Env, cwd = estate): Promise<Ran> =>
  new Promise(done => {
    const home = { PATH: process.env['PATH'] ?? '', HOME: root, npm_config_prefix: join(root, 'global'), npm_config_cache: join(root, 'npm') };
    const child = spawn('bash', ['-e', '-c', script], { cwd, env: { ...home, ...env, PATH: `${join(root, 'global', 'bin')}:${home.PATH}` } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', piece => {
        said += String(piece);
      });
    child.on('close', code => done({ code: code ?? -1, said }));
  });
const read = (file: string): string => readFileSync(join(estate, file), 'utf8');

describe('the GitHub action', () => {
  interface Step {
    readonly id?: string;
    readonly uses?: string;
    readonly run?: string;
    readonly env?: Env;
  }
  const action = parse(readFileSync('action.yml', 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
    readonly outputs: Readonly<Record<string, { readonly value: string }>>;
    readonly runs: { readonly using: string; readonly steps: readonly Step[] };
  };
  /** What a workflow gives; the expressions of the file are these and no others. */
  const filled = (text: string, given: Env): string =>
    text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, path: string) => {
      const input = /^inputs\.(.+)$/.exec(path)?.[1];
      if (input !== undefined) return given[input] ?? filled(action.inputs[input]?.default ?? `no input ${input}`, given);
      return { 'github.event.pull_request.base.sha': base, 'github.token': 'token' }[path] ?? `no context ${path}`;
    });
  const act = async (given: Env): Promise<Ran> => {
    const env = {
      GITHUB_ACTION_PATH: product,
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/infra',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_API_URL: api,
      GITHUB_OUTPUT: join(root, 'output'),
      GITHUB_STEP_SUMMARY: join(root, 'summary'),
    };
    let said = '';
    for (const step of action.runs.steps) {
      if (step.run === undefined) continue;
      const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, given)]));
      const ran = await bash(step.run, { ...env, ...own });
      said += ran.said;
      if (ran.code !== 0) return { code: ran.code, said };
    }
    return { code: 0, said };
  };
  beforeEach(() => {
    for (const file of ['output', 'summary']) rmSync(join(root, file), { force: true });
  });

  it('uses others by their commit only, and every input is used', () => {
    const used = action.runs.steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(name => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
    const text = readFileSync('action.yml', 'utf8');
    expect(Object.keys(action.inputs).filter(name => !text.includes(`\${{ inputs.${name} }}`))).toEqual([]);
  });
  it('comments what moves, and writes a report, a summary and its outputs', async () => {
    const ran = await act({ 'fail-on': 'never' });
    expect(ran).toMatchObject({ code: 0 });
    expect(posted).toHaveLength(1);
    expect(posted[0]).toMatch(/^POST \/repos\/acme\/infra\/issues\/7\/comments .*Apply platform patches/);
    expect(JSON.parse(read('demarc-report/demarc.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(readFileSync(join(root, 'summary'), 'utf8')).toBe(read('demarc-report/demarc.md'));
    expect(readFileSync(join(root, 'output'), 'utf8')).toBe('report=demarc-report/demarc.sarif\nchange=demarc-report/demarc.md\n');
  });
  it('fails on what is grave, and on what moves when that is asked', async () => {
    const grave = await act({ 'fail-on': 'medium' });
    expect(grave).toMatchObject({ code: 1, said: expect.stringContaining('medium or graver') });
    expect(posted).toHaveLength(1);
    expect(await act({ 'fail-on': 'never', 'fail-on-change': 'moved' })).toMatchObject({ code: 1, said: expect.stringContaining('FAIL_ON_CHANGE=moved') });
    expect(await act({ 'fail-on': 'never', 'fail-on-change': 'moved', base: 'HEAD' })).toMatchObject({ code: 0 });
  });
  it('does not fail for want of a comment, and posts none when none is wanted', async () => {
    expect(await act({ 'fail-on': 'never', token: '' })).toMatchObject({ code: 0, said: expect.stringContaining('there is no comment') });
    await act({ 'fail-on': 'never', comment: 'false' });
    expect(posted).toEqual([]);
  });
  it('says what to do when the base is not there, and when nothing can be read', async () => {
    const none = '1234567890123456789012345678901234567890';
    expect(await act({ 'fail-on': 'never', base: none })).toMatchObject({ code: 2, said: expect.stringContaining('fetch-depth: 0') });
    expect(await act({ paths: 'nowhere' })).toMatchObject({ code: 2, said: expect.stringContaining('nowhere') });
  });
  it('takes several paths and options, one a line', async () => {
    mkdirSync(join(estate, 'more of it'), { recursive: true });
    put('more of it/queue.tf', 'variable "name" {}\nresource "aws_sqs_queue" "jobs" {\n  name = var.name\n}\n');
    const ran = await act({ 'fail-on': 'never', comment: 'false', paths: 'main.tf\n  more of it\n', options: '--var=name=jobs\n', format: 'json', base: '' });
    rmSync(join(estate, 'more of it'), { recursive: true });
    expect(ran).toMatchObject({ code: 0 });
    expect(read('demarc-report/demarc.json')).toContain('aws_sqs_queue.jobs');
    expect(existsSync(join(estate, 'demarc-report/demarc.md'))).toBe(false);
  });
});

const source = (): string => join(root, 'demarc-0.0.0.tgz');

describe('the job of GitLab', () => {
  const { demarc: job } = parse(readFileSync('pipelines/gitlab.yml', 'utf8')) as {
    readonly demarc: { readonly variables: Env; readonly script: readonly string[]; readonly artifacts: { readonly reports: { readonly junit: string } } };
  };
  it('installs, reports and comments in the merge request', async () => {
    const ci = {
      GITLAB_CI: 'true',
      GITLAB_TOKEN: 'token',
      CI_API_V4_URL: `${api}/api/v4`,
      CI_PROJECT_ID: '42',
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    };
    const variables = Object.fromEntries(
      Object.entries(job.variables).map(([name, value]) => [name, value.replace(/\$(\w+)/g, (_, other: string) => (ci as Env)[other] ?? '')]),
    );
    const ran = await bash(job.script.join('\n'), { ...ci, ...variables, DEMARC_SOURCE: source(), DEMARC_FAIL_ON: 'never' });
    expect(ran).toMatchObject({ code: 0 });
    expect(posted).toEqual([expect.stringMatching(/^POST \/api\/v4\/projects\/42\/merge_requests\/7\/notes .*Apply platform patches/)]);
    expect(read(job.artifacts.reports.junit)).toContain('<testsuites');
  }, 120_000);
});

describe('the steps of Azure DevOps', () => {
  interface Step {
    readonly bash?: string;
    readonly env?: Env;
    readonly inputs?: Env;
  }
  const { parameters, steps } = parse(readFileSync('pipelines/azure-devops.yml', 'utf8')) as {
    readonly parameters: readonly { readonly name: string; readonly default: string }[];
    readonly steps: readonly Step[];
  };
  it('install, report and comment in the pull request', async () => {
    const given: Env = { ...Object.fromEntries(parameters.map(({ name, default: usual }) => [name, usual])), source: source(), failOn: 'never' };
    const ci = {
      TF_BUILD: 'True',
      SYSTEM_COLLECTIONURI: `${api}/acme/`,
      SYSTEM_TEAMPROJECT: 'shop',
      BUILD_REPOSITORY_ID: 'a1',
      SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
    };
    const filled = (text: string): string =>
      text.replace(/\$\{\{ parameters\.(\w+) \}\}/g, (_, name: string) => given[name] ?? `no parameter ${name}`).replace('$(System.AccessToken)', 'token');
    for (const { bash: script, env = {} } of steps) {
      if (script === undefined) continue;
      const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)]));
      expect(await bash(script, { ...ci, ...own })).toMatchObject({ code: 0 });
    }
    expect(posted).toEqual([
      expect.stringMatching(/^POST \/acme\/shop\/_apis\/git\/repositories\/a1\/pullRequests\/7\/threads\?api-version=7\.1 .*Apply platform patches/),
    ]);
    expect(read(steps.find(({ inputs }) => inputs?.['testResultsFiles'])?.inputs?.['testResultsFiles'] ?? '')).toContain('<testsuites');
  }, 120_000);
});

describe('the hooks of pre-commit', () => {
  interface Hook {
    readonly id: string;
    readonly entry: string;
    readonly args?: readonly string[];
    readonly files: string;
    readonly language: string;
  }
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[];
  const hook = (id: string): Hook => hooks.find(known => known.id === id) as Hook;
  const runs = ({ entry, args = [] }: Hook, ...own: readonly string[]): Promise<Ran> =>
    bash(`node ${product}/dist/demarc.js ${entry.replace(/^demarc /, '')} ${(own.length > 0 ? own : args).join(' ')}`, {});

  it('run for the files that Demarc reads', () => {
    const files = new RegExp(hook('demarc').files);
    expect(['main.tf', 'a/b.tfvars', 'stack.yaml', 'main.bicep', 'x.tf.json'].every(file => files.test(file))).toBe(true);
    expect(['README.md', 'main.py', 'tf'].some(file => files.test(file))).toBe(false);
    expect(new RegExp(hook('demarc-charter').files).test('infra/demarc.yaml')).toBe(true);
    expect(new RegExp(hook('demarc-charter').files).test('notdemarc.yaml')).toBe(false);
  });
  it('fail on what is unmet, as grave as it is said', async () => {
    expect((await runs(hook('demarc'), '--fail-on=never')).code).toBe(0);
    expect(await runs(hook('demarc'), '--fail-on=low')).toMatchObject({ code: 1, said: expect.stringContaining('aws_db_instance.main') });
  });
  it('tell the faults of a charter', async () => {
    put('demarc.yaml', 'teams:\n  - nam: platform\n');
    const ran = await runs(hook('demarc-charter'));
    rmSync(join(estate, 'demarc.yaml'));
    expect(ran).toMatchObject({ code: expect.any(Number), said: expect.stringContaining('demarc.yaml:2') });
    expect(ran.code).not.toBe(0);
  });
});
