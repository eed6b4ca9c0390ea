import type { CSSProperties } from 'react'
import type { Language } from '#rules/words.ts'
import type { Letter } from './letter.ts'

/** Mail programs read styles on the element only. */
const page: CSSProperties = {
  margin: 0,
  padding: '24px',
  background: '#f4f6f8',
  color: '#1b2733',
  fontFamily: '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif',
  fontSize: '16px',
  lineHeight: 1.7,
}
const card: CSSProperties = {
  maxWidth: '640px',
  margin: '0 auto',
  padding: '24px',
  background: '#ffffff',
  border: '1px solid #d5dde5',
}
const button: CSSProperties = {
  display: 'inline-block',
  padding: '10px 20px',
  background: '#0b5cad',
  color: '#ffffff',
  textDecoration: 'none',
}
const quiet: CSSProperties = { color: '#51606e', fontSize: '14px' }
const urgent: CSSProperties = { borderLeft: '4px solid #b25000', paddingLeft: '12px' }
const asTyped: CSSProperties = { whiteSpace: 'pre-wrap' }

export type LayoutProps = {
  letter: Letter
  language: Language
  /** The full address of the letter's link. */
  url: string
  sender: string
  /** Where mails of its kind are switched off; null for what cannot be. */
  off: { url: string; label: string } | null
}

/** A letter as HTML: plain elements, one column, one link, no image and nothing from elsewhere. */
export function Layout({ letter, language, url, sender, off }: LayoutProps) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{letter.subject}</title>
      </head>
      <body style={page}>
        <main style={card}>
          <p>{letter.to}</p>
          {letter.paragraphs.map(text => (
            <p key={text}>{text}</p>
          ))}
          {letter.mustDo === null ? null : (
            <p style={urgent}>
              <strong>{letter.mustDo}</strong>
            </p>
          )}
          <Items items={letter.items} />
          <Facts facts={letter.facts} />
          <p>
            <a href={url} style={button}>
              {letter.action.label}
            </a>
          </p>
          <p style={quiet}>{url}</p>
          {letter.closing.map(text => (
            <p key={text} style={quiet}>
              {text}
            </p>
          ))}
          <p style={quiet}>{sender}</p>
          {off === null ? null : (
            <p style={quiet}>
              <a href={off.url}>{off.label}</a>
            </p>
          )}
        </main>
      </body>
    </html>
  )
}

function Items({ items }: Pick<Letter, 'items'>) {
  if (items.length === 0) return null
  return (
    <ol>
      {items.map((item, index) => (
        <li key={index}>
          <strong>{item.title}</strong>
          <div style={asTyped}>{item.text}</div>
        </li>
      ))}
    </ol>
  )
}

function Facts({ facts }: Pick<Letter, 'facts'>) {
  if (facts.length === 0) return null
  return (
    <dl>
      {facts.map(fact => (
        <div key={fact.label}>
          <dt style={quiet}>{fact.label}</dt>
          <dd style={{ ...asTyped, margin: 0 }}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
