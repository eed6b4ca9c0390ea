import { expect, test } from 'vitest'
import { beginSession } from '#app/access/session.ts'
import { noteTies } from '#app/use-cases/note-ties.ts'
import { remindExperts } from '#app/use-cases/remind-experts.ts'
import { replaceExpert } from '#app/use-cases/replace-expert.ts'
import { returnReview } from '#app/use-cases/return-review.ts'
import { submitReview } from '#app/use-cases/save-review.ts'
import { applicationById } from '#db/applications.ts'
import { noTies } from '#db/case-ties.ts'
import { newId } from '#db/id.ts'
import type { PanelMember } from '#db/panel-members.ts'
import { readMessage } from '#emails/message.ts'
import { renderMessage } from '#emails/render.tsx'
import { usualRubric } from '#rules/experts/rubric.ts'
import { districtByCode } from '#rules/identifiers/districts.ts'
import { programmeById } from '#rules/programmes/index.ts'
import { languages } from '#rules/words.ts'
import { routeMatrix } from '#tests/app/access/route-matrix.ts'
import { aContext, aFile, aProgramme } from '#tests/support/cases.ts'
import {
  accepts,
  activeMembers,
  aDrawnPanel,
  aFullReview,
  anOfficer,
  aPool,
  aReviewableCase,
  seatOf,
  stepped,
} from '#tests/support/experts.ts'
import { aCompany } from '#tests/support/people.ts'
import type { Answer } from '#tests/support/portal.ts'
import { onOnePortal, type Opened } from './ground.ts'

const started = onOnePortal()

/** One text for each thing that a blind review hides. */
const hidden = {
  company: '鞍山标记甲功能材料有限公司',
  shortName: '标记甲功能材料',
  address: '标记乙路一百零七号',
  contact: '标记丙',
  telephone: '13912340007',
  officer: '标记丁',
  inventor: '标记戊',
  file: '标记己执照.pdf',
}
const SEAT = '210302'

/** What the demonstration shows to everybody: its mailbox stands for all people's mail. */
const mailbox = /^routes\/mailbox/

async function aBlindReview({ db }: Opened) {
  await aPool(db, 6)
  const company = await aCompany(db, { name: hidden.company })
  const everything = [...Object.values(hidden), company.owner.email].join('，')
  const evidence = { document: 'hnte.doc.2', sha256: 'a'.repeat(64), size: 10 }
  const id = await aReviewableCase(db, {
    company,
    evidence: [{ id: newId(), name: hidden.file, ...evidence }],
    answers: {
      profile: {
        identity: { address: hidden.address, seat: SEAT, industry: everything },
        research: { researchInstitutionName: everything },
      },
      application: {
        statement: {
          contactName: hidden.contact,
          contactTelephone: hidden.telephone,
          note: `${everything}，${hidden.shortName.split('').join(' ')}`,
        },
      },
    },
  })
  const hnte = { programme_id: 'hnte', programme_version: 'hnte' }
  await db.updateTable('applications').set(hnte).where('id', '=', id).execute()
  const file = await aFile(db, { applicationId: id, company, documentId: 'hnte.doc.2' })
  const experts = { asked: 3, aggregation: 'mean', blind: true } as const
  const context = aContext(db, { programme: aProgramme({ settings: { experts } }) })
  const officer = await anOfficer(db, id)
  const ties = { ...noTies, officers: [hidden.officer], inventors: [hidden.inventor] }
  await noteTies(context, { ...officer, ties, seen: 0 })
  for (const member of await aDrawnPanel(context, officer)) await accepts(context, member)
  await stepped(context, officer, 'start_experts')
  const members = await activeMembers(db, id)
  const application = await applicationById(db, { id, scope: { kind: 'everything' } })
  const district = districtByCode(SEAT)?.words
  const secrets = [
    ...Object.values(hidden),
    application?.credit_code ?? '',
    application?.number ?? '',
    company.owner.email,
    company.id,
  ]
  /** Every form that asks for a place lists them all, so these are no news elsewhere. */
  const places = [district?.zh ?? '', district?.en ?? '']
  if ([...secrets, ...places].includes('')) throw new Error('a secret is empty')
  return { id, file, context, officer, members, secrets, places }
}

const content = aFullReview(
  4,
  'yes',
  usualRubric(programmeById('hnte')).criteria.map(({ id }) => id),
)

