import type { Format } from '../reader.ts';
import { cloudControl } from './aws/cloud-control.ts';
import { awsConfig } from './aws/config.ts';
import { awsDescribe } from './aws/describe.ts';
import { azList } from './azure/az-list.ts';
import { resourceGraph } from './azure/resource-graph.ts';
import { assetInventory } from './google/asset-inventory.ts';
import { inventoryFormat } from './inventory.ts';

/** What a cloud answered when it was asked what is there. */
export const inventories: readonly Format[] = [awsConfig, cloudControl, awsDescribe, assetInventory, resourceGraph, azList].map(inventoryFormat);
