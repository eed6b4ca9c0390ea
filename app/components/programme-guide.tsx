import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import type { DutyView, GuideView, ProgrammeRow } from '#app/programmes/guide.ts'
import { programmesWords } from '#app/words/programmes.ts'
import { useWords } from '#app/words/use-words.ts'
import { BenefitFormula } from './benefit-formula.tsx'
import { FactsList } from './facts-list.tsx'
import { LinksList } from './links-list.tsx'
import { ProgrammeConditions, ProgrammeScore } from './programme-conditions.tsx'
import { ProgrammeSection } from './programme-section.tsx'
import { ProgrammePapers, ProgrammeSteps } from './programme-steps.tsx'
import { ConfidenceWords, ForceTag } from './programme-tags.tsx'

/** A programme as a service guide: every part in the fixed order. */
export function ProgrammeGuide(props: {
  row: ProgrammeRow
  guide: GuideView
  versions: readonly ProgrammeRow[]
}) {
  const words = useWords(programmesWords)
  const { row, guide, versions } = props
  const level = guide.decidedAbove ? 'above' : 'city'
  return (
    <>
      <ProgrammeSection section="basis">
        <ul className="space-y-3">
          {guide.documents.map(document => (
            <li key={document.id}>
              <p className="font-medium">{document.title}</p>
              <p className="hint">
                {[document.number ?? words.noNumber, document.issuer, document.since]
                  .filter(part => part !== null)
                  .join(' · ')}{' '}
                <ConfidenceWords confidence={document.confidence} />
              </p>
            </li>
          ))}
        </ul>
        <p className="mt-3">
          <span className="text-muted">{words.plan}: </span>
          {guide.plan}
        </p>
      </ProgrammeSection>
      <ProgrammeSection section="who">
        <FactsList
          rows={[
            { label: words.forWhom, value: words.whoText[row.subject] },
            { label: words.authority, value: guide.authority },
          ]}
        />
      </ProgrammeSection>
      <ProgrammeSection section="conditions">
        <ProgrammeConditions items={guide.conditions} />
      </ProgrammeSection>
      {guide.score !== null && (
        <ProgrammeSection section="score">
          <ProgrammeScore items={guide.score} />
        </ProgrammeSection>
      )}
      <ProgrammeSection section="papers">
        <ProgrammePapers papers={guide.papers} />
      </ProgrammeSection>
      <ProgrammeSection section="steps">
        {guide.receivedBy === null ? (
          <ProgrammeSteps steps={guide.steps} />
        ) : (
          <>
            <p>{words.receivedBy(guide.receivedBy.office)}</p>
            <p className="hint">
              {words.article}: {guide.receivedBy.document}{' '}
              <ConfidenceWords confidence={guide.receivedBy.confidence} />
            </p>
          </>
        )}
      </ProgrammeSection>
      <ProgrammeSection section="time">
        {guide.receivedBy === null ? (
          <p>
            {words.timeText(guide.decideWorkingDays)}
            <span className="text-sm text-due"> 〔{words.toConfirm}〕</span>
          </p>
        ) : (
          <p>{words.timeElsewhere}</p>
        )}
        {guide.receivedBy === null && guide.decidedAbove && (
          <p className="hint">{words.timeAbove}</p>
        )}
      </ProgrammeSection>
      <ProgrammeSection section="fee">
        <p>{words.feeText}</p>
      </ProgrammeSection>
      <ProgrammeSection section="result">
        <p>{guide.receivedBy === null ? words.resultText[level] : words.resultElsewhere}</p>
        <p className="mt-1">
          {words.validity}: {guide.validity.words}{' '}
          <ConfidenceWords confidence={guide.validity.confidence} />
        </p>
        {guide.receivedBy === null && <p className="hint">{words.delivery}</p>}
      </ProgrammeSection>
      {guide.duties.length > 0 && (
        <ProgrammeSection section="duties">
          <ul className="list-disc space-y-2 ps-5">
            {guide.duties.map(duty => (
              <Clause key={duty.words} clause={duty} />
            ))}
          </ul>
        </ProgrammeSection>
      )}
      <ProgrammeSection section="benefits">
        {guide.benefits.length === 0 && <p>{words.noBenefits}</p>}
        <ul className="list-disc space-y-2 ps-5">
          {guide.benefits.map(benefit => (
            <Clause key={benefit.words} clause={benefit}>
              {benefit.formula !== null && <BenefitFormula formula={benefit.formula} reads={[]} />}
            </Clause>
          ))}
        </ul>
      </ProgrammeSection>
      {guide.links.length > 0 && (
        <ProgrammeSection section="links">
          <LinksList links={guide.links} hrefOf={paths.programme} />
        </ProgrammeSection>
      )}
      {guide.contact !== null && (
        <ProgrammeSection section="contact">
          <p>{guide.contact}</p>
        </ProgrammeSection>
      )}
      <History row={row} versions={versions} />
    </>
  )
}

/** One thing that the text says, with its article. */
function Clause(props: {
  clause: Pick<DutyView, 'words' | 'confidence'> & { article: string | null }
  children?: ReactNode
}) {
  const { words, confidence, article } = props.clause
  return (
    <li>
      {words} <ConfidenceWords confidence={confidence} />
      {article !== null && <p className="hint">{article}</p>}
      {props.children}
    </li>
  )
}

function History(props: { row: ProgrammeRow; versions: readonly ProgrammeRow[] }) {
  const words = useWords(programmesWords)
  const { row, versions } = props
  return (
    <ProgrammeSection section="history">
      <ul className="space-y-3">
        {versions.map(version => (
          <li key={version.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            {version.id === row.id ? (
              <span className="font-medium">
                {version.name} ({words.current})
              </span>
            ) : (
              <Link className="link" to={paths.programme(version.id)}>
                {version.name}
              </Link>
            )}
            <ForceTag force={version.force.force} words={version.force.words} />
            <span className="hint">{version.force.since}</span>
          </li>
        ))}
      </ul>
    </ProgrammeSection>
  )
}
