/** A zip whose directory may lie: one stored or deflated entry a file, with the sizes the caller states. */
export function rawZip(
  files: readonly {
    readonly name: string;
    readonly data: Uint8Array;
    readonly declared?: number;
    readonly flags?: number;
    readonly crc?: number;
  }[],
): Uint8Array {
  const chunks: number[][] = [];
  const directory: number[][] = [];
  let offset = 0;
  const u16 = (value: number) => [value & 0xff, (value >>> 8) & 0xff];
  const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
  for (const { name, data, declared = data.length, flags = 0, crc = 0 } of files) {
    const bytes = [...new TextEncoder().encode(name)];
    const common = [
      ...u16(20),
      ...u16(flags),
      ...u16(8),
      ...u32(0),
      ...u32(crc),
      ...u32(data.length),
      ...u32(declared),
      ...u16(bytes.length),
      ...u16(0),
    ];
    const local = [...u32(0x04034b50), ...common, ...bytes].concat(Array.from(data));
    directory.push([
      ...u32(0x02014b50),
      ...u16(20),
      ...common,
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(offset),
      ...bytes,
    ]);
    chunks.push(local);
    offset += local.length;
  }
  const central = directory.flat();
  const count = u16(files.length);
  const end = [...u32(0x06054b50), 0, 0, 0, 0, ...count, ...count, ...u32(central.length), ...u32(offset), 0, 0];
  return Uint8Array.from(chunks.flat().concat(central, end));
}
