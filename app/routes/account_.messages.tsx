import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { setWish, wishesOf, wishes } from '#db/message-wishes.ts'
import { inTransaction } from '#db/transaction.ts'
import { helpfulKinds, isHelpful } from '#emails/helpful.ts'
import { messageKinds, statutory } from '#emails/message.ts'
import type { Actor } from '../access/actor.ts'
import { requireSignedIn } from '../access/require.ts'
import { ErrorSummary } from '../components/error-summary.tsx'
import { RadioField } from '../components/field.tsx'
import { issueOf, saidIssues } from '../components/form-issues.ts'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { wishForms } from '../forms/message-forms.ts'
import { pageTitle } from '../forms/page-title.ts'
import { readForm } from '../forms/read-form.ts'
import { done, refused } from '../forms/refused.ts'
import { paths } from '../paths.ts'
import { adminWords } from '../words/admin.ts'
import { languageOf } from '../words/language.ts'
import { messagesWords } from '../words/messages.ts'
import { useWords } from '../words/use-words.ts'

export const meta = pageTitle(messagesWords, words => words.wishes.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireSignedIn(request, context)
  const said = await wishesOf(context.db, actor.account.id)
  const language = languageOf(request)
  const names = adminWords[language].mail.kinds
  const { hints, options } = messagesWords[language].wishes
  const chosen = Object.keys(wishForms[formOf(actor)].shape)
  return {
    kinds: helpfulKinds
      .filter(kind => chosen.includes(kind))
      .map(kind => ({
        kind,
        name: names[kind],
        hint: hints[kind],
        wish: said.get(kind) ?? 'at once',
      })),
    options: wishes.map(value => ({ value, label: options[value] })),
    statutory: messageKinds
      .filter(kind => statutory[kind] && !kind.startsWith('objection-re'))
      .map(kind => names[kind]),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireSignedIn(request, context)
  const form = await request.formData()
  const read = readWishes(actor, form)
  if (!read.ok) return refused(read.issues, read.kept)
  const at = context.now()
  const { id: accountId } = actor.account
  await inTransaction(context.db, async trx => {
    for (const [kind, wish] of Object.entries(read.value))
      if (isHelpful(kind)) await setWish(trx, { accountId, kind, wish, at })
  })
  return done('saved')
}

type SignedInActor = Exclude<Actor, { kind: 'anonymous' }>

function formOf(actor: SignedInActor): keyof typeof wishForms {
  if (actor.kind === 'company') return 'company'
  return actor.role === 'expert' ? 'expert' : 'staff'
}

function readWishes(actor: SignedInActor, form: FormData) {
  switch (formOf(actor)) {
    case 'company':
      return readForm(wishForms.company, form)
    case 'expert':
      return readForm(wishForms.expert, form)
    case 'staff':
      return readForm(wishForms.staff, form)
  }
}

export default function MessageWishes() {
  const words = useWords(messagesWords)
  const { kinds, options, statutory: always } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const issues = saidIssues(answer?.issues, words.wishes.issues)
  return (
    <>
      <PageHead
        title={words.wishes.title}
        lead={words.wishes.lead}
        crumbs={[{ label: words.inbox.title, to: paths.inbox() }]}
      />
      {answer?.done !== undefined && (
        <Notice tone="good" live>
          {words.wishes.saved}
        </Notice>
      )}
      <ErrorSummary issues={issues} />
      <Form method="post" className="card max-w-3xl">
        {kinds.map(({ kind, name, hint, wish }) => (
          <RadioField
            key={kind}
            name={kind}
            label={name}
            hint={hint}
            options={options}
            defaultValue={answer?.kept[kind] ?? wish}
            error={issueOf(issues, kind)}
            inline
          />
        ))}
        <button className="btn btn-primary">{words.wishes.save}</button>
      </Form>
      <section aria-labelledby="always" className="card mt-6 max-w-3xl">
        <h2 id="always" className="mb-2">
          {words.wishes.statutory}
        </h2>
        <p>{words.wishes.statutoryText}</p>
        <ul className="mt-2 list-disc ps-6 sm:columns-2">
          {always.map(name => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <p className="hint mt-3">{words.wishes.security}</p>
      </section>
    </>
  )
}

export { FormErrorBoundary as ErrorBoundary } from '../components/form-error-boundary.tsx'
