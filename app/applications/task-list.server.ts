import { inLanguage, type Language } from '#rules/words.ts'
import { paths } from '../paths.ts'
import { applicationPlace, profilePlace } from '../presence/places.ts'
import type { CaseFile } from './case-file.server.ts'
import { missingPapers } from './papers.server.ts'
import { partStatus, type PartStatus } from './part-status.server.ts'
import { partLead, partTitle } from './part-title.server.ts'
import { partsOf, type Part } from './parts.server.ts'
import { obstacles, type Obstacle } from './readiness.server.ts'

export type Task = {
  name: string
  title: string
  hint: string
  to: string
  status: PartStatus
  /** Colleagues who fill it in now. */
  others: string[]
}

export type TaskList = {
  programme: string
  /** About the company itself, kept in its profile; then what is the application's own. */
  company: Task[]
  own: Task[]
  checked: number
  parts: number
  missingPapers: number
  obstacles: Obstacle[]
}

type Reader = {
  language: Language
  verified: boolean
  /** Who else is at work, by place. */
  others: ReadonlyMap<string, string[]>
}

/** The draft's tasks, each with one status. */
export function taskList(file: CaseFile, { language, verified, others }: Reader): TaskList {
  const parts = partsOf(file.programme)
  const tasks = (home: Part['home']) =>
    parts
      .filter(part => part.home === home)
      .map(part => ({
        ...taskOf(file, part, language),
        others: others.get(placeOfPart(file, part)) ?? [],
      }))
  const company = tasks('profile')
  const own = tasks('application')
  return {
    programme: inLanguage(file.programme.names, language),
    company,
    own,
    checked: [...company, ...own].filter(task => task.status.state === 'checked').length,
    parts: parts.length,
    missingPapers: missingPapers(file).length,
    obstacles: obstacles(file, { language, verified }),
  }
}

/** Where a part is filled in. */
export function placeOfPart({ application }: CaseFile, { name, home }: Part): string {
  return home === 'profile' ? profilePlace(name) : applicationPlace(application.id, name)
}

function taskOf(file: CaseFile, part: Part, language: Language): Omit<Task, 'others'> {
  return {
    name: part.name,
    title: partTitle(part.name, language),
    hint: partLead(part.name, language),
    to: paths.applicationSection(file.application.id, part.name),
    status: partStatus(file, part),
  }
}
