/**
 * Hands the user a file.
 * @param name the file's name.
 * @param content the bytes, or text; text that begins with a byte order mark is written as UTF-16, which is what the
 * Windows registry editor reads.
 */
export function download(name: string, content: string | Blob): void {
  const part =
    typeof content === 'string' && content.startsWith('\ufeff') ? utf16(content) : content;
  const url = URL.createObjectURL(new Blob([part], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function utf16(text: string): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return view.buffer as ArrayBuffer;
}
