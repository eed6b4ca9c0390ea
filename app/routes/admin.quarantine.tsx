import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMay, requireStaff } from '../access/require.ts'
import { HeldFileCard } from '../components/admin/held-file-card.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { pageTitle } from '../forms/page-title.ts'
import { quarantineForm } from '../forms/quarantine-form.ts'
import { readForm } from '../forms/read-form.ts'
import { done, refused } from '../forms/refused.ts'
import { heldFilesPage } from '../files/held-files.server.ts'
import { judgeHeldFile } from '../use-cases/judge-held-file.ts'
import { filesWords } from '../words/files.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(filesWords, words => words.quarantine.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, context, ['system_administrator'])
  requireMay(actor, 'quarantine.manage')
  return { files: await heldFilesPage(context.db), isOff: context.clamdUrl === null }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireStaff(request, context, ['system_administrator'])
  requireMay(actor, 'quarantine.manage')
  const form = await request.formData()
  const named = form.get('file')
  const typed = typeof named === 'string' ? form.get(`reason.${named}`) : null
  if (typeof typed === 'string') form.set('reason', typed)
  const read = readForm(quarantineForm, form)
  if (!read.ok) return refused(read.issues, read.kept)
  const { file, judgement, reason } = read.value
  const by = { id: actor.account.id, role: actor.role }
  const input = { storagePath: file, judgement, reason, actor: by }
  if (await judgeHeldFile(context, input)) return done(judgement)
  return refused([{ name: 'file', code: 'lost' }], { reason }, 409)
}

export default function Quarantine() {
  const { quarantine: words } = useWords(filesWords)
  const { files, isOff } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = (answer?.issues ?? []).map(({ name, code }) => ({
    name: name === 'reason' ? `reason.${answer?.kept['file'] ?? ''}` : name,
    message: code === 'reasonMissing' || code === 'reasonLong' ? words[code] : words.lost,
  }))
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {isOff && <Notice tone="due">{words.off}</Notice>}
      {answer?.done !== undefined && (
        <Notice tone="good" live>
          {answer.done === 'released' ? words.released : words.refused}
        </Notice>
      )}
      <ErrorSummary issues={issues} />
      {files.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      ) : (
        <ul className="space-y-4">
          {files.map(file => (
            <HeldFileCard
              key={file.path}
              file={file}
              issues={issues}
              kept={answer?.kept['file'] === file.path ? answer.kept : {}}
            />
          ))}
        </ul>
      )}
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
