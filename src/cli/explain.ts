export function explain(target: string, progress: string, _asOf: string | null): string {
  return `${target}\n${progress}`;
}
