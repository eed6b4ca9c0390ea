import { Form, Link, NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { commonWords } from '#app/words/common.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { paths } from '#app/paths.ts'

/** Who reads the page, as far as its frame shows it. */
export type Viewer =
  | { kind: 'anonymous' }
  | { kind: 'company'; name: string; organisation: string; owner: boolean }
  | { kind: 'staff'; name: string; role: string; roleLabel: string }

/** The frame of every page: banner, bureau, navigation, content, footer. */
export function Shell(props: {
  viewer: Viewer
  /** Messages that the viewer has not read. */
  unread: number
  demonstration: boolean
  children: ReactNode
}) {
  const words = useWords(commonWords)
  return (
    <>
      <a href="#content" className="skip-link">
        {words.skip}
      </a>
      {props.demonstration && (
        <p className="bg-due-soft px-4 py-1.5 text-center text-sm text-due">
          {words.demonstration}
        </p>
      )}
      <header className="border-b border-line bg-surface no-print">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
          <Link to={paths.home()} className="leading-tight">
            <span className="block text-sm text-muted">{words.bureau}</span>
            <span className="block text-lg font-semibold text-action-strong">{words.portal}</span>
          </Link>
          <Account viewer={props.viewer} unread={props.unread} />
        </div>
        <nav aria-label={words.nav.label} className="border-t border-line">
          <ul className="mx-auto flex max-w-6xl flex-wrap gap-x-1 px-2">
            {linksFor(props.viewer, props.demonstration, words.nav).map(link => (
              <li key={link.to}>
                <NavLink
                  to={link.to}
                  end={link.exact}
                  className={({ isActive }) =>
                    `block border-b-3 px-3 py-2.5 ${
                      isActive
                        ? 'border-action font-semibold text-action-strong'
                        : 'border-transparent hover:text-action-strong'
                    }`
                  }
                >
                  {link.label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto min-h-[60vh] max-w-6xl px-4 py-8">
        {props.children}
      </main>
      <Footer />
    </>
  )
}

function Account(props: { viewer: Viewer; unread: number }) {
  const words = useWords(commonWords)
  const { viewer } = props
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      {viewer.kind === 'anonymous' ? (
        <>
          <Link className="link" to={paths.register()}>
            {words.register}
          </Link>
          <Link className="btn btn-small" to={paths.login()}>
            {words.login}
          </Link>
        </>
      ) : (
        <>
          <Link className="link" to={paths.inbox()}>
            {words.messages(props.unread)}
          </Link>
          <Link className="link" to={paths.account()}>
            {viewer.kind === 'company'
              ? `${viewer.organisation} · ${viewer.name}`
              : `${viewer.roleLabel} · ${viewer.name}`}
          </Link>
          <form method="post" action={paths.logout()}>
            <button className="btn btn-small">{words.logout}</button>
          </form>
        </>
      )}
      <LanguageSwitch />
    </div>
  )
}

function LanguageSwitch() {
  const words = useWords(commonWords)
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en'
  return (
    <Form method="post" action={paths.language()} reloadDocument>
      <input type="hidden" name="language" value={other} />
      <button className="link" lang={other}>
        {words.otherLanguage}
      </button>
    </Form>
  )
}

type NavigationLink = { to: string; label: string; exact: boolean }

function linksFor(
  viewer: Viewer,
  demonstration: boolean,
  nav: Record<string, string>,
): NavigationLink[] {
  const link = (to: string, key: string, exact = false): NavigationLink => ({
    to,
    label: nav[key] ?? key,
    exact,
  })
  const links = [link(paths.home(), 'home', true), link(paths.programmes(), 'programmes')]
  if (viewer.kind === 'anonymous') links.push(link(paths.notices(), 'notices'))
  if (viewer.kind === 'company') {
    links.push(
      link(paths.company(), 'company', true),
      link(paths.profile(), 'profile'),
      link(paths.matches(), 'matches'),
      link(paths.applications(), 'applications'),
      link(paths.library(), 'library'),
    )
    if (viewer.owner) links.push(link(paths.members(), 'members'))
  }
  if (viewer.kind === 'staff') links.push(...staffLinks(viewer.role, link))
  if (demonstration) links.push(link(paths.mailbox(), 'mailbox'))
  return links
}

function staffLinks(
  role: string,
  link: (to: string, key: string, exact?: boolean) => NavigationLink,
): NavigationLink[] {
  switch (role) {
    case 'security_administrator':
      return [link(paths.adminAccounts(), 'accounts')]
    case 'audit_administrator':
      return [link(paths.adminAudit(), 'audit')]
    case 'system_administrator':
      return [
        link(paths.adminMail(), 'mail'),
        link(paths.adminQuarantine(), 'quarantine'),
        link(paths.adminFiles(), 'files'),
      ]
    case 'expert':
      return [link(paths.expertDesk(), 'expertDesk')]
    default:
      return [
        link(paths.review(), 'review', true),
        ...(role === 'district_officer'
          ? []
          : [link(paths.noticeDesk(), 'notices'), link(paths.objections(), 'objections')]),
        link(paths.nearlyThere(), 'nearlyThere'),
        link(paths.ruleBook(), 'ruleBook'),
        ...(role === 'district_officer' ? [] : [link(paths.experts(), 'experts')]),
        ...(role === 'chief' || role === 'head' ? [link(paths.rounds(), 'rounds')] : []),
        link(paths.calendar(), 'calendar'),
      ]
  }
}

function Footer() {
  const words = useWords(commonWords)
  return (
    <footer className="mt-12 border-t border-line bg-surface text-sm text-muted">
      <div className="mx-auto max-w-6xl space-y-1 px-4 py-6">
        <p>{words.footer.organiser}</p>
        <p>{words.footer.plan}</p>
        <p>{words.footer.disclaimer}</p>
        <p className="flex flex-wrap gap-x-4 pt-2 no-print">
          <Link className="link" to={paths.recognised()}>
            {words.footer.recognised}
          </Link>
          <Link className="link" to={paths.verifyCertificate()}>
            {words.footer.verify}
          </Link>
          <Link className="link" to={paths.privacy()}>
            {words.footer.privacy}
          </Link>
          <a className="link" href={paths.openApi()}>
            {words.footer.api}
          </a>
        </p>
      </div>
    </footer>
  )
}
