import { describe, expect, it } from 'vitest';
import { hole, reference, unresolved } from '../../../model/index.ts';
import { livesFor } from './lifetime.ts';
import { hasAny, isPrivileged, isUnified, plainRedirects } from './redirects.ts';

const open = { [unresolved]: 'var.x' };
describe('redirects', () => {
  it('are plain without TLS or with a wildcard, unless they stay on the machine', () => {
    expect(plainRedirects(['https://a.example', 'http://localhost:8080/x', 'http://b.example/x', 'https://*.c.example'])).toEqual({
      value: { items: ['http://b.example/x', 'https://*.c.example'] },
    });
    expect(plainRedirects(undefined)).toEqual({ value: { items: [] } });
  });
  it('may not be known', () => {
    expect(plainRedirects([open])).toEqual({ value: { items: [], rest: 'var.x' } });
    expect(plainRedirects([`https://${hole('var.host')}/x`])).toEqual({ value: { items: [] } });
    expect(plainRedirects([hole('var.uri')])).toEqual({ value: { items: [], rest: '${var.uri} is not known' } });
  });
});
describe('roles, groups and credentials', () => {
  it('are told by what is written', () => {
    expect(isPrivileged('Global Administrator')).toEqual({ value: true });
    expect(isPrivileged('62E90394-69f5-4237-9190-012177145e10')).toEqual({ value: true });
    expect(isPrivileged('Reports Reader')).toEqual({ value: false });
    expect(isPrivileged(reference('azuread_custom_directory_role.x.object_id'))).toEqual({ unknown: 'which role it is, is not known', among: [true, false] });
    expect(isUnified(['DynamicMembership', 'Unified'])).toEqual({ value: true });
    expect(isUnified([open])).toEqual({ unknown: 'var.x', among: [true, false] });
    expect(hasAny([{ display_name: 'x' }])).toEqual({ value: true });
    expect(hasAny([])).toEqual({ value: false });
  });
});
describe('the life of a password', () => {
  it('is told by its hours', () => {
    expect(livesFor('2160h')).toEqual({ value: 'half a year or less' });
    expect(livesFor('8760h')).toEqual({ value: 'longer' });
    expect(livesFor('2400h30m')).toEqual({ value: 'half a year or less' });
    expect(livesFor('soon')).toEqual({ unknown: 'how long it lives is not known', among: ['half a year or less', 'longer'] });
    expect(livesFor(open)).toEqual({ unknown: 'var.x', among: ['half a year or less', 'longer'] });
  });
});
