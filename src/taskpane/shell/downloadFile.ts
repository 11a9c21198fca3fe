/** Hands a file to the browser's downloads. */
export function downloadFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Browsers start reading the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
