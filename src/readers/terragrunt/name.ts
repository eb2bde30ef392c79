/** Units and stacks, by their names alone. */
export const isTerragrunt = (file: string): boolean => /(?:^|\/)terragrunt(?:\.stack)?\.hcl$/.test(file);