function dataOf(page: string): string {
  const [path = '', query] = page.split('?')
  return `${path === '/' ? '/_root' : path}.data${query === undefined ? '' : `?${query}`}`
}

/** All that comes with an answer, as somebody who looks for it would find it. */
function wholeOf(answer: Answer): string {
  const headers = Object.entries(answer.headers).map(([name, value]) => `${name}: ${String(value)}`)
  const plain = headers.map(line => decodeURIComponent(line.replaceAll(/%(?![\da-f]{2})/gi, '%25')))
  return [...headers, ...plain, answer.body].join('\n')
}

test('complaint 7, anonymity leaks through side doors: no address that an expert can ask tells whose a blind case is', async () => {
  const opened = started()
  const { db, portal } = opened
  const { id, file, context, officer, members, secrets, places } = await aBlindReview(opened)
  const [reviewing, handedIn, leaving] = members
  if (reviewing === undefined || handedIn === undefined || leaving === undefined)
    throw new Error('three experts review')
  await submitReview(context, { ...seatOf(handedIn), content, seen: 0 })
  await replaceExpert(context, { ...officer, memberId: leaving.id, reason: '更换' })

  const ids = { submitted: id, draft: id, programme: 'hnte', round: 'none' }
  const listed = Object.entries(routeMatrix)
    .filter(([route]) => !mailbox.test(route))
    .map(([, row]) => row.path(ids))
  const seats = members.map(member => `/expert/${member.id}`)
  const papers = ['receipt', 'acceptance', 'certificate', 'service']
  const addresses = [
    ...listed,
    ...seats,
    ...[...listed, ...seats].map(dataOf),
    ...[id, ...members.map(member => member.panel_id)].flatMap(each => [
      `/expert/${each}`,
      `/review/${each}/panel`,
    ]),
    `/files/${file}`,
    `/files/${file}?show=inline`,
    ...papers.map(name => `/papers/${id}/${name}.pdf`),
  ]
  const found: string[] = []
  const opensFor = async (member: PanelMember) => {
    const cookie = `sid=${await beginSession(db, { accountId: member.account_id, now: portal.clock.now })}`
    for (const language of ['zh-CN', 'en'])
      for (const address of addresses) {
        const answer = await portal.get(address, cookie, { 'accept-language': language })
        const whole = wholeOf(answer)
        const told = address.startsWith('/expert/') ? [...secrets, ...places] : secrets
        for (const secret of told) if (whole.includes(secret)) found.push(`${address}: ${secret}`)
      }
    const refused = await portal.post(`/expert/${member.id}`, {}, cookie)
    for (const secret of [...secrets, ...places])
      if (wholeOf(refused).includes(secret)) found.push(`a wrong form: ${secret}`)
    return portal.get(`/expert/${member.id}`, cookie)
  }
  const sight = await opensFor(reviewing)
  expect(sight.status).toBe(200)
  expect(sight.body).toContain('〔已隐去〕')
  expect(sight.body).toContain(`仅供评审 · ${reviewing.name}`)
  await opensFor(handedIn)
  await opensFor(leaving)
  expect(found).toEqual([])
}, 120_000)

test('complaint 7, anonymity leaks through side doors: no mail to an expert tells whose a blind case is', async () => {
  const opened = started()
  const { db } = opened
  const { context, officer, members, secrets, id } = await aBlindReview(opened)
  const [first] = members
  if (first === undefined) throw new Error('nobody')
  await submitReview(context, { ...seatOf(first), content, seen: 0 })
  await returnReview(context, { ...officer, memberId: first.id, reason: '请补充' })
  await remindExperts({ ...context, now: () => '2026-12-02T01:30:00.000Z' })
  await replaceExpert(context, { ...officer, memberId: first.id, reason: '更换' })
  const recipients = members.map(member => member.email)
  const mails = await db
    .selectFrom('outbox')
    .selectAll()
    .where('recipient', 'in', recipients)
    .execute()
  expect(new Set(mails.map(({ kind }) => kind)).size).toBe(4)
  for (const mail of mails) {
    const read = readMessage(mail.kind, JSON.parse(mail.payload))
    if (!read.ok) throw new Error(read.problem)
    for (const language of languages) {
      const said = renderMessage(read.message, { language, origin: 'https://portal.example' })
      const whole = [said.subject, said.text, said.html].join('\n')
      for (const secret of [...secrets, id]) expect(whole, mail.kind).not.toContain(secret)
    }
  }
})
