@export()
type accountType = {
  name: string
  https: bool?
  @description('Days that deleted containers are kept; none when left out.')
  keep: int?
}

@export()
func nameOf(prefix string, name string) string => toLower('${prefix}${name}')
