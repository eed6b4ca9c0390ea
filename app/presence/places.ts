/** Where the company's own section is filled in, from its profile or from any application. */
export function profilePlace(section: string): string {
  return section
}

/** Where a section of one application, or its `evidence`, is worked at. */
export function applicationPlace(id: string, section: string): string {
  return `${id}:${section}`
}
