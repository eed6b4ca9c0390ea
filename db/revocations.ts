import { z } from 'zod'
import { isGround, type Ground } from '#rules/procedure/grounds.ts'
import type { Db } from './transaction.ts'

/** A recognition of a company that stands revoked, with the decision that revoked it. */
export type Revocation = {
  applicationId: string
  /** The family of the programme's versions. */
  family: string
  programmeVersion: string
  /** The instant of the decision. */
  at: string
  grounds: readonly Ground[]
}

const detailShape = z.looseObject({ grounds: z.array(z.string().refine(isGround)).default([]) })

/** What of a company's recognitions stands revoked; what was restored stands no more. */
export async function revocationsOf(db: Db, organisationId: string): Promise<Revocation[]> {
  const rows = await db
    .selectFrom('applications')
    .innerJoin('application_events', join =>
      join
        .onRef('application_events.application_id', '=', 'applications.id')
        .onRef('application_events.ordinal', '=', 'applications.version'),
    )
    .select([
      'applications.id as applicationId',
      'applications.programme_id as family',
      'applications.programme_version as programmeVersion',
      'application_events.at as at',
      'application_events.detail as detail',
    ])
    .where('applications.organisation_id', '=', organisationId)
    .where('applications.state', '=', 'revoked')
    .where('application_events.event', '=', 'revoke')
    .orderBy('application_events.at')
    .execute()
  return rows.map(({ detail, ...row }) => ({
    ...row,
    grounds: detailShape.parse(JSON.parse(detail)).grounds,
  }))
}
