import type { Application } from '#db/applications.ts'

/** The key that keeps a second application of a company for a programme from being open. */
export function openKey({
  organisation_id: organisationId,
  programme_id: family,
}: Pick<Application, 'organisation_id' | 'programme_id'>): string {
  return `${organisationId}:${family}`
}
