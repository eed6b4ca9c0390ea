import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { inLanguage } from '#rules/words.ts'
import { roleWords } from '#rules/procedure/role-words.ts'
import { unreadCount } from '#db/inbox.ts'
import { actorOf, type Actor } from './access/actor.ts'
import { ErrorPage } from './components/error-page.tsx'
import { Shell, type Viewer } from './components/shell.tsx'
import { useNonce } from './nonce.ts'
import styles from './styles/app.css?url'
import { commonWords } from './words/common.ts'
import { languageOf } from './words/language.ts'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: commonWords[data?.language ?? 'zh-CN'].portal },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request)
  const actor = await actorOf(request, context)
  return {
    language,
    viewer: viewerOf(actor, language),
    unread:
      actor.kind === 'anonymous'
        ? 0
        : await unreadCount(context.db, { accountId: actor.account.id, now: context.now() }),
    demonstration: context.config.mode === 'demonstration',
  }
}

function viewerOf(actor: Actor, language: 'zh-CN' | 'en'): Viewer {
  switch (actor.kind) {
    case 'anonymous':
      return { kind: 'anonymous' }
    case 'company':
      return {
        kind: 'company',
        name: actor.account.name,
        organisation: actor.organisation.name,
        owner: actor.role === 'owner',
      }
    case 'staff':
      return {
        kind: 'staff',
        name: actor.account.name,
        role: actor.role,
        roleLabel: inLanguage(roleWords[actor.role], language),
      }
  }
}

/** A form that saves itself in the background changes nothing of the frame. */
export function shouldRevalidate({
  formData,
  actionStatus = 200,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  return formData?.get('intent') !== 'autosave' && actionStatus < 400 && defaultShouldRevalidate
}

export function Layout(props: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const nonce = useNonce()
  return (
    <html lang={data?.language ?? 'zh-CN'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <Shell
          viewer={data?.viewer ?? { kind: 'anonymous' }}
          unread={data?.unread ?? 0}
          demonstration={data?.demonstration ?? false}
        >
          {props.children}
        </Shell>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />
}
