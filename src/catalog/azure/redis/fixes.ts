import type { FixMaker } from '../../../model/index.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

export default [
  endpointFix('azure.redis.is-reached-privately', ['azurerm_redis_cache'], { to: 'redisCache', zone: 'privatelink.redis.cache.windows.net' }),
  endpointFix('azure.redis.managed-has-a-private-endpoint', ['azurerm_managed_redis'], { to: 'redisEnterprise', zone: 'privatelink.redis.azure.net' }),
  endpointFix('azure.redis.managed-has-a-private-endpoint', ['azurerm_redis_enterprise_cluster'], {
    to: 'redisEnterprise',
    zone: 'privatelink.redisenterprise.cache.azure.net',
  }),
] satisfies readonly FixMaker[];
