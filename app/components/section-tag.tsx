import { profileWords } from '#app/words/profile.ts'
import { useWords } from '#app/words/use-words.ts'
import { Tag } from './tag.tsx'

/** How far a section of the profile is, in one state. */
export function SectionTag(props: { line: { answered: number; all: number; problems: number } }) {
  const words = useWords(profileWords)
  const { answered, all, problems } = props.line
  if (problems > 0) return <Tag tone="bad">{words.problems(problems)}</Tag>
  if (answered === 0) return <Tag tone="quiet">{words.notStarted}</Tag>
  if (answered < all) return <Tag tone="action">{words.inProgress}</Tag>
  return <Tag tone="good">{words.complete}</Tag>
}
