import { accountType } from './types.bicep'

param prefix string
param minimumTls 'TLS1_0' | 'TLS1_1'
param public bool

var accounts accountType[] = [
  { name: 'logs', keep: 30 }
  { name: 'data', https: false }
]

module storage 'modules/account.bicep' = [for account in accounts: {
  name: 'storage-${account.name}'
  params: {
    account: account
    prefix: prefix
    minimumTls: minimumTls
    public: public
  }
}]

module registry 'br/public:avm/res/key-vault/vault:0.9.0' = {
  name: 'vault'
  params: { name: '${prefix}-vault' }
}

resource broken 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: = 'x'
}

resource left 'Microsoft.Storage/storageAccounts@2023-01-01' = if (false) {
  name: prefiks
  sku: { name: 'Standard_LRS' }
}
