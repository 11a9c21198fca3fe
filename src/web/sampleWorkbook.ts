/** The newcomers' workbook, which lies beside the page on the server the page came from. */
export async function sampleWorkbook(): Promise<ArrayBuffer> {
  return (await fetch("assets/sample.xlsx")).arrayBuffer();
}
