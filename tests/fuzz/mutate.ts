export interface MutateOptions {
  seed: number;
  count: number;
  deadline: number;
}
export async function mutate(_options: MutateOptions): Promise<number> {
  return await Promise.resolve(0);
}
