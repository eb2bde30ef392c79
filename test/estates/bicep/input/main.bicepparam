using './main.bicep'

param prefix = 'Acme'
