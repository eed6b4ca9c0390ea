import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { lazy, Suspense } from 'react'
import { normaliseCreditCode, readCreditCode } from '#rules/identifiers/credit-code.ts'
import type { Answers } from '#db/answers-json.ts'
import { actorOf } from '../access/actor.ts'
import { busyAnswer } from '../access/busy-response.ts'
import { homeOf } from '../access/home-of.ts'
import { minPasswordLength, passwordCode, passwordIssue } from '../access/password-rules.ts'
import { takeTry, type Counted } from '../access/throttle.ts'
import { waitAnswer } from '../access/wait-answer.ts'
import { CreditCodeStep } from '../components/register/credit-code-step.tsx'
import { PRIVACY_NOTICE, registerSchema } from '../forms/account-forms.ts'
import { actionHeaders } from '../forms/action-headers.ts'
import { pageTitle } from '../forms/page-title.ts'
import { keptOf, readForm, type FormIssue } from '../forms/read-form.ts'
import { done, refused, shown } from '../forms/refused.ts'
import { broughtAnswers, prefilledBy, travelling } from '../self-assessment/brought.server.ts'
import { askRegister } from '../use-cases/ask-register.ts'
import { registerCompany } from '../use-cases/register-company.ts'
import { accountWords } from '../words/account.ts'
import { languageOf } from '../words/language.ts'

export const headers = actionHeaders

export const meta = pageTitle(accountWords, words => words.register.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await actorOf(request, context)
  if (actor.kind !== 'anonymous') throw redirect(homeOf(actor))
  return null
}

type Context = ActionFunctionArgs['context']

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const brought = broughtAnswers(keptOf(form), context.today())
  if (brought === null) return refused([{ name: 'creditCode', code: 'self-assessment-wrong' }], {})
  switch (form.get('intent')) {
    case 'keep':
      return shown({ selfAssessment: keptOf(form)['selfAssessment'] ?? '' })
    case 'code':
      return lookUp(form, context, brought)
    default:
      return register(request, { form, brought }, context)
  }
}

async function lookUp(form: FormData, context: Context, brought: Answers) {
  const kept = keptOf(form)
  const code = normaliseCreditCode(kept['creditCode'] ?? '')
  const issues = creditCodeIssues(code)
  if (issues.length > 0) return refused(issues, kept)
  const over = await overLimit(context, 'register lookup by address', kept)
  if (over !== null) return over
  const { answer, prefilled } = await askRegister(context, code)
  return done(answer, { ...prefilledBy(brought), ...prefilled, ...travelling(kept) })
}

type Registering = { form: FormData; brought: Answers }

async function register(request: Request, { form, brought }: Registering, context: Context) {
  const kept = keptOf(form)
  const read = readForm(registerSchema, form)
  const creditCode = normaliseCreditCode(kept['creditCode'] ?? '')
  const codeIssues = creditCodeIssues(creditCode)
  if (!read.ok) {
    return refused([...codeIssues, ...read.issues.filter(each => each.name !== 'creditCode')], kept)
  }
  const weak = passwordIssue(read.value.password, {
    minLength: minPasswordLength.company,
    about: [read.value.companyName, creditCode],
  })
  if (weak !== null) codeIssues.push({ name: 'password', code: passwordCode(weak) })
  if (codeIssues.length > 0) return refused(codeIssues, kept)
  const over = await overLimit(context, 'registration by address', kept)
  if (over !== null) return over
  try {
    await registerCompany(context, {
      ...read.value,
      creditCode,
      language: languageOf(request),
      privacyNotice: PRIVACY_NOTICE,
      selfAssessment: brought,
    })
  } catch (error) {
    return busyAnswer(error, 'password', kept)
  }
  return redirect('/verify?stage=sent', 303)
}

async function overLimit(context: Context, what: Counted['what'], kept: Record<string, string>) {
  const tried = await takeTry(context, [{ what, who: [context.clientAddress] }])
  if (tried.allowed) return null
  return waitAnswer({ name: 'creditCode', retryAt: tried.retryAt, now: context.now(), kept })
}

function creditCodeIssues(code: string): FormIssue[] {
  if (code === '') return [{ name: 'creditCode', code: 'credit-code-missing' }]
  const read = readCreditCode(code)
  return read.ok ? [] : [{ name: 'creditCode', code: `credit-code-${read.fault}` }]
}

/** The longer step comes when it is reached, so that the page opens light. */
const DetailsStep = lazy(async () => {
  const { DetailsStep } = await import('../components/register/details-step.tsx')
  return { default: DetailsStep }
})

export default function Register() {
  const answer = useActionData<typeof action>()
  const kept = answer?.kept ?? {}
  const isSecondStep = answer?.done !== undefined || kept['intent'] === 'register'
  return isSecondStep ? (
    <Suspense>
      <DetailsStep
        issues={answer?.issues}
        kept={kept}
        register={answer?.done ?? kept['register']}
      />
    </Suspense>
  ) : (
    <CreditCodeStep issues={answer?.issues} kept={kept} />
  )
}
