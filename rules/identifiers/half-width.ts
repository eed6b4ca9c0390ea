/** The text with full-width letters, digits and signs of ASCII in half width; all else as typed. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}
