import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMay, requireStaff } from '../access/require.ts'
import { DamagedFiles } from '../components/admin/damaged-files.tsx'
import { StrayFiles } from '../components/admin/stray-files.tsx'
import { FactsList } from '../components/facts-list.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { storedFilesPage } from '../files/stored-files-page.server.ts'
import { pageTitle } from '../forms/page-title.ts'
import { done, refused } from '../forms/refused.ts'
import { checkStoredFile } from '../use-cases/check-stored-files.ts'
import { sweepStrays } from '../use-cases/sweep-strays.ts'
import { languageOf } from '../words/language.ts'
import { storedFilesWords } from '../words/stored-files.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(storedFilesWords, words => words.title)

const SWEPT_AT_ONCE = 100

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, context, ['system_administrator'])
  requireMay(actor, 'stored-files.manage')
  return storedFilesPage(context.db, languageOf(request))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireStaff(request, context, ['system_administrator'])
  requireMay(actor, 'stored-files.manage')
  const form = await request.formData()
  const paths = form.getAll('file').filter(each => typeof each === 'string')
  const { filesFolder } = context
  if (form.get('intent') === 'sweep') {
    const storagePaths = paths.slice(0, SWEPT_AT_ONCE)
    const by = { id: actor.account.id, role: actor.role }
    const swept = await sweepStrays(context, { storagePaths, filesFolder, actor: by })
    return swept > 0 ? done('swept') : gone()
  }
  const state = await checkStoredFile(context, { storagePath: paths[0] ?? '', filesFolder })
  return state === null ? gone() : done(state)
}

function gone() {
  return refused([{ name: 'file', code: 'gone' }], {}, 409)
}

export default function StoredFiles() {
  const words = useWords(storedFilesWords)
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {answer !== undefined && <Answer code={answer.done ?? 'gone'} />}
      <div className="card mb-8 py-3!">
        <FactsList
          rows={[
            { label: words.stored, value: words.storedOf(page.files, page.bytes) },
            { label: words.oldest, value: page.oldest ?? words.never },
          ]}
        />
      </div>
      <DamagedFiles page={page} />
      <StrayFiles page={page} />
    </>
  )
}

const tones = { sound: 'good', swept: 'good', changed: 'bad', lost: 'bad', gone: 'due' } as const

function Answer({ code }: { code: string }) {
  const { answers } = useWords(storedFilesWords)
  if (!isAnswer(code)) return null
  return (
    <Notice tone={tones[code]} live>
      {answers[code]}
    </Notice>
  )
}

function isAnswer(code: string): code is keyof typeof tones {
  return Object.hasOwn(tones, code)
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
