import { matrixCsv, matrixShapes, responsibilitySheets } from '../../reports/matrix/responsibility-matrix.ts';
import { partyTitle } from '../../reports/oscal/parts.ts';
import { frameworksOf } from '../controls.ts';
import { fails, threshold } from '../fail-on.ts';
import { charterBeside, dayOfToday, openGoverned } from '../open-estate.ts';
import { write, writeBytes } from '../output.ts';
import { oneOf } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import type { AssessFlags } from './assess.ts';
import { demandWhole, frameworkNamed } from './framework.ts';
import { authorisationsOf } from './oscal-export.ts';

/** `demarc assess --format crm`: a workbook where the file is called so, else CSV. The exit code is that of `demarc assess`. */
export const matrixCommand = async (paths: readonly string[], flags: AssessFlags): Promise<number> => {
  const names = Object.keys(matrixShapes);
  const shape = matrixShapes[oneOf('shape', flags.shape ?? 'fedramp', names, `Shapes: ${names.join(', ')}.`)];
  if (!shape) throw new UsageError(`there is no shape "${flags.shape}"`);
  const given = paths.length > 0 ? paths : ['.'];
  const framework = await frameworkNamed(flags.framework ?? shape.framework, frameworksOf(await charterBeside(given, flags)));
  const failsAt = threshold(flags.failOn);
  demandWhole(flags, 'a responsibility matrix is');
  const { estate, found } = await openGoverned(given, flags, false);
  const shown = new Map<string, string[]>();
  for (const one of found ? authorisationsOf(found.charter, estate, dayOfToday(), flags.output) : [])
    shown.set(partyTitle(one.party), [...(shown.get(partyTitle(one.party)) ?? []), one.kind]);
  const organisation = found?.charter.organisation ?? 'This organisation';
  const sheets = responsibilitySheets(estate, shape, { framework, organisation, today: dayOfToday(), version, shown });
  if (flags.output !== undefined && /\.xlsx$/i.test(flags.output)) {
    const { workbook } = await import('../../reports/matrix/workbook.ts');
    writeBytes(await workbook(sheets, { title: `${shape.name}: ${organisation}`, created: `${dayOfToday()}T00:00:00Z` }), flags.output);
  } else write(matrixCsv(sheets), flags.output);
  return fails(estate, failsAt) ? 1 : 0;
};
