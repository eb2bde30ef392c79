import { cite, control, type Framework } from '../../model/index.ts';
import type { OwnFramework } from './shapes.ts';

/** A framework of the organisation, as reports take it. */
export const ownFramework = ({ id, name, edition, publisher, controls, at }: OwnFramework, organisation: string | undefined): Framework => ({
  id,
  name: name ?? id,
  edition: edition ?? '',
  publisher: publisher ?? organisation ?? 'your organisation',
  source: cite(`${at.file}:${at.line}`, 'A framework of your own.', '', 'read'),
  controls: controls.map(one => ({ ...control(one.id, one.title, ...(one.duties ?? [])), ...(one.checks && { checks: one.checks }) })),
});
