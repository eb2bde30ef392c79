import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { anyHost, code, encrypted, snippets, staysPlain } from './routing.ts';

const unknown = { [unresolved]: 'var.x has no value' };
const rules = (...hosts: readonly (string | undefined)[]) => hosts.map(host => (host === undefined ? { http: {} } : { host, http: {} }));

describe('hosts with a certificate', () => {
  it.each([
    [{ spec: { rules: rules('a.example.com'), tls: [{ hosts: ['a.example.com'], secretName: 'a' }] } }, 'all'],
    [{ spec: { rules: rules('a.example.com', 'b.example.com'), tls: [{ hosts: ['a.example.com'] }] } }, 'some'],
    [{ spec: { rules: rules('a.example.com', 'b.example.com'), tls: [{ hosts: ['*.example.com'] }] } }, 'all'],
    [{ spec: { rules: rules('a.b.example.com'), tls: [{ hosts: ['*.example.com'] }] } }, 'none'],
    [{ spec: { rules: rules('a.example.com', undefined), tls: [{ hosts: ['a.example.com'] }] } }, 'some'],
    [{ spec: { rules: rules('a.example.com'), tls: [{ secretName: 'a' }] } }, 'all'],
    [{ spec: [{ rule: rules('a.example.com'), tls: [{ hosts: ['a.example.com'] }] }] }, 'all'],
    [{ spec: { rules: rules(`${hole('env')}.example.com`), tls: [{ hosts: [`${hole('env')}.example.com`] }] } }, 'all'],
    [{ spec: { rules: rules('a.example.com') } }, 'none'],
    [{ metadata: { annotations: { 'alb.ingress.kubernetes.io/certificate-arn': 'arn:x' } }, spec: { rules: rules('a') } }, 'all'],
  ])('%o', (ingress, is) => {
    expect(encrypted(ingress)).toEqual({ value: is });
  });
  it.each([
    [unknown],
    [{ spec: { rules: rules('a.example.com'), tls: [unknown] } }],
    [{ spec: { rules: rules(`${hole('x')}.example.com`), tls: [{ hosts: ['a.example.com'] }] } }],
    [{ metadata: { annotations: unknown }, spec: { rules: rules('a') } }],
  ])('are not known: %o', ingress => {
    expect(encrypted(ingress)).toMatchObject({ among: ['all', 'some', 'none'] });
  });
});

describe('hosts that an Ingress does not name', () => {
  it.each([
    [{ rules: rules('a.example.com') }, false],
    [{ rules: rules('a.example.com', undefined) }, true],
    [{ rules: rules('*.example.com') }, true],
    [{ defaultBackend: { service: {} } }, true],
    [[{ default_backend: [{}], rule: rules('a') }], true],
    [{ rules: rules(`shop-${hole('x')}.example.com`) }, false],
    [undefined, true],
  ])('%o', (spec, is) => {
    expect(anyHost(spec)).toEqual({ value: is });
  });
  it.each([[unknown], [{ rules: [unknown] }], [{ rules: rules(hole('x')) }]])('are not known: %o', spec => {
    expect(anyHost(spec)).toHaveProperty('unknown');
  });
});

describe('annotations', () => {
  const nginx = 'nginx.ingress.kubernetes.io';
  it('leave callers without TLS', () => {
    expect([{ [`${nginx}/ssl-redirect`]: 'false' }, { [`${nginx}/ssl-redirect`]: 'true' }, undefined].map(staysPlain)).toEqual([
      { value: true },
      { value: false },
      { value: false },
    ]);
    expect([unknown, { [`${nginx}/ssl-redirect`]: hole('x') }].map(staysPlain)).toMatchObject([{ among: [true, false] }, { among: [true, false] }]);
  });
  it('put text and code into a configuration', () => {
    const annotations = {
      [`${nginx}/server-snippet`]: 'more_set_headers "X: y";',
      [`${nginx}/configuration-snippet`]: 'access_by_lua_block { x }',
      other: 'lua',
    };
    expect(snippets(annotations).value.items).toEqual([`${nginx}/server-snippet`, `${nginx}/configuration-snippet`]);
    expect(code(annotations).value).toEqual({ items: [`${nginx}/configuration-snippet`] });
    expect([snippets(unknown), code({ [`${nginx}/server-snippet`]: hole('x') })]).toMatchObject([
      { value: { rest: 'var.x has no value' } },
      { value: { items: [] } },
    ]);
  });
});
