import type { AppLoadContext } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { accountNames } from '#db/accounts.ts'
import { noticeRowsOf } from '#db/public-notice-rows.ts'
import { allNotices, publicNoticeById, type PublicNotice } from '#db/public-notices.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { can } from '../access/policy.ts'
import { notFound, requireMay } from '../access/require.ts'
import { dropNoticeSchema, signNoticeSchema } from '../forms/notice-forms.ts'
import { keptOf, readForm } from '../forms/read-form.ts'
import { refused } from '../forms/refused.ts'
import { paths } from '../paths.ts'
import { caseActor, type Reviewer } from '../review/reviewer.ts'
import { dropNotice, signNotice, trySigning } from '../use-cases/sign-notice.ts'
import { formatInstant } from '../words/format.ts'
import { noticeWords } from '../words/notices.ts'
import { checkedRows, type CheckedRow } from './problem-words.server.ts'
import { noticeLine } from './public-notice.server.ts'

/** All notices, those prepared last first. */
export async function deskPage(
  context: AppLoadContext,
  reviewer: Reviewer,
  { after, language }: { after: string | null; language: Language },
) {
  const { rows, next } = await allNotices(context.db, { after })
  const today = context.today()
  return {
    mayPrepare: can(reviewer, 'notice.prepare'),
    next,
    notices: rows.map(notice => ({
      id: notice.id,
      status: notice.status,
      ...noticeLine(notice, { today, language }),
    })),
  }
}

/**
 * One notice as the bureau handles it; whoever may sign sees what signing would do now.
 *
 * @throws {Response} 404 where there is none of that id.
 */
export async function deskNotice(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, language }: { id: string | undefined; language: Language },
) {
  const notice = await noticeOf(context, id)
  const rows = await noticeRowsOf(context.db, notice.id)
  const isPrepared = notice.status === 'prepared'
  const isPreparer = notice.prepared_by === reviewer.account.id
  const mayTry = isPrepared && can(reviewer, 'notice.sign') && !isPreparer
  const tried = mayTry
    ? await trySigning(context, {
        noticeId: notice.id,
        expectedVersion: notice.version,
        actor: caseActor(reviewer),
        scope: reviewer.scope,
      })
    : null
  return {
    id: notice.id,
    version: notice.version,
    status: notice.status,
    ...noticeLine(notice, { today: context.today(), language }),
    text: inLanguage({ zh: notice.text_zh, en: notice.text_en }, language),
    minutes: notice.minutes,
    channel: notice.channel,
    hash: notice.list_hash,
    note: notice.note,
    isShown: notice.status === 'published' && notice.starts_on <= context.today(),
    by: await byWords(context, notice, language),
    rows: rows.map(row => ({
      id: row.application_id,
      position: row.position,
      company: row.company_name,
      number: row.number ?? '',
      outcome: row.outcome,
    })),
    signing: signingOf(tried, language),
    mayDrop: isPrepared && (mayTry || isPreparer),
    isPreparer,
  }
}

type Tried = Awaited<ReturnType<typeof trySigning>> | null
type Signing = { count: number; problem: string | null; rows: CheckedRow[] } | null

function signingOf(tried: Tried, language: Language): Signing {
  const words = noticeWords[language].desk
  switch (tried?.kind) {
    case undefined:
    case 'not found':
    case 'lost':
      return null
    case 'own notice':
      return { count: 0, problem: words.own, rows: [] }
    case 'starts too early':
      return { count: 0, problem: words.early, rows: [] }
    case 'nobody':
      return { count: 0, problem: words.nobodyLeft, rows: checkedRows(tried.rows, language) }
    case 'published':
      return { count: tried.listed, problem: null, rows: checkedRows(tried.rows, language) }
  }
}

async function byWords(
  { db }: AppLoadContext,
  notice: PublicNotice,
  language: Language,
): Promise<string[]> {
  const words = noticeWords[language].desk
  const { prepared_by: preparer, signed_by: signer, signed_at: at } = notice
  const names = await accountNames(db, signer === null ? [preparer] : [preparer, signer])
  const prepared = words.preparedBy(names.get(preparer) ?? '', formatInstant(notice.prepared_at))
  if (signer === null || at === null) return [prepared]
  const say = notice.status === 'published' ? words.signedBy : words.droppedBy
  return [prepared, say(names.get(signer) ?? '', formatInstant(at))]
}

/** Signs or drops a notice from its form. */
export async function endNotice(
  context: AppLoadContext,
  reviewer: Reviewer,
  { id, form }: { id: string | undefined; form: FormData },
) {
  const notice = await noticeOf(context, id)
  const isPreparer = notice.prepared_by === reviewer.account.id
  const input = { noticeId: notice.id, actor: caseActor(reviewer), scope: reviewer.scope }
  const kept = keptOf(form)
  if (form.get('intent') === 'drop') {
    if (!isPreparer) requireMay(reviewer, 'notice.sign')
    const read = readForm(dropNoticeSchema, form)
    if (!read.ok) return refused(read.issues, read.kept)
    const expectedVersion = Number(read.value.version)
    const dropped = await dropNotice(context, { ...input, expectedVersion, note: read.value.note })
    if (!dropped) return refused([{ name: 'sign', code: 'lost' }], kept, 409)
    return redirect(paths.noticeOnDesk(notice.id), 303)
  }
  requireMay(reviewer, 'notice.sign')
  const read = readForm(signNoticeSchema, form)
  if (!read.ok) return refused(read.issues, read.kept)
  const signed = await signNotice(context, {
    ...input,
    expectedVersion: Number(read.value.version),
  })
  switch (signed.kind) {
    case 'published':
      return redirect(paths.noticeOnDesk(notice.id), 303)
    case 'own notice':
      return refused([{ name: 'sign', code: 'own' }], kept, 409)
    case 'starts too early':
      return refused([{ name: 'sign', code: 'early' }], kept, 409)
    case 'nobody':
      return refused([{ name: 'sign', code: 'nobodyLeft' }], kept, 409)
    case 'lost':
      return refused([{ name: 'sign', code: 'lost' }], kept, 409)
    case 'not found':
      throw notFound()
  }
}

async function noticeOf({ db }: AppLoadContext, id: string | undefined): Promise<PublicNotice> {
  const notice = id === undefined ? null : await publicNoticeById(db, id)
  if (notice === null) throw notFound()
  return notice
}
