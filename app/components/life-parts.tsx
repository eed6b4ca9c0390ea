import type { LifePage } from '#app/certificates/life-page.server.ts'
import { lifeWords } from '#app/words/life.ts'
import { useWords } from '#app/words/use-words.ts'
import { FactsList } from './facts-list.tsx'

/** The notice that a recognition may be revoked, with what the company says to it. */
export function HearingFacts({ notice }: { notice: NonNullable<LifePage['notice']> }) {
  const words = useWords(lifeWords)
  return (
    <>
      <h2 className="mb-2">{notice.isOwn ? words.hearingOwn : words.hearing}</h2>
      {!notice.isOwn && <p className="hint mb-2">{words.hearingLead}</p>}
      <FactsList
        rows={[
          { label: words.grounds, value: notice.grounds.join('；') },
          { label: words.text, value: <Long text={notice.text} /> },
          { label: words.served, value: notice.served },
          ...(notice.answerBy === null
            ? []
            : [
                { label: words.answerBy, value: notice.answerBy },
                {
                  label: words.answer,
                  value: notice.answer === null ? words.notAnswered : <Long text={notice.answer} />,
                },
              ]),
        ]}
      />
      {notice.answered !== null && <p className="hint mt-2">{words.answered(notice.answered)}</p>}
    </>
  )
}

/** The appeals of a case with their results. */
export function AppealList({ appeals }: Pick<LifePage, 'appeals'>) {
  const words = useWords(lifeWords)
  return appeals.map(appeal => (
    <section key={appeal.id} className="card mb-6 max-w-3xl">
      <h2 className="mb-2">{appeal.outcome === null ? words.appealOpen : words.appealEnded}</h2>
      <FactsList
        rows={[
          { label: words.appealGround, value: appeal.ground },
          { label: words.appealText, value: <Long text={appeal.text} /> },
          { label: words.lodged, value: appeal.lodged },
          ...(appeal.outcome === null
            ? []
            : [
                { label: words.outcome, value: words.outcomes[appeal.outcome] },
                { label: words.text, value: <Long text={appeal.reasons ?? ''} /> },
              ]),
        ]}
      />
    </section>
  ))
}

function Long({ text }: { text: string }) {
  return <span className="whitespace-pre-line">{text}</span>
}
