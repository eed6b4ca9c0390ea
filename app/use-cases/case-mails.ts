import type { Application } from '#db/applications.ts'
import { companyMailPeople } from '#db/mail-people.ts'
import type { Db } from '#db/transaction.ts'
import type { DraftCopy } from '#emails/message-data.ts'
import type { Message } from '#emails/message.ts'
import { cleanText, oneLine } from '#emails/safe-text.ts'
import { dayInBeijing } from '#rules/calendar/day.ts'
import { sayClause } from '#rules/engine/explain.ts'
import { barAfter, mayApplyFrom } from '#rules/procedure/reapply-bar.ts'
import type { State } from '#rules/procedure/states.ts'
import { grounds } from '#rules/procedure/grounds.ts'
import type { CompanyMail } from '#rules/procedure/transition.ts'
import type { ApplicationEvent } from '#rules/procedure/transitions.ts'
import { draftCopy } from '../applications/draft-copy.server.ts'
import { postMail } from '../outbox/post-mail.ts'
import { paths } from '../paths.ts'
import type { CaseProgramme } from './case-programme.ts'
import { noteOf, type Handed } from './handed.ts'
import type { Due } from './move-clock.ts'

/** A move as its mail tells it. */
export type ToldMove = {
  application: Application
  programme: CaseProgramme
  event: ApplicationEvent
  to: State
  version: number
  number: string
  due: Due
  handed: Handed
  at: string
  /** The instant before which the mail does not leave. */
  notBefore: string
  /** What parts this mail from others of its kind at the same version; the version alone if left out. */
  about?: string
  /** What an unsubmitted draft held; nothing if left out. */
  copy?: DraftCopy
}

/** Puts the mail of a move into the outbox, once for each person of the company who gets mail. */
export async function postCaseMails(trx: Db, kind: CompanyMail, move: ToldMove): Promise<void> {
  const isKept = kind === 'not-submitted'
  const copy = isKept ? await draftCopy(trx, move.application, dayInBeijing(move.at)) : []
  const message = caseMessage(kind, { ...move, copy })
  for (const to of await companyMailPeople(trx, move.application.organisation_id)) {
    await postMail(trx, {
      message,
      to,
      applicationId: move.application.id,
      subject: `${move.application.id}:${move.about ?? move.version}`,
      at: move.at,
      notBefore: move.notBefore,
    })
  }
}

/** What the mail of a move says. */
export function caseMessage(kind: CompanyMail, move: ToldMove): Message {
  const data = {
    companyName: oneLine(move.application.organisation_name),
    programme: move.programme.names,
    number: move.number,
    state: move.to,
    due: move.due,
    path: paths.application(move.application.id),
    contact: move.programme.contact,
  }
  const reason = cleanText(noteOf(move.handed) ?? '')
  switch (kind) {
    case 'receipt':
    case 'correction-receipt':
    case 'lapsed':
    case 'accepted':
    case 'expired':
      return { kind, data }
    case 'not-submitted':
      return { kind, data: { ...data, copy: move.copy ?? [] } }
    case 'recommended':
    case 'withdrawn':
    case 'extension':
    case 'objection':
    case 'objection-result':
    case 'appeal-result':
      return { kind, data: { ...data, reason } }
    case 'correction-notice':
      return { kind, data: { ...data, items: itemsOf(move.handed) } }
    case 'public-notice':
      return { kind, data: { ...data, notice: noticeOf(move.handed) } }
    case 'revoked':
      return {
        kind,
        data: { ...data, reason, grounds: groundsOf(move.handed), bar: barOf(move) },
      }
    case 'decision':
      return {
        kind,
        data: {
          ...data,
          reason,
          grounds: groundsOf(move.handed),
          decidedBy: decidedBy(move.event),
          document:
            move.handed.kind === 'external result'
              ? { number: oneLine(move.handed.number), on: move.handed.on }
              : null,
        },
      }
  }
}

function itemsOf(handed: Handed) {
  if (handed.kind !== 'correction items') return []
  return handed.items.map(item => ({
    label: { zh: oneLine(item.label.zh), en: oneLine(item.label.en) },
    reason: cleanText(item.reason),
    text: cleanText(item.text),
  }))
}

function groundsOf(handed: Handed) {
  return handed.kind === 'grounds' ? handed.grounds.map(each => grounds[each]) : []
}

/** When it may be applied for again after a revocation; null where the texts bar nothing. */
function barOf({ handed, programme, at }: ToldMove) {
  if (handed.kind !== 'grounds') return null
  const told = { revokedOn: dayInBeijing(at), grounds: handed.grounds }
  const barred = barAfter(programme.duties.reapplyBars ?? [], told)
  return barred === null
    ? null
    : { from: mayApplyFrom(barred.until), clause: sayClause(barred.bar.clause) }
}

/** @throws {TypeError} if no notice was handed in: the table asks for one. */
function noticeOf(handed: Handed) {
  if (handed.kind !== 'notice') throw new TypeError('a public notice without its days')
  return { number: oneLine(handed.number), from: handed.from, to: handed.to }
}

function decidedBy(event: ApplicationEvent): 'bureau' | 'district' | 'higher authority' {
  if (event === 'decline_by_district') return 'district'
  const isResult = event === 'record_recognition' || event === 'record_refusal'
  return isResult ? 'higher authority' : 'bureau'
}
