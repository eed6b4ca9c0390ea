import { Link } from '@remix-run/react'
import { paths } from '#app/paths.ts'
import type { MemberView, PanelPage, PanelView } from '#app/experts/panel-page.server.ts'
import { expertWords } from '#app/words/experts.ts'
import { panelWords } from '#app/words/panel.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FieldIssue } from '../error-summary.tsx'
import { Notice, type Tone } from '../notice.tsx'
import { Tag } from '../tag.tsx'
import { Kinds } from './panel-candidates.tsx'
import { ReasonForm } from './reason-form.tsx'

type Props = {
  page: PanelPage
  panel: PanelView
  kept: Readonly<Record<string, string>>
  issues: readonly FieldIssue[]
}

const tones: Record<MemberView['state'], Tone> = {
  invited: 'due',
  possible: 'due',
  accepted: 'action',
  submitted: 'good',
  declined: 'quiet',
  conflict: 'bad',
  replaced: 'quiet',
  void: 'quiet',
}

/** Everybody who was asked, in the order of asking, and what the officer may do about each. */
export function PanelMembers({ page, panel, kept, issues }: Props) {
  const words = useWords(panelWords)
  const isOpen = page.mayManage && panel.state === 'drawn'
  const acting = { kept, issues }
  return (
    <section aria-labelledby="members-title" className="mb-8">
      <h2 id="members-title" className="mb-3">
        {words.members}
      </h2>
      {panel.state === 'drawn' && <Standing page={page} panel={panel} />}
      <ol className="divide-y divide-line rounded-[10px] border border-line bg-surface px-4">
        {panel.members.map(member => (
          <li key={member.id} className="py-3">
            <Member member={member} />
            {isOpen && member.state === 'possible' && (
              <ReasonForm intent="judge" member={member.id} title={words.judge} {...acting} />
            )}
            {isOpen && member.state === 'submitted' && page.state === 'expert_review' && (
              <ReasonForm
                intent="return"
                member={member.id}
                title={words.back}
                hint={words.backHint}
                {...acting}
              />
            )}
            {isOpen && isActive(member) && (
              <ReasonForm
                intent="replace"
                member={member.id}
                title={words.replace}
                hint={words.replaceHint}
                {...acting}
              />
            )}
          </li>
        ))}
      </ol>
      {isOpen && page.state === 'expert_review' && !panel.exhausted && (
        <ReasonForm intent="add" title={words.add} hint={words.addHint} {...acting} />
      )}
      {isOpen && page.state === 'accepted' && (
        <ReasonForm intent="discard" title={words.discard} hint={words.discardHint} {...acting} />
      )}
    </section>
  )
}

function isActive({ state }: MemberView): boolean {
  return tones[state] !== 'quiet' && state !== 'conflict'
}

function Member({ member }: { member: MemberView }) {
  const words = useWords(panelWords)
  const { states, desk } = useWords(expertWords)
  const facts: [string, string | null][] = [
    [words.answerDue, member.state === 'invited' ? member.answerDue : null],
    [words.answered, member.answered],
    [words.reviewDue, member.reviewDue],
    [words.opened, member.opened],
  ]
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="font-medium">
          {member.ordinal}. {member.name}
        </span>
        <span className="hint">
          <Kinds {...member} /> · {desk.code(member.code)}
        </span>
        <Tag tone={tones[member.state]}>{states[member.state]}</Tag>
      </p>
      <p className="hint flex flex-wrap gap-x-4">
        {facts.map(
          ([label, value]) =>
            value !== null && (
              <span key={label}>
                {label} {value}
              </span>
            ),
        )}
      </p>
      {member.declared !== null && <p>{words.declared(member.declared)}</p>}
      {member.judged !== null && <p>{member.judged}</p>}
      {member.reason !== null && <p className="hint">{member.reason}</p>}
    </>
  )
}

/** What the panel waits for, or the one step that comes next. */
function Standing({ page, panel }: { page: PanelPage; panel: PanelView }) {
  const words = useWords(panelWords)
  return (
    <>
      {page.state === 'accepted' && page.standing === 'standing' && page.mayManage && (
        <Notice tone="good" title={words.startHint}>
          <Link className="btn btn-primary mt-2" to={paths.reviewMove(page.id, 'start_experts')}>
            {words.start}
          </Link>
        </Notice>
      )}
      {panel.waiting > 0 && <Notice tone="due">{words.waiting(panel.waiting)}</Notice>}
      {panel.exhausted && <Notice tone="due">{words.exhausted}</Notice>}
      {page.state === 'expert_review' && page.result === null && (
        <Notice tone="quiet">{words.marksHidden(panel.submitted, panel.active)}</Notice>
      )}
    </>
  )
}
