import { useAddress } from '../../shell/address.ts';
import type { PageProps } from '../../shell/page.ts';
import { CellDrawer } from '../matrix/cell-drawer.tsx';
import { AssetDrawer } from './asset-drawer.tsx';

/** What stands over the page, as the address says: an asset before the field that it was opened from. */
export const Drawers = ({ report }: PageProps) => {
  const { chosen } = useAddress();
  if (chosen['asset'] !== undefined) return <AssetDrawer report={report} />;
  return chosen['cell'] === undefined ? null : <CellDrawer report={report} />;
};
