import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { findAccount, setNameAndLanguage } from '#db/accounts.ts'
import { languages } from '#rules/words.ts'
import { actorOf } from '../access/actor.ts'
import { safeRedirectTo } from '../access/redirect-to.ts'
import { paths } from '../paths.ts'
import { languageSetCookie } from '../words/language-cookie.ts'

export function loader() {
  return redirect(paths.home())
}

/** Changes the language of the pages and, for somebody signed in, of their mails; then back. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { publicOrigin } = context.config
  const wanted = (await request.formData()).get('language')
  const language = languages.find(known => known === wanted)
  const to = safeRedirectTo(pathOfReferer(request), publicOrigin, paths.home())
  if (language === undefined) return redirect(to, { status: 303 })
  const actor = await actorOf(request, context)
  const account =
    actor.kind === 'anonymous' ? null : await findAccount(context.db, actor.account.id)
  if (account !== null) {
    await setNameAndLanguage(context.db, { id: account.id, name: account.name, language })
  }
  const headers = { 'Set-Cookie': languageSetCookie(language, publicOrigin) }
  return redirect(to, { status: 303, headers })
}

function pathOfReferer(request: Request): string | null {
  const referer = request.headers.get('Referer')
  if (referer === null || !URL.canParse(referer)) return null
  const { pathname, search } = new URL(referer)
  return `${pathname}${search}`
}
