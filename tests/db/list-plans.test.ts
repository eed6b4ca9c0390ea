import { CompiledQuery, type KyselyPlugin } from 'kysely'
import { expect, test } from 'vitest'
import {
  applicationsOf,
  draftsOfRound,
  overdueCorrections,
  provisionalDues,
  queueOf,
} from '#db/applications.ts'
import { contentUses } from '#db/attachments.ts'
import { listAudit } from '#db/audit.ts'
import { recognisedList } from '#db/certificates.ts'
import { decidedLately } from '#db/decided-times.ts'
import { companyPapers } from '#db/company-papers.ts'
import { encodeCursor } from '#db/keyset.ts'
import { othersThere } from '#db/presences.ts'
import { claimDueMails, listMails, mailsOfCase } from '#db/outbox.ts'
import { bytesOfCompany, claimDueChecks, storedFilesThatAre } from '#db/stored-files.ts'
import { listRounds } from '#db/rounds.ts'
import type { Db } from '#db/transaction.ts'
import { freshDatabase } from '../support/database-suite.ts'

const after = encodeCursor({ key: '2026-11-23T00:00:00.000Z', id: 'x' })
const check = { token: 't', now: '2026', leaseUntil: '2027', limit: 10 }
const city = { kind: 'city' } as const
const district = { kind: 'district', districtCode: '210302' } as const

const lists: readonly [name: string, ask: (db: Db) => Promise<unknown>][] = [
  [
    'the queue of the city',
    db => queueOf(db, { scope: city, filter: { states: ['submitted'] } }, { after }),
  ],
  [
    'what an officer may receive',
    db => {
      const filter = { states: ['submitted'], assignedTo: null, receivableBy: 'a' } as const
      return queueOf(db, { scope: city, filter }, { after })
    },
  ],
  [
    'the queue of a district',
    db => queueOf(db, { scope: district, filter: { states: ['district_review'] } }, { after }),
  ],
  [
    'who else is at work somewhere',
    db => othersThere(db, { audience: 'o', places: ['p'], accountId: 'a', since: '2026' }),
  ],
  ['the applications of a company', db => applicationsOf(db, 'o', { after })],
  ['the library of a company', db => companyPapers(db, 'o', { after })],
  ['where a company uses a content', db => contentUses(db, { organisationId: 'o', hashes: ['h'] })],
  ['the files whose check is due', db => claimDueChecks(db, check)],
  ['the files that are lost', db => storedFilesThatAre(db, 'lost', { after })],
  ['the bytes of a company', db => bytesOfCompany(db, 'o')],
  ['what was recognised', db => recognisedList(db, { programmeId: null }, { after })],
  [
    'what was recognised of a programme',
    db => recognisedList(db, { programmeId: 'hnte' }, { after }),
  ],
  [
    'what was decided last of a programme',
    db => decidedLately(db, { programmeId: 'p', limit: 10 }),
  ],
  ['overdue corrections', db => overdueCorrections(db, { today: '2026-11-23', limit: 10 })],
  ['due days without their year’s notice', db => provisionalDues(db, 10)],
  ['the drafts of a round', db => draftsOfRound(db, { roundId: 'r', limit: 10 })],
  ['the rounds', db => listRounds(db, { filter: {}, at: '2026' }, { after })],
  [
    'the rounds of a programme',
    db => listRounds(db, { filter: { programmeId: 'p' }, at: '2026' }, { after }),
  ],
  ['the mails', db => listMails(db, {}, { after })],
  ['the mails of a case', db => listMails(db, { applicationId: 'a' }, { after })],
  [
    'the mails of a case that its company knows of',
    db => mailsOfCase(db, { applicationId: 'a', toCompanyAt: '2026' }),
  ],
  ['the audit trail', db => listAudit(db, {}, { after })],
  [
    'the mails that are due',
    db => claimDueMails(db, { token: 't', now: '2026', leaseUntil: '2027', limit: 10 }),
  ],
]

for (const [name, ask] of lists)
  test(`${name} is read in the order of an index, without a scan or a sort`, async () => {
    const fresh = await freshDatabase('sqlite')
    const asked: CompiledQuery[] = []
    const listening: KyselyPlugin = {
      transformQuery: ({ node, queryId }) => {
        asked.push(fresh.db.getExecutor().compileQuery(node, queryId))
        return node
      },
      transformResult: ({ result }) => Promise.resolve(result),
    }
    await ask(fresh.db.withPlugin(listening))
    const [query] = asked
    if (query === undefined) throw new Error('nothing was asked')
    const explained = await fresh.db.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters]),
    )
    const plan = explained.rows.map(row => row.detail).join('\n')
    expect(plan).toMatch(/USING (COVERING )?INDEX/)
    expect(plan).not.toMatch(/TEMP B-TREE/)
    expect(plan).not.toMatch(/^SCAN (?!.*USING)/m)
    await fresh.drop()
  })
